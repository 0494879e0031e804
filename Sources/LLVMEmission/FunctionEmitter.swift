import Artefact
import CLLVM
import TypedIR

/// Emits one function: the builder, and what is in scope where it stands.
struct FunctionEmitter {

  let emission: ModuleEmission
  let builder: LLVMBuilderRef
  let function: Value
  let scope: Metadata

  /// The block that holds nothing but the stack slots.
  private let entry: LLVMBasicBlockRef

  /// The block where the function returns.
  let exit: LLVMBasicBlockRef

  /// The context: the first parameter of a program; a loop finds it in the frame.
  var contextPointer: Value

  /// The memory that the function shares with the bodies of its loops; nil without loops.
  var frame: LoopFrame?

  /// What the body of a loop returns to the kernel: 1 to end the loop; nil in other functions.
  var result: Value?

  /// Where a function that programs call keeps what it returns; nil in other functions.
  var returned: Value?

  /// The variables and buffers of the function.
  var locals: [Value] = []
  var buffers: [Value] = []

  /// A number of which the verifier knows nothing; nil outside of the bodies of loops.
  var unknown: Value?

  /// The function's part of the per-CPU working memory.
  var scratch: Value?

  /// The memory that the function's caller gives it.
  var callerFrame: Value?

  /// The record of the event that is being written.
  var event: Value?

  /// The elements that the enclosing lookups have found.
  var lookups: [ID<LookupResult>: Value] = [:]

  /// The stack slots that every construct of a kind shares.
  private var sharedSlots: [SharedSlot: Value] = [:]

  /// How many reads and calls there were, and how many when LLVM was last kept from moving an
  /// operation behind others.
  var terms = 0
  var settledTerms = 0

  /// The numbers by which LLVM tells relocations of the module apart; unique per function.
  private var nextRelocation: Int

  /// The relocations that a function may have before it takes numbers of the next.
  private static let relocationsPerFunction = 1 << 18

  /// Starts the body of a function whose prototype exists.
  init(_ emission: ModuleEmission, _ function: Value, scope: Metadata, line: Int, index: Int) {
    self.emission = emission
    self.function = function
    self.scope = scope
    contextPointer = LLVMGetParam(function, 0)
    builder = LLVMCreateBuilderInContext(emission.context)
    entry = LLVMAppendBasicBlockInContext(emission.context, function, "entry")
    exit = LLVMAppendBasicBlockInContext(emission.context, function, "exit")
    nextRelocation = index * Self.relocationsPerFunction
    let body = LLVMAppendBasicBlockInContext(emission.context, function, "body")
    LLVMPositionBuilderAtEnd(builder, body)
    setPosition(line: line, column: 0)
  }

  /// Ends the function: what runs off the end returns `value`.
  consuming func finish(returning value: Value?) {
    branch(to: exit)
    LLVMMoveBasicBlockAfter(exit, LLVMGetLastBasicBlock(function))
    let body = LLVMGetNextBasicBlock(entry)
    start(entry)
    if let body { branch(to: body) }
    start(exit)
    if let value = (result ?? returned).map({ load(types.int64, from: $0) }) ?? value {
      LLVMBuildRet(builder, value)
    } else {
      LLVMBuildRetVoid(builder)
    }
    LLVMDisposeBuilder(builder)
  }

  /// Makes what follows belong to a place in the script.
  func setPosition(line: Int, column: Int) {
    // BTF has 10 bits for a column.
    let location: Metadata = LLVMDIBuilderCreateDebugLocation(
      emission.context, UInt32(line), UInt32(min(column, 1023)), scope, nil)
    LLVMSetCurrentDebugLocation2(builder, location)
  }

  /// Returns a new stack slot, aligned to 8 bytes.
  func stackSlot(_ type: LLVMTypeRef, _ name: String) -> Value {
    let current = LLVMGetInsertBlock(builder)
    LLVMPositionBuilderAtEnd(builder, entry)
    let slot: Value = LLVMBuildAlloca(builder, type, name)
    LLVMSetAlignment(slot, 8)
    LLVMPositionBuilderAtEnd(builder, current)
    return slot
  }

