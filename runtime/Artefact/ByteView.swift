/// A bounds-checked little-endian view of a range of a byte array.
///
/// Every read throws instead of trapping when it would leave the view, so whatever is read from an
/// artefact goes through one of these.
package struct ByteView: Sendable {

  /// The array that the view is a range of.
  private let storage: [UInt8]

  /// The first index of the range.
  private let start: Int

  /// The number of bytes in the view.
  package let count: Int

  /// What the view holds, for errors.
  package let part: ArtefactPart

  /// Creates a view of all `bytes`.
  package init(_ bytes: [UInt8], part: ArtefactPart) {
    storage = bytes
    start = 0
    count = bytes.count
    self.part = part
  }

  private init(storage: [UInt8], start: Int, count: Int, part: ArtefactPart) {
    self.storage = storage
    self.start = start
    self.count = count
    self.part = part
  }

  /// Whether the view holds no bytes.
  package var isEmpty: Bool { count == 0 }

  /// A copy of the bytes.
  package var array: [UInt8] { [UInt8](storage[start..<start + count]) }

  /// A copy of the bytes as a text.
  package var text: Text { Text(array) }

  /// Returns the view of `count` bytes from `offset`, holding `part` or the same as this one.
  package func view(
    at offset: Int, count length: Int, part newPart: ArtefactPart? = nil
  ) throws(ArtefactError) -> ByteView {
    guard offset >= 0, length >= 0, offset <= count, length <= count - offset else {
      throw .outOfBounds(part, offset: offset)
    }
    return ByteView(storage: storage, start: start + offset, count: length, part: newPart ?? part)
  }

  /// Returns the bytes from `offset` up to the next NUL, without it.
  package func string(at offset: Int) throws(ArtefactError) -> ByteView {
    guard offset >= 0 else { throw .outOfBounds(part, offset: offset) }
    var end = offset
    while end < count {
      if storage[start + end] == 0 { return try view(at: offset, count: end - offset) }
      end += 1
    }
    throw .outOfBounds(part, offset: offset)
  }

  /// Returns the byte at `offset`.
  package func uint8(at offset: Int) throws(ArtefactError) -> UInt8 {
    try load(at: offset)
  }

  /// Returns the 2 bytes at `offset` as a number.
  package func uint16(at offset: Int) throws(ArtefactError) -> UInt16 {
    try load(at: offset)
  }

  /// Returns the 4 bytes at `offset` as a number.
  package func uint32(at offset: Int) throws(ArtefactError) -> UInt32 {
    try load(at: offset)
  }

  /// Returns the 8 bytes at `offset` as a number.
  package func uint64(at offset: Int) throws(ArtefactError) -> UInt64 {
    try load(at: offset)
  }

  /// Returns the 4 bytes at `offset` as a count or offset.
  package func size32(at offset: Int) throws(ArtefactError) -> Int {
    Int(try uint32(at: offset))
  }

  /// Returns the 8 bytes at `offset` as a count or offset; throws if it is 2^63 or more.
  package func size64(at offset: Int) throws(ArtefactError) -> Int {
    guard let size = Int(exactly: try uint64(at: offset)) else {
      throw .outOfBounds(part, offset: offset)
    }
    return size
  }

  /// Whether the view holds exactly the bytes of `text`.
  package func equals(literal text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && hasPrefix(text)
  }

  /// Whether the view begins with the bytes of `text`.
  package func hasPrefix(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { prefix in
      guard prefix.count <= count else { return false }
      for index in 0..<prefix.count where storage[start + index] != prefix[index] { return false }
      return true
    }
  }

  /// Whether both views hold the same bytes.
  package func equals(_ other: ByteView) -> Bool {
    guard count == other.count else { return false }
    for index in 0..<count
    where storage[start + index] != other.storage[other.start + index] {
      return false
    }
    return true
  }

  /// Whether the view holds exactly the bytes of `text`.
  package func equals(_ text: Text) -> Bool {
    guard count == text.bytes.count else { return false }
    for index in 0..<count where storage[start + index] != text.bytes[index] { return false }
    return true
  }

  @inline(__always)
  private func load<Number: FixedWidthInteger & BitwiseCopyable>(
    at offset: Int
  ) throws(ArtefactError) -> Number {
    guard offset >= 0, offset <= count - MemoryLayout<Number>.size else {
      throw .outOfBounds(part, offset: offset)
    }
    return Number(
      littleEndian: storage.span.bytes.unsafeLoadUnaligned(
        fromByteOffset: start + offset, as: Number.self))
  }
}

extension [UInt8] {

  /// Overwrites the 4 bytes at `offset`.
  ///
  /// - Precondition: `offset + 4 <= count`.
  package mutating func store(_ number: UInt32, at offset: Int) {
    for index in 0..<4 {
      self[offset + index] = UInt8(truncatingIfNeeded: number >> UInt32(8 * index))
    }
  }

  /// Appends the 4 bytes of `number`.
  package mutating func append(littleEndian number: UInt32) {
    for index in 0..<4 {
      append(UInt8(truncatingIfNeeded: number >> UInt32(8 * index)))
    }
  }

  /// Appends the 8 bytes of `number`.
  package mutating func append(littleEndian64 number: UInt64) {
    append(littleEndian: UInt32(truncatingIfNeeded: number))
    append(littleEndian: UInt32(truncatingIfNeeded: number >> 32))
  }
}
