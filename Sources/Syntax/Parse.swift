package import Diagnostics
package import Source

/// How deeply constructs may be nested, so that no phase runs out of stack.
package let maximumNesting = 256

/// Returns the tree of the script in `file`, or `nil` if it has errors, which are logged.
package func parse(_ file: SourceFile, into log: inout DiagnosticLog) -> Script? {
  guard let script = parseImported(file, into: &log) else { return nil }
  if script.probes.isEmpty && script.imports.isEmpty {
    log.append(.noProbes(at: file.range.end))
    return nil
  }
  return script
}

/// Returns the tree of the imported script in `file`, or `nil` if it has errors.
///
/// Unlike the script itself, what it imports need not have probes.
package func parseImported(_ file: SourceFile, into log: inout DiagnosticLog) -> Script? {
  guard isText(file, into: &log) else { return nil }
  let errorCount = log.errorCount
  var parser = ScriptParser(file)
  let script = parser.script(into: &log)
  return log.errorCount == errorCount ? script : nil
}

/// Returns the expression that is the whole of `file`, or `nil` if it has errors.
///
/// This is how the text of a C macro becomes an expression.
package func parseExpression(_ file: SourceFile, into log: inout DiagnosticLog) -> Expression? {
  guard isText(file, into: &log) else { return nil }
  let errorCount = log.errorCount
  var parser = Parser(file)
  let expression = parser.wholeExpression()
  for diagnostic in parser.log.diagnostics { log.append(diagnostic) }
  return log.errorCount == errorCount ? expression : nil
}

/// Whether `file` contains no byte that only binary files contain; the first is logged.
private func isText(_ file: SourceFile, into log: inout DiagnosticLog) -> Bool {
  let offset = file.bytes.firstIndex { $0 < 0x20 && !$0.isBlank || $0 == 0x7f }
  guard let offset else { return true }
  let range = SourceRange(file: file.id, offset, offset)
  log.append(.notText(file.bytes[offset], at: range))
  return false
}

extension Parser {

  /// Reads an expression up to the end of the file; errors are logged.
  fileprivate mutating func wholeExpression() -> Expression? {
    do throws(SyntaxError) {
      let expression = try expression()
      guard token.kind == .endOfFile else { throw unexpected("the end of the expression") }
      return expression
    } catch {
      report(error)
      return nil
    }
  }

}
