import CLLVM
import TypedIR

// The functions of a script are BPF subprograms, which get the context, the frame that their caller
// has made if they need one, and numbers of 64 bits.

/// Emits a function that programs call.
///
/// `function fn_double(l0) -> l1` becomes `define internal i64 @fn_double(ptr %ctx, i64 %0)`, and
/// with a frame `(ptr %ctx, ptr %frame, i64 %0)`.
func emitSubprogram(at index: Int, _ emission: ModuleEmission) {
  let function = emission.program.functions[index]
  guard let signature = function.signature else { return }
  let value = declaredSubprogram(at: index, emission)
  let debug = emission.debug
  let integer = debug.integer(bytes: 8, isSigned: false)
  let names = signature.parameters.indices.map { "argument\($0)" }
  let pointer = debug.pointer(to: nil)
  let frame = signature.frameBytes > 0 ? [("frame", pointer)] : []
  let scope = debug.describe(
    value, name: function.name, result: integer,
    parameters: [("ctx", pointer)] + frame + names.map { ($0, integer) },
    line: function.line, isLocal: true)
  var emitter = FunctionEmitter(emission, value, scope: scope, line: function.line, index: index)
  if signature.frameBytes > 0 { emitter.callerFrame = LLVMGetParam(value, 1) }
  emitter.prepare(function, at: index)
  let first = 1 + frame.count
  for (number, local) in signature.parameters.enumerated() {
    emitter.store(LLVMGetParam(value, UInt32(first + number)), to: emitter.locals[local.index])
  }
  emitter.returned = signature.result.map { emitter.locals[$0.index] }
  emitter.emit(function.body)
  emitter.finish(returning: emitter.constant(0))
}

/// Returns a function that programs call, which is declared when it is first used.
private func declaredSubprogram(at index: Int, _ emission: ModuleEmission) -> Value {
  let function = emission.program.functions[index]
  if let known = LLVMGetNamedFunction(emission.module, function.name) { return known }
  let types = emission.types
  let numbers = function.signature?.parameters.map { _ in types.int64 } ?? []
  let frame = function.signature.map { $0.frameBytes > 0 ? [types.pointer] : [] } ?? []
  let type = types.function(types.int64, [types.pointer] + frame + numbers)
  let value: Value = LLVMAddFunction(emission.module, function.name, type)
  LLVMSetLinkage(value, LLVMInternalLinkage)
  addFunctionAttributes(value, emission)
  emission.addAttribute("noinline", to: value)
  return value
}

extension FunctionEmitter {

  /// Calls a function of the program.
  mutating func invoke(_ id: ID<Function>, _ arguments: [Value], frame: Place?) -> Value {
    let function = declaredSubprogram(at: id.index, emission)
    let memory = frame.map { [pointer(to: $0).pointer] } ?? []
    var values: [Value?] = [contextPointer] + memory + arguments
    return LLVMBuildCall2(
      builder, LLVMGlobalGetValueType(function), function, &values, UInt32(values.count), "")
  }
}
