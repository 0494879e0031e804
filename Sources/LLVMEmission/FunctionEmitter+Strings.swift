import CLLVM
import TypedIR

/// How a string is copied; see `Statement.readString`.
struct StringRead {
  var bytes: Int
  var limit: Expression?
  var space: AddressSpace
  var isPadded: Bool
}

extension FunctionEmitter {

  /// What the last byte of a string becomes when the string was cut; see `ValueType.string`.
  private static var truncationMark: UInt64 { 0xff }

  /// Copies a string; an unreadable one is empty, because the helper zeroes then.
  mutating func readString(
    _ source: Value, to place: PlacePointer, _ string: StringRead
  ) {
    if string.isPadded { fill(place, bytes: string.bytes, value: 0) }
    let size = size(of: string)
    let helper: KernelHelper =
      switch string.space {
      case .kernel: .probeReadKernelString
      case .user: .probeReadUserString
      }
    let length = callHelper(helper, [place.pointer, size.value, pointer(source)])
    guard size.mayBeWhole else { return }
    when(compare(length, LLVMIntEQ, constant(string.bytes))) {
      $0.markTruncation(source, place, string)
    }
  }

  /// Returns the size to read with the NUL, and whether that may be the whole destination.
  private mutating func size(of string: StringRead) -> (value: Value, mayBeWhole: Bool) {
    let longest = string.bytes - 1
    guard let limit = string.limit else { return (constant(string.bytes), true) }
    if case .constant(let limit) = limit {
      let length = Int(min(UInt64(bitPattern: limit), UInt64(longest)))
      return (constant(length + 1), length == longest)
    }
    return (add(clamped(emit(limit), atMost: longest), constant(1)), true)
  }

  /// Marks a string that fills its place and goes on where the helper has put the NUL.
  private mutating func markTruncation(
    _ source: Value, _ place: PlacePointer, _ string: StringRead
  ) {
    let last = string.bytes - 1
    let next = readInteger(pointer(add(source, constant(last))), .uint8, string.space)
    when(isNotZero(next)) {
      let mark: Value = LLVMConstInt($0.types.int8, Self.truncationMark, 0)
      $0.store(mark, to: $0.advance(place.pointer, last), alignment: 1)
    }
  }
}
