/// The stable name of one kind of problem.
///
/// Codes are only ever added; one that is no longer reported keeps its number.
/// E01 is syntax, E02 calls, E03 types, E04 probes, E05 maps, E06 kernel types; W is a warning.
package enum DiagnosticCode: String, CaseIterable, Sendable {

  /// The file is not text.
  case notText = "E0101"

  /// The script has no probes.
  case noProbes = "E0102"

  /// Something else was expected here.
  case unexpectedToken = "E0103"

  /// A character has no meaning outside of strings and comments.
  case unexpectedCharacter = "E0104"

  /// A string is not closed on its line.
  case unterminatedString = "E0105"

  /// A comment is not closed.
  case unterminatedComment = "E0106"

  /// An escape sequence in a string does not exist.
  case invalidEscape = "E0107"

  /// A number is malformed.
  case invalidNumber = "E0108"

  /// A number does not fit in its type.
  case numberOutOfRange = "E0109"

  /// Constructs are nested too deeply.
  case tooDeeplyNested = "E0110"

  /// An opening bracket has no closing counterpart.
  case unclosedDelimiter = "E0111"

  /// The left side of an assignment cannot be assigned to.
  case invalidAssignmentTarget = "E0112"

  /// A declaration comes after something that it must precede.
  case misplacedDeclaration = "E0113"

  /// The script has a second config block.
  case duplicateConfig = "E0114"

  /// A probe does not say what it attaches to.
  case missingAttachPoint = "E0115"

  /// A positional parameter has no valid number.
  case invalidPositionalParameter = "E0116"

}

/// How serious a problem is.
package enum Severity: String, Sendable {

  /// The script cannot be compiled.
  case error

  /// The script can be compiled, and probably does not do what was meant.
  case warning

}

extension DiagnosticCode {

  /// How serious the problem is.
  package var severity: Severity { rawValue.hasPrefix("W") ? .warning : .error }

}
