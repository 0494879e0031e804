import Source

/// Returns `script` in the standard form: what it says stays, comments included.
///
/// Lines are indented by two blanks for each block and broken behind 100 columns. What is written
/// in one line stays in one line if it fits; at most one blank line is kept.
package func format(_ script: Script) -> String {
  var formatter = Formatter(script)
  return formatter.document()
}

/// Writes a script in the standard form.
struct Formatter {

  /// The script.
  let script: Script

  /// What the tree knows about the atoms.
  let marks: TreeMarks

  /// The atoms of the script, in order.
  let atoms: [Atom]

  /// The index of the next atom to write.
  var next = 0

  /// The lines of the current declaration that are complete.
  var text = ""

  /// The line that is being written.
  var line = FormattedLine(indentation: 0)

  /// Creates a formatter of `script`.
  init(_ script: Script) {
    self.script = script
    marks = TreeMarks(script)
    atoms = AtomScanner(script).atoms()
  }

  /// Ends the line that is being written, if anything is in it.
  mutating func flush(nextIndentation: Int? = nil) {
    let indentation = nextIndentation ?? line.indentation
    if !line.pieces.isEmpty { text += line.wrapped() }
    line = FormattedLine(indentation: indentation)
  }

  /// Writes an empty line, unless one is there or nothing is above it.
  mutating func addBlankLine() {
    if !text.isEmpty && !text.hasSuffix("\n\n") { text += "\n" }
  }

  // MARK: Atoms

  /// Whether the next atom starts before `offset`.
  func isBefore(_ offset: Int) -> Bool {
    next < atoms.count && atoms[next].offsets.lowerBound < offset
  }

  /// Writes the next atom into the line.
  mutating func add() {
    let atom = atoms[next]
    next += 1
    if case .comment(let kind) = atom.kind { return add(comment: atom, kind) }
    add(atom, to: &line)
  }

  /// Writes an atom into a line.
  func add(_ atom: Atom, to line: inout FormattedLine) {
    let previous = line.last
    line.add(
      atom.text, hasSpace: previous.map { marks.separates($0, from: atom) } ?? true,
      breaking: marks.breakCost(between: previous, and: atom), atom)
  }

  private mutating func add(comment: Atom, _ kind: Comment.Kind) {
    let isTrailing = kind == .line && !line.pieces.isEmpty
    line.add(
      (isTrailing ? " " : "") + comment.text(at: line.indentation), hasSpace: true, breaking: nil,
      comment)
    if kind == .line {
      let continues = line.isContinued
      let indentation = line.indentation
      flush()
      if continues { line = FormattedLine(indentation: indentation, isContinued: true) }
    }
  }
}
