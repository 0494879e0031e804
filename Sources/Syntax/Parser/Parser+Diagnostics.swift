import Diagnostics
import Source

/// The messages of the parser.
extension Diagnostic {

  /// The file contains a byte that no text contains.
  static func notText(_ byte: UInt8, at range: SourceRange) -> Diagnostic {
    let digits = String(byte, radix: 16)
    let spelling = "0x" + String(repeating: "0", count: 2 - digits.count) + digits
    return Diagnostic(.notText, "the file is not text, it contains the byte \(spelling)", at: range)
  }

  /// There is nothing to run.
  static func noProbes(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .noProbes, "the script has no probes", at: range,
      fixIts: [FixIt("a probe is written 'BEGIN { printf(\"hello\\n\"); }'")])
  }

  /// Something else than `found` was expected.
  static func expected(
    _ expected: String, found: String, at range: SourceRange, notes: [Note] = [],
    fixIts: [FixIt] = []
  ) -> Diagnostic {
    Diagnostic(
      .unexpectedToken, "expected \(expected), found \(found)", at: range, notes: notes,
      fixIts: fixIts)
  }

  /// A statement or declaration is not followed by a semicolon.
  static func missingSemicolon(found: String, at range: SourceRange) -> Diagnostic {
    .expected(
      "';'", found: found, at: range,
      fixIts: [FixIt("insert ';'", edit: Edit(replacing: range, with: ";"))])
  }

  /// A word is nearly one that starts a statement.
  static func misspelled(_ name: Identifier, as word: String) -> Diagnostic {
    Diagnostic(
      .unexpectedToken, "there is no statement '\(name.name)'", at: name.range,
      fixIts: [
        FixIt("did you mean '\(word)'?", edit: Edit(replacing: name.range, with: word))
      ])
  }

  /// A bracket closes nothing.
  static func unmatched(_ bracket: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unexpectedToken, "\(bracket) closes nothing", at: range,
      fixIts: [FixIt("remove \(bracket)", edit: Edit(replacing: range, with: ""))])
  }

  /// A character has no meaning.
  static func unexpectedCharacter(_ character: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unexpectedCharacter, "unexpected character \(character)", at: range,
      fixIts: character == "'''" ? [FixIt("write strings between double quotes")] : [])
  }

  /// A string does not end on its line.
  static func unterminatedString(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unterminatedString, "the string is not closed on its line", at: range,
      fixIts: [FixIt("close the string", edit: Edit(replacing: range.end, with: "\""))])
  }

  /// A comment does not end.
  static func unterminatedComment(at range: SourceRange) -> Diagnostic {
    Diagnostic(.unterminatedComment, "the comment is not closed by '*/'", at: range)
  }

  /// A string has an escape that does not exist.
  static func invalidEscape(_ escape: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidEscape, "'\(escape)' is not an escape sequence", at: range,
      fixIts: [FixIt(#"the escapes are \n \t \r \" \\ \ooo and \xHH"#)])
  }

  /// The spelling of a number is wrong.
  static func invalidNumber(_ text: String, _ reason: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.invalidNumber, "'\(text)' is not a number: \(reason)", at: range)
  }

  /// A number is too large.
  static func numberOutOfRange(
    _ text: String, _ limit: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.numberOutOfRange, "the number '\(text)' does not fit in \(limit)", at: range)
  }

  /// Brackets, blocks or operators contain each other too often.
  static func tooDeeplyNested(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooDeeplyNested, "the script is nested more than \(maximumNesting) levels deep", at: range)
  }

  /// Too many operators make one expression.
  static func tooManyOperators(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooDeeplyNested, "the expression has more than \(maximumHeight) levels of operators",
      at: range, fixIts: [FixIt("store a part of the expression in a variable")])
  }

  /// The file ends before a bracket is closed.
  static func unclosed(_ bracket: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.unclosedDelimiter, "'\(bracket)' is never closed", at: range)
  }

  /// The left side of an assignment or the operand of a step is not a variable or a map.
  static func invalidTarget(of operation: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidAssignmentTarget, "'\(operation)' must be applied to a variable or a map", at: range)
  }

  /// A declaration comes too late.
  static func misplaced(
    _ declaration: String, after other: String, at range: SourceRange, seen: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .misplacedDeclaration, "\(declaration) must come before \(other)", at: range,
      notes: [Note("\(other) is here", at: seen)])
  }

  /// `#!` is not at the start of the file.
  static func misplacedShebang(at range: SourceRange) -> Diagnostic {
    Diagnostic(.misplacedDeclaration, "'#!' is allowed only at the start of the file", at: range)
  }

  /// There is a second config block.
  static func duplicateConfig(at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateConfig, "a script has only one config block", at: range,
      notes: [Note("the first config block is here", at: first)],
      fixIts: [FixIt("move the settings into the first config block")])
  }

  /// A probe starts without an attach point.
  static func missingAttachPoint(found: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingAttachPoint, "expected an attach point, found \(found)", at: range,
      fixIts: [FixIt("say where the probe fires, as in 'kprobe:vfs_read'")])
  }

  /// `$0`, `$1x`, or a number that is too large.
  static func invalidPositionalParameter(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidPositionalParameter, "'\(text)' is not a parameter of the script", at: range,
      fixIts: [FixIt("the parameters are $1, $2, … and their number is $#")])
  }

}
