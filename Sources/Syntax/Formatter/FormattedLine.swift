/// A line that is being put together, before it is broken where it is too long.
struct FormattedLine {

  /// The largest number of characters in a line.
  static let width = 100

  /// How much further a line begins that continues another.
  static let continuation = 4

  /// A word of the line.
  struct Piece {
    /// What is written.
    var text: String
    /// Whether a blank separates it from what is before.
    var hasSpace: Bool
    /// How bad it is to break the line before the piece; nil where that is not possible.
    var breakCost: Int?
  }

  /// The number of blanks at the start.
  let indentation: Int

  /// The words.
  private(set) var pieces: [Piece] = []

  /// The last atom in the line.
  private(set) var last: Atom?

  /// Whether the line continues one that a comment ended.
  private var continues = false

  /// The number of brackets that are open.
  private var depth = 0

  init(indentation: Int, isContinued: Bool = false) {
    self.indentation = indentation
    continues = isContinued
  }

  /// Whether what follows a comment at the end of the line continues the line.
  var isContinued: Bool { continues || pieces.count > 1 }

  /// The number of characters.
  var length: Int {
    pieces.reduce(indentation) { $0 + $1.text.count + ($1.hasSpace ? 1 : 0) }
      - (pieces.first?.hasSpace == true ? 1 : 0)
  }

  /// Adds a word; breaking before it costs more inside of brackets.
  mutating func add(_ text: String, hasSpace: Bool, breaking cost: Int?, _ atom: Atom) {
    if atom.isPunctuator(.rightParenthesis) || atom.isPunctuator(.rightBracket) { depth -= 1 }
    pieces.append(
      Piece(
        text: text, hasSpace: hasSpace,
        breakCost: cost.map { $0 + max(depth, 0) * TreeMarks.costPerBracket }))
    if atom.isPunctuator(.leftParenthesis) || atom.isPunctuator(.leftBracket) { depth += 1 }
    last = atom
  }

  /// Adds something that no atom stands for to the last word.
  mutating func addToLast(_ text: String) {
    guard !pieces.isEmpty else { return }
    pieces[pieces.count - 1].text += text
  }

  /// Returns the line, broken where it is too long, with its end.
  func wrapped() -> String {
    var result = ""
    var rest = pieces[...]
    var start = indentation + (continues ? FormattedLine.continuation : 0)
    while !rest.isEmpty {
      let end = breakIndex(of: rest, from: start)
      result += String(repeating: " ", count: start) + text(of: rest[..<end]) + "\n"
      rest = rest[end...]
      start = indentation + FormattedLine.continuation
    }
    return result
  }

  private func text(of pieces: ArraySlice<Piece>) -> String {
    var text = ""
    for piece in pieces {
      if piece.hasSpace && !text.isEmpty { text += " " }
      text += piece.text
    }
    return text
  }

  /// Returns where the next line starts: behind all words if they fit, else at the last of the
  /// cheapest breaks that fit, else at the first break.
  private func breakIndex(of pieces: ArraySlice<Piece>, from start: Int) -> Int {
    var column = start
    var best: (index: Int, cost: Int)?
    var first: Int?
    for index in pieces.indices {
      let piece = pieces[index]
      let isFirst = index == pieces.startIndex
      if let cost = piece.breakCost, !isFirst {
        if first == nil { first = index }
        if column <= FormattedLine.width, cost <= best?.cost ?? cost { best = (index, cost) }
      }
      column += piece.text.count + (piece.hasSpace && !isFirst ? 1 : 0)
    }
    guard column > FormattedLine.width else { return pieces.endIndex }
    return best?.index ?? first ?? pieces.endIndex
  }
}
