extension Text {

  /// Creates the decimal digits of `number`, with `-` if it is negative.
  package init(decimal number: Int) {
    self.init(decimal: Int64(number))
  }

  /// Creates the decimal digits of `number`, with `-` if it is negative.
  package init(decimal number: Int64) {
    self.init(decimal: number.magnitude)
    if number < 0 { bytes.insert(UInt8(ascii: "-"), at: 0) }
  }

  /// Creates the decimal digits of `number`.
  package init(decimal number: UInt64) {
    var digits: [UInt8] = []
    var rest = number
    repeat {
      digits.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    digits.reverse()
    self.init(digits)
  }
}
