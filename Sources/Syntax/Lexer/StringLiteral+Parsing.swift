/// An escape sequence that does not exist.
struct EscapeError: Equatable {

  /// The offsets of the sequence in the text between the quotes.
  let offsets: Range<Int>

}

extension StringLiteral {

  /// Returns the literal whose text between the quotes is `text`, and what is wrong with it.
  ///
  /// An escape that does not exist stands for nothing.
  static func parsing(_ text: ArraySlice<UInt8>) -> (literal: StringLiteral, errors: [EscapeError])
  {
    var bytes: [UInt8] = []
    var escapes: [Escape] = []
    var errors: [EscapeError] = []
    var rest = text
    bytes.reserveCapacity(text.count)
    while let first = rest.first {
      guard first == UInt8(ascii: "\\") else {
        bytes.append(first)
        rest.removeFirst()
        continue
      }
      let (value, length) = escape(rest)
      if let value {
        escapes.append(Escape(at: bytes.count, lengthInBytes: length))
        bytes.append(value)
      } else {
        let offset = rest.startIndex - text.startIndex
        errors.append(EscapeError(offsets: offset..<offset + length))
      }
      rest = rest.dropFirst(length)
    }
    return (StringLiteral(bytes, escapes: escapes), errors)
  }

  /// Returns the byte for which the escape at the start of `text` stands, and its length.
  private static func escape(_ text: ArraySlice<UInt8>) -> (value: UInt8?, length: Int) {
    let body = text.dropFirst()
    guard let first = body.first else { return (nil, 1) }
    switch first {
    case UInt8(ascii: "n"): return (UInt8(ascii: "\n"), 2)
    case UInt8(ascii: "t"): return (UInt8(ascii: "\t"), 2)
    case UInt8(ascii: "r"): return (UInt8(ascii: "\r"), 2)
    case UInt8(ascii: "\\"), UInt8(ascii: "\""): return (first, 2)
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return hexadecimalEscape(body.dropFirst())
    case UInt8(ascii: "0")...UInt8(ascii: "7"): return octalEscape(body)
    default: return (nil, 1 + lengthOfCharacter(first, in: body))
    }
  }

  // "\x" hexadecimal-digit hexadecimal-digit?
  private static func hexadecimalEscape(
    _ digits: ArraySlice<UInt8>
  ) -> (value: UInt8?, length: Int) {
    let values = digits.prefix(2).map(\.hexadecimalValue).prefix { $0 != nil }.compactMap { $0 }
    if values.isEmpty { return (nil, 2) }
    return (values.reduce(0) { $0 << 4 | $1 }, 2 + values.count)
  }

  // "\" octal-digit octal-digit? octal-digit?
  private static func octalEscape(_ digits: ArraySlice<UInt8>) -> (value: UInt8?, length: Int) {
    let octal = digits.prefix(3).prefix {
      (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0)
    }
    let value = octal.reduce(0) { $0 * 8 + Int($1 - UInt8(ascii: "0")) }
    return (UInt8(exactly: value), 1 + octal.count)
  }

  /// Returns the number of bytes of the UTF-8 character that starts with `first`.
  private static func lengthOfCharacter(_ first: UInt8, in text: ArraySlice<UInt8>) -> Int {
    1 + text.dropFirst().prefix { first >= 0xc0 && $0 & 0xc0 == 0x80 }.count
  }

}
