import CLLVM
import TypedIR

/// Copies, fills and constants. LLVM's own memset and memcpy fail beyond 128 stores.
extension FunctionEmitter {

  /// The largest number of bytes that are stored one instruction after another.
  private static var maximumInlineBytes: Int { 256 }

  /// Copies bytes between places of BPF memory.
  mutating func copy(from source: PlacePointer, to destination: PlacePointer, bytes: Int) {
    if bytes > Self.maximumInlineBytes {
      // To the kernel BPF memory is memory like any other.
      return readMemory(
        source.pointer, to: destination.pointer, bytes: constant(bytes), .kernel)
    }
    let alignment = min(source.alignment, destination.alignment)
    for word in words(of: bytes, alignment: alignment) {
      let type = types.integer(word.type)
      let from = advance(source.pointer, word.offset)
      let value = load(type, from: from, alignment: word.type.bytes)
      store(value, to: advance(destination.pointer, word.offset), alignment: word.type.bytes)
    }
  }

  /// Sets bytes to one value.
  mutating func fill(_ place: PlacePointer, bytes: Int, value: UInt8) {
    if bytes <= Self.maximumInlineBytes {
      return write([UInt8](repeating: value, count: bytes), to: place)
    }
    if value == 0 {
      // A read that fails zeroes its destination, at the speed of memset and in one step for the
      // verifier; address 0 is never readable.
      let nowhere: Value = LLVMConstPointerNull(types.pointer)
      return readMemory(nowhere, to: place.pointer, bytes: constant(bytes), .kernel)
    }
    let step = place.alignment
    let rounded = bytes / step * step
    let pattern = [UInt8](repeating: value, count: step)
    forEachOffset(below: rounded, step: step) { emitter, offset in
      let pointer = emitter.advance(place.pointer, offset)
      emitter.write(pattern, to: PlacePointer(pointer: pointer, alignment: step))
    }
    let rest = PlacePointer(pointer: advance(place.pointer, rounded), alignment: step)
    write([UInt8](repeating: value, count: bytes - rounded), to: rest)
  }

  /// Stores constant bytes; a long tail of zeros is filled.
  mutating func write(_ bytes: [UInt8], to place: PlacePointer) {
    let end = (bytes.lastIndex { $0 != 0 } ?? -1) + 1
    let zerosStart = min(bytes.count, (end + 7) / 8 * 8)
    let fillsTail = bytes.count - zerosStart > Self.maximumInlineBytes
    let written = fillsTail ? zerosStart : bytes.count
    for word in words(of: written, alignment: place.alignment) {
      let value = integer(bytes[word.offset...], word.type)
      let pointer = advance(place.pointer, word.offset)
      store(value, to: pointer, alignment: word.type.bytes)
    }
    if fillsTail {
      let tail = PlacePointer(
        pointer: advance(place.pointer, zerosStart), alignment: place.alignment)
      fill(tail, bytes: bytes.count - zerosStart, value: 0)
    }
  }

  /// Returns the little-endian integer at the start of some bytes.
  func integer(_ bytes: ArraySlice<UInt8>, _ type: IntegerType) -> Value {
    let value = bytes.prefix(type.bytes).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return LLVMConstInt(types.integer(type), value, 0)
  }

  /// Returns the integers that some bytes are cut into, each aligned to its size.
  func words(of bytes: Int, alignment: Int) -> [(offset: Int, type: IntegerType)] {
    var result: [(offset: Int, type: IntegerType)] = []
    var offset = 0
    while offset < bytes {
      let type = widestWord(atMost: min(alignment, bytes - offset))
      result.append((offset, type))
      offset += type.bytes
    }
    return result
  }

  private func widestWord(atMost bytes: Int) -> IntegerType {
    switch bytes {
    case 8...: .uint64
    case 4...: .uint32
    case 2...: .uint16
    default: .uint8
    }
  }
}
