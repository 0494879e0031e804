package import Source

/// A problem in a script, with what helps to solve it.
package struct Diagnostic: Equatable, Sendable {

  /// Further information about a problem, and where it is found.
  package struct Note: Equatable, Sendable {

    /// What the reader should know.
    package let message: String

    /// The text that the message is about.
    package let range: SourceRange

    /// Creates a note about the text at `range`.
    package init(_ message: String, at range: SourceRange) {
      self.message = message
      self.range = range
    }

  }

  /// A replacement of source text.
  package struct Edit: Equatable, Sendable {

    /// The text to replace; empty to insert.
    package let range: SourceRange

    /// The new text.
    package let replacement: String

    /// Creates the replacement of the text at `range`.
    package init(replacing range: SourceRange, with replacement: String) {
      self.range = range
      self.replacement = replacement
    }

  }

  /// A way to solve the problem.
  package struct FixIt: Equatable, Sendable {

    /// What to do.
    package let message: String

    /// The change that does it, if a program can make it.
    package let edit: Edit?

    /// Creates the advice `message`, done by `edit` if there is one.
    package init(_ message: String, edit: Edit? = nil) {
      self.message = message
      self.edit = edit
    }

  }

  /// The kind of problem.
  package let code: DiagnosticCode

  /// What is wrong with this script.
  package let message: String

  /// The smallest text that, edited, solves the problem.
  package let range: SourceRange

  /// Further information, in the order in which it is shown.
  package let notes: [Note]

  /// Ways to solve the problem, the best first.
  package let fixIts: [FixIt]

  /// Creates a problem with the text at `range`.
  package init(
    _ code: DiagnosticCode, _ message: String, at range: SourceRange, notes: [Note] = [],
    fixIts: [FixIt] = []
  ) {
    self.code = code
    self.message = message
    self.range = range
    self.notes = notes
    self.fixIts = fixIts
  }

  /// How serious the problem is.
  package var severity: Severity { code.severity }

}
