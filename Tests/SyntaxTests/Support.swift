import Diagnostics
import Source
import Syntax
import Testing

/// Returns the tree of `text`, which must have no errors.
func script(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Script {
  let file = SourceFile(name: "test.bt", text: text)
  var log = DiagnosticLog()
  let script = parse(file, into: &log)
  #expect(rendered(log, of: file) == "", sourceLocation: sourceLocation)
  return try #require(script, sourceLocation: sourceLocation)
}

/// Returns the problems of `text` as plain text.
func errors(_ text: String) -> String {
  let file = SourceFile(name: "test.bt", text: text)
  var log = DiagnosticLog()
  let script = parse(file, into: &log)
  #expect((script == nil) == log.hasErrors)
  return rendered(log, of: file)
}

/// Returns the codes of the problems of `text`, in order.
func codes(_ text: String) -> [DiagnosticCode] {
  var log = DiagnosticLog()
  let script = parse(SourceFile(name: "test.bt", text: text), into: &log)
  #expect((script == nil) == log.hasErrors)
  return log.sorted.map(\.code)
}

/// Returns the problems in `log`, which are in `file`, as plain text.
func rendered(_ log: DiagnosticLog, of file: SourceFile) -> String {
  log.rendered(in: SourceFiles(script: file))
}

/// Returns the tree of the statements in the body of one probe as text, without positions.
func statements(
  _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) throws -> String {
  let tree = treeText(try script("BEGIN { \(text) }", sourceLocation: sourceLocation))
  let lines = tree.split(separator: "\n").drop { !$0.hasPrefix("    block") }.dropFirst()
  return lines.prefix { $0.hasPrefix("      ") }.map { line in
    withoutPosition(line.dropFirst(6))
  }.joined(separator: "\n")
}

/// Returns the whole tree of `text` without positions.
func tree(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
  treeText(try script(text, sourceLocation: sourceLocation)).split(separator: "\n")
    .map { withoutPosition($0) }.joined(separator: "\n")
}

/// Returns `line` without `line:column` at its end.
private func withoutPosition(_ line: Substring) -> String {
  let words = line.split(separator: " ", omittingEmptySubsequences: false)
  let isPosition = words.last?.contains { $0 == ":" } == true && words.last?.last?.isNumber == true
  return (isPosition ? words.dropLast() : words[...]).joined(separator: " ")
}
