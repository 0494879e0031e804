import Source

/// A token, a comment, or text that is kept as it is.
struct Atom {

  /// The forms of atoms.
  enum Kind: Equatable {
    /// A token.
    case token(Token.Kind)
    /// An attach point or C definition.
    case raw
    /// A comment.
    case comment(Comment.Kind)
  }

  /// The form of the atom.
  let kind: Kind

  /// Where the atom is written.
  let offsets: Range<Int>

  /// What is written.
  let text: String

  /// The number of ends of lines between the atom and what is before it.
  let newlinesBefore: Int

  /// Whether the atom is `punctuator`.
  func isPunctuator(_ punctuator: Punctuator) -> Bool { kind == .token(.punctuator(punctuator)) }

  /// Whether the atom is a comment.
  var isComment: Bool {
    if case .comment = kind { true } else { false }
  }

  /// Returns the text of a comment in a line with this indentation.
  ///
  /// Lines of a block comment that begin with a star are put under its first one.
  func text(at indentation: Int) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(\.withoutBlanksBehind)
    let rest = lines.dropFirst().map { line in
      let content = line.drop { $0 == " " || $0 == "\t" }
      guard content.first == "*" else { return String(line) }
      return String(repeating: " ", count: indentation + 1) + content
    }
    return ([String(lines[0])] + rest).joined(separator: "\n")
  }
}

extension Substring {

  fileprivate var withoutBlanksBehind: Substring {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return self[...last]
  }
}

/// Splits a script into atoms.
struct AtomScanner {

  private let script: Script

  /// The ends of texts that are kept as they are, by their starts.
  private var rawEnds: [Int: Int] = [:]

  init(_ script: Script) {
    self.script = script
    for definition in script.cDefinitions {
      rawEnds[definition.range.lower] = definition.range.upper
    }
    for probe in script.probes {
      for point in probe.attachPoints { rawEnds[point.range.lower] = point.range.upper }
    }
  }

  /// Returns the atoms behind the `#!` line.
  func atoms() -> [Atom] {
    let bytes = script.file.bytes
    let lexer = Lexer(bytes: bytes)
    var atoms: [Atom] = []
    var offset = script.shebang?.upper ?? 0
    var newlines = 0
    func add(_ kind: Atom.Kind, upTo end: Int) {
      let text = String(decoding: bytes[offset..<end], as: UTF8.self)
        .replacing("\r\n", with: "\n")
      atoms.append(
        Atom(kind: kind, offsets: offset..<end, text: text, newlinesBefore: newlines))
      newlines = 0
      offset = end
    }
    while offset < bytes.count {
      if let end = rawEnds[offset] {
        add(.raw, upTo: end)
        continue
      }
      switch lexer.trivia(at: offset) {
      case (.blank, let end)?:
        newlines += bytes[offset..<end].count { $0 == UInt8(ascii: "\n") }
        offset = end
      case (.lineComment, let end)?: add(.comment(.line), upTo: end)
      case (.blockComment, let end)?, (.unterminatedComment, let end)?:
        add(.comment(.block), upTo: end)
      case nil:
        let token = lexer.token(at: offset)
        add(.token(token.kind), upTo: token.offsets.upperBound)
      }
    }
    return atoms
  }
}
