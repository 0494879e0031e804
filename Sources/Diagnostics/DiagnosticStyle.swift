/// How the parts of a diagnostic are told apart.
package struct DiagnosticStyle: Sendable {

  /// What is written before `error` and its code.
  let error: String

  /// What is written before `warning` and its code.
  let warning: String

  /// What is written before `note` and `help`.
  let note: String

  /// What is written before the position and the message.
  let emphasis: String

  /// What is written before line numbers and carets.
  let marker: String

  /// What ends each of these.
  let reset: String

  /// Plain text, for files and tests.
  package static let plain = DiagnosticStyle(
    error: "", warning: "", note: "", emphasis: "", marker: "", reset: "")

  /// Text with the colours of terminals.
  package static let coloured = DiagnosticStyle(
    error: "\u{1b}[1;31m", warning: "\u{1b}[1;35m", note: "\u{1b}[1;36m", emphasis: "\u{1b}[1m",
    marker: "\u{1b}[1;32m", reset: "\u{1b}[0m")

}
