import Source

/// The problems found so far in one compilation.
package struct DiagnosticLog: Sendable {

  /// The problems, in the order in which they were found.
  package private(set) var diagnostics: [Diagnostic] = []

  /// The number of problems that prevent compilation.
  package private(set) var errorCount = 0

  /// Creates an empty log.
  package init() {}

  /// Whether a problem prevents compilation.
  package var hasErrors: Bool { errorCount > 0 }

  /// Adds a problem.
  package mutating func append(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    if diagnostic.severity == .error { errorCount += 1 }
  }

  /// The problems in the order of their positions; those at one position stay in the order found.
  package var sorted: [Diagnostic] {
    diagnostics.enumerated().sorted { left, right in
      position(of: left) < position(of: right)
    }.map(\.element)
  }

  private func position(
    of entry: (offset: Int, element: Diagnostic)
  ) -> (UInt32, Int, Int) {
    (entry.element.range.file.index, entry.element.range.lower, entry.offset)
  }

}
