import CLLVM
import TypedIR

/// The memory on the stack of a program that the bodies of its loops and its parts share with it.
///
/// The kernel passes its address to the bodies: the context, whether the action has ended, where the
/// frame of its caller is if it has one, and the variables and buffers that several functions use.
struct LoopFrame {

  /// Where it lies; a parameter in the bodies.
  let pointer: Value

  /// What it holds.
  let captures: Captures

  /// The program.
  let function: Function

  /// The places of relocations and functions of loops, which are unique in the module.
  var nextLoop: Int

  /// The number of the program's loops that are defined.
  var definedLoops = 0

  private static func headBytes(_ function: Function) -> Int { hasCaller(function) ? 24 : 16 }

  private static func hasCaller(_ function: Function) -> Bool {
    (function.signature?.frameBytes ?? 0) > 0
  }

  /// The size in bytes.
  static func bytes(_ captures: Captures, _ function: Function) -> Int {
    captures.buffers.reduce(headBytes(function) + captures.locals.count * 8) {
      $0 + bytes(of: function.buffers[$1.index])
    }
  }

  private static func bytes(of buffer: Buffer) -> Int { (buffer.bytes + 7) / 8 * 8 }

  /// Returns the address of the context's address.
  func context(_ emitter: FunctionEmitter) -> Value { pointer }

  /// Returns the address of the number that is 1 once the action has ended.
  func hasReturned(_ emitter: FunctionEmitter) -> Value { emitter.advance(pointer, 8) }

  /// Returns the address of the address of the caller's frame; nil if there is none.
  func callerFrame(_ emitter: FunctionEmitter) -> Value? {
    LoopFrame.hasCaller(function) ? emitter.advance(pointer, 16) : nil
  }

  /// Returns the address of a variable, or nil if it is not shared.
  func local(_ id: ID<Local>, _ emitter: FunctionEmitter) -> Value? {
    captures.locals.firstIndex(of: id).map {
      emitter.advance(pointer, LoopFrame.headBytes(function) + $0 * 8)
    }
  }

  /// Returns the address of a buffer, or nil if it is not shared.
  func buffer(_ id: ID<Buffer>, _ emitter: FunctionEmitter) -> Value? {
    guard let position = captures.buffers.firstIndex(of: id) else { return nil }
    let before = captures.buffers.prefix(position)
      .reduce(0) { $0 + LoopFrame.bytes(of: function.buffers[$1.index]) }
    let head = LoopFrame.headBytes(function) + captures.locals.count * 8
    return emitter.advance(pointer, head + before)
  }
}

extension FunctionEmitter {

  /// Makes the frame of a program with loops.
  mutating func openFrame(_ captures: Captures, of index: Int) {
    let function = program.functions[index]
    let slot = stackSlot(types.bytes(LoopFrame.bytes(captures, function)), "frame")
    let frame = LoopFrame(
      pointer: slot, captures: captures, function: function,
      nextLoop: emission.firstLoops[index])
    store(contextPointer, to: slot)
    store(constant(0), to: frame.hasReturned(self))
    if let callerFrame, let slot = frame.callerFrame(self) { store(callerFrame, to: slot) }
    for local in captures.locals {
      if let slot = frame.local(local, self) { store(constant(0), to: slot) }
    }
    self.frame = frame
  }

  /// Emits a loop over numbers.
  ///
  /// `repeat i below n` becomes `call i64 helper181(n, @f_loop_1, %frame, 0)`.
  mutating func emitRepeat(
    _ count: Expression, round: ID<Local>, _ body: [Statement], onLimit: [Statement]
  ) {
    let count = emit(count)
    let parameters = [LoopParameter(name: "round", isPointer: false), .frame]
    let function = defineLoop(body, parameters) {
      $0.unknown = LLVMGetParam($0.function, 0)
      $0.store(LLVMGetParam($0.function, 0), to: $0.locals[round.index])
    }
    let maximum = constant(Statement.maximumRounds)
    let isBeyond = compare(count, LLVMIntUGT, maximum)
    let rounds: Value = LLVMBuildSelect(builder, isBeyond, maximum, count, "")
    // The kernel cannot run a program of whose loop it knows that there is no round.
    let done = select(isNotZero(rounds)) {
      $0.callLoop(.loop, [rounds, function])
    } else: {
      $0.constant(0)
    }
    guard !onLimit.isEmpty else { return }
    let hasNotBroken = compare(done, LLVMIntEQ, maximum)
    when(LLVMBuildAnd(builder, isBeyond, hasNotBroken, "")) { $0.emit(onLimit) }
  }

  /// Emits a loop over the elements of a map.
  mutating func emitForEach(
    _ map: ID<Map>, key: ID<LookupResult>, value: ID<LookupResult>, _ body: [Statement]
  ) {
    let names = ["map", "key", "value"]
    let parameters = names.map { LoopParameter(name: $0, isPointer: true) } + [.frame]
    let function = defineLoop(body, parameters) {
      let keyPointer: Value = LLVMGetParam($0.function, 1)
      let start = $0.load($0.types.int8, from: keyPointer, alignment: 1)
      $0.unknown = $0.extended(start, isSigned: false)
      $0.lookups[key] = keyPointer
      $0.lookups[value] = LLVMGetParam($0.function, 2)
    }
    callLoop(.forEachMapElement, [emission.maps[map.index], function])
  }