  /// Returns the stack slot of a kind, which is the same one each time.
  mutating func sharedSlot(_ kind: SharedSlot) -> Value {
    if let slot = sharedSlots[kind] { return slot }
    let slot = stackSlot(types.int64, kind.rawValue)
    sharedSlots[kind] = slot
    return slot
  }

  /// Returns a number that no other relocation of the module has.
  mutating func takeRelocationNumber() -> Value {
    nextRelocation += 1
    return LLVMConstInt(types.int32, UInt64(nextRelocation), 0)
  }

  var types: ScalarTypes { emission.types }
  var program: Program { emission.program }
}

/// What a shared stack slot of 8 bytes holds.
enum SharedSlot: String {
  /// A value read from memory that may not be readable.
  case read
  /// The key of a runtime map.
  case key
}

/// Emits the function at an index of the program.
///
/// `function tick in "perf_event"` becomes `define i32 @tick(ptr %ctx) section "perf_event"`.
func emitFunction(at index: Int, _ emission: ModuleEmission) {
  let function = emission.program.functions[index]
  guard function.signature == nil else { return emitSubprogram(at: index, emission) }
  let types = emission.types
  let type = types.function(types.int32, [types.pointer])
  let value: Value = LLVMAddFunction(emission.module, function.name, type)
  LLVMSetSection(value, function.section)
  addFunctionAttributes(value, emission)
  LLVMSetValueName2(LLVMGetParam(value, 0), "ctx", 3)
  let debug = emission.debug
  let scope = debug.describe(
    value, name: function.name, result: debug.integer(bytes: 4, isSigned: true),
    parameters: [("ctx", debug.pointer(to: nil))], line: function.line, isLocal: false)
  var emitter = FunctionEmitter(emission, value, scope: scope, line: function.line, index: index)
  emitter.prepare(function, at: index)
  emitter.emit(function.body)
  emitter.finish(returning: LLVMConstInt(types.int32, 0, 0))
}

extension FunctionEmitter {

  /// Makes the memory of a function that is no body of a loop.
  mutating func prepare(_ function: Function, at index: Int) {
    let captures = Captures(function)
    if captures.loopCount > 0 { openFrame(captures, of: index) }
    makeVariables(of: function)
    if function.scratchBytes > 0 { findScratch(slot: function.scratchSlot) }
  }

  /// Makes room for variables and buffers; those that are shared with other functions are in the
  /// frame.
  mutating func makeVariables(of source: Function) {
    locals = source.locals.enumerated().map { index, local in
      if let shared = frame?.local(ID(index), self) { return shared }
      let slot = stackSlot(types.int64, local.name)
      store(constant(0), to: slot)
      return slot
    }
    buffers = source.buffers.enumerated().map { index, buffer in
      frame?.buffer(ID(index), self)
        ?? stackSlot(types.bytes((buffer.bytes + 7) / 8 * 8), buffer.name)
    }
  }
}

/// Gives a function the attributes that every function of a module has.
func addFunctionAttributes(_ function: Value, _ emission: ModuleEmission) {
  emission.addAttribute("nounwind", to: function)
  // Keeps LLVM from turning stores into calls of memset and memcpy, which BPF lacks.
  let key = "no-builtins"
  let attribute = LLVMCreateStringAttribute(emission.context, key, UInt32(key.utf8.count), "", 0)
  LLVMAddAttributeAtIndex(function, functionAttributeIndex, attribute)
}

/// The position of a function's own attributes among those of its result and parameters.
let functionAttributeIndex = LLVMAttributeIndex.max

extension ModuleEmission {

  /// Returns an attribute without an argument.
  func attribute(_ name: String) -> LLVMAttributeRef {
    let kind = LLVMGetEnumAttributeKindForName(name, name.utf8.count)
    return LLVMCreateEnumAttribute(context, kind, 0)
  }

  /// Adds an attribute without an argument to a function.
  func addAttribute(_ name: String, to function: Value) {
    LLVMAddAttributeAtIndex(function, functionAttributeIndex, attribute(name))
  }
}
