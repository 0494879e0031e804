import CLLVM
import TypedIR

// Programs in C come as bitcode that clang has not optimised, and become part of the module.

/// Returns why a program in C cannot be imported; nil if it can.
package func importProblem(_ bitcode: [UInt8]) -> String? {
  guard let context: LLVMContextRef = LLVMContextCreate() else { return nil }
  defer { LLVMContextDispose(context) }
  guard let module = parsed(bitcode, context) else {
    return "the code of this clang is too new or too old: clang-19 writes what can be read"
  }
  defer { LLVMDisposeModule(module) }
  for global in globals(of: module) where !isLicense(global) {
    let isString = LLVMIsGlobalConstant(global) != 0
    return isString
      ? "a program that is imported has no constants in memory, such as texts"
      : "'\(name(of: global))' is a variable, which a program that is imported cannot have"
  }
  for function in functions(of: module)
  where LLVMIsDeclaration(function) != 0 && LLVMGetIntrinsicID(function) == 0 {
    return "'\(name(of: function))' is not defined"
  }
  return nil
}

/// Makes programs in C part of a module, and returns the names of the functions that can be called.
///
/// - Precondition: `importProblem` finds nothing wrong with them.
func link(
  _ programs: [[UInt8]], into module: LLVMModuleRef, _ context: LLVMContextRef
) -> [String] {
  var global: [String] = []
  for bitcode in programs {
    guard let program = parsed(bitcode, context) else {
      preconditionFailure("the driver imported a program that cannot be read")
    }
    for global in globals(of: program) { LLVMDeleteGlobal(global) }
    for function in functions(of: program) where LLVMIsDeclaration(function) == 0 {
      LLVMSetSection(function, "")
      var name = name(of: function)
      if LLVMGetLinkage(function) == LLVMExternalLinkage {
        global.append(name)
      } else {
        // Another program may have one of this name that is called from outside.
        name = "static_" + name
        LLVMSetValueName2(function, name, name.utf8.count)
      }
    }
    let isBroken = LLVMLinkModules2(module, program) != 0
    precondition(!isBroken, "two programs that are imported define one name")
  }
  // What is not called is left out.
  for name in global { LLVMSetLinkage(LLVMGetNamedFunction(module, name), LLVMInternalLinkage) }
  return global
}

private func parsed(_ bitcode: [UInt8], _ context: LLVMContextRef) -> LLVMModuleRef? {
  // Errors are told by the result.
  LLVMContextSetDiagnosticHandler(context, { _, _ in }, nil)
  let buffer = bitcode.withUnsafeBytes { raw in
    LLVMCreateMemoryBufferWithMemoryRangeCopy(
      raw.bindMemory(to: CChar.self).baseAddress, raw.count, "import")
  }
  defer { LLVMDisposeMemoryBuffer(buffer) }
  var module: LLVMModuleRef?
  guard LLVMParseBitcodeInContext2(context, buffer, &module) == 0, let module else { return nil }
  replaceConstants(of: module)
  return module
}

/// Puts what a variable always holds in its place: headers declare the kernel's helpers as pointers,
/// `static long (*bpf_get_numa_node_id)(void) = (void *)42`.
private func replaceConstants(of module: LLVMModuleRef) {
  let options = LLVMCreatePassBuilderOptions()
  defer { LLVMDisposePassBuilderOptions(options) }
  // An error is that the pass has another name.
  if let error = LLVMRunPasses(module, "globalopt", nil, options) { LLVMConsumeError(error) }
}

private func globals(of module: LLVMModuleRef) -> [Value] {
  var globals: [Value] = []
  var next = LLVMGetFirstGlobal(module)
  while let global = next {
    globals.append(global)
    next = LLVMGetNextGlobal(global)
  }
  return globals
}

private func functions(of module: LLVMModuleRef) -> [Value] {
  var functions: [Value] = []
  var next = LLVMGetFirstFunction(module)
  while let function = next {
    functions.append(function)
    next = LLVMGetNextFunction(function)
  }
  return functions
}

private func name(of value: Value) -> String {
  var length = 0
  return LLVMGetValueName2(value, &length).map { String(cString: $0) } ?? ""
}

/// Whether a global is the licence, which the script's own replaces.
private func isLicense(_ global: Value) -> Bool {
  LLVMGetSection(global).map { String(cString: $0) } == "license"
}

extension FunctionEmitter {

  /// Calls a function of an imported program.
  func invoke(_ name: String, _ arguments: [Value], _ result: IntegerType?) -> Value {
    guard let function = LLVMGetNamedFunction(emission.module, name),
      let type: LLVMTypeRef = LLVMGlobalGetValueType(function)
    else { preconditionFailure("the checker called a function that was not imported") }
    var types = [LLVMTypeRef?](repeating: nil, count: Int(LLVMCountParamTypes(type)))
    LLVMGetParamTypes(type, &types)
    var values: [Value?] = zip(arguments, types).map { value, type in
      LLVMGetTypeKind(type) == LLVMPointerTypeKind
        ? LLVMBuildIntToPtr(builder, value, type, "") : LLVMBuildTrunc(builder, value, type, "")
    }
    let call: Value = LLVMBuildCall2(builder, type, function, &values, UInt32(values.count), "")
    if emission.program.objectFunctions.contains(where: { $0.name == name }) {
      // What a narrow result leaves in the rest of the register is not known.
      return result.map {
        $0.bytes == 8
          ? call : extended(truncated(call, self.types.integer($0)), isSigned: $0.isSigned)
      } ?? constant(0)
    }
    let returned = LLVMGetReturnType(type)
    switch LLVMGetTypeKind(returned) {
    case LLVMVoidTypeKind: return constant(0)
    case LLVMPointerTypeKind: return LLVMBuildPtrToInt(builder, call, self.types.int64, "")
    default:
      return LLVMGetIntTypeWidth(returned) == 64
        ? call : extended(call, isSigned: result?.isSigned == true)
    }
  }
}
