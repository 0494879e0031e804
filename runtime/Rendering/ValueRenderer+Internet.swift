extension ValueRenderer {

  /// Appends an address as the Internet writes it; nothing if its family is neither IP.
  ///
  ///     127.0.0.1
  ///     2001:db8::1
  func appendInternetAddress(_ bytes: RawSpan, to output: inout OutputBuffer) {
    switch bytes.word(at: 0) {
    case 2:  // AF_INET
      appendVersion4(bytes, at: 8, to: &output)
    case 10:  // AF_INET6
      appendVersion6(bytes, to: &output)
    default: break
    }
  }

  private func appendVersion4(_ bytes: RawSpan, at start: Int, to output: inout OutputBuffer) {
    for index in 0..<4 {
      if index > 0 { output.append(UInt8(ascii: ".")) }
      output.append(decimal: UInt64(bytes.byte(at: start + index)))
    }
  }

  /// Appends an address of version 6 in the form of RFC 5952: the longest run of zeros is left out,
  /// the first of several, and an address of version 4 inside is written as one.
  private func appendVersion6(_ bytes: RawSpan, to output: inout OutputBuffer) {
    let gap = longestZeros(bytes)
    let isMapped = gap == 0..<5 && group(5, of: bytes) == 0xffff
    var index = 0
    while index < (isMapped ? 6 : 8) {
      if index == gap.lowerBound, gap.count > 1 {
        output.append("::")
        index = gap.upperBound
        continue
      }
      if index > 0, index != gap.upperBound || gap.count < 2 { output.append(UInt8(ascii: ":")) }
      output.append(hexadecimal: group(index, of: bytes))
      index += 1
    }
    guard isMapped else { return }
    output.append(UInt8(ascii: ":"))
    appendVersion4(bytes, at: 20, to: &output)
  }

  /// Returns the longest run of groups of 16 bits that are zero.
  private func longestZeros(_ bytes: RawSpan) -> Range<Int> {
    var longest = 0..<0
    var start = 0
    for index in 0..<8 {
      if group(index, of: bytes) != 0 {
        start = index + 1
      } else if index + 1 - start > longest.count {
        longest = start..<index + 1
      }
    }
    return longest
  }

  private func group(_ index: Int, of bytes: RawSpan) -> UInt64 {
    UInt64(bytes.byte(at: 8 + 2 * index)) << 8 | UInt64(bytes.byte(at: 9 + 2 * index))
  }
}
