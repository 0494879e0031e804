/// Why the text of a number is not a number.
enum NumberError: Error, Equatable {

  /// The text is not spelled as numbers are; the payload says what is wrong.
  case malformed(String)

  /// The number does not fit; the payload says in what.
  case outOfRange(String)

}

extension IntegerLiteral {

  /// Creates the number that is spelled as `text`, which starts with a digit.
  init(parsing text: String) throws(NumberError) {
    let lowercase = text.lowercased()
    if lowercase.hasPrefix("0x") {
      self = try .hexadecimal(lowercase.dropFirst(2))
    } else if lowercase.hasPrefix("0b") {
      throw .malformed("binary numbers are not supported")
    } else if let exponent = lowercase.firstIndex(of: "e") {
      self = try .scientific(
        lowercase[..<exponent], exponent: lowercase[lowercase.index(after: exponent)...])
    } else {
      self = try .decimal(lowercase)
    }
  }

  // hexadecimal = "0x" digits suffix?
  private static func hexadecimal(_ text: Substring) throws(NumberError) -> IntegerLiteral {
    let end = text.firstIndex { $0 != "_" && !$0.isHexDigit } ?? text.endIndex
    let value = try number(text[..<end], radix: 16)
    return IntegerLiteral(try checked(value, suffix: text[end...]), .hexadecimal)
  }

  // scientific = digit "e" digits
  private static func scientific(
    _ coefficient: Substring, exponent: Substring
  ) throws(NumberError) -> IntegerLiteral {
    guard coefficient.count == 1, let first = coefficient.first?.wholeNumberValue, first > 0 else {
      throw .malformed("the number before the exponent must be 1 to 9")
    }
    guard let leading = exponent.first, leading != "0", exponent.allSatisfy(\.isNumber),
      exponent.utf8.allSatisfy(\.isDigit)
    else {
      throw .malformed("an exponent is a positive whole number")
    }
    var value = UInt64(first)
    for _ in 0..<min(Int(exponent) ?? 20, 20) {
      let (product, overflows) = value.multipliedReportingOverflow(by: 10)
      if overflows { throw .outOfRange("64 bits") }
      value = product
    }
    return IntegerLiteral(value, .scientific)
  }

  // decimal = digits ( suffix | unit )?
  private static func decimal(_ text: String) throws(NumberError) -> IntegerLiteral {
    let end = text.firstIndex { $0 != "_" && !$0.isWholeNumber } ?? text.endIndex
    let digits = text[..<end]
    let rest = text[end...]
    if let unit = nanoseconds(in: rest) {
      let (value, overflows) = try number(digits, radix: 10).multipliedReportingOverflow(by: unit)
      if overflows { throw .outOfRange("64 bits of nanoseconds") }
      return IntegerLiteral(value, .duration)
    }
    let isOctal = digits.count > 1 && digits.first == "0"
    let value = try number(digits, radix: isOctal ? 8 : 10)
    return IntegerLiteral(try checked(value, suffix: rest), isOctal ? .octal : .decimal)
  }

  private static func number(_ digits: Substring, radix: Int) throws(NumberError) -> UInt64 {
    if digits.isEmpty { throw .malformed("a digit is missing") }
    if digits.last == "_" { throw .malformed("a number cannot end with '_'") }
    var value: UInt64 = 0
    for character in digits where character != "_" {
      guard let digit = character.hexDigitValue, digit < radix else {
        throw .malformed("'\(character)' is not an octal digit")
      }
      let (product, overflows) = value.multipliedReportingOverflow(by: UInt64(radix))
      let (sum, carries) = product.addingReportingOverflow(UInt64(digit))
      if overflows || carries { throw .outOfRange("64 bits") }
      value = sum
    }
    return value
  }

  private static func nanoseconds(in unit: Substring) -> UInt64? {
    switch unit {
    case "ns": 1
    case "us": 1_000
    case "ms": 1_000_000
    case "s": 1_000_000_000
    case "m": 60_000_000_000
    case "h": 3_600_000_000_000
    case "d": 86_400_000_000_000
    default: nil
    }
  }

  /// Returns `value` if it fits in the C type that `suffix` names.
  private static func checked(
    _ value: UInt64, suffix: Substring
  ) throws(NumberError) -> UInt64 {
    let limit: UInt64
    switch suffix {
    case "", "ul", "ull": limit = .max
    case "u": limit = UInt64(UInt32.max)
    case "l", "ll": limit = UInt64(Int64.max)
    default: throw .malformed("'\(suffix)' is not a unit or suffix of numbers")
    }
    if value > limit { throw .outOfRange("what the suffix '\(suffix)' allows") }
    return value
  }

}
