import Artefact
import CLLVM

/// A program as an LLVM module, ready for optimisation and code generation.
package struct LLVMModule: ~Copyable {

  private let context: LLVMContextRef
  private let module: LLVMModuleRef
  private let machine: LLVMTargetMachineRef
  private let errors: UnsafeMutablePointer<[String]>
  private let flavor = StructFlavor()

  /// The functions of programs in C that the script calls.
  private let importedFunctions: Set<Text>

  /// Creates an empty module; `fill` adds its contents and returns what functions it imported.
  init(name: String, fill: (LLVMContextRef, LLVMModuleRef, StructFlavor) -> [String]) {
    machine = BPFTarget.makeMachine()
    context = LLVMContextCreate()
    module = LLVMModuleCreateWithNameInContext(name, context)
    errors = .allocate(capacity: 1)
    errors.initialize(to: [])
    LLVMContextSetDiagnosticHandler(context, recordError, errors)
    LLVMSetTarget(module, BPFTarget.triple)
    let layout = LLVMCreateTargetDataLayout(machine)
    LLVMSetModuleDataLayout(module, layout)
    LLVMDisposeTargetData(layout)
    importedFunctions = Set(fill(context, module, flavor).map { Text($0) })
    verify()
  }

  deinit {
    LLVMDisposeModule(module)
    LLVMContextDispose(context)
    LLVMDisposeTargetMachine(machine)
    errors.deinitialize(count: 1)
    errors.deallocate()
  }

  /// Returns the module as LLVM's textual IR.
  package func text() -> String {
    guard let characters = LLVMPrintModuleToString(module) else { return "" }
    defer { LLVMDisposeMessage(characters) }
    return flavor.removed(from: String(cString: characters))
  }

  /// Returns the optimised module as BPF assembly.
  ///
  /// - Throws: `EmissionError.refused` if the backend cannot generate code.
  package consuming func assembly() throws(EmissionError) -> String {
    let text = String(decoding: try generate(LLVMAssemblyFile), as: UTF8.self)
    return flavor.removed(from: text)
  }

  /// Returns the bytes of the ELF object, without DWARF and needless symbols.
  ///
  /// - Throws: `EmissionError.refused` if the backend cannot generate code.
  package consuming func object() throws(EmissionError) -> [UInt8] {
    var object = ELFObject(try generate(LLVMObjectFile))
    object.edit(".BTF", flavor.erase)
    object.makeLocal(importedFunctions)
    return object.stripped()
  }

  /// Optimises the module and returns what the code generator writes.
  private func generate(_ kind: LLVMCodeGenFileType) throws(EmissionError) -> [UInt8] {
    let options = LLVMCreatePassBuilderOptions()
    defer { LLVMDisposePassBuilderOptions(options) }
    var failure: LLVMErrorRef?
    StructFlavor.withBackend {
      failure = LLVMRunPasses(module, BPFTarget.passes, machine, options)
    }
    if let failure {
      throw .refused([takeMessage(LLVMGetErrorMessage(failure), dispose: LLVMDisposeErrorMessage)])
    }
    var message: UnsafeMutablePointer<CChar>?
    var buffer: LLVMMemoryBufferRef?
    if LLVMTargetMachineEmitToMemoryBuffer(machine, module, kind, &message, &buffer) != 0 {
      throw .refused([takeMessage(message, dispose: LLVMDisposeMessage)])
    }
    defer { LLVMDisposeMemoryBuffer(buffer) }
    // The backend reports success after errors too.
    guard errors.pointee.isEmpty else { throw EmissionError(reasons: errors.pointee) }
    let start = UnsafeRawPointer(LLVMGetBufferStart(buffer))
    return [UInt8](UnsafeRawBufferPointer(start: start, count: LLVMGetBufferSize(buffer)))
  }

  /// Checks that emission built a valid module.
  private func verify() {
    var message: UnsafeMutablePointer<CChar>?
    let isBroken = LLVMVerifyModule(module, LLVMReturnStatusAction, &message) != 0
    let text = takeMessage(message, dispose: LLVMDisposeMessage)
    precondition(!isBroken, "emission built an invalid module: \(text)")
  }
}

/// Stores an error of the backend in the `[String]` that `box` points to; ignores remarks.
private func recordError(_ diagnostic: LLVMDiagnosticInfoRef?, _ box: UnsafeMutableRawPointer?) {
  guard LLVMGetDiagInfoSeverity(diagnostic) == LLVMDSError else { return }
  let text = takeMessage(LLVMGetDiagInfoDescription(diagnostic), dispose: LLVMDisposeMessage)
  box?.assumingMemoryBound(to: [String].self).pointee.append(text)
}

/// Returns the text of a message of LLVM, and frees it.
private func takeMessage(
  _ message: UnsafeMutablePointer<CChar>?, dispose: (UnsafeMutablePointer<CChar>?) -> Void
) -> String {
  guard let message else { return "" }
  defer { dispose(message) }
  return String(cString: message)
}
