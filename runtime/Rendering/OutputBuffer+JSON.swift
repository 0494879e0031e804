#if !hasFeature(Embedded)
  package import Artefact
#endif

extension OutputBuffer {

  /// Appends an integer as a JSON number, or in quotes if a double cannot hold it exactly.
  package mutating func append(json value: UInt64, isSigned: Bool) {
    let signed = Int64(bitPattern: value)
    let magnitude = isSigned ? signed.magnitude : value
    let significant =
      magnitude == 0
      ? 0 : UInt64.bitWidth - magnitude.leadingZeroBitCount - magnitude.trailingZeroBitCount
    let isExact = significant <= 53
    if !isExact { append(UInt8(ascii: "\"")) }
    if isSigned { append(decimal: signed) } else { append(decimal: value) }
    if !isExact { append(UInt8(ascii: "\"")) }
  }

  /// Appends a text as a JSON string.
  package mutating func append(jsonString text: Text) {
    append(jsonString: text.bytes[...])
  }

  /// Appends bytes as a JSON string; those that are not UTF-8 become U+FFFD.
  package mutating func append(jsonString text: ArraySlice<UInt8>) {
    append(UInt8(ascii: "\""))
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      let length = byte < 0x80 ? 1 : lengthOfUTF8(text[index...])
      if byte < 0x80 {
        append(escapedASCII: byte)
      } else if length > 0 {
        append(text[index..<index + length])
      } else {
        append("\\ufffd")
      }
      index += max(1, length)
    }
    append(UInt8(ascii: "\""))
  }

  /// Turns what was appended since position `start` into a JSON string.
  package mutating func quoteAsJSON(from start: Int) {
    let text = copy(from: start)
    truncate(to: start)
    append(jsonString: text[...])
  }

  private mutating func append(escapedASCII byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case UInt8(ascii: "\n"): append("\\n")
    case UInt8(ascii: "\r"): append("\\r")
    case UInt8(ascii: "\t"): append("\\t")
    case 0..<0x20:
      append("\\u00")
      append(hexadecimalByte: byte)
    default: appendNow(byte)
    }
  }
}

/// Returns the length of the character that begins with a byte above 0x7f, or 0 if there is none.
private func lengthOfUTF8(_ text: ArraySlice<UInt8>) -> Int {
  let first = text[text.startIndex]
  let length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  guard 0xc2 <= first, first <= 0xf4, length <= text.count else { return 0 }
  for index in 1..<length where text[text.startIndex + index] & 0xc0 != 0x80 { return 0 }
  let second = text[text.startIndex + 1]
  switch first {
  case 0xe0: return second >= 0xa0 ? length : 0
  case 0xed: return second < 0xa0 ? length : 0
  case 0xf0: return second >= 0x90 ? length : 0
  case 0xf4: return second < 0x90 ? length : 0
  default: return length
  }
}
