import CLLVM
import TypedIR

/// What the kernel tells about a member; raw values are the kernel's (`BPF_CORE_FIELD_…`).
enum MemberInformation: Int {
  case byteOffset = 0
  case byteSize = 1
  case exists = 2
  case leftShift = 4
  case rightShift = 5
}

extension FunctionEmitter {

  /// Emits a fact about a kernel type as a constant that the kernel fills in.
  mutating func emit(_ fact: KernelFact) -> Value {
    switch fact {
    case .offset(let path):
      return information(.byteOffset, path)
    case .size(let path):
      return information(.byteSize, path)
    case .exists(let path):
      return information(.exists, path)
    case .structExists(let id):
      return information(aboutStruct: id, kind: 0)  // BPF_TYPE_EXISTS
    case .structSize(let id):
      return information(aboutStruct: id, kind: 1)  // BPF_TYPE_SIZE
    case .enumerator(let id, let index):
      return enumerator(index, of: id)
    }
  }

  /// Returns what the kernel tells about a member.
  func information(_ kind: MemberInformation, _ path: KernelPath) -> Value {
    let field = member(at: path, of: LLVMConstPointerNull(types.pointer))
    let result = intrinsic(
      "llvm.bpf.preserve.field.info", overloads: [types.pointer], [field, constant(kind.rawValue)])
    return extended(result, isSigned: false)
  }

  private mutating func information(aboutStruct id: ID<KernelStruct>, kind: Int) -> Value {
    let result = intrinsic(
      "llvm.bpf.preserve.type.info", [takeRelocationNumber(), constant(kind)])
    return extended(relocated(result, emission.kernel.structs[id.index]), isSigned: false)
  }

  private mutating func enumerator(_ index: Int, of id: ID<KernelEnum>) -> Value {
    let enumerator = program.kernelEnums[id.index].enumerators[index]
    let text = "\(enumerator.name):\(enumerator.value)"
    let contents: Value = LLVMConstStringInContext2(emission.context, text, text.utf8.count, 0)
    let name: Value = LLVMAddGlobal(emission.module, LLVMTypeOf(contents), "")
    LLVMSetInitializer(name, contents)
    LLVMSetLinkage(name, LLVMPrivateLinkage)
    LLVMSetGlobalConstant(name, 1)
    LLVMSetUnnamedAddress(name, LLVMGlobalUnnamedAddr)
    let result = intrinsic(
      "llvm.bpf.preserve.enum.value", [takeRelocationNumber(), name, constant(1)])
    return relocated(result, emission.kernel.enums[id.index])
  }
}
