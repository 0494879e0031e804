import Artefact
import Checking
import Diagnostics
import Foundation
import GoldenSupport
import KernelProfile
import Source
import Syntax
import Testing

/// The pinned profile of a kernel.
enum PinnedProfile {

  static let profile: KernelProfile? = {
    let file = GoldenFile.root.appendingPathComponent("profile.probec-profile")
    guard let bytes = try? Data(contentsOf: file) else { return nil }
    return try? KernelProfile(bytes: [UInt8](bytes))
  }()
}

/// A script that was checked.
struct Checked {

  /// The result, if there are no errors.
  let script: CheckedScript?

  /// The problems.
  let log: DiagnosticLog

  /// The problems as the user sees them.
  let rendered: String

  /// The codes of the problems in the order of their positions.
  var codes: [String] { log.sorted.map(\.code.rawValue) }

  /// The codes of the problems without those that tell of things that a script may well contain.
  var mistakes: [String] {
    let allowed: [DiagnosticCode] = [.unstable, .debugOutput, .deprecatedLoop]
    return log.sorted.map(\.code).filter { !allowed.contains($0) }.map(\.rawValue)
  }

  /// Checks `text` against the pinned profile.
  init(
    _ text: String, options: CheckOptions = CheckOptions(), name: String = "script.bt"
  ) throws {
    try self.init(SourceFile(name: name, text: text), options: options)
  }

  /// Checks `file` against the pinned profile.
  init(_ file: SourceFile, options: CheckOptions = CheckOptions()) throws {
    let profile = try #require(PinnedProfile.profile)
    var log = DiagnosticLog()
    var files = SourceFiles(script: file)
    let imported = parse(file, into: &log).flatMap {
      resolveImports(of: $0, with: .fixed, in: &files, into: &log)
    }
    let declarations = imported.flatMap {
      readC(of: $0, with: .fixed, for: profile, in: files, into: &log)
    }
    let expanded =
      declarations == nil
      ? nil
      : imported.flatMap {
        expand($0.script, constants: declarations?.constants ?? [:], in: &files, into: &log)
      }
    var options = options
    if let declarations { options.macros = declarations.macros }
    script = expanded.flatMap { script in
      readBinaries(
        of: script, with: { _ in .missing("there is no such file where the script is compiled") },
        for: profile, into: &log
      ).flatMap { check(script, in: files, against: $0, options: options, into: &log) }
    }
    self.log = log
    rendered = log.rendered(in: files)
  }
}

extension ImportReader {

  /// Finds a few files that tests import.
  fileprivate static let fixed = ImportReader(
    open: { path, _ in
      switch path {
      case "nothing.bt": .missing
      case "public.bt": .refused("lies in a folder that everybody may write to")
      case "config.bt":
        .file(path: "/config.bt", bytes: Array("config = { max_strlen = 10 }".utf8))
      default: .file(path: "/" + path, bytes: [])
      }
    }, object: { _ in .unusable("has no types: compile it with '-g'") })
}

extension CCompiler {

  /// Is not installed, except to say what is wrong with one text.
  fileprivate static let fixed = CCompiler { _, text in
    if text.contains("struct broken") {
      return .failure("probec-file-0:2:17: error: unknown type name 'nothing'")
    }
    return text.contains("#define") && !text.contains("__has_include")
      ? .success(Array(macros(in: text).utf8)) : .missing("")
  }

  /// Returns what the macros stand for, without looking for macros in them.
  private static func macros(in text: String) -> String {
    text.split(separator: "\n").filter { $0.hasPrefix("#define ") }.map { line in
      let words = line.split(separator: " ", maxSplits: 2)
      return "\"probec word \(words[1])\" \(words.dropFirst(2).joined())\n"
    }.joined()
  }
}

/// Returns the type of the value that `expression` has in a kprobe, or the codes of its problems.
func type(of expression: String, after statements: String = "") throws -> String {
  let checked = try Checked("kprobe:vfs_read { \(statements) $result = \(expression); }")
  guard let probe = checked.script?.probes.first else {
    return checked.codes.joined(separator: " ")
  }
  return probe.variables.first { $0.name == "$result" }?.type.spelling ?? "none"
}

/// Returns the text form of the only probe of a script, or its problems.
func body(_ script: String) throws -> String {
  let checked = try Checked(script)
  guard let result = checked.script else { return checked.rendered }
  return result.probes.map { result.text(of: $0) }.joined(separator: "\n")
}
