extension UInt8 {

  /// Whether the byte is a space, a tab, or the end of a line.
  var isBlank: Bool { self == 0x20 || (0x09...0x0d).contains(self) }

  /// Whether the byte is `0`…`9`.
  package var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether a name can start with the byte.
  var startsName: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) || self == UInt8(ascii: "_")
  }

  /// Whether a name can contain the byte.
  package var continuesName: Bool { startsName || isDigit }

  /// The value of the hexadecimal digit, or `nil` if it is not one.
  var hexadecimalValue: UInt8? {
    if isDigit { return self - UInt8(ascii: "0") }
    let lowercase = self | 0x20
    guard (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(lowercase) else { return nil }
    return lowercase - UInt8(ascii: "a") + 10
  }

}
