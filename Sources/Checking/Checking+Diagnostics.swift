import Diagnostics
import Language
import Source
import Syntax

extension Diagnostic {

  /// The advice to write one of `names` instead, the likest first.
  static func didYouMean(
    _ names: [String], at range: SourceRange, prefix: String = ""
  ) -> [FixIt] {
    guard let best = names.first else { return [] }
    return [
      FixIt(
        "did you mean '\(prefix)\(best)'?", edit: Edit(replacing: range, with: prefix + best))
    ]
  }

  static func unsupported(_ what: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.unsupported, "\(what) is not supported yet", at: range)
  }

  // MARK: Settings

  static func unknownSetting(_ key: Identifier) -> Diagnostic {
    let closest = closest(to: key.name.lowercased(), among: ConfigKey.all.map(\.name))
    return Diagnostic(
      .unknownSetting, "there is no setting '\(key.name)'", at: key.range,
      fixIts: didYouMean(closest, at: key.range))
  }

  static func invalidSetting(_ key: ConfigKey, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidSetting, "'\(key.name)' cannot have this value", at: range,
      fixIts: [FixIt("give it \(key.expectation)")])
  }

  static func invalidEnvironment(
    _ name: String, _ key: ConfigKey, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .invalidSetting, "the environment variable '\(name)' has an invalid value", at: range,
      fixIts: [FixIt("give it \(key.expectation)")])
  }

  static func settingOfEnvironment(_ key: Identifier) -> Diagnostic {
    Diagnostic(
      .unknownSetting, "'\(key.name)' is a variable of the environment and no setting",
      at: key.range, fixIts: [FixIt("remove it")])
  }

  static func settingWithoutEffect(_ key: Identifier, _ reason: String) -> Diagnostic {
    Diagnostic(
      .settingWithoutEffect, "'\(key.name)' has no effect \(reason)", at: key.range,
      fixIts: [FixIt("remove it")])
  }

  static func tooManyPrograms(
    _ count: Int, limit: Int, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .tooManyPrograms, "the script has \(count) programs, and 'max_bpf_progs' is \(limit)",
      at: range, fixIts: [FixIt("raise 'max_bpf_progs' in the config block")])
  }

  static func importInBlock(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .importInBlock, "an import in a block may change its meaning in later versions", at: range,
      fixIts: [FixIt("move it to the start of the script")])
  }

  static func disabledImportInBlock(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .disabledImportInBlock, "imports stand before the first probe", at: range,
      fixIts: [
        FixIt("move it there, or set 'unstable_import_statement' to 'enable'")
      ])
  }

  static func renamedSetting(_ key: Identifier, to name: String) -> Diagnostic {
    Diagnostic(
      .renamedSetting, "'\(key.name)' is now called '\(name)'", at: key.range,
      fixIts: [FixIt("write '\(name)'", edit: Edit(replacing: key.range, with: name))])
  }
}

extension ConfigKey {

  /// What may be set, as advice says it.
  fileprivate var expectation: String {
    if effect == .license {
      return "one of " + ConfigKey.licenses.map { "'\($0)'" }.joined(separator: ", ")
    }
    switch kind {
    case .boolean: return "'true' or 'false'"
    case .number(let range): return "a number from \(range.lowerBound) to \(range.upperBound)"
    case .text: return "a string"
    case .word(let words): return "one of " + words.map { "'\($0)'" }.joined(separator: ", ")
    }
  }
}
