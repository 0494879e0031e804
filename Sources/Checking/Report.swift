import Diagnostics
import Source

/// What the checker has to say; silent while types are still being inferred.
struct Report {

  /// Whether problems are told, or else only looked for.
  var isSilent = true

  /// The problems told.
  private(set) var log: DiagnosticLog

  private var told: Set<Key> = []

  private struct Key: Hashable {
    let code: DiagnosticCode
    let range: SourceRange
  }

  /// Creates a report that goes on where `log` ends.
  init(_ log: DiagnosticLog) {
    self.log = log
  }

  /// Tells a problem, unless one of its kind has been told about the same text.
  mutating func tell(_ diagnostic: @autoclosure () -> Diagnostic) {
    guard !isSilent else { return }
    let diagnostic = diagnostic()
    let isNew = told.insert(Key(code: diagnostic.code, range: diagnostic.range)).inserted
    if isNew { log.append(diagnostic) }
  }
}
