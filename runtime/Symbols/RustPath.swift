extension Demangler {

  /// Makes a path of Rust of what was written, if it ends with a hash, which is left out: of
  /// `core::_$LT$impl$u20$u8$GT$::h0123456789abcdef` it makes `core::<impl u8>`.
  mutating func readRust() {
    let hash = 19
    let end = output.count &- hash
    guard end > 0, byte(end) == UInt8(ascii: ":"), byte(end &+ 2) == UInt8(ascii: "h") else {
      return
    }
    for index in (end &+ 3)..<output.count where !isDigit(byte(index)) { return }
    let dollar = UInt8(ascii: "$")
    var index = 0
    let mark = output.count
    while index < end {
      let (first, second) = (byte(index), byte(index &+ 1))
      index &+= 1
      if first == UInt8(ascii: "."), second == first {
        append("::")
        index &+= 1
      } else if first == UInt8(ascii: "_"), second == dollar,
        index == 1 || byte(index &- 2) == UInt8(ascii: ":")
      {
        continue
      } else if first != dollar {
        append(first)
      } else {
        var sign: UInt8 = 0
        let isNumber = second == UInt8(ascii: "u")
        if !isNumber { _ = appendCode(second | 0x20, byte(index &+ 1)) }
        if isNumber { index &+= 1 }
        while index < end, byte(index) != dollar {
          sign = sign << 4 | (byte(index) & 15) &+ (byte(index) >> 6) &* 9
          index &+= 1
        }
        if isNumber { append(sign) }
        index &+= 1
      }
    }
    remove(mark, at: 0)
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte &- 48 < 10 || byte &- 97 < 6
  }
}
