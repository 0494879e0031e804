import CLLVM

/// LLVM's backend for little-endian BPF.
enum BPFTarget {

  /// The target triple.
  static let triple = "bpfel"

  /// The instruction set: `v3` has 32-bit registers and jumps, and runs on Linux 5.1 and later.
  static let processor = "v3"

  /// The passes that run before code generation.
  ///
  /// BPF's own passes, which resolve the CO-RE intrinsics, hang on the hooks of a default pipeline.
  static let passes = "default<O2>"

  /// Returns a new code generator; the caller disposes of it.
  static func makeMachine() -> LLVMTargetMachineRef {
    var message: UnsafeMutablePointer<CChar>?
    var target: LLVMTargetRef?
    guard registered, LLVMGetTargetFromTriple(triple, &target, &message) == 0,
      let machine = LLVMCreateTargetMachine(
        target, triple, processor, "", LLVMCodeGenLevelDefault, LLVMRelocDefault,
        LLVMCodeModelDefault)
    else { preconditionFailure("this LLVM was built without the BPF backend") }
    return machine
  }

  /// Registers the backend with LLVM, once.
  private static let registered: Bool = {
    LLVMInitializeBPFTargetInfo()
    LLVMInitializeBPFTarget()
    LLVMInitializeBPFTargetMC()
    LLVMInitializeBPFAsmPrinter()
    // Even an empty inline assembly is parsed.
    LLVMInitializeBPFAsmParser()
    return true
  }()
}
