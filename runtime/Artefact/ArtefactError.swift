/// Why bytes are not an artefact that can be used.
package indirect enum ArtefactError: Error, Equatable, Sendable {
  /// The bytes do not begin like a little-endian 64-bit BPF object file.
  case notAnObject
  /// A part ends, or points outside itself, at this offset from its own start.
  case outOfBounds(ArtefactPart, offset: Int)
  /// A part says something impossible at this offset from its own start.
  case malformed(ArtefactPart, offset: Int, reason: Text)
  /// A section that every artefact has is absent.
  case missingSection(Text)
  /// A map definition that cannot be used.
  case invalidMap(name: Text, reason: Text)
  /// An instruction of a program that cannot be linked.
  case invalidProgram(name: Text, instruction: Int, reason: Text)
  /// Text that is not JSON, at this offset in bytes.
  case notJSON(offset: Int, reason: Text)
  /// A manifest whose value at `path`, such as `maps[2].key`, cannot be used.
  case invalidManifest(path: Text, reason: Text)
  /// A manifest of a newer major version.
  case newerVersion(major: Int, minor: Int)
  /// The programs together are larger than any kernel accepts.
  case tooLarge
  /// A program calls more functions than the kernel allows.
  case tooManyFunctions(name: Text, limit: Int)
}

/// The parts of an artefact that errors name.
package enum ArtefactPart: Equatable, Sendable {
  case header, sectionTable, sectionNames, symbolTable, symbolNames, relocations, program, license,
    mapDefinitions, data, manifest, types, typeStrings, programInfo, trailer
}

extension ArtefactPart {

  /// The noun phrase that messages use.
  package var description: StaticString {
    switch self {
    case .header: "the ELF header"
    case .sectionTable: "the section table"
    case .sectionNames: "the table of section names"
    case .symbolTable: "the symbol table"
    case .symbolNames: "the table of symbol names"
    case .relocations: "a relocation section"
    case .program: "a program section"
    case .license: "the license section"
    case .mapDefinitions: "the section '.maps'"
    case .data: "a data section"
    case .manifest: "the manifest"
    case .types: "the type information (BTF)"
    case .typeStrings: "the string table of the type information (BTF)"
    case .programInfo: "the program information (.BTF.ext)"
    case .trailer: "the trailer of the executable"
    }
  }
}

extension ArtefactError {

  /// One sentence for the user, without a period.
  package var message: Text {
    switch self {
    case .notAnObject:
      return "not a BPF object file"
    case .outOfBounds(let part, let offset):
      return Text(stringLiteral: part.description)
        + " is damaged: it points outside itself at byte "
        + Text(decimal: offset)
    case .malformed(let part, let offset, let reason):
      return Text(stringLiteral: part.description) + " is damaged at byte " + Text(decimal: offset)
        + ": " + reason
    case .missingSection(let name):
      return "the section '" + name + "' is missing: not an object written by probec"
    case .invalidMap(let name, let reason):
      return "map '" + name + "': " + reason
    case .invalidProgram(let name, let instruction, let reason):
      return "program '" + name + "', instruction " + Text(decimal: instruction) + ": " + reason
    case .notJSON(let offset, let reason):
      return "not JSON at byte " + Text(decimal: offset) + ": " + reason
    case .invalidManifest(let path, let reason):
      return "the manifest is damaged at '" + path + "': " + reason
    case .newerVersion(let major, let minor):
      return "the artefact has format version " + Text(decimal: major) + "." + Text(decimal: minor)
        + ", newer than this loader's " + Text(decimal: Manifest.currentMajorVersion) + "."
        + Text(decimal: Manifest.currentMinorVersion) + ": use a newer loader"
    case .tooLarge:
      return "the programs are larger than any kernel accepts"
    case .tooManyFunctions(let name, let limit):
      return "program '" + name + "' has more than " + Text(decimal: limit) + " functions"
    }
  }
}
