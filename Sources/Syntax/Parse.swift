package import Diagnostics
package import Source

/// How deeply constructs may be nested, so that no phase runs out of stack.
package let maximumNesting = 256

/// Returns the tree of the script in `file`, or `nil` if it has errors, which are logged.
package func parse(_ file: SourceFile, into log: inout DiagnosticLog) -> Script? {
  nil
}

/// Returns the tree of the imported script in `file`, or `nil` if it has errors.
///
/// Unlike the script itself, what it imports need not have probes.
package func parseImported(_ file: SourceFile, into log: inout DiagnosticLog) -> Script? {
  nil
}

/// Returns the expression that is the whole of `file`, or `nil` if it has errors.
///
/// This is how the text of a C macro becomes an expression.
package func parseExpression(_ file: SourceFile, into log: inout DiagnosticLog) -> Expression? {
  nil
}

/// Returns a readable dump of `script`, the same on every machine.
package func treeText(_ script: Script) -> String {
  ""
}
