import Diagnostics
import Language
import Source
import Syntax

extension Checker {

  /// Returns what is wrong with a word that means nothing; nil if that has been told.
  mutating func unknownName(_ name: String, at range: SourceRange) -> Diagnostic? {
    guard !misassignedNames.contains(name) else { return nil }
    if let diagnostic = knownToBeUnknown(name, at: range) { return diagnostic }
    let candidates =
      builtins.map(\.name) + Checker.statementWords
      + script.macros.filter(\.parameters.isEmpty).map(\.name.name)
    return .unknownName(name, among: candidates, at: range)
  }

  /// Returns what is wrong with a call of something that does not exist.
  func unknownFunction(_ name: Identifier) -> Diagnostic {
    if let diagnostic = knownToBeUnknown(name.name, isCall: true, at: name.range) {
      return diagnostic
    }
    let candidates =
      builtins.map(\.name)
      + script.macros.map(\.name.name) + script.functions.map(\.name.name) + imported.keys
    return .unknownFunction(name, among: candidates)
  }

  /// The words that are statements by themselves.
  private static let statementWords = ["break", "continue", "return"]

  /// Returns why a name, which has a meaning elsewhere, has none here.
  private func knownToBeUnknown(
    _ name: String, isCall: Bool = false, at range: SourceRange
  ) -> Diagnostic? {
    if let absent = AbsentBuiltin.all.first(where: { $0.name == name }) {
      return .absentBuiltin(absent, at: range)
    }
    if let cycle = cMacros.cycle(of: name) { return .recursiveCMacro(name, cycle, at: range) }
    guard cMacros.opaque.contains(name) else { return nil }
    return .cMacroWithoutValue(name, isCall: isCall, at: range)
  }
}

extension Diagnostic {

  static func unknownName(
    _ name: String, among candidates: [String], at range: SourceRange
  ) -> Diagnostic {
    let closest = closest(to: name, among: candidates)
    // Names of C's constants are in capitals.
    let isConstant = name.count > 2 && name == name.uppercased() && name != name.lowercased()
    let advice = FixIt("constants of C need '#include' and the header that defines them")
    return Diagnostic(
      .unknownName, "there is no builtin or enumerator '\(name)'", at: range,
      fixIts: didYouMean(closest, at: range) + (isConstant && closest.isEmpty ? [advice] : []))
  }

  static func unknownFunction(_ name: Identifier, among candidates: [String]) -> Diagnostic {
    Diagnostic(
      .unknownFunction, "there is no function '\(name.name)'", at: name.range,
      fixIts: didYouMean(closest(to: name.name, among: candidates), at: name.range))
  }

  static func absentBuiltin(_ builtin: AbsentBuiltin, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unsupported, "'\(builtin.name)' \(builtin.reason)", at: range,
      fixIts: [FixIt(builtin.advice)])
  }

  // MARK: Macros of C

  static func recursiveCMacro(
    _ name: String, _ cycle: [(macro: Identifier, names: String)], at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .recursiveMacro, "the macro '\(name)' of C stands for itself", at: range,
      notes: cycle.map { Note("'\($0.macro.name)' names '\($0.names)' here", at: $0.macro.range) })
  }

  static func cMacroWithoutValue(
    _ name: String, isCall: Bool, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .cMacro,
      "'\(name)' is a macro of C \(isCall ? "with parameters" : "that stands for no value")",
      at: range,
      fixIts: [FixIt("write a macro of the script instead: 'macro \(name)(x) { … }'")])
  }

  static func notAValueInC(_ name: String, _ text: String, at range: SourceRange) -> Diagnostic {
    let shown = text.count <= 60 ? text : text.prefix(59) + "…"
    return Diagnostic(
      .cMacro,
      text.isEmpty
        ? "the macro '\(name)' of C stands for nothing"
        : "the macro '\(name)' of C stands for '\(shown)', which is no value of a script",
      at: range)
  }
}
