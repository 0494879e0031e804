import CLLVM
import TypedIR

/// The kernel helpers that constructs of the IR need; raw values are the kernel's.
enum KernelHelper: Int {
  case mapLookupElement = 1  // BPF_FUNC_map_lookup_elem
  case mapUpdateElement = 2  // BPF_FUNC_map_update_elem
  case mapDeleteElement = 3  // BPF_FUNC_map_delete_elem
  case probeReadUser = 112  // BPF_FUNC_probe_read_user
  case probeReadKernel = 113  // BPF_FUNC_probe_read_kernel
  case probeReadUserString = 114  // BPF_FUNC_probe_read_user_str
  case probeReadKernelString = 115  // BPF_FUNC_probe_read_kernel_str
  case ringBufferOutput = 130  // BPF_FUNC_ringbuf_output
  case ringBufferReserve = 131  // BPF_FUNC_ringbuf_reserve
  case ringBufferSubmit = 132  // BPF_FUNC_ringbuf_submit
  case ringBufferQuery = 134  // BPF_FUNC_ringbuf_query
  case forEachMapElement = 164  // BPF_FUNC_for_each_map_elem
  case loop = 181  // BPF_FUNC_loop
  case mapLookupElementOnCPU = 195  // BPF_FUNC_map_lookup_percpu_elem
}

extension Helper {

  /// Whether the result stays the same while a program runs, so that one call serves all uses.
  fileprivate var isConstantDuringRun: Bool {
    switch self {
    case .getSMPProcessorID, .getCurrentPIDTGID, .getCurrentUIDGID, .getCurrentTask,
      .getNUMANodeID, .getCurrentCgroupID, .getFuncIP, .getAttachCookie:
      true
    case .tracePrintk, .getPRandomU32, .getCurrentComm, .getStackID, .getStack, .sendSignal,
      .sendSignalThread,
      .overrideReturn, .probeWriteUser, .probeReadUserString, .probeReadKernelString, .jiffies64,
      .getNSCurrentPIDTGID, .ktimeGetNS, .ktimeGetBootNS, .ktimeGetTAINS:
      false
    }
  }
}

extension FunctionEmitter {

  /// Calls a helper that a construct of the IR needs.
  @discardableResult
  func callHelper(
    _ helper: KernelHelper, _ arguments: [Value], returning result: LLVMTypeRef? = nil
  ) -> Value {
    let value = callHelper(number: helper.rawValue, arguments, returning: result ?? types.int64)
    // Calls with different maps stay apart, so that the verifier can inline each.
    addCallAttribute("nomerge", to: value)
    return value
  }

  /// Calls a helper of the script.
  ///
  /// `call getCurrentPIDTGID()` becomes `call i64 inttoptr (i64 14 to ptr)()`.
  mutating func callHelper(_ helper: Helper, _ arguments: [HelperArgument]) -> Value {
    var operands: [Value] = []
    for argument in arguments {
      operands.append(emit(argument))
    }
    let value = callHelper(number: helper.rawValue, operands, returning: types.int64)
    if helper.isConstantDuringRun {
      addCallAttribute("memory", to: value)  // memory(none)
      addCallAttribute("willreturn", to: value)
    }
    return value
  }

  /// Adds an attribute to a call.
  func addCallAttribute(_ name: String, to call: Value) {
    LLVMAddCallSiteAttribute(call, functionAttributeIndex, emission.attribute(name))
  }

  private mutating func emit(_ argument: HelperArgument) -> Value {
    switch argument {
    case .value(let expression): emit(expression)
    case .place(let place): pointer(to: place).pointer
    case .map(let id): emission.maps[id.index]
    case .context: contextPointer
    }
  }

  private func callHelper(
    number: Int, _ arguments: [Value], returning result: LLVMTypeRef
  ) -> Value {
    let type = types.function(result, arguments.map { LLVMTypeOf($0) })
    return call(LLVMConstIntToPtr(constant(number), types.pointer), type, arguments)
  }
}
