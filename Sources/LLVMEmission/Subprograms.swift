import CLLVM
import TypedIR

// The functions of a script are BPF subprograms, which get the context and numbers of 64 bits.

/// Emits a function that programs call.
///
/// `function fn_double(l0) -> l1` becomes `define internal i64 @fn_double(ptr %ctx, i64 %0)`.
func emitSubprogram(at index: Int, _ emission: ModuleEmission) {
  let function = emission.program.functions[index]
  guard let signature = function.signature else { return }
  let value = declaredSubprogram(at: index, emission)
  let debug = emission.debug
  let integer = debug.integer(bytes: 8, isSigned: false)
  let names = signature.parameters.indices.map { "argument\($0)" }
  let scope = debug.describe(
    value, name: function.name, result: integer,
    parameters: [("ctx", debug.pointer(to: nil))] + names.map { ($0, integer) },
    line: function.line, isLocal: true)
  var emitter = FunctionEmitter(emission, value, scope: scope, line: function.line, index: index)
  emitter.prepare(function, at: index)
  for (number, local) in signature.parameters.enumerated() {
    emitter.store(LLVMGetParam(value, UInt32(number + 1)), to: emitter.locals[local.index])
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
  let count = function.signature?.parameters.count ?? 0
  let type = types.function(
    types.int64, [types.pointer] + [LLVMTypeRef](repeating: types.int64, count: count))
  let value: Value = LLVMAddFunction(emission.module, function.name, type)
  LLVMSetLinkage(value, LLVMInternalLinkage)
  addFunctionAttributes(value, emission)
  emission.addAttribute("noinline", to: value)
  return value
}

extension FunctionEmitter {

  /// Calls a function of the program.
  func invoke(_ id: ID<Function>, _ arguments: [Value]) -> Value {
    let function = declaredSubprogram(at: id.index, emission)
    var values: [Value?] = [contextPointer] + arguments
    return LLVMBuildCall2(
      builder, LLVMGlobalGetValueType(function), function, &values, UInt32(values.count), "")
  }
}