  /// Emits a part of the code as a function, and leaves this one too if it has ended the action.
  ///
  /// `part` becomes `call i64 @f_part_1(i64 0, %frame)`.
  mutating func emitPart(_ body: [Statement]) {
    let outer = unknown
    let parameters = [LoopParameter(name: "round", isPointer: false), .frame]
    let part = defineLoop(body, parameters, kind: "part") {
      if outer != nil { $0.unknown = LLVMGetParam($0.function, 0) }
    }
    emission.addAttribute("noinline", to: part)
    guard let frame else { preconditionFailure("a part in a function without a frame") }
    var arguments: [Value?] = [unknown ?? constant(0), frame.pointer]
    LLVMBuildCall2(
      builder, LLVMGlobalGetValueType(part), part, &arguments, UInt32(arguments.count), "")
    if body.mayReturn { leaveIfReturned() }
  }

  /// Returns a value to be stored in a variable, in a form of which the verifier knows nothing if
  /// other rounds see the variable.
  ///
  /// The verifier walks through a loop until a round teaches it nothing new. A variable that counts
  /// would be a new number each time.
  func sharedValue(_ value: Value, of id: ID<Local>) -> Value {
    guard let unknown, let frame, frame.captures.locals.contains(id) else { return value }
    return add(value, subtract(opaque(unknown), opaque(unknown)))
  }

  /// Calls a helper that calls the body of a loop, and leaves this function too if that has ended
  /// the action.
  @discardableResult
  private mutating func callLoop(_ helper: KernelHelper, _ arguments: [Value]) -> Value {
    guard let frame else { preconditionFailure("a loop in a function without a frame") }
    let result = callHelper(helper, arguments + [frame.pointer, constant(0)])
    leaveIfReturned()
    return result
  }

  /// Leaves the function if another one has ended the action.
  private mutating func leaveIfReturned() {
    guard let frame else { return }
    let hasReturned = load(types.int64, from: frame.hasReturned(self))
    when(isNotZero(hasReturned)) { $0.endLoop() }
  }

  /// Defines the body of a loop as a function of its own, and returns it.
  private mutating func defineLoop(
    _ body: [Statement], _ parameters: [LoopParameter], kind: String = "loop",
    start: (inout FunctionEmitter) -> Void
  ) -> Value {
    guard var frame else { preconditionFailure("a loop in a function without a frame") }
    let index = frame.nextLoop
    frame.nextLoop += 1
    frame.definedLoops += 1
    let name = "\(frame.function.name)_\(kind)_\(frame.definedLoops)"
    let type = types.function(
      types.int64, parameters.map { $0.isPointer ? types.pointer : types.int64 })
    let value: Value = LLVMAddFunction(emission.module, name, type)
    LLVMSetLinkage(value, LLVMInternalLinkage)
    addFunctionAttributes(value, emission)
    let debug = emission.debug
    let integer = debug.integer(bytes: 8, isSigned: false)
    let scope = debug.describe(
      value, name: name, result: debug.integer(bytes: 8, isSigned: true),
      parameters: parameters.map { ($0.name, $0.isPointer ? debug.pointer(to: nil) : integer) },
      line: frame.function.line, isLocal: true)
    var emitter = FunctionEmitter(
      emission, value, scope: scope, line: frame.function.line, index: index)
    let inner = LoopFrame(
      pointer: LLVMGetParam(value, UInt32(parameters.count - 1)), captures: frame.captures,
      function: frame.function, nextLoop: frame.nextLoop, definedLoops: frame.definedLoops)
    emitter.frame = inner
    emitter.emitLoopBody(body, start: start)
    frame.nextLoop = emitter.frame?.nextLoop ?? frame.nextLoop
    frame.definedLoops = emitter.frame?.definedLoops ?? frame.definedLoops
    self.frame = frame
    emitter.finish(returning: nil)
    return value
  }

  private mutating func emitLoopBody(
    _ body: [Statement], start: (inout FunctionEmitter) -> Void
  ) {
    guard let frame else { return }
    contextPointer = load(types.pointer, from: frame.context(self))
    callerFrame = frame.callerFrame(self).map { load(types.pointer, from: $0) }
    let slot = stackSlot(types.int64, "result")
    store(constant(0), to: slot)
    result = slot
    makeVariables(of: frame.function)
    if body.useScratch { findScratch(slot: frame.function.scratchSlot) }
    start(&self)
    emit(body)
  }
}

/// A parameter of the body of a loop.
private struct LoopParameter {

  let name: String
  let isPointer: Bool

  /// The frame, the last of all.
  static let frame = LoopParameter(name: "frame", isPointer: true)
}
