import Diagnostics
import Language
import Source
import Syntax
import TypedIR

/// What may be wrong with calls of library functions.
extension Diagnostic {

  static func unknownSignal(_ name: String, at range: SourceRange) -> Diagnostic {
    let names = signals.map { "SIG" + $0.name }
    let written = name.uppercased()
    let full = written.hasPrefix("SIG") ? written : "SIG" + written
    return Diagnostic(
      .unknownSignal, "there is no signal '\(name)'", at: range,
      fixIts: didYouMean(closest(to: full, among: names).map { "\"\($0)\"" }, at: range))
  }

  static func keyTwice(_ map: Identifier, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .argumentType, "the key of '@\(map.name)' is given twice", at: range,
      fixIts: [FixIt("write '@\(map.name)' and the key")])
  }

  static func deprecatedDelete(
    _ map: Identifier, _ keys: [Tree.Expression], _ file: SourceFile, at range: SourceRange
  ) -> Diagnostic {
    // What a macro was given is written elsewhere.
    guard range.file == file.id, keys.allSatisfy({ $0.range.file == file.id }) else {
      return Diagnostic(.deprecatedDelete, "'delete' takes the map and the key", at: range)
    }
    let written = keys.dropFirst().reduce(keys.first?.range ?? range) { $0.union($1.range) }
    let key = file.text(in: written)
    let replacement = "@\(map.name), " + (keys.count > 1 ? "(\(key))" : key)
    return Diagnostic(
      .deprecatedDelete, "'delete' takes the map and the key", at: range,
      fixIts: [
        FixIt("write '\(replacement)'", edit: Edit(replacing: range, with: replacement))
      ])
  }

  static func noElementCount(_ name: Identifier) -> Diagnostic {
    Diagnostic(
      .noElementCount, "'@\(name.name)' has no keys, so that there are no elements to count",
      at: name.range)
  }

  static func notInMemory(_ type: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .argumentType, "a value of type '\(type.description)' is no address", at: range,
      fixIts: [FixIt("'&value' stands for the bytes of a value")])
  }

  static func tooFewBytes(
    _ type: Type, size: Int64, wanted: Int64, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .argumentOutOfRange,
      "a value of type '\(type.description)' has \(plural(Int(size), "byte")), not \(wanted)",
      at: range)
  }

  static func variableExpected(
    _ parameter: BuiltinParameter, _ builtin: Builtin, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .argumentType, "the '\(parameter.label)' of '\(builtin.name)' must be a variable: '$name'",
      at: range)
  }

  static func memberExpected(
    _ parameter: BuiltinParameter, _ builtin: Builtin, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .argumentType, "the '\(parameter.label)' of '\(builtin.name)' must be the name of a member",
      at: range)
  }

  static func notOnArchitecture(
    _ builtin: Builtin, _ architecture: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .notAvailable, "'\(builtin.name)' is not available on \(architecture)", at: range)
  }

  static func unknownSettingRead(_ name: Identifier, _ names: [String]) -> Diagnostic {
    Diagnostic(
      .unknownSetting, "there is no setting '\(name.name)'", at: name.range,
      fixIts: didYouMean(closest(to: name.name, among: names), at: name.range))
  }
}
