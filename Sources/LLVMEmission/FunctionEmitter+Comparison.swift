import CLLVM
import TypedIR

/// A comparison of bytes that is being emitted: where it ends, and with which results.
private struct ByteComparison {
  let end: LLVMBasicBlockRef
  let kind: Kind
  var results: [(value: Value, block: LLVMBasicBlockRef?)] = []

  /// What is compared, and what the result says.
  enum Kind {
    /// All bytes: whether they differ.
    case bytes
    /// Bytes up to a NUL: whether they differ.
    case text
    /// Bytes up to a NUL: which of them is the first to be less.
    case order
    /// All bytes: which of them is the first to be less.
    case byteOrder
  }
}

/// Comparisons of bytes, 8 at a time.
extension FunctionEmitter {

  /// The largest number of bytes that are compared without a loop.
  private static var maximumUnrolledBytes: Int { 64 }

  /// Returns 1 if bytes at two places differ, else 0; see `Expression.bytesDiffer`.
  mutating func bytesDiffer(
    _ left: PlacePointer, _ right: PlacePointer, _ count: Int, stopsAtNUL: Bool
  ) -> Value {
    var comparison = ByteComparison(end: block("compared"), kind: stopsAtNUL ? .text : .bytes)
    compare(left, right, count, &comparison)
    return finish(&comparison, with: constant(0))
  }

  /// Returns -1, 0 or 1 as a text comes before, with or after another; see `Expression.textOrder`.
  mutating func textOrder(
    _ left: PlacePointer, _ leftCount: Int, _ right: PlacePointer, _ rightCount: Int
  ) -> Value {
    var comparison = ByteComparison(end: block("compared"), kind: .order)
    let count = min(leftCount, rightCount)
    compare(left, right, count, &comparison)
    if leftCount == rightCount { return finish(&comparison, with: constant(0)) }
    // One text fills its place, and the other begins with it.
    let isLeftLonger = leftCount > rightCount
    let longer = isLeftLonger ? left : right
    let next = load(types.int8, from: advance(longer.pointer, count), alignment: 1)
    let isMore = extended(isNotZero(next), isSigned: false)
    return finish(&comparison, with: isLeftLonger ? isMore : subtract(constant(0), isMore))
  }

  /// Returns -1, 0 or 1 as the first different byte is less or more; see `Expression.bytesOrder`.
  mutating func bytesOrder(
    _ left: PlacePointer, _ right: PlacePointer, _ count: Int
  ) -> Value {
    var comparison = ByteComparison(end: block("compared"), kind: .byteOrder)
    compare(left, right, count, &comparison)
    return finish(&comparison, with: constant(0))
  }

  /// Compares the first bytes of two places, as many as both have.
  private mutating func compare(
    _ left: PlacePointer, _ right: PlacePointer, _ count: Int, _ comparison: inout ByteComparison
  ) {
    let alignment = min(left.alignment, right.alignment)
    let left = PlacePointer(pointer: left.pointer, alignment: alignment)
    let right = PlacePointer(pointer: right.pointer, alignment: alignment)
    var start = 0
    if count > Self.maximumUnrolledBytes {
      // One branch for 32 bytes: the verifier remembers one for each that it has passed.
      let step = comparison.kind == .bytes ? 32 : alignment
      start = count / step * step
      forEachOffset(below: start, step: step) { emitter, offset in
        emitter.compareChunk(left, right, at: offset, bytes: step, &comparison)
      }
    }
    for word in words(of: count - start, alignment: alignment) {
      compareChunk(
        left, right, at: constant(start + word.offset), bytes: word.type.bytes, &comparison)
    }
  }

