/// A JSON document; numbers are integers.
///
/// A text may hold bytes that are not UTF-8: a byte of value x is written as the escape of the lone
/// surrogate U+DC00 + x, so that every text comes back as it was.
package indirect enum JSONValue: Equatable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int64)
  /// A number above `Int64.max`.
  case unsigned(UInt64)
  case text(Text)
  case array([JSONValue])
  /// Members in the order of the document.
  case object([JSONMember])
}

/// A member of a JSON object.
package struct JSONMember: Equatable, Sendable {

  /// The name.
  package let key: Text

  /// The value.
  package let value: JSONValue

  /// Creates a member.
  package init(_ key: Text, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}

extension JSONValue {

  /// Returns the first member called `key` of an object; nil of other values.
  package subscript(key: Text) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    for member in members where member.key == key { return member.value }
    return nil
  }
}

extension Text {

  /// Returns the number of bytes of the UTF-8 character at `index`, or 0 if there is none.
  static func characterLength(in bytes: [UInt8], at index: Int) -> Int {
    let first = bytes[index]
    let (length, lowest): (Int, UInt32)
    switch first {
    case 0..<0x80: return 1
    case 0xc2..<0xe0: (length, lowest) = (2, 0x80)
    case 0xe0..<0xf0: (length, lowest) = (3, 0x800)
    case 0xf0..<0xf5: (length, lowest) = (4, 0x10000)
    default: return 0
    }
    guard length <= bytes.count - index else { return 0 }
    var scalar = UInt32(first) & (0x7f >> UInt32(length))
    for offset in 1..<length {
      guard bytes[index + offset] & 0xc0 == 0x80 else { return 0 }
      scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3f)
    }
    let isSurrogate = 0xd800..<0xe000 ~= scalar
    return scalar < lowest || scalar > 0x10ffff || isSurrogate ? 0 : length
  }

  /// Appends the UTF-8 bytes of a character.
  ///
  /// - Precondition: `scalar` is at most 0x10ffff.
  mutating func append(scalar: UInt32) {
    switch scalar {
    case 0..<0x80: bytes.append(UInt8(scalar))
    case 0x80..<0x800: bytes.append(UInt8(0xc0 | scalar >> 6))
    case 0x800..<0x10000: bytes.append(UInt8(0xe0 | scalar >> 12))
    default: bytes.append(UInt8(0xf0 | scalar >> 18))
    }
    if scalar >= 0x10000 { bytes.append(UInt8(0x80 | scalar >> 12 & 0x3f)) }
    if scalar >= 0x800 { bytes.append(UInt8(0x80 | scalar >> 6 & 0x3f)) }
    if scalar >= 0x80 { bytes.append(UInt8(0x80 | scalar & 0x3f)) }
  }
}
