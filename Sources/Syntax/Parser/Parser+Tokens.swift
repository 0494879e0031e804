import Diagnostics
import Source

extension Parser {

  /// Whether the next token is `punctuator`.
  func isAt(_ punctuator: Punctuator) -> Bool {
    token.kind == .punctuator(punctuator)
  }

  /// Whether the next token is the word `word`.
  func isAt(word: StaticString) -> Bool {
    token.kind == .identifier && spells(token, word)
  }

  /// Whether the text of `token` is `word`.
  func spells(_ token: Token, _ word: StaticString) -> Bool {
    token.offsets.count == word.utf8CodeUnitCount
      && word.withUTF8Buffer { file.bytes[token.offsets].elementsEqual($0) }
  }

  /// Reads `punctuator` if it is next; returns whether it was.
  mutating func take(_ punctuator: Punctuator) -> Bool {
    guard isAt(punctuator) else { return false }
    advance()
    return true
  }

  /// Reads the word `word` if it is next; returns whether it was.
  mutating func take(word: StaticString) -> Bool {
    guard isAt(word: word) else { return false }
    advance()
    return true
  }

  /// Reads `punctuator`, which must be next; returns its range.
  @discardableResult
  mutating func expect(_ punctuator: Punctuator) throws(SyntaxError) -> SourceRange {
    let range = tokenRange
    guard take(punctuator) else { throw unexpected("'\(punctuator.rawValue)'") }
    return range
  }

  /// Reads `bracket`, which closes the bracket at `opening`.
  mutating func close(
    _ opening: SourceRange, with bracket: Punctuator
  ) throws(SyntaxError) {
    if take(bracket) { return }
    let openingText = file.text(in: opening)
    if token.kind == .endOfFile { throw SyntaxError(.unclosed(openingText, at: opening)) }
    throw unexpected(
      "'\(bracket.rawValue)'", notes: [.init("to match this '\(openingText)'", at: opening)],
      fixIts: comparisonFixIts)
  }

  /// Reads a name, which is `description` in messages.
  mutating func identifier(_ description: String = "a name") throws(SyntaxError) -> Identifier {
    guard token.kind == .identifier else { throw unexpected(description) }
    let identifier = Identifier(tokenText, at: tokenRange)
    advance()
    return identifier
  }

  /// Reads a scratch variable or a map, and returns its name without the sigil.
  mutating func sigilName(
    _ kind: Token.Kind, _ description: String
  ) throws(SyntaxError) -> Identifier {
    guard token.kind == kind else {
      let sigil = kind == .map ? "@" : "$"
      let isName = token.kind == .identifier
      throw unexpected(
        description, fixIts: isName ? [.init("write '\(sigil + tokenText)'")] : [])
    }
    let offsets = token.offsets
    let identifier = Identifier(text(offsets.dropFirst()), at: tokenRange)
    advance()
    return identifier
  }

  /// Reads the semicolon that ends a statement or declaration.
  ///
  /// If it is missing at the end of a line, reading goes on with the next line.
  mutating func expectSemicolon() throws(SyntaxError) {
    if take(.semicolon) { return }
    if isAt(.rightParenthesis) || isAt(.rightBracket) {
      throw SyntaxError(.unmatched(tokenDescription, at: tokenRange))
    }
    let isAtEndOfLine =
      token.kind == .endOfFile || file.line(at: previousEnd) < file.line(at: start)
    let error = SyntaxError(
      .missingSemicolon(
        found: tokenDescription, at: isAtEndOfLine ? range(previousEnd..<previousEnd) : tokenRange))
    if !isAtEndOfLine { throw lexicalError ?? error }
    report(error)
  }

  /// Returns the problem that something else than the next token was expected.
  func unexpected(
    _ expected: String, notes: [Diagnostic.Note] = [], fixIts: [Diagnostic.FixIt] = []
  ) -> SyntaxError {
    lexicalError
      ?? SyntaxError(
        .expected(
          expected, found: tokenDescription, at: tokenRange, notes: notes, fixIts: fixIts))
  }

  /// What helps if the next token is an assignment after a condition.
  var comparisonFixIts: [Diagnostic.FixIt] {
    guard isAt(.assign) else { return [] }
    return [.init("write '==' to compare", edit: .init(replacing: tokenRange, with: "=="))]
  }

  /// The problem with the next token, if it has no meaning anywhere.
  var lexicalError: SyntaxError? {
    switch token.kind {
    case .unknown: SyntaxError(.unexpectedCharacter(tokenDescription, at: tokenRange))
    case .unterminatedString: SyntaxError(.unterminatedString(at: tokenRange))
    case .endOfFile, .identifier, .number, .string, .scratchVariable, .positionalParameter,
      .parameterCount, .map, .punctuator:
      nil
    }
  }

  /// The next token as messages show it.
  var tokenDescription: String {
    if token.kind == .endOfFile { return "the end of the file" }
    let text = tokenText
    return text.count <= 40 ? "'\(text)'" : "'\(text.prefix(37))…'"
  }

}
