import Artefact
import CLLVM
import TypedIR

typealias Value = LLVMValueRef
typealias Metadata = LLVMMetadataRef

/// What all functions of a module share while they are emitted.
struct ModuleEmission {

  let program: Program
  let context: LLVMContextRef
  let module: LLVMModuleRef
  let types: ScalarTypes
  let debug: DebugTypes
  let kernel: KernelTypes

  /// The globals of `Program.maps`, in the same order.
  let maps: [Value]

  /// The globals of `Program.parameters`, in the same order.
  let parameters: [Value]

  /// The globals of `Program.constants`, in the same order.
  let constants: [Value]

  /// The number of the first loop of each function among the functions of the module: behind those
  /// of the program and of the runtime.
  let firstLoops: [Int]

  /// Creates the globals of a program in an empty module.
  init(
    _ program: Program, _ context: LLVMContextRef, _ module: LLVMModuleRef, _ flavor: StructFlavor
  ) {
    let types = ScalarTypes(context)
    let debug = DebugTypes(context, module, program.scriptName, program.scriptLines)
    self.program = program
    self.context = context
    self.module = module
    self.types = types
    self.debug = debug
    kernel = KernelTypes(program, debug, flavor)
    var next = program.functions.count + RuntimeFunction.all.count
    firstLoops = program.functions.map { function in
      defer { next += Captures(function).loopCount }
      return next
    }
    maps = program.maps.map { map in
      addMap(map, module, types, debug)
    }
    parameters = program.parameters.map { parameter in
      addParameter(parameter, module, types, debug)
    }
    constants = program.constants.map { constant in
      addConstant(constant, module, types, debug)
    }
  }

  /// The map of the runtime with this name.
  func map(named name: Text) -> Value {
    guard let index = program.maps.firstIndex(where: { Text($0.symbol) == name }) else {
      preconditionFailure("the IR verifier accepted a program without the map \(name)")
    }
    return maps[index]
  }

  /// The parameter that holds the number of unread bytes from which the loader is woken.
  var wakeupThreshold: Value? {
    program.manifest.parameters.firstIndex { $0.content == .wakeupThreshold }
      .map { parameters[$0] }
  }

  /// The number of the event that reports run-time errors.
  var runtimeErrorEvent: ID<EventDescription> {
    guard let index = program.manifest.events.firstIndex(where: { $0.action == .runtimeError })
    else { preconditionFailure("the IR verifier accepted an error without an event to report it") }
    return ID(index)
  }
}

/// The LLVM types of scalars.
struct ScalarTypes {
  let context: LLVMContextRef
  let void: LLVMTypeRef
  let int1: LLVMTypeRef
  let int8: LLVMTypeRef
  let int16: LLVMTypeRef
  let int32: LLVMTypeRef
  let int64: LLVMTypeRef
  let pointer: LLVMTypeRef

  init(_ context: LLVMContextRef) {
    self.context = context
    void = LLVMVoidTypeInContext(context)
    int1 = LLVMInt1TypeInContext(context)
    int8 = LLVMInt8TypeInContext(context)
    int16 = LLVMInt16TypeInContext(context)
    int32 = LLVMInt32TypeInContext(context)
    int64 = LLVMInt64TypeInContext(context)
    pointer = LLVMPointerTypeInContext(context, 0)
  }

  /// Returns the type of an integer in memory.
  func integer(_ type: IntegerType) -> LLVMTypeRef {
    switch type {
    case .int8, .uint8: int8
    case .int16, .uint16: int16
    case .int32, .uint32: int32
    case .int64, .uint64: int64
    }
  }

  /// Returns the type of an array of bytes.
  func bytes(_ count: Int) -> LLVMTypeRef {
    LLVMArrayType2(int8, UInt64(count))
  }

  /// Returns the type of a function.
  func function(_ result: LLVMTypeRef, _ parameters: [LLVMTypeRef]) -> LLVMTypeRef {
    var parameters: [LLVMTypeRef?] = parameters
    return LLVMFunctionType(result, &parameters, UInt32(parameters.count), 0)
  }
}
