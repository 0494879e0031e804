package import Diagnostics
package import Source
package import Syntax
import TypeInfo
import TypedIR

/// Where the files are found that scripts import.
package struct ImportReader: Sendable {

  /// Returns what lies at a path that a file imports; the script's own importer is nil.
  package let open: @Sendable (_ path: String, _ importer: String?) -> ImportTarget

  /// Returns what is in an object.
  package let object: @Sendable (_ bytes: [UInt8]) -> ObjectContents

  /// Creates a reader.
  package init(
    open: @escaping @Sendable (_ path: String, _ importer: String?) -> ImportTarget,
    object: @escaping @Sendable (_ bytes: [UInt8]) -> ObjectContents
  ) {
    self.open = open
    self.object = object
  }

  /// A reader that finds nothing.
  package static let nothing = ImportReader(
    open: { path, _ in .missing }, object: { _ in .unusable("cannot be read") })
}

/// What is in an object.
package enum ObjectContents: Sendable {

  /// The functions that can be called, the types in BTF, and what is linked.
  case functions([String], types: [UInt8], code: [UInt8])

  /// Nothing that can be used, and why.
  case unusable(String)
}

/// What a path leads to.
package enum ImportTarget: Sendable {

  /// A file: its full path, and its contents.
  case file(path: String, bytes: [UInt8])

  /// A folder: the paths of its files in order.
  case folder([String])

  /// Nothing.
  case missing

  /// Something that must not be imported, and why.
  case refused(String)
}

/// A script and what it imports.
package struct ImportedScript: Sendable {

  /// The script with the declarations and probes of what it imports before its own.
  package var script: Script

  /// The scripts, the imported ones first; `script` is made of them.
  package var parts: [Script]

  /// The headers, in order.
  package var headers: [ImportedFile] = []

  /// The programs in C, in order.
  package var programs: [ImportedFile] = []

  /// The programs in C that were compiled before, in order.
  package var objects: [CProgram] = []
}

/// A file of C that a script imports.
package struct ImportedFile: Sendable {

  /// The full path.
  package var path: String

  /// The name for messages.
  package var name: String

  /// What imports it.
  package var range: SourceRange
}

/// Returns a script with what it imports, or nil if there are errors, which are logged.
///
/// Each file is imported once; what it declares comes before what the file declares that imports
/// it.
package func resolveImports(
  of script: Script, with reader: ImportReader, in files: inout SourceFiles,
  into log: inout DiagnosticLog
) -> ImportedScript? {
  let errorCount = log.errorCount
  var importer = Importer(reader: reader, files: files, log: log)
  importer.add(script, path: nil)
  files = importer.files
  log = importer.log
  guard log.errorCount == errorCount else { return nil }
  var merged = script
  merged.cDefinitions = importer.parts.flatMap(\.cDefinitions)
  merged.mapDeclarations = importer.parts.flatMap(\.mapDeclarations)
  merged.macros = importer.parts.flatMap(\.macros)
  merged.functions = importer.parts.flatMap(\.functions)
  merged.probes = importer.parts.flatMap(\.probes)
  if merged.probes.isEmpty {
    log.append(.noProbesAnywhere(at: script.file.range.end))
    return nil
  }
  return ImportedScript(
    script: merged, parts: importer.parts, headers: importer.headers,
    programs: importer.programs, objects: importer.objects)
}

/// The working state of `resolveImports`.
private struct Importer {

  let reader: ImportReader
  var files: SourceFiles
  var log: DiagnosticLog

  var parts: [Script] = []
  var headers: [ImportedFile] = []
  var programs: [ImportedFile] = []
  var objects: [CProgram] = []

  private var seen: Set<String> = []
  private var objectFunctions: Set<String> = []

  init(reader: ImportReader, files: SourceFiles, log: DiagnosticLog) {
    self.reader = reader
    self.files = files
    self.log = log
  }

  /// Adds what a script imports, and the script.
  ///
  /// - Parameter folder: what paths in the script begin with for who reads them in the first script.
  mutating func add(_ script: Script, path: String?, folder: String = "") {
    for declaration in script.imports + script.blockImports {
      let name = declaration.path.text
      // What the standard library of the language has is built in.
      if name == "stdlib" || name.hasPrefix("stdlib/") { continue }
      let written = name.hasPrefix("/") ? name : folder + name
      add(name, written, declaration.pathRange, importer: path, isNamed: true)
    }
    parts.append(script)
  }

  /// Adds what a path leads to; files of a folder that cannot be imported are passed over.
  ///
  /// - Parameter written: the path as it would be written in the first script.
  private mutating func add(
    _ name: String, _ written: String, _ range: SourceRange, importer: String?, isNamed: Bool
  ) {
    switch reader.open(name, importer) {
    case .missing: log.append(.missingImport(name, at: range))
    case .refused(let reason): log.append(.refusedImport(name, reason, at: range))
    case .folder(let paths):
      for path in paths {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        add(
          path, written + (written.hasSuffix("/") ? "" : "/") + name, range, importer: nil,
          isNamed: false)
      }
    case .file(let path, let bytes):
      guard ImportKind(path) != nil || isNamed else { return }
      guard seen.insert(path).inserted else { return }
      let file = ImportedFile(path: path, name: written, range: range)
      switch ImportKind(path) {
      case .script: addScript(file, bytes)
      case .header: headers.append(file)
      case .program: programs.append(file)
      case .object: addObject(file, bytes)
      case nil: log.append(.unknownImport(name, at: range))
      }
    }
  }

  private mutating func addObject(_ imported: ImportedFile, _ bytes: [UInt8]) {
    switch reader.object(bytes) {
    case .unusable(let reason):
      log.append(.refusedImport(imported.name, reason, at: imported.range))
    case .functions(let names, let types, let code):
      guard let types = try? BTFGraph(types) else {
        let reason = "has types that cannot be read: compile it again"
        return log.append(.refusedImport(imported.name, reason, at: imported.range))
      }
      if let name = names.first(where: { objectFunctions.contains($0) }) {
        let reason = "defines '\(name)', as another object does"
        return log.append(.refusedImport(imported.name, reason, at: imported.range))
      }
      objectFunctions.formUnion(names)
      objects.append(
        CProgram(
          object: LinkedObject(name: imported.name, bytes: code, functions: names), types: types))
    }
  }

  private mutating func addScript(_ imported: ImportedFile, _ bytes: [UInt8]) {
    guard bytes.count <= SourceFile.maximumSizeInBytes else {
      return log.append(.refusedImport(imported.name, "is too large", at: imported.range))
    }
    let file = files.add(
      name: imported.name, bytes: bytes, origin: .imported(at: imported.range))
    guard let script = parseImported(file, into: &log) else { return }
    if let config = script.config { log.append(.importedConfig(at: config.range)) }
    let folder = imported.name.lastIndex(of: "/").map { imported.name[...$0] } ?? ""
    add(script, path: imported.path, folder: String(folder))
  }
}

/// The kinds of files that scripts import.
private enum ImportKind {
  case script, header, program, object

  init?(_ path: String) {
    if path.hasSuffix(".bt") {
      self = .script
    } else if path.hasSuffix(".h") {
      self = .header
    } else if path.hasSuffix(".bpf.c") {
      self = .program
    } else if path.hasSuffix(".bpf.o") {
      self = .object
    } else {
      return nil
    }
  }
}
