import Diagnostics
import Language
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
      .incompleteType, "this probe has no arguments with names", at: range)
  }

  static func notAddressable(at range: SourceRange) -> Diagnostic {
    Diagnostic(.notAddressable, "only variables and maps have addresses", at: range)
  }

  static func dereferencedNumber(
    _ operand: SourceRange, as type: Type, _ file: SourceFile
  ) -> Diagnostic {
    let cast = "(\(type.description) *)"
    // What a macro was given is written elsewhere; another cast is to be replaced, not followed.
    let start = SourceRange(file: operand.file, operand.lower, operand.lower)
    let edit =
      operand.file == file.id && type == .integer(.uint64)
      ? Edit(replacing: start, with: cast) : nil
    return Diagnostic(
      .dereferencedNumber,
      "a number is taken for the address of \(type.isSignedInteger ? "an" : "a") "
        + "'\(type.description)'", at: operand, fixIts: [FixIt("cast it: '\(cast)'", edit: edit)])
  }

  static func castToSameType(_ type: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .castToSameType, "the value has the type '\(type.description)' already", at: range)
  }

  static func notAllowed(_ what: String, _ key: ConfigKey, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .notAllowed, "\(what) may change and must be allowed", at: range,
      fixIts: [FixIt("set '\(key.name) = enable' in the 'config' block")])
  }

  static func unstable(_ what: String, _ key: ConfigKey, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unstable, "\(what) may change", at: range,
      fixIts: [FixIt("set '\(key.name) = enable' in the 'config' block")])
  }
}
