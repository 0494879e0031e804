/// A conversion that prints an integer, such as `%08llx`.
struct IntegerConversion {

  private let conversion: FormatConversion

  /// Creates a conversion, unless it prints something else.
  init?(_ conversion: FormatConversion) {
    switch conversion.kind {
    case .signed, .unsigned, .octal, .hexadecimal, .upperHexadecimal, .character, .pointer:
      self.conversion = conversion
    case .text, .buffer, .escapedBuffer, .hexadecimalBuffer, .allocationFlags:
      return nil
    }
  }

  /// Appends a number that was extended to 64 bits by its own sign.
  func append(_ value: UInt64, to output: inout OutputBuffer) {
    switch conversion.kind {
    case .signed:
      let number = signedNumber(value)
      let sign: StaticString = number < 0 ? "-" : conversion.showsPlus ? "+" : ""
      append(Digits(decimal: number.magnitude), prefix: sign, to: &output)
    case .unsigned:
      append(Digits(decimal: unsignedNumber(value)), prefix: "", to: &output)
    case .octal:
      let number = unsignedNumber(value)
      append(Digits(octal: number), prefix: base("0", of: number), to: &output)
    case .hexadecimal:
      let number = unsignedNumber(value)
      let digits = Digits(hexadecimal: number, tenToFifteen: .lower)
      append(digits, prefix: base("0x", of: number), to: &output)
    case .upperHexadecimal:
      let number = unsignedNumber(value)
      let digits = Digits(hexadecimal: number, tenToFifteen: .upper)
      append(digits, prefix: base("0X", of: number), to: &output)
    case .pointer:
      let digits = Digits(hexadecimal: value, tenToFifteen: .lower)
      append(digits, prefix: value == 0 ? "" : "0x", to: &output)
    case .character:
      append(character: UInt8(truncatingIfNeeded: value), to: &output)
    case .text, .buffer, .escapedBuffer, .hexadecimalBuffer, .allocationFlags:
      preconditionFailure("the initialiser refuses conversions of other values")
    }
  }

  @inline(__always)
  private func signedNumber(_ value: UInt64) -> Int64 {
    switch conversion.length {
    case .char: Int64(Int8(truncatingIfNeeded: value))
    case .short: Int64(Int16(truncatingIfNeeded: value))
    case .int: Int64(Int32(truncatingIfNeeded: value))
    case .long: Int64(bitPattern: value)
    }
  }

  @inline(__always)
  private func unsignedNumber(_ value: UInt64) -> UInt64 {
    switch conversion.length {
    case .char: UInt64(UInt8(truncatingIfNeeded: value))
    case .short: UInt64(UInt16(truncatingIfNeeded: value))
    case .int: UInt64(UInt32(truncatingIfNeeded: value))
    case .long: value
    }
  }

  private func base(_ prefix: StaticString, of number: UInt64) -> StaticString {
    conversion.showsBase && number != 0 ? prefix : ""
  }

  private func append(character: UInt8, to output: inout OutputBuffer) {
    let start = output.count
    output.append(character)
    output.pad(
      from: start, to: conversion.width, alignment: conversion.isLeftAligned ? .left : .right)
  }

  /// Appends `prefix` and `digits`, padded to the width: zeros go between them, spaces outside.
  @inline(__always)
  private func append(_ digits: Digits, prefix: StaticString, to output: inout OutputBuffer) {
    let missing = conversion.width - digits.count - prefix.utf8CodeUnitCount
    if missing > 0, !conversion.isLeftAligned, !conversion.fillsWithZeros {
      output.append(repeating: UInt8(ascii: " "), count: missing)
    }
    if prefix.utf8CodeUnitCount > 0 { output.append(prefix) }
    if missing > 0, !conversion.isLeftAligned, conversion.fillsWithZeros {
      output.append(repeating: UInt8(ascii: "0"), count: missing)
    }
    output.append(digits)
    if missing > 0, conversion.isLeftAligned {
      output.append(repeating: UInt8(ascii: " "), count: missing)
    }
  }
}
