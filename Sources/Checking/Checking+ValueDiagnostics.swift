import Diagnostics
import Source
import Syntax
import TypedIR

extension Diagnostic {

  static func noBlockValue(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .noBlockValue, "the block has no value", at: range,
      fixIts: [FixIt("end it with an expression and no ';'")])
  }

  static func noElse(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .noBlockValue, "the 'if' has no value where its condition does not hold", at: range,
      fixIts: [FixIt("add an 'else'")])
  }

  static func repeatedField(_ name: Identifier, previous: SourceRange) -> Diagnostic {
    Diagnostic(
      .repeatedField, "there are two fields '\(name.name)'", at: name.range,
      notes: [Note("the other one is here", at: previous)])
  }

  static func assertionFailed(_ message: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .assertionFailed, message.isEmpty ? "this does not hold" : "this does not hold: \(message)",
      at: range)
  }

  static func noArguments(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .incompleteType, "the kernel profile knows no arguments of this probe by name", at: range)
  }
}
