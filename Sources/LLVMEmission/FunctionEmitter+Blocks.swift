import CLLVM

/// Control flow.
extension FunctionEmitter {

  /// Returns a new, empty block.
  func block(_ name: String) -> LLVMBasicBlockRef {
    LLVMAppendBasicBlockInContext(emission.context, function, name)
  }

  /// Continues at the end of a block.
  func start(_ block: LLVMBasicBlockRef) {
    LLVMPositionBuilderAtEnd(builder, block)
  }

  func branch(to block: LLVMBasicBlockRef) {
    LLVMBuildBr(builder, block)
  }

  func branch(if condition: Value, to then: LLVMBasicBlockRef, else other: LLVMBasicBlockRef) {
    LLVMBuildCondBr(builder, condition, then, other)
  }

  /// Emits code that runs if a condition (one bit) holds.
  mutating func when(_ condition: Value, _ body: (inout FunctionEmitter) -> Void) {
    let (then, end) = (block("then"), block("end"))
    branch(if: condition, to: then, else: end)
    start(then)
    body(&self)
    branch(to: end)
    start(end)
  }

  /// Emits two pieces of code, of which the condition (one bit) selects one.
  mutating func choose(
    _ condition: Value, then: (inout FunctionEmitter) -> Void,
    else otherwise: (inout FunctionEmitter) -> Void
  ) {
    let (thenBlock, elseBlock, end) = (block("then"), block("else"), block("end"))
    branch(if: condition, to: thenBlock, else: elseBlock)
    start(thenBlock)
    then(&self)
    branch(to: end)
    start(elseBlock)
    otherwise(&self)
    branch(to: end)
    start(end)
  }

  /// Emits two pieces of code, of which the condition (one bit) selects one, and its value.
  mutating func select(
    _ condition: Value, then: (inout FunctionEmitter) -> Value,
    else otherwise: (inout FunctionEmitter) -> Value
  ) -> Value {
    let (thenBlock, elseBlock, end) = (block("then"), block("else"), block("end"))
    branch(if: condition, to: thenBlock, else: elseBlock)
    start(thenBlock)
    let first = then(&self)
    let firstEnd = LLVMGetInsertBlock(builder)
    branch(to: end)
    start(elseBlock)
    let second = otherwise(&self)
    let secondEnd = LLVMGetInsertBlock(builder)
    branch(to: end)
    start(end)
    return merge([(first, firstEnd), (second, secondEnd)])
  }

  /// Returns the value of the block that control came from.
  func merge(_ values: [(value: Value, block: LLVMBasicBlockRef?)]) -> Value {
    guard let first = values.first else { preconditionFailure("a block without predecessors") }
    let result: Value = LLVMBuildPhi(builder, LLVMTypeOf(first.value), "")
    var incoming: [Value?] = values.map(\.value)
    var blocks = values.map(\.block)
    LLVMAddIncoming(result, &incoming, &blocks, UInt32(values.count))
    return result
  }

  /// Emits a loop over the offsets 0, `step`, … below `end`, at least one.
  ///
  /// LLVM must not see the number of rounds: it would rewrite the loop into forms whose end the
  /// verifier does not find (comparisons of pointers).
  mutating func forEachOffset(
    below end: Int, step: Int, _ body: (inout FunctionEmitter, Value) -> Void
  ) {
    let before = LLVMGetInsertBlock(builder)
    let (loop, after) = (block("loop"), block("end"))
    branch(to: loop)
    start(loop)
    let offset: Value = LLVMBuildPhi(builder, types.int64, "")
    body(&self, offset)
    let next = opaque(add(offset, constant(step)))
    var incoming: [Value?] = [constant(0), next]
    var blocks = [before, LLVMGetInsertBlock(builder)]
    LLVMAddIncoming(offset, &incoming, &blocks, 2)
    branch(if: compare(next, LLVMIntULT, constant(end)), to: loop, else: after)
    start(after)
  }
}
