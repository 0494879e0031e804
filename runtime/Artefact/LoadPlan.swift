/// What to ask the kernel for so that an artefact runs, worked out without asking it anything.
///
/// A class because it never changes and many functions take it: as a struct, each of them would
/// copy its dozens of lists.
package final class LoadPlan: Sendable {

  /// What BTF cannot say.
  package let manifest: Manifest

  /// The maps to create, in order.
  package let maps: [MapPlan]

  /// The programs to load, in order.
  package let programs: [ProgramPlan]

  /// The type information to load first.
  package let types: BTF

  /// The license with the NUL that ends it.
  package let license: [UInt8]

  /// The sizes of the records of the programs, in bytes.
  package let recordSizes: ProgramRecordSizes

  /// Where the manifest's parts are in `maps` and `programs`.
  package let links: ManifestLinks

  /// Reads an artefact.
  package static func reading(_ bytes: [UInt8]) throws(ArtefactError) -> LoadPlan {
    let object = try ObjectFile.reading(bytes)
    // First, because it alone can say that the rest is too new to be understood.
    let manifest = try Manifest(parsing: try object.contents(".probec").array)
    return try reading(object, manifest, fileSize: bytes.count)
  }

  // Not inlined: each step that fails would have code that drops the manifest.
  @inline(never)
  private static func reading(
    _ object: ObjectFile, _ manifest: Manifest, fileSize: Int
  ) throws(ArtefactError) -> LoadPlan {
    let types = try BTF(try object.contents(".BTF").array).completed(from: object)
    let info = try ProgramInfo.reading(object)
    let license = try object.contents("license").string(at: 0).array + [0]
    let maps = try MapReader(object: object, types: types).maps()
    let linker = try ProgramLinker(
      object: object, types: types, info: info, maps: maps, fileSize: fileSize)
    let programs = try linker.programs()
    let links = try ManifestLinks(manifest, maps: maps, programs: programs, object: object)
    return LoadPlan(manifest, maps, programs, types, license, info.recordSizes, links)
  }

  /// Returns the file and the line in it that a line of the script is.
  package func place(ofLine line: Int) -> (file: Text, line: Int) { manifest.place(ofLine: line) }

  /// Returns the plan with another manifest, of the same lists and of sizes that are no larger.
  package func replacing(_ manifest: Manifest) -> LoadPlan {
    LoadPlan(manifest, maps, programs, types, license, recordSizes, links)
  }

  // Does not throw, because Embedded Swift leaks an object whose initialiser does.
  private init(
    _ manifest: Manifest, _ maps: [MapPlan], _ programs: [ProgramPlan], _ types: BTF,
    _ license: [UInt8], _ recordSizes: ProgramRecordSizes, _ links: ManifestLinks
  ) {
    self.manifest = manifest
    self.maps = maps
    self.programs = programs
    self.types = types
    self.license = license
    self.recordSizes = recordSizes
    self.links = links
  }
}

/// The sizes of the records that describe instructions, in bytes; 0 if there are none.
package struct ProgramRecordSizes: Equatable, Sendable {

  /// The size of a record of `ProgramPlan.functionInfo`.
  package let functionInfo: Int

  /// The size of a record of `ProgramPlan.lineInfo`.
  package let lineInfo: Int

  /// The size of a record of `ProgramPlan.relocations`.
  package let relocation: Int
}
