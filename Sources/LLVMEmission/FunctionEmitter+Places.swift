import Artefact
import CLLVM
import TypedIR

/// A place as LLVM sees it.
struct PlacePointer {
  var pointer: Value
  /// What the address is a multiple of: 1, 2, 4 or 8.
  var alignment: Int
}

extension FunctionEmitter {

  /// Looks up the element of the scratch map; without one the program ends.
  mutating func findScratch(slot: Int) {
    let key = sharedSlot(.key)
    store(LLVMConstInt(types.int32, UInt64(slot), 0), to: key)
    let map = emission.map(named: ArtefactNames.scratch)
    let found = callHelper(.mapLookupElement, [map, key], returning: types.pointer)
    let body = block("body")
    branch(if: isNotZero(found), to: body, else: exit)
    start(body)
    scratch = found
  }

  /// Returns the address of a place; a run-time index is bounded where the verifier sees it.
  ///
  /// `v0+16[i × 8]` becomes `getelementptr i8, ptr (getelementptr i8, ptr %v0, 16), min(i, n-1)*8`.
  mutating func pointer(to place: Place) -> PlacePointer {
    let base = advance(start(of: place.base), place.offset)
    var alignment = largestAlignment(of: place.offset)
    guard let index = place.index else { return PlacePointer(pointer: base, alignment: alignment) }
    alignment = min(alignment, largestAlignment(of: index.stride))
    var number = bounded(emit(index.expression), below: index.count)
    // Opaque: where LLVM knows that no carry can happen, it would add to a stack pointer by `or`.
    if place.base.mayBeOnStack, LLVMIsConstant(number) == 0 { number = opaque(number) }
    let pointer = advance(base, multiply(number, constant(index.stride)))
    return PlacePointer(pointer: pointer, alignment: alignment)
  }

  /// Returns the largest alignment up to 8 that a multiple of `bytes` has.
  private func largestAlignment(of bytes: Int) -> Int {
    min(8, 1 << (bytes | 8).trailingZeroBitCount)
  }

  private func start(of base: Place.Base) -> Value {
    switch base {
    case .buffer(let id):
      return buffers[id.index]
    case .scratch:
      guard let scratch else { preconditionFailure("a function without scratch memory uses it") }
      return scratch
    case .frame:
      guard let callerFrame else { preconditionFailure("a function without a frame uses it") }
      return callerFrame
    case .event:
      guard let event else { preconditionFailure("an event's record is used outside the event") }
      return event
    case .mapValue(let id):
      guard let value = lookups[id] else { preconditionFailure("a map value outside its lookup") }
      return value
    case .parameter(let id):
      return emission.parameters[id.index]
    case .constant(let id):
      return emission.constants[id.index]
    }
  }
}

extension Place.Base {

  /// Whether the region may lie on a stack.
  fileprivate var mayBeOnStack: Bool {
    switch self {
    case .buffer, .frame: true
    case .scratch, .event, .mapValue, .parameter, .constant: false
    }
  }
}
