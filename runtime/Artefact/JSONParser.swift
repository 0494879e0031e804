extension JSONValue {

  /// The deepest nesting of arrays and objects that is read.
  package static let maximumDepth = 64

  /// Reads the one document in `bytes`.
  ///
  /// - Throws: `ArtefactError.notJSON` with the offset of the first byte that cannot be.
  package init(parsing bytes: [UInt8]) throws(ArtefactError) {
    var parser = JSONParser(bytes: bytes)
    self = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.index == bytes.count else { throw parser.error("text after the document") }
  }
}

/// A position in a JSON document.
private struct JSONParser {

  let bytes: [UInt8]
  var index = 0

  func error(_ reason: Text) -> ArtefactError {
    .notJSON(offset: index, reason: reason)
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 {
      index += 1
    }
  }

  // value = object | array | string | number | "true" | "false" | "null"
  mutating func value(depth: Int) throws(ArtefactError) -> JSONValue {
    guard depth < JSONValue.maximumDepth else { throw error("nested too deeply") }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return .object(try members(depth: depth + 1))
    case UInt8(ascii: "["): return .array(try elements(depth: depth + 1))
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  // object = "{" [ string ":" value { "," string ":" value } ] "}"
  private mutating func members(depth: Int) throws(ArtefactError) -> [JSONMember] {
    var members: [JSONMember] = []
    index += 1
    skipSpace()
    if take(UInt8(ascii: "}")) { return members }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw error("expected a name in quotes") }
      let key = try text()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw error("expected ':'") }
      members.append(JSONMember(key, try value(depth: depth)))
      skipSpace()
      if take(UInt8(ascii: "}")) { return members }
      guard take(UInt8(ascii: ",")) else { throw error("expected ',' or '}'") }
    }
  }

  // array = "[" [ value { "," value } ] "]"
  private mutating func elements(depth: Int) throws(ArtefactError) -> [JSONValue] {
    var elements: [JSONValue] = []
    index += 1
    skipSpace()
    if take(UInt8(ascii: "]")) { return elements }
    while true {
      elements.append(try value(depth: depth))
      skipSpace()
      if take(UInt8(ascii: "]")) { return elements }
      guard take(UInt8(ascii: ",")) else { throw error("expected ',' or ']'") }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(ArtefactError) -> JSONValue {
    for byte in Text(stringLiteral: word).bytes {
      guard take(byte) else { throw error("expected a value") }
    }
    return value
  }

  // number = [ "-" ] digit { digit }
  private mutating func number() throws(ArtefactError) -> JSONValue {
    let isNegative = take(UInt8(ascii: "-"))
    let start = index
    var magnitude: UInt64 = 0
    while let byte = next, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
      let (product, overflows) = magnitude.multipliedReportingOverflow(by: 10)
      let (sum, carries) = product.addingReportingOverflow(UInt64(byte - UInt8(ascii: "0")))
      guard !overflows, !carries else { throw error("number too large") }
      magnitude = sum
      index += 1
    }
    guard index > start else { throw error("expected a value") }
    guard index - start == 1 || bytes[start] != UInt8(ascii: "0") else {
      throw error("number with a leading zero")
    }
    if next == UInt8(ascii: ".") || next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      throw error("number that is not an integer")
    }
    return try integer(magnitude, isNegative: isNegative)
  }

  private func integer(
    _ magnitude: UInt64, isNegative: Bool
  ) throws(ArtefactError) -> JSONValue {
    if isNegative {
      guard magnitude <= Int64.min.magnitude else { throw error("number too large") }
      return .integer(Int64(truncatingIfNeeded: 0 &- magnitude))
    }
    if let number = Int64(exactly: magnitude) { return .integer(number) }
    return .unsigned(magnitude)
  }

  // string = "\"" { character | "\\" escape } "\""
  private mutating func text() throws(ArtefactError) -> Text {
    var text = Text([])
    index += 1
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return text
      case UInt8(ascii: "\\"):
        index += 1
        try appendEscape(to: &text)
      case 0..<0x20:
        throw error("control character in a string")
      default:
        let length = Text.characterLength(in: bytes, at: index)
        guard length > 0 else { throw error("not UTF-8") }
        text.bytes += bytes[index..<index + length]
        index += length
      }
    }
    throw error("string without an end")
  }

  // escape = one of "\"\\/bfnrt" | "u" digit digit digit digit
  private mutating func appendEscape(to text: inout Text) throws(ArtefactError) {
    guard let byte = next else { throw error("string without an end") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.bytes.append(byte)
    case UInt8(ascii: "b"): text.bytes.append(0x08)
    case UInt8(ascii: "f"): text.bytes.append(0x0c)
    case UInt8(ascii: "n"): text.bytes.append(0x0a)
    case UInt8(ascii: "r"): text.bytes.append(0x0d)
    case UInt8(ascii: "t"): text.bytes.append(0x09)
    case UInt8(ascii: "u"): try appendUnicodeEscape(to: &text)
    default: throw error("unknown escape")
    }
  }

  private mutating func appendUnicodeEscape(to text: inout Text) throws(ArtefactError) {
    let unit = try hexadecimal()
    switch unit {
    case 0xdc80...0xdcff:
      text.bytes.append(UInt8(unit & 0xff))
    case 0xd800...0xdbff:
      guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
        throw error("half of a surrogate pair")
      }
      let low = try hexadecimal()
      guard 0xdc00...0xdfff ~= low else { throw error("half of a surrogate pair") }
      text.append(scalar: 0x10000 + (unit - 0xd800) << 10 + (low - 0xdc00))
    case 0xdc00...0xdfff:
      throw error("half of a surrogate pair")
    default:
      text.append(scalar: unit)
    }
  }

  private mutating func hexadecimal() throws(ArtefactError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = JSONParser.digit(byte) else {
        throw error("expected 4 hexadecimal digits")
      }
      value = value << 4 | digit
      index += 1
    }
    return value
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
