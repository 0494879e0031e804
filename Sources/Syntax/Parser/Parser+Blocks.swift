import Diagnostics
import Source

extension Parser {

  // block = "{" ( statement ";"? | ";" )* expression? "}"
  /// Reads a block; errors inside of it are logged there, and reading goes on after them.
  mutating func block() throws(SyntaxError) -> Block {
    let wasInPredicate = isInPredicate
    isInPredicate = false
    defer { isInPredicate = wasInPredicate }
    return try nested { parser throws(SyntaxError) in
      guard parser.isAt(.leftBrace) else {
        throw parser.unexpected("'{'", fixIts: parser.comparisonFixIts)
      }
      let opening = try parser.expect(.leftBrace)
      return try parser.restOfBlock(opening)
    }
  }

  private mutating func restOfBlock(_ opening: SourceRange) throws(SyntaxError) -> Block {
    var statements: [Statement] = []
    var result: Expression?
    while !isAt(.rightBrace) && token.kind != .endOfFile {
      if take(.semicolon) { continue }
      if isAtNextProbe || isAtProbeInLine {
        throw SyntaxError(.unclosed("{", at: opening), leavesBlocks: true)
      }
      do throws(SyntaxError) {
        let statement = try statement()
        if isAt(.rightBrace), case .expression(let value) = statement.kind {
          result = value
        } else {
          statements.append(statement)
          if !isAt(.rightBrace) && token.kind != .endOfFile && statement.kind.needsSemicolon {
            if isAt(.leftBrace), let error = misspelled(statement) { throw error }
            try expectSemicolon()
          }
        }
      } catch {
        if error.leavesBlocks { throw error }
        report(error)
        skipStatement()
      }
    }
    try close(opening, with: .rightBrace)
    return Block(statements, result: result, at: range(from: opening.lower))
  }

  /// Whether the next tokens can only be the start of a probe, because a brace is missing.
  private var isAtNextProbe: Bool {
    guard token.kind == .identifier, start == 0 || lexer.byte(at: start - 1) == UInt8(ascii: "\n")
    else { return false }
    if lexer.byte(at: token.offsets.upperBound) == UInt8(ascii: ":") { return true }
    return following.kind == .punctuator(.leftBrace) && !startsStatement(token)
  }

  /// Whether the next tokens, where a statement may start, are the start of a probe in the same line.
  private var isAtProbeInLine: Bool {
    guard token.kind == .identifier, !startsStatement(token) else { return false }
    if lexer.byte(at: token.offsets.upperBound) == UInt8(ascii: ":") { return true }
    let word = Identifier(text(token.offsets), at: range(token.offsets))
    return following.kind == .punctuator(.leftBrace) && misspelled(word) == nil
  }

  /// Skips the rest of a statement that has an error: to its semicolon, or the end of its block.
  private mutating func skipStatement() {
    var openBraces = 0
    while token.kind != .endOfFile && !isAtNextProbe {
      switch token.kind {
      case .punctuator(.semicolon) where openBraces == 0:
        advance()
        // One within brackets ends nothing.
        if isAt(.rightParenthesis) || isAt(.rightBracket) { continue }
        return
      case .punctuator(.leftBrace):
        openBraces += 1
      case .punctuator(.rightBrace):
        if openBraces == 0 { return }
        openBraces -= 1
        advance()
        if openBraces == 0 && !isAt(word: "else") { return }
        continue
      case .endOfFile, .identifier, .number, .string, .unterminatedString, .scratchVariable,
        .positionalParameter, .parameterCount, .map, .punctuator, .unknown:
        break
      }
      advance()
    }
  }

}

extension Statement.Kind {

  /// Whether a semicolon separates the statement from the next.
  var needsSemicolon: Bool {
    switch self {
    case .forEach, .forRange, .whileLoop, .unroll: return false
    case .expression(let expression):
      switch expression.kind {
      case .block, .ifElse: return false
      case .integer, .boolean, .string, .identifier, .positionalParameter, .parameterCount,
        .scratchVariable, .map, .mapElement, .call, .member, .tupleElement, .element, .unary,
        .binary, .step, .conditional, .cast, .tuple, .record, .comptime, .sizeOf, .offsetOf,
        .typeInfo:
        return true
      }
    case .assignment, .declaration, .discard, .breakLoop, .continueLoop, .returnValue,
      .importFile:
      return true
    }
  }

}
