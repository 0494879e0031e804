/// Reading values that may lie outside of the bytes: what a record does not hold reads as zero.
extension RawSpan {

  /// Returns the `count` bytes at `offset` as far as they exist.
  @inline(__always)
  func range(at offset: Int, count: Int) -> Range<Int> {
    guard offset >= 0, count > 0, offset < byteCount else { return 0..<0 }
    return offset..<(offset + min(count, byteCount - offset))
  }

  /// Returns where the bytes of a `ValueType.buffer` lie.
  func buffer(capacity: Int) -> Range<Int> {
    let count = integer(at: 0, bytes: 4, isSigned: false)
    return range(at: 4, count: Int(min(count, UInt64(capacity))))
  }

  /// Returns the byte at `offset`.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    guard offset >= 0, offset < byteCount else { return 0 }
    return unsafeLoad(fromByteOffset: offset, as: UInt8.self)
  }

  /// Returns the word of 8 bytes at `offset`.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    guard offset >= 0, offset <= byteCount - 8 else { return 0 }
    return UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Returns the integer of 1, 2, 4 or 8 bytes at `offset`, extended to 64 bits by its sign.
  @inline(__always)
  func integer(at offset: Int, bytes: Int, isSigned: Bool) -> UInt64 {
    guard offset >= 0, offset <= byteCount - bytes else { return 0 }
    switch bytes {
    case 8:
      return word(at: offset)
    case 4:
      let value = UInt32(
        littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
      return isSigned
        ? UInt64(bitPattern: Int64(Int32(bitPattern: value))) : UInt64(value)
    case 2:
      let value = UInt16(
        littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt16.self))
      return isSigned
        ? UInt64(bitPattern: Int64(Int16(bitPattern: value))) : UInt64(value)
    case 1:
      let value = unsafeLoad(fromByteOffset: offset, as: UInt8.self)
      return isSigned
        ? UInt64(bitPattern: Int64(Int8(bitPattern: value))) : UInt64(value)
    default:
      return 0
    }
  }
}
