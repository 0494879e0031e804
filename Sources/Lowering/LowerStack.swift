import Artefact
import Checking
import Language
import TypedIR

extension FunctionLowering {

  /// Returns the number of the kernel's or the process's stack.
  ///
  /// `kstack` becomes `getStackID(ctx, probec_stacks_127, 0x200)`, and what is lost is counted.
  mutating func stackID(_ type: Type) -> Expression {
    let comparesByHash: Int64 = 1 << 9  // BPF_F_FAST_STACK_CMP
    let ofProcess: Int64 = 1 << 8  // BPF_F_USER_STACK
    let map: ID<Map>
    let flags: Int64
    if case .kernelStack(let mode, let depth) = type {
      (map, flags) = (tables.stackMap(mode, depth: depth), comparesByHash)
    } else if case .userStack(let mode, let depth) = type {
      (map, flags) = (tables.stackMap(mode, depth: depth), comparesByHash | ofProcess)
    } else {
      preconditionFailure("the checker gave a stack another type")
    }
    let id = newLocal("stack")
    let frames = tables.script.countsFrames ? addingFrames(type, ofProcess & flags, to: id) : []
    let noStack: Int64 = -14  // -EFAULT: there is none, in user mode or in a kernel thread
    return .after(
      [
        .assign(id, .call(.getStackID, [.context, .map(map), .value(.constant(flags))])),
        .if(
          .and(
            .comparison(.signedLess, .local(id), .constant(0)),
            .comparison(.notEqual, .local(id), .constant(noStack))), [.count(.stacksLost)], []),
      ] + frames, .local(id))
  }

  /// Returns the statements that put the number of frames into the upper half of a stack's number.
  private mutating func addingFrames(
    _ type: Type, _ flags: Int64, to id: ID<Local>
  ) -> [Statement] {
    guard let (mode, depth) = type.stack else { return [] }
    let holdsBuildIDs = mode == .buildID
    let frameBytes = holdsBuildIDs ? 32 : 8
    let buildIDs: Int64 = 1 << 11  // BPF_F_USER_BUILD_ID
    let bytes = newLocal("bytes")
    let room = Int(depth.value(orAtMost: stackDepthBounds.upperBound)) * frameBytes
    let buffer = temporary(room, "frames")
    let size = Expression.arithmetic(
      .multiply, tables.manifest.expression(depth), .constant(Int64(frameBytes)))
    let call = Expression.call(
      .getStack,
      [
        .context, .place(buffer), .value(size),
        .value(.constant(holdsBuildIDs ? flags | buildIDs : flags)),
      ])
    let frames = Expression.division(
      .quotient, .local(bytes), .constant(Int64(frameBytes)), onZero: nil)
    let upper = Expression.arithmetic(.shiftLeft, frames, .constant(32))
    return [
      .if(
        .comparison(.signedGreaterOrEqual, .local(id), .constant(0)),
        [
          .assign(bytes, call),
          .if(
            .comparison(.signedGreater, .local(bytes), .constant(0)),
            [.assign(id, .arithmetic(.or, .local(id), upper))], []),
        ], [])
    ]
  }

  /// Returns the number of frames of a stack.
  mutating func frameCount(_ stack: CheckedExpression) -> Expression {
    let number = newLocal("stack")
    let statements: [Statement]
    if stack.type.scalarStorage != nil {
      statements = [.assign(number, scalar(stack))]
    } else {
      let (writing, place) = self.place(of: stack)
      statements = writing + [.assign(number, .load(place, .int64))]
    }
    return .after(
      statements,
      .conditional(
        .comparison(.signedLess, .local(number), .constant(0)), .constant(0),
        .arithmetic(.shiftRightLogical, .local(number), .constant(32))))
  }

  /// Returns the statements that write a user stack or symbol to a place: a number, and the program
  /// that the process runs.
  mutating func writeUserAddress(
    _ expression: CheckedExpression, to place: Place
  ) -> [Statement] {
    if case .userStack = expression.kind {
      return writeProgram(behind: stackID(expression.type), to: place)
    }
    if case .userSymbol(let address) = expression.kind {
      return writeProgram(behind: scalar(address), to: place)
    }
    if case .element(let element) = expression.kind {
      return readingElement(
        element, found: { [.copy(from: $0, to: place, bytes: 16)] },
        missing: [.fill(place, bytes: 16, value: 0)])
    }
    let (statements, source) = self.place(of: expression)
    return statements + [.copy(from: source, to: place, bytes: 16)]
  }

  /// Returns the statements that write a number and the program that the process runs
  /// (`UserProgram`), and tell the loader of the program if it is new.
  ///
  /// The loader needs to see the process while it lives: its stacks may be printed long after.
  private mutating func writeProgram(behind number: Expression, to place: Place) -> [Statement] {
    let process = newLocal("process")
    let memory = newLocal("memory")
    let stack = newLocal("stack_start")
    let token = newLocal("token")
    let key = temporary(8, "program")
    let memoryPath = tables.kernelTypes.path("task_struct", "mm", .pointer)
    let stackPath = tables.kernelTypes.path(
      "mm_struct", "start_stack", .integer(bytes: 8, isSigned: false))
    let space = reading(.kernel)
    return [
      .store(number, to: place, .uint64),
      .assign(process, namespacedID(offset: 4)),
      .assign(memory, .fieldRead(.call(.getCurrentTask, []), memoryPath, .uint64, space)),
      .assign(stack, .fieldRead(.local(memory), stackPath, .uint64, space)),
      .assign(token, programToken(memory: .local(memory), stack: .local(stack))),
      .store(.local(process), to: key, .uint32),
      .store(.local(token), to: key.advanced(by: 4), .uint32),
      .copy(from: key, to: place.advanced(by: 8), bytes: 8),
      .if(
        .and(
          .comparison(.notEqual, .local(process), .constant(0)),
          .comparison(.notEqual, .local(memory), .constant(0))),
        announce(key, stack: .local(stack)), []),
    ]
  }

  /// A number that changes when a process becomes another program: its memory is another, and its
  /// stack begins at another random address.
  private func programToken(memory: Expression, stack: Expression) -> Expression {
    let golden: Int64 = 0x9e37_79b1
    return .convert(
      .arithmetic(
        .add, .arithmetic(.shiftRightLogical, stack, .constant(4)),
        .arithmetic(
          .multiply, .arithmetic(.shiftRightLogical, memory, .constant(6)), .constant(golden))),
      .uint32)
  }

  /// Tells the loader of a program that is not in the map of programs.
  private mutating func announce(_ key: Place, stack: Expression) -> [Statement] {
    let map = tables.userPrograms()
    let event = tables.manifest.programSeen(at: probe.range)
    let contents = Place(.event, offset: 8)
    let send = Statement.event(
      event, bytes: 24,
      [
        .copy(from: key, to: contents, bytes: 8),
        .store(stack, to: contents.advanced(by: 8), .uint64),
      ], isUrgent: true)
    return [
      .lookup(
        map, key: key, result: newLookup(), found: [],
        missing: [.update(map, key: key, value: key, .any), send])
    ]
  }
}

extension Type {

  /// How a stack is kept, and its largest number of frames; nil for other types.
  fileprivate var stack: (mode: StackMode, depth: LoadTimeNumber)? {
    switch self {
    case .kernelStack(let mode, let depth), .userStack(let mode, let depth): (mode, depth)
    default: nil
    }
  }
}
