/// Text between tokens.
enum Trivia: Equatable {

  /// Spaces, tabs and ends of lines.
  case blank

  /// `// text`
  case lineComment

  /// `/* text */`
  case blockComment

  /// `/* text` up to the end of the file
  case unterminatedComment

}

/// Splits text into tokens, starting anywhere.
///
/// A lexer has no state, so that looking ahead is calling it with a later offset. Every function
/// returns an offset greater than the one given, unless that is the end of the file.
struct Lexer {

  /// The text.
  let bytes: [UInt8]

  /// Returns the byte at `offset`, or 0 after the end; no valid script contains 0.
  func byte(at offset: Int) -> UInt8 {
    offset < bytes.count ? bytes[offset] : 0
  }

  /// Returns the form of the trivia that starts at `offset` and its end, or `nil` if a token does.
  func trivia(at offset: Int) -> (kind: Trivia, end: Int)? {
    let first = byte(at: offset)
    if first.isBlank {
      return (.blank, end(of: \.isBlank, from: offset + 1))
    }
    guard first == UInt8(ascii: "/") else { return nil }
    switch byte(at: offset + 1) {
    case UInt8(ascii: "/"):
      return (.lineComment, endOfLine(from: offset + 2))
    case UInt8(ascii: "*"):
      guard let end = endOfBlockComment(from: offset + 2) else {
        return (.unterminatedComment, bytes.count)
      }
      return (.blockComment, end)
    default:
      return nil
    }
  }

  /// Returns the offset of the first token at or after `offset`.
  func skippingTrivia(from offset: Int) -> Int {
    var offset = offset
    while let trivia = trivia(at: offset) { offset = trivia.end }
    return offset
  }

  /// Returns the first token at or after `offset`.
  func token(after offset: Int) -> Token {
    token(at: skippingTrivia(from: offset))
  }

  /// Returns the token that starts at `offset`, where there is no trivia.
  func token(at offset: Int) -> Token {
    guard offset < bytes.count else {
      return Token(kind: .endOfFile, offsets: bytes.count..<bytes.count)
    }
    let first = bytes[offset]
    let (kind, end): (Token.Kind, Int)
    if first.startsName {
      (kind, end) = (.identifier, self.end(of: \.continuesName, from: offset + 1))
    } else if first.isDigit {
      (kind, end) = (.number, endOfNumber(from: offset))
    } else {
      switch first {
      case UInt8(ascii: "\""): (kind, end) = string(at: offset)
      case UInt8(ascii: "$"): (kind, end) = parameterOrVariable(at: offset)
      case UInt8(ascii: "@"): (kind, end) = map(at: offset)
      default: (kind, end) = punctuatorOrUnknown(at: offset)
      }
    }
    return Token(kind: kind, offsets: offset..<end)
  }

  /// Returns the offset of the end of the line that contains `offset`.
  func endOfLine(from offset: Int) -> Int {
    end(of: { $0 != UInt8(ascii: "\n") }, from: offset)
  }

  /// Returns the offset after the `*/` at or after `offset`, or `nil` if there is none.
  func endOfBlockComment(from offset: Int) -> Int? {
    var offset = offset
    while offset + 1 < bytes.count {
      if bytes[offset] == UInt8(ascii: "*") && bytes[offset + 1] == UInt8(ascii: "/") {
        return offset + 2
      }
      offset += 1
    }
    return nil
  }

  /// Returns the offset of the first byte at or after `offset` that does not satisfy `belongs`.
  func end(of belongs: (UInt8) -> Bool, from offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count && belongs(bytes[offset]) { offset += 1 }
    return offset
  }

  /// Returns the end of the number at `offset`, with all that is attached to it.
  private func endOfNumber(from offset: Int) -> Int {
    let end = end(of: \.continuesName, from: offset)
    let isHexadecimal = byte(at: offset + 1) | 0x20 == UInt8(ascii: "x")
    let endsWithExponent = bytes[end - 1] | 0x20 == UInt8(ascii: "e")
    let hasSign = byte(at: end) == UInt8(ascii: "-") || byte(at: end) == UInt8(ascii: "+")
    if endsWithExponent && !isHexadecimal && hasSign && byte(at: end + 1).isDigit {
      return self.end(of: \.continuesName, from: end + 1)
    }
    return end
  }

  private func string(at offset: Int) -> (Token.Kind, Int) {
    var end = offset + 1
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "\""): return (.string, end + 1)
      case UInt8(ascii: "\n"): return (.unterminatedString, end)
      case UInt8(ascii: "\\") where byte(at: end + 1) != UInt8(ascii: "\n"): end += 2
      default: end += 1
      }
    }
    return (.unterminatedString, bytes.count)
  }

  private func parameterOrVariable(at offset: Int) -> (Token.Kind, Int) {
    let next = byte(at: offset + 1)
    if next == UInt8(ascii: "#") { return (.parameterCount, offset + 2) }
    if next.startsName {
      return (.scratchVariable, end(of: \.continuesName, from: offset + 2))
    }
    if next.isDigit {
      return (.positionalParameter, end(of: \.continuesName, from: offset + 2))
    }
    return (.unknown, offset + 1)
  }

  private func map(at offset: Int) -> (Token.Kind, Int) {
    guard byte(at: offset + 1).startsName else { return (.map, offset + 1) }
    return (.map, end(of: \.continuesName, from: offset + 2))
  }

  private func punctuatorOrUnknown(at offset: Int) -> (Token.Kind, Int) {
    let first = bytes[offset]
    let second = byte(at: offset + 1)
    if let three = Punctuator(first, second, byte(at: offset + 2)) {
      return (.punctuator(three), offset + 3)
    }
    if let two = Punctuator(first, second) {
      return (.punctuator(two), offset + 2)
    }
    if let one = Punctuator(first) {
      return (.punctuator(one), offset + 1)
    }
    if first >= 0x80 {
      return (.unknown, end(of: { $0 >= 0x80 }, from: offset + 1))
    }
    return (.unknown, offset + 1)
  }

}
