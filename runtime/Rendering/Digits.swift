/// The digits of a number, written from the right into memory of fixed size.
struct Digits {

  /// The 22 digits of the largest number in base 8, and a multiple of 8.
  static var capacity: Int { 24 }

  /// The digits lie at the end.
  private(set) var storage: [24 of UInt8]

  /// The index of the first digit.
  private(set) var start = Digits.capacity

  /// The letters for the digits ten to fifteen.
  enum Letters: Equatable, Sendable {
    case lower, upper
  }

  /// The number of digits, at least 1.
  var count: Int { Digits.capacity - start }

  /// Creates the decimal digits of a number.
  @inline(__always)
  init(decimal number: UInt64) {
    storage = .init(repeating: 0)
    var rest = number
    repeat {
      start -= 1
      storage[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest != 0
  }

  /// Creates the hexadecimal digits of a number.
  @inline(__always)
  init(hexadecimal number: UInt64, tenToFifteen letters: Letters) {
    storage = .init(repeating: 0)
    var rest = number
    repeat {
      start -= 1
      storage[start] = letters == .lower ? Digits.lower(rest & 15) : Digits.upper(rest & 15)
      rest >>= 4
    } while rest != 0
  }

  /// Creates the octal digits of a number.
  init(octal number: UInt64) {
    storage = .init(repeating: 0)
    var rest = number
    repeat {
      start -= 1
      storage[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest & 7)
      rest >>= 3
    } while rest != 0
  }

  /// Returns the character of a digit below 16.
  @inline(__always)
  static func lower(_ digit: UInt64) -> UInt8 {
    UInt8(truncatingIfNeeded: digit) &+ (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
  }

  /// Returns the character of a digit below 16, in upper case.
  @inline(__always)
  static func upper(_ digit: UInt64) -> UInt8 {
    UInt8(truncatingIfNeeded: digit) &+ (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "A") - 10)
  }
}
