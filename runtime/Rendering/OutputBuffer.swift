#if !hasFeature(Embedded)
  package import Artefact
#endif

/// Text on its way out: a growable sequence of bytes with fast appends.
///
/// Nothing here flushes. The owner passes `withBytes` to its sink when it sees fit and calls
/// `removeAll`, which keeps the memory, so that a steady stream of records allocates nothing.
package struct OutputBuffer: Sendable {

  /// The memory; at least `slack` bytes follow the text, so that short texts are copied by words.
  private var storage: [UInt8]

  /// The number of bytes since the last `removeAll`.
  package private(set) var count = 0

  private static let slack = 8

  /// Creates an empty buffer.
  package init() {
    storage = []
  }

  /// Creates an empty buffer with room for `capacity` bytes.
  package init(capacity: Int) {
    storage = [UInt8](repeating: 0, count: capacity + OutputBuffer.slack)
  }

  /// Whether there are no bytes.
  package var isEmpty: Bool { count == 0 }

  /// A copy of the bytes; `withBytes` does without.
  package var bytes: [UInt8] { copy(from: 0) }

  /// Returns what `body` returns for the bytes.
  package func withBytes<Result>(_ body: (RawSpan) -> Result) -> Result {
    body(storage.span.bytes.extracting(0..<count))
  }

  /// Removes all bytes and keeps the memory.
  package mutating func removeAll() {
    count = 0
  }

  /// Removes the bytes from position `start` on.
  package mutating func truncate(to start: Int) {
    count = min(count, max(0, start))
  }

  /// Returns the bytes from position `start` on.
  package func copy(from start: Int) -> [UInt8] {
    Array(storage[start..<count])
  }

  /// Makes room for so many more bytes and the slack.
  @inline(__always)
  private mutating func reserve(_ additional: Int) {
    let needed = count + additional + OutputBuffer.slack
    if needed > storage.count { grow(to: needed) }
  }

  @inline(never)
  private mutating func grow(to needed: Int) {
    let size = max(needed, storage.count * 2, 256)
    storage.append(contentsOf: repeatElement(0, count: size - storage.count))
  }
}

// MARK: Text

extension OutputBuffer {

  /// Appends one byte.
  ///
  /// Never inlined: a call is a fifth of the code, and most of them are not in a loop.
  @inline(never)
  package mutating func append(_ byte: UInt8) {
    appendNow(byte)
  }

  /// Appends one byte without a call, for loops over bytes.
  @inline(__always)
  mutating func appendNow(_ byte: UInt8) {
    reserve(1)
    storage[count] = byte
    count += 1
  }

  /// Appends bytes.
  package mutating func append(_ other: [UInt8]) {
    append(other.span.bytes, in: 0..<other.count)
  }

  /// Appends bytes.
  package mutating func append(_ other: ArraySlice<UInt8>) {
    append(other.span.bytes, in: 0..<other.count)
  }

  /// Appends a text.
  package mutating func append(text: Text) {
    append(text.bytes)
  }

  /// Appends a literal.
  package mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { append($0.span.bytes, in: 0..<$0.count) }
  }

  /// Appends `byte` `count` times; not at all if `count` is negative.
  package mutating func append(repeating byte: UInt8, count: Int) {
    guard count > 0 else { return }
    reserve(count)
    for _ in 0..<count { appendNow(byte) }
  }

  /// Appends the bytes `range` of `source`.
  ///
  /// - Precondition: `range` lies within `source`.
  package mutating func append(_ source: RawSpan, in range: Range<Int>) {
    reserve(range.count)
    var position = count
    var offset = range.lowerBound
    var cells = storage.mutableSpan
    var target = cells.mutableBytes
    while offset + 8 <= range.upperBound {
      let word = source.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      target.storeBytes(of: word, toByteOffset: position, as: UInt64.self)
      offset += 8
      position += 8
    }
    while offset < range.upperBound {
      let byte = source.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
      target.storeBytes(of: byte, toByteOffset: position, as: UInt8.self)
      offset += 1
      position += 1
    }
    count = position
  }

  /// Pads what was appended since position `start` to `width` bytes with spaces.
  package mutating func pad(from start: Int, to width: Int, alignment: Alignment) {
    let end = count
    let missing = width - (end - start)
    guard missing > 0 else { return }
    append(repeating: UInt8(ascii: " "), count: missing)
    guard alignment == .right else { return }
    for index in (start..<end).reversed() { storage[index + missing] = storage[index] }
    for index in start..<start + missing { storage[index] = UInt8(ascii: " ") }
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

  /// Appends the two upper-case hexadecimal digits of a byte.
  mutating func append(upperHexadecimalByte byte: UInt8) {
    append(Digits.upper(UInt64(byte >> 4)))
    append(Digits.upper(UInt64(byte & 15)))
  }

  /// Appends digits.
  @inline(__always)
  mutating func append(_ digits: Digits) {
    append(digits.storage.span.bytes, in: digits.start..<Digits.capacity)
  }
}
