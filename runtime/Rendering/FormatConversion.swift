/// One conversion of a `printf` format, such as `%-8lld`.
package struct FormatConversion: Equatable, Sendable {

  /// What is printed.
  package var kind: Kind

  /// The flag `-`.
  package var isLeftAligned = false

  /// The flag `+`; it matters to signed numbers only.
  package var showsPlus = false

  /// The flag `#`: `0x`, `0X` or `0` before a number that is not 0.
  package var showsBase = false

  /// The flag `0`; it matters to numbers only.
  package var fillsWithZeros = false

  /// The smallest number of bytes to print; 0 if not given.
  package var width = 0

  /// The size that an integer is cut to.
  package var length = Length.int

  /// The offset of the `%` in the format.
  package var offset: Int

  /// What a conversion prints.
  package enum Kind: Equatable, Sendable {
    /// `d` and `i`: a signed number in decimal.
    case signed
    /// `u`: an unsigned number in decimal.
    case unsigned
    /// `o`: an unsigned number in octal.
    case octal
    /// `x`: an unsigned number in hexadecimal.
    case hexadecimal
    /// `X`: an unsigned number in hexadecimal with upper-case letters.
    case upperHexadecimal
    /// `c`: the byte with that number.
    case character
    /// `p`: an address, as `0x…`, or `0`.
    case pointer
    /// `s`: any value, as a map prints it.
    case text
    /// `r`: bytes, the printable ones as they are, the others as `\xHH`.
    case buffer
    /// `rx`: bytes as `\xHH`.
    case escapedBuffer
    /// `rh`: bytes as `hh hh hh`.
    case hexadecimalBuffer
    /// `gr`: the names of allocation flags (`gfp_t`).
    case allocationFlags
  }

  /// The size that an integer is cut to before it is printed.
  package enum Length: Equatable, Sendable {
    /// `hh`: 8 bits.
    case char
    /// `h`: 16 bits.
    case short
    /// None: 32 bits.
    case int
    /// `l`, `ll`, `L`, `j`, `z` and `t`: 64 bits.
    case long
  }

  /// The types of argument that a conversion takes.
  package enum Operand: Equatable, Sendable {
    /// An integer, a Boolean or a pointer.
    case integer
    /// A buffer.
    case buffer
    /// Any value.
    case any
  }

  /// Creates a conversion without flags.
  package init(kind: Kind, offset: Int) {
    self.kind = kind
    self.offset = offset
  }

  /// What the argument may be.
  package var operand: Operand {
    switch kind {
    case .signed, .unsigned, .octal, .hexadecimal, .upperHexadecimal, .character, .pointer,
      .allocationFlags:
      .integer
    case .buffer, .escapedBuffer, .hexadecimalBuffer: .buffer
    case .text: .any
    }
  }
}
