import Diagnostics
import Source

extension Parser {

  // probe = attach-point ( "," attach-point )* ","? predicate? block
  /// Reads a probe.
  mutating func probe() throws(SyntaxError) -> Probe {
    let start = start
    var attachPoints: [AttachPoint] = []
    repeat {
      if !attachPoints.isEmpty && (isAt(.leftBrace) || isAt(.slash)) { break }
      attachPoints.append(try attachPoint())
    } while take(.comma)
    let predicate = isAt(.slash) ? try predicate() : nil
    guard isAt(.leftBrace) else {
      throw unexpected(predicate == nil ? "',', '/' or '{'" : "'{'")
    }
    let body = try block()
    return Probe(attachPoints, predicate: predicate, body: body, at: range(from: start))
  }

  // predicate = "/" expression "/"
  private mutating func predicate() throws(SyntaxError) -> Expression {
    let opening = try expect(.slash)
    isInPredicate = true
    defer { isInPredicate = false }
    let condition = try expression()
    try close(opening, with: .slash)
    return condition
  }

  // attach-point = ( name "=" )? part ( ":" part )*
  private mutating func attachPoint() throws(SyntaxError) -> AttachPoint {
    guard startsAttachPoint else { throw missingAttachPoint }
    let start = start
    let name = attachPointName
    let scanner = AttachPointScanner(
      lexer: lexer, start: name.map { $0.range.upper + 1 } ?? start)
    let raw = scanner.scan()
    guard raw.end > scanner.start else {
      advance()
      throw SyntaxError(.missingAttachPoint(found: "nothing after '='", at: range(from: start)))
    }
    if let quote = raw.unterminatedString {
      throw SyntaxError(.unterminatedString(at: range(quote..<raw.end)))
    }
    let parts = raw.parts.map { part in
      AttachPoint.Part(pieces(part), isQuoted: part.isQuoted, at: range(part.offsets))
    }
    var text = ""
    var offset = scanner.start
    for blanks in raw.blanks {
      text += self.text(offset..<blanks.lowerBound)
      offset = blanks.upperBound
    }
    text += self.text(offset..<raw.end)
    advance(to: raw.end)
    return AttachPoint(name: name, text: text, parts: parts, at: range(from: start))
  }

  /// The problem that there is no attach point before the next token.
  private var missingAttachPoint: SyntaxError {
    switch token.kind {
    case .punctuator(.rightBrace), .punctuator(.rightParenthesis), .punctuator(.rightBracket):
      SyntaxError(.unmatched(tokenDescription, at: tokenRange))
    case .endOfFile, .identifier, .number, .string, .unterminatedString, .scratchVariable,
      .positionalParameter, .parameterCount, .map, .punctuator, .unknown:
      lexicalError ?? SyntaxError(.missingAttachPoint(found: tokenDescription, at: tokenRange))
    }
  }

  /// Whether the next token can be the start of a provider, which can be a pattern.
  private var startsAttachPoint: Bool {
    switch token.kind {
    case .identifier, .positionalParameter, .parameterCount, .string: true
    case .punctuator(let punctuator):
      punctuator == .star || punctuator == .question || punctuator == .leftBracket
    case .endOfFile, .number, .unterminatedString, .scratchVariable, .map, .unknown: false
    }
  }

  /// The name of the attach point that is next, if it has one.
  private var attachPointName: Identifier? {
    guard token.kind == .identifier else { return nil }
    let end = token.offsets.upperBound
    let isName =
      lexer.byte(at: end) == UInt8(ascii: "=") && lexer.byte(at: end + 1) != UInt8(ascii: "=")
    return isName ? Identifier(tokenText, at: tokenRange) : nil
  }

  private mutating func pieces(_ part: AttachPointScanner.Part) -> [AttachPoint.Piece] {
    var pieces: [AttachPoint.Piece] = []
    for piece in part.pieces {
      switch piece {
      case .text(let bytes):
        if !bytes.isEmpty { pieces.append(.text(String(decoding: bytes, as: UTF8.self))) }
      case .parameter(let offsets):
        pieces.append(.positionalParameter(positionalParameter(at: offsets)))
      case .parameterCount: pieces.append(.parameterCount)
      }
    }
    return pieces
  }

}
