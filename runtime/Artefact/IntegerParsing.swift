/// Returns the number that the whole text writes: decimal, `0x`, `0b`, or octal after a `0`, with
/// `-` or `+` before it; nil if it is none or needs more than 64 bits.
package func parseInteger(_ text: [UInt8]) -> UInt64? {
  var digits = text[...]
  var isNegative = false
  if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
    isNegative = sign == UInt8(ascii: "-")
    digits = digits.dropFirst()
  }
  let base = takeBase(&digits)
  guard !digits.isEmpty else { return nil }
  var magnitude: UInt64 = 0
  for byte in digits {
    guard let digit = digitValue(byte), digit < base else { return nil }
    let (product, overflows) = magnitude.multipliedReportingOverflow(by: base)
    let (sum, alsoOverflows) = product.addingReportingOverflow(digit)
    if overflows || alsoOverflows { return nil }
    magnitude = sum
  }
  guard isNegative else { return magnitude }
  return magnitude <= 1 << 63 ? 0 &- magnitude : nil
}

private func takeBase(_ digits: inout ArraySlice<UInt8>) -> UInt64 {
  guard digits.count > 1, digits.first == UInt8(ascii: "0") else { return 10 }
  let second = digits[digits.startIndex + 1]
  switch second {
  case UInt8(ascii: "x"), UInt8(ascii: "X"):
    digits = digits.dropFirst(2)
    return 16
  case UInt8(ascii: "b"), UInt8(ascii: "B"):
    digits = digits.dropFirst(2)
    return 2
  default:
    digits = digits.dropFirst()
    return 8
  }
}

private func digitValue(_ byte: UInt8) -> UInt64? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a")) + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A")) + 10
  default: nil
  }
}
