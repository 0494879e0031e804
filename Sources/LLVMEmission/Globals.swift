import CLLVM
import TypedIR

/// Adds the definition of a map to `.maps`, in the form that libbpf reads from BTF.
///
/// `struct { int (*type)[1]; int (*max_entries)[64]; unsigned int *key; … } name`
func addMap(
  _ map: Map, _ module: LLVMModuleRef, _ types: ScalarTypes, _ debug: DebugTypes
) -> Value {
  var members = [
    ("type", debug.number(map.kind.rawValue)),
    ("max_entries", debug.number(map.maximumEntries)),
  ]
  if map.flags != 0 { members.append(("map_flags", debug.number(map.flags))) }
  if map.keyBytes > 0 { members.append(("key", debug.pointer(to: debug.opaque(map.keyBytes)))) }
  if map.valueBytes > 0 {
    members.append(("value", debug.pointer(to: debug.opaque(map.valueBytes))))
  }
  let type: LLVMTypeRef = LLVMArrayType2(types.pointer, UInt64(members.count))
  let global: Value = LLVMAddGlobal(module, type, map.symbol)
  LLVMSetInitializer(global, LLVMConstNull(type))
  LLVMSetSection(global, ".maps")
  LLVMSetAlignment(global, 8)
  let fields = members.enumerated().map { index, member in
    DebugField(
      name: member.0, type: member.1, bits: 64, offsetInBits: index * 64, isBitField: false)
  }
  debug.describe(global, name: map.symbol, debug.structure("", fields, bits: members.count * 64))
  return global
}

/// Returns what a parameter is before the loader sets it.
private func initialValue(
  of parameter: Parameter, _ type: LLVMTypeRef, _ types: ScalarTypes
) -> Value? {
  guard !parameter.initial.isEmpty else { return LLVMConstNull(type) }
  var bytes = parameter.initial + [UInt8](repeating: 0, count: parameter.bytes)
  bytes.removeLast(parameter.initial.count)
  guard parameter.bytes == 8 else {
    return bytes.withUnsafeBytes { contents in
      LLVMConstStringInContext2(
        LLVMGetTypeContext(type), contents.baseAddress?.assumingMemoryBound(to: CChar.self),
        contents.count, 1)
    }
  }
  return LLVMConstInt(type, bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }, 0)
}

/// Adds a parameter to `.rodata`.
///
/// The loader replaces its contents, so that LLVM may not use them.
func addParameter(
  _ parameter: Parameter, _ module: LLVMModuleRef, _ types: ScalarTypes, _ debug: DebugTypes
) -> Value {
  let type = parameter.bytes == 8 ? types.int64 : types.bytes(parameter.bytes)
  let global: Value = LLVMAddGlobal(module, type, parameter.symbol)
  LLVMSetInitializer(global, initialValue(of: parameter, type, types))
  LLVMSetGlobalConstant(global, 1)
  LLVMSetExternallyInitialized(global, 1)
  LLVMSetSection(global, ".rodata")
  LLVMSetAlignment(global, 8)
  let description =
    parameter.bytes == 8
    ? debug.integer(bytes: 8, isSigned: false)
    : debug.array(
      debug.integer(bytes: 1, isSigned: true), counts: [parameter.bytes], elementBits: 8)
  debug.describe(global, name: parameter.symbol, description)
  return global
}

/// Adds constant bytes to `.rodata`.
func addConstant(
  _ constant: Constant, _ module: LLVMModuleRef, _ types: ScalarTypes, _ debug: DebugTypes
) -> Value {
  let type = types.bytes(constant.bytes.count)
  let global: Value = LLVMAddGlobal(module, type, constant.symbol)
  let contents: Value? = constant.bytes.withUnsafeBytes { bytes in
    LLVMConstStringInContext2(
      LLVMGetTypeContext(type), bytes.assumingMemoryBound(to: CChar.self).baseAddress,
      bytes.count, 1)
  }
  LLVMSetInitializer(global, contents)
  LLVMSetGlobalConstant(global, 1)
  LLVMSetSection(global, ".rodata")
  LLVMSetAlignment(global, 8)
  let byte = debug.integer(bytes: 1, isSigned: false)
  debug.describe(
    global, name: constant.symbol,
    debug.array(byte, counts: [constant.bytes.count], elementBits: 8))
  return global
}