  /// Returns 0 if a place begins with constant bytes, else 1.
  mutating func bytesDiffer(_ place: PlacePointer, from bytes: [UInt8]) -> Value {
    var comparison = ByteComparison(end: block("compared"), kind: .bytes)
    for word in words(of: bytes.count, alignment: place.alignment) {
      let type = types.integer(word.type)
      let from = advance(place.pointer, word.offset)
      let value = load(type, from: from, alignment: word.type.bytes)
      let expected = integer(bytes[word.offset...], word.type)
      leave(&comparison, if: compare(value, LLVMIntNE, expected), with: constant(1))
    }
    return finish(&comparison, with: constant(0))
  }

  private mutating func compareChunk(
    _ left: PlacePointer, _ right: PlacePointer, at offset: Value, bytes: Int,
    _ comparison: inout ByteComparison
  ) {
    var difference = constant(0)
    for word in words(of: bytes, alignment: left.alignment) {
      let first = loadWord(left, at: offset, word)
      let second = loadWord(right, at: offset, word)
      switch comparison.kind {
      case .bytes:
        difference = or(difference, exclusiveOr(first, second))
      case .byteOrder:
        leave(
          &comparison, if: compare(first, LLVMIntNE, second), with: order(first, second))
      case .text, .order:
        compareText(first, second, &comparison)
      }
    }
    if comparison.kind == .bytes {
      leave(&comparison, if: isNotZero(difference), with: constant(1))
    }
  }

  /// Leaves the comparison if words differ up to the first NUL, or if there is a NUL.
  ///
  /// `(w - 0x01…) & ~w & 0x80…` has its lowest bit at the top of the first byte that is 0;
  /// `z ^ (z - 1)` covers everything up to there, or everything if there is none.
  private mutating func compareText(
    _ word: Value, _ other: Value, _ comparison: inout ByteComparison
  ) {
    let ones = constant(0x0101_0101_0101_0101)
    let tops = constant(Int64(bitPattern: 0x8080_8080_8080_8080))
    let zeros = and(
      and(subtract(word, ones), exclusiveOr(word, constant(-1))), tops)
    let counted = exclusiveOr(zeros, subtract(zeros, constant(1)))
    let difference = and(exclusiveOr(word, other), counted)
    let result =
      comparison.kind == .order ? order(and(word, counted), and(other, counted)) : constant(1)
    leave(&comparison, if: isNotZero(difference), with: result)
    leave(&comparison, if: isNotZero(zeros), with: constant(0))
  }

  /// Returns -1 or 1 as the first byte in which two words differ is less in one or the other.
  private func order(_ word: Value, _ other: Value) -> Value {
    let first = intrinsic("llvm.bswap", overloads: [types.int64], [word])
    let second = intrinsic("llvm.bswap", overloads: [types.int64], [other])
    let isLess = compare(first, LLVMIntULT, second)
    return LLVMBuildSelect(builder, isLess, constant(-1), constant(1), "")
  }

  /// Loads a word; bytes beyond a narrow one are 0xff, which neither differ nor end a text.
  private func loadWord(
    _ place: PlacePointer, at offset: Value, _ word: (offset: Int, type: IntegerType)
  ) -> Value {
    let pointer = advance(advance(place.pointer, offset), word.offset)
    let value = load(types.integer(word.type), from: pointer, alignment: word.type.bytes)
    if word.type.bytes == 8 { return value }
    let unused = UInt64.max << UInt64(word.type.bytes * 8)
    return or(extended(value, isSigned: false), constant(Int64(bitPattern: unused)))
  }

  private func leave(
    _ comparison: inout ByteComparison, if condition: Value, with result: Value
  ) {
    comparison.results.append((result, LLVMGetInsertBlock(builder)))
    let next = block("next")
    branch(if: condition, to: comparison.end, else: next)
    start(next)
  }

  /// Ends a comparison whose bytes are the same.
  private func finish(_ comparison: inout ByteComparison, with result: Value) -> Value {
    comparison.results.append((result, LLVMGetInsertBlock(builder)))
    branch(to: comparison.end)
    start(comparison.end)
    LLVMMoveBasicBlockAfter(comparison.end, LLVMGetLastBasicBlock(function))
    return merge(comparison.results)
  }
}
