package import Source

/// A whole number in a script; a sign before it is an operator.
package struct IntegerLiteral: Hashable, Sendable {

  /// How a number is spelled.
  package enum Notation: String, Hashable, Sendable {

    /// `1_000`
    case decimal

    /// `0x1f`
    case hexadecimal

    /// `0755`
    case octal

    /// `1e6`
    case scientific

    /// `10ms`, a number of nanoseconds.
    case duration

  }

  /// The value; of a duration, in nanoseconds.
  package let value: UInt64

  /// How the value is spelled.
  package let notation: Notation

  /// Creates the number `value` spelled in `notation`.
  package init(_ value: UInt64, _ notation: Notation = .decimal) {
    self.value = value
    self.notation = notation
  }

}

/// The text between double quotes.
package struct StringLiteral: Hashable, Sendable {

  /// An escape sequence of more than one character for one byte.
  package struct Escape: Hashable, Sendable {

    /// The index of the byte in the string that the escape stands for.
    package let index: Int

    /// The number of bytes that the escape takes in the source.
    package let lengthInBytes: Int

    /// Creates an escape of `lengthInBytes` source bytes for the byte at `index`.
    package init(at index: Int, lengthInBytes: Int) {
      self.index = index
      self.lengthInBytes = lengthInBytes
    }

  }

  /// The bytes that the literal stands for, with escapes replaced.
  package let bytes: [UInt8]

  /// The escapes, in order.
  package let escapes: [Escape]

  /// Creates the literal that stands for `bytes`.
  package init(_ bytes: [UInt8], escapes: [Escape] = []) {
    self.bytes = bytes
    self.escapes = escapes
  }

  /// The text, with invalid UTF-8 repaired.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Returns where the bytes at `indices` are written, if the literal is written at `range`.
  package func range(ofBytes indices: Range<Int>, in range: SourceRange) -> SourceRange {
    SourceRange(
      file: range.file, range.lower + sourceOffset(of: indices.lowerBound),
      range.lower + sourceOffset(of: indices.upperBound))
  }

  /// Returns the distance in the source from the opening quote to the byte at `index`.
  private func sourceOffset(of index: Int) -> Int {
    escapes.prefix { $0.index < index }.reduce(1 + index) { $0 + $1.lengthInBytes - 1 }
  }

}
