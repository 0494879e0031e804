import CLLVM
import TypedIR

/// One function per kind of instruction.
extension FunctionEmitter {

  func constant(_ value: Int64) -> Value {
    LLVMConstInt(types.int64, UInt64(bitPattern: value), 0)
  }

  func constant(_ value: Int) -> Value { constant(Int64(value)) }

  func add(_ left: Value, _ right: Value) -> Value { LLVMBuildAdd(builder, left, right, "") }

  func subtract(_ left: Value, _ right: Value) -> Value { LLVMBuildSub(builder, left, right, "") }

  func multiply(_ left: Value, _ right: Value) -> Value { LLVMBuildMul(builder, left, right, "") }

  func and(_ left: Value, _ right: Value) -> Value { LLVMBuildAnd(builder, left, right, "") }

  func or(_ left: Value, _ right: Value) -> Value { LLVMBuildOr(builder, left, right, "") }

  func exclusiveOr(_ left: Value, _ right: Value) -> Value {
    LLVMBuildXor(builder, left, right, "")
  }

  func shiftLeft(_ value: Value, _ amount: Value) -> Value {
    LLVMBuildShl(builder, value, amount, "")
  }

  func shiftRight(_ value: Value, _ amount: Value, isSigned: Bool) -> Value {
    isSigned
      ? LLVMBuildAShr(builder, value, amount, "") : LLVMBuildLShr(builder, value, amount, "")
  }

  /// Returns whether a comparison of two 64-bit values or pointers holds, as one bit.
  func compare(_ left: Value, _ predicate: LLVMIntPredicate, _ right: Value) -> Value {
    LLVMBuildICmp(builder, predicate, left, right, "")
  }

  func isNotZero(_ value: Value) -> Value {
    compare(value, LLVMIntNE, LLVMConstNull(LLVMTypeOf(value)))
  }

  /// Returns the smaller of an unsigned value and a constant, in a form that survives LLVM.
  ///
  /// LLVM drops a bound that it can prove itself, but the verifier proves less: it must see it.
  func clamped(_ value: Value, atMost maximum: Int) -> Value {
    let value = opaque(value)
    let isSmaller = compare(value, LLVMIntULT, constant(maximum))
    return LLVMBuildSelect(builder, isSmaller, value, constant(maximum), "")
  }

  /// Returns an index that is below `count`, in a form in which the verifier sees that it is.
  func bounded(_ index: Value, below count: Int) -> Value {
    if LLVMIsConstant(index) != 0 { return index }
    let isPowerOfTwo = count & (count - 1) == 0
    return isPowerOfTwo && count <= 1 << 31
      ? and(opaque(index), constant(count - 1)) : clamped(index, atMost: count - 1)
  }

  /// Returns the value, of which LLVM knows nothing any more.
  func opaque(_ value: Value) -> Value { hidden(value, isOrdered: false) }

  /// Returns the value, which LLVM computes before all calls that follow.
  func computedHere(_ value: Value) -> Value { hidden(value, isOrdered: true) }

  private func hidden(_ value: Value, isOrdered: Bool) -> Value {
    let type = types.function(types.int64, [types.int64])
    let constraint = "=r,0"
    var text: [CChar] = [0]
    var bound = Array(constraint.utf8CString)
    let assembly: Value = LLVMGetInlineAsm(
      type, &text, 0, &bound, constraint.utf8.count, isOrdered ? 1 : 0, 0,
      LLVMInlineAsmDialectATT, 0)
    var operands: [Value?] = [value]
    return LLVMBuildCall2(builder, type, assembly, &operands, 1, "")
  }

  /// Returns an integer of 64 bits, extended from a narrower one.
  func extended(_ value: Value, isSigned: Bool) -> Value {
    isSigned
      ? LLVMBuildSExt(builder, value, types.int64, "")
      : LLVMBuildZExt(builder, value, types.int64, "")
  }

  /// Returns the low bits of an integer of 64 bits.
  func truncated(_ value: Value, _ type: LLVMTypeRef) -> Value {
    LLVMBuildTrunc(builder, value, type, "")
  }

  func pointer(_ address: Value) -> Value {
    LLVMBuildIntToPtr(builder, address, types.pointer, "")
  }

  func address(_ pointer: Value) -> Value {
    LLVMBuildPtrToInt(builder, pointer, types.int64, "")
  }

  /// Returns the pointer `bytes` further on.
  func advance(_ pointer: Value, _ bytes: Value) -> Value {
    if LLVMIsNull(bytes) != 0 { return pointer }
    var indices: [Value?] = [bytes]
    return LLVMBuildInBoundsGEP2(builder, types.int8, pointer, &indices, 1, "")
  }

  func advance(_ pointer: Value, _ bytes: Int) -> Value { advance(pointer, constant(bytes)) }

  func load(_ type: LLVMTypeRef, from pointer: Value, alignment: Int = 8) -> Value {
    let result: Value = LLVMBuildLoad2(builder, type, pointer, "")
    LLVMSetAlignment(result, UInt32(alignment))
    return result
  }

  func store(_ value: Value, to pointer: Value, alignment: Int = 8) {
    let instruction: Value = LLVMBuildStore(builder, value, pointer)
    LLVMSetAlignment(instruction, UInt32(alignment))
  }

  /// Calls a function.
  @discardableResult
  func call(_ function: Value, _ type: LLVMTypeRef, _ arguments: [Value]) -> Value {
    var arguments: [Value?] = arguments
    return LLVMBuildCall2(builder, type, function, &arguments, UInt32(arguments.count), "")
  }

  /// Calls an intrinsic function of LLVM that is overloaded for some types.
  func intrinsic(
    _ name: String, overloads: [LLVMTypeRef] = [], _ arguments: [Value]
  ) -> Value {
    let number = LLVMLookupIntrinsicID(name, name.utf8.count)
    var overloads: [LLVMTypeRef?] = overloads
    let function: Value = LLVMGetIntrinsicDeclaration(
      emission.module, number, &overloads, overloads.count)
    let type: LLVMTypeRef = LLVMIntrinsicGetType(
      emission.context, number, &overloads, overloads.count)
    return call(function, type, arguments)
  }
}
