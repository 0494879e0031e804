/// Finds the ends of C definitions, which are not interpreted.
struct CDefinitionScanner {

  /// The text.
  let lexer: Lexer

  /// Returns the end of the preprocessor line that starts at `start`.
  ///
  /// A comment of several lines and a backslash before the end of a line continue it.
  func endOfDirective(from start: Int) -> Int {
    var offset = start
    while offset < lexer.bytes.count {
      switch lexer.bytes[offset] {
      case UInt8(ascii: "\n"):
        return withoutReturn(offset, start)
      case UInt8(ascii: "\\"):
        let isReturn = lexer.byte(at: offset + 1) == UInt8(ascii: "\r")
        offset += isReturn ? 3 : 2
      case UInt8(ascii: "\""):
        offset = max(offset + 1, lexer.token(at: offset).offsets.upperBound)
      case UInt8(ascii: "/") where lexer.byte(at: offset + 1) == UInt8(ascii: "*"):
        offset = lexer.endOfBlockComment(from: offset + 2) ?? lexer.bytes.count
      case UInt8(ascii: "/") where lexer.byte(at: offset + 1) == UInt8(ascii: "/"):
        return withoutReturn(lexer.endOfLine(from: offset), start)
      default:
        offset += 1
      }
    }
    return lexer.bytes.count
  }

  private func withoutReturn(_ end: Int, _ start: Int) -> Int {
    end > start && lexer.bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
  }

  /// The end of a type, or what is wrong with it.
  enum TypeEnd {

    /// The definition ends at the offset.
    case end(Int)

    /// The brace or parenthesis at the offsets is never closed.
    case unclosed(Range<Int>)

    /// There are no braces, and this token is where one or a semicolon is expected.
    case missingBody(Token)

  }

  // type = ( "struct" | "union" | "enum" ) name? attribute* ( body attribute* )? ";"?
  /// Returns the end of the type that starts with `keyword`.
  func endOfType(_ keyword: Token) -> TypeEnd {
    var token = lexer.token(after: keyword.offsets.upperBound)
    var end = keyword.offsets.upperBound
    var hasBody = false
    while true {
      switch token.kind {
      case .punctuator(.semicolon):
        return .end(token.offsets.upperBound)
      case .punctuator(.leftBrace) where !hasBody:
        guard let closed = endOfGroup(token) else { return .unclosed(token.offsets) }
        end = closed
        hasBody = true
      case .identifier where !hasBody || isAttribute(token):
        end = token.offsets.upperBound
        let next = lexer.token(after: end)
        if next.kind == .punctuator(.leftParenthesis) {
          guard let closed = endOfGroup(next) else { return .unclosed(next.offsets) }
          end = closed
        }
      case .endOfFile, .identifier, .number, .string, .unterminatedString, .scratchVariable,
        .positionalParameter, .parameterCount, .map, .punctuator, .unknown:
        return hasBody ? .end(end) : .missingBody(token)
      }
      token = lexer.token(after: end)
    }
  }

  // typedef = "typedef" … ";"
  /// Returns the end of the `typedef` that starts with `keyword`.
  func endOfTypedef(_ keyword: Token) -> TypeEnd {
    var token = keyword
    while token.kind != .endOfFile {
      if token.kind == .punctuator(.semicolon) { return .end(token.offsets.upperBound) }
      var end = token.offsets.upperBound
      if token.kind == .punctuator(.leftBrace) || token.kind == .punctuator(.leftParenthesis) {
        guard let closed = endOfGroup(token) else { return .unclosed(token.offsets) }
        end = closed
      }
      token = lexer.token(after: end)
    }
    return .missingBody(token)
  }

  private func isAttribute(_ token: Token) -> Bool {
    lexer.bytes[token.offsets].elementsEqual("__attribute__".utf8)
      || lexer.bytes[token.offsets].elementsEqual("__packed".utf8)
  }

  /// Returns the end of the brackets that `opening` opens, or `nil` if they are never closed.
  private func endOfGroup(_ opening: Token) -> Int? {
    var openBrackets = 1
    var offset = opening.offsets.upperBound
    while openBrackets > 0 {
      let token = lexer.token(after: offset)
      offset = token.offsets.upperBound
      switch token.kind {
      case .endOfFile: return nil
      case .punctuator(.leftBrace), .punctuator(.leftParenthesis): openBrackets += 1
      case .punctuator(.rightBrace), .punctuator(.rightParenthesis): openBrackets -= 1
      case .identifier, .number, .string, .unterminatedString, .scratchVariable,
        .positionalParameter, .parameterCount, .map, .punctuator, .unknown:
        break
      }
    }
    return offset
  }

}
