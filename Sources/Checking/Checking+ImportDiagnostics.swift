import Diagnostics
import Source

extension Diagnostic {

  /// A file that is imported does not exist, or cannot be read.
  static func missingImport(_ path: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingImport, "there is no '\(path)' that can be read", at: range,
      fixIts: path.hasPrefix("/")
        ? [] : [FixIt("paths begin in the folder of the file that imports")])
  }

  /// A file must not be imported.
  static func refusedImport(
    _ path: String, _ reason: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.refusedImport, "'\(path)' \(reason)", at: range)
  }

  /// A file is nothing that a script can import.
  static func unknownImport(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownImport, "'\(name)' is nothing that a script can import", at: range,
      fixIts: [FixIt("import a folder, or a file that ends in '.bt', '.h', '.bpf.c' or '.bpf.o'")])
  }

  /// A config block is in an imported file.
  static func importedConfig(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .importedConfig, "only the script itself has a config block", at: range,
      fixIts: [FixIt("move the settings into the script")])
  }

  /// Neither the script nor what it imports has probes.
  static func noProbesAnywhere(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .noProbes, "neither the script nor what it imports has probes", at: range,
      fixIts: [FixIt("add a probe")])
  }
}
