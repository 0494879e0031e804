#if !hasFeature(Embedded)
  package import Artefact
#endif

/// Text on its way out: a growable sequence of bytes with fast appends.
///
/// Nothing here flushes. The owner writes `bytes` out when it sees fit and calls `removeAll`, which
/// keeps the memory, so that a steady stream of records allocates nothing.
package struct OutputBuffer: Equatable, Sendable {

  /// What was appended since the last `removeAll`.
  package private(set) var bytes: [UInt8] = []

  /// Creates an empty buffer.
  package init() {}

  /// Creates an empty buffer with room for `capacity` bytes.
  package init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// The number of bytes.
  package var count: Int { bytes.count }

  /// Whether there are no bytes.
  package var isEmpty: Bool { bytes.isEmpty }

  /// Removes all bytes and keeps the memory.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Removes the bytes from position `start` on.
  package mutating func truncate(to start: Int) {
    bytes.removeLast(bytes.count - start)
  }
}

// MARK: Text

extension OutputBuffer {

  /// Appends one byte.
  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Appends bytes.
  package mutating func append(_ other: [UInt8]) {
    bytes.append(contentsOf: other)
  }

  /// Appends bytes.
  package mutating func append(_ other: ArraySlice<UInt8>) {
    bytes.append(contentsOf: other)
  }

  /// Appends a text.
  package mutating func append(text: Text) {
    bytes.append(contentsOf: text.bytes)
  }

  /// Appends a literal.
  package mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends `byte` `count` times; not at all if `count` is negative.
  package mutating func append(repeating byte: UInt8, count: Int) {
    guard count > 0 else { return }
    bytes.append(contentsOf: repeatElement(byte, count: count))
  }

  /// Appends the bytes `range` of `source`.
  ///
  /// - Precondition: `range` lies within `source`.
  package mutating func append(_ source: RawSpan, in range: Range<Int>) {
    let part = source.extracting(range)
    bytes.append(addingCapacity: part.byteCount) { (output: inout OutputSpan<UInt8>) in
      for offset in 0..<part.byteCount {
        output.append(part.unsafeLoad(fromByteOffset: offset, as: UInt8.self))
      }
    }
  }

  /// Pads what was appended since position `start` to `width` bytes with spaces.
  package mutating func pad(from start: Int, to width: Int, alignment: Alignment) {
    let missing = width - (bytes.count - start)
    guard missing > 0 else { return }
    switch alignment {
    case .left:
      append(repeating: UInt8(ascii: " "), count: missing)
    case .right:
      let padding = repeatElement(UInt8(ascii: " "), count: missing)
      bytes.insert(contentsOf: padding, at: start)
    }
  }

  /// The side on which a padded text lies.
  package enum Alignment: Equatable, Sendable {
    case left, right
  }
}

// MARK: Numbers

extension OutputBuffer {

  /// Appends a number in decimal.
  package mutating func append(decimal number: UInt64) {
    append(Digits(decimal: number))
  }

  /// Appends a number in decimal, with a minus sign if it is negative.
  package mutating func append(decimal number: Int64) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(Digits(decimal: number.magnitude))
  }

  /// Appends a number in decimal, with a minus sign if it is negative.
  package mutating func append(decimal number: Int) {
    append(decimal: Int64(number))
  }

  /// Appends a number in decimal, filled with `fill` on the left to at least `width` digits.
  package mutating func append(decimal number: Int, width: Int, fill: UInt8 = UInt8(ascii: "0")) {
    let digits = Digits(decimal: UInt64(number.magnitude))
    if number < 0 { append(UInt8(ascii: "-")) }
    append(repeating: fill, count: width - digits.count)
    append(digits)
  }

  /// Appends a number in lower-case hexadecimal, without a prefix.
  package mutating func append(hexadecimal number: UInt64) {
    append(Digits(hexadecimal: number, tenToFifteen: .lower))
  }

  /// Appends `0x` and the number in lower-case hexadecimal.
  package mutating func append(address: UInt64) {
    append("0x")
    append(hexadecimal: address)
  }

  /// Appends the two lower-case hexadecimal digits of a byte.
  package mutating func append(hexadecimalByte byte: UInt8) {
    append(Digits.lower(UInt64(byte >> 4)))
    append(Digits.lower(UInt64(byte & 15)))
  }

  /// Appends digits.
  @inline(__always)
  mutating func append(_ digits: Digits) {
    bytes.append(addingCapacity: digits.count) { (output: inout OutputSpan<UInt8>) in
      for index in digits.start..<Digits.capacity { output.append(digits.storage[index]) }
    }
  }
}
