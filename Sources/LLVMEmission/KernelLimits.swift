package import Artefact

/// What the kernel allows one program; found out from the finished object, whose programs it sees.
package struct KernelLimits: Sendable {

  /// The maps that a program may use (`MAX_USED_MAPS`).
  package var maps = 64

  /// The functions called one inside the other, bodies of loops included (`MAX_CALL_FRAMES`).
  package var frames = 8

  /// The bytes of stack of all functions that are called one inside the other (`MAX_BPF_STACK`).
  package var stackBytes = 512

  /// The instructions of a program (`BPF_COMPLEXITY_LIMIT_INSNS`).
  package var instructions = 1_000_000

  /// Creates the limits of Linux.
  package init() {}
}

/// A limit of the kernel that a program exceeds.
package struct ExceededLimit: Equatable, Sendable {

  /// The limits that a program can exceed.
  package enum Kind: Equatable, Sendable {
    case maps, frames, stack, instructions, functions
  }

  /// The limit.
  package var kind: Kind
  /// How much the program has; 0 if that is not known.
  package var count: Int
  /// How much it may have.
  package var limit: Int
  /// The line and column of the script that are too much; column 0 is the whole line.
  package var line: Int
  package var column: Int
  /// Creates an exceeded limit.
  package init(kind: Kind, count: Int, limit: Int, line: Int, column: Int) {
    self.kind = kind
    self.count = count
    self.limit = limit
    self.line = line
    self.column = column
  }
}

extension LoadPlan {

  /// Returns the first limit that a program exceeds; nil if the kernel's are kept.
  package func exceededLimit(_ limits: KernelLimits = KernelLimits()) -> ExceededLimit? {
    for program in programs {
      let code = ProgramCode(program, recordSizes)
      if let limit = code.exceededLimit(limits) { return limit }
    }
    return nil
  }
}

/// The instructions of a program with the functions that they belong to.
private struct ProgramCode {

  private let plan: ProgramPlan
  private let lineBytes: Int

  /// Where each function starts, in instructions, in their order; the program is the first.
  private let starts: [Int]

  private static let loadImmediate: UInt8 = 0x18  // BPF_LD | BPF_IMM | BPF_DW
  private static let call: UInt8 = 0x85  // BPF_JMP | BPF_CALL
  private static let move: UInt8 = 0xbf  // BPF_ALU64 | BPF_MOV | BPF_X
  private static let addImmediate: UInt8 = 0x07  // BPF_ALU64 | BPF_ADD | BPF_K
  private static let framePointer: UInt8 = 10

  init(_ plan: ProgramPlan, _ sizes: ProgramRecordSizes) {
    self.plan = plan
    lineBytes = sizes.lineInfo
    starts =
      sizes.functionInfo == 0
      ? [0]
      : stride(from: 0, to: plan.functionInfo.count, by: sizes.functionInfo).map {
        Int(plan.functionInfo.uint32(at: $0))
      }
  }

  func exceededLimit(_ limits: KernelLimits) -> ExceededLimit? {
    if plan.instructionCount > limits.instructions {
      return exceeded(
        .instructions, plan.instructionCount, limits.instructions, at: limits.instructions)
    }
    var maps: Set<Int> = []
    for reference in plan.mapReferences where maps.insert(reference.map).inserted {
      if maps.count > limits.maps {
        let all = Set(plan.mapReferences.map(\.map)).count
        return exceeded(.maps, all, limits.maps, at: reference.instruction)
      }
    }
    return exceededCalls(limits)
  }

  private func exceeded(
    _ kind: ExceededLimit.Kind, _ count: Int, _ limit: Int, at instruction: Int
  ) -> ExceededLimit {
    let (line, column) = position(of: instruction)
    return ExceededLimit(kind: kind, count: count, limit: limit, line: line, column: column)
  }

  // MARK: Calls

  /// The deepest calls from a function on: how many functions, and how much stack.
  private struct Depth {
    var frames = 1
    var stackBytes = 0
    /// The call of the function that leads furthest down, and most stack.
    var frameCall: Int?
    var stackCall: Int?
  }

  private func exceededCalls(_ limits: KernelLimits) -> ExceededLimit? {
    var depths: [Int: Depth] = [:]
    _ = depth(of: 0, &depths)
    guard let whole = depths[0] else { return nil }
    if whole.frames > limits.frames {
      var place = 0
      var function = 0
      // The innermost that is the script's own: behind it come functions of the runtime.
      while let call = depths[function]?.frameCall {
        if position(of: call).line > 0 { place = call }
        function = target(of: call) ?? 0
      }
      return exceeded(.frames, whole.frames, limits.frames, at: place)
    }
    if whole.stackBytes > limits.stackBytes {
      return exceeded(
        .stack, whole.stackBytes, limits.stackBytes, at: whole.stackCall ?? 0)
    }
    return nil
  }

  private func depth(of start: Int, _ depths: inout [Int: Depth]) -> Depth {
    if let known = depths[start] { return known }
    // What calls itself ends here; the kernel refuses it for its own reasons.
    depths[start] = Depth()
    var depth = Depth()
    var below = 0
    var ownBytes = 1
    var addressed: UInt8?
    for instruction in instructions(of: start) {
      let (opcode, registers) = (plan.code[instruction * 8], plan.code[instruction * 8 + 1])
      let (destination, source) = (registers & 15, registers >> 4)
      if let target = target(of: instruction) {
        let inner = self.depth(of: target, &depths)
        if inner.frames + 1 > depth.frames {
          (depth.frames, depth.frameCall) = (inner.frames + 1, instruction)
        }
        if inner.stackBytes > below {
          (below, depth.stackCall) = (inner.stackBytes, instruction)
        }
      }
      let offset = Int(Int16(bitPattern: UInt16(plan.code.uint32(at: instruction * 8) >> 16)))
      let isStore = opcode & 7 == 2 || opcode & 7 == 3  // BPF_ST, BPF_STX
      let isLoad = opcode & 7 == 1  // BPF_LDX
      if isStore && destination == Self.framePointer || isLoad && source == Self.framePointer {
        ownBytes = max(ownBytes, -offset)
      }
      if opcode == Self.addImmediate, addressed == destination {
        ownBytes = max(ownBytes, -immediate(instruction))
      }
      addressed = opcode == Self.move && source == Self.framePointer ? destination : nil
    }
    // The kernel counts in steps of 32 bytes.
    depth.stackBytes = (ownBytes + 31) / 32 * 32 + below
    depths[start] = depth
    return depth
  }

  private func instructions(of start: Int) -> Range<Int> {
    let next = starts.first { $0 > start }
    return start..<(next ?? plan.instructionCount)
  }

  /// The function that an instruction calls or passes to a helper that calls it.
  private func target(of instruction: Int) -> Int? {
    let (opcode, source) = (plan.code[instruction * 8], plan.code[instruction * 8 + 1] >> 4)
    let isCall = opcode == Self.call && source == 1  // BPF_PSEUDO_CALL
    let isAddress = opcode == Self.loadImmediate && source == 4  // BPF_PSEUDO_FUNC
    guard isCall || isAddress else { return nil }
    let target = instruction + 1 + immediate(instruction)
    return starts.contains(target) ? target : nil
  }

  private func immediate(_ instruction: Int) -> Int {
    Int(Int32(bitPattern: plan.code.uint32(at: instruction * 8 + 4)))
  }

  /// The place in the script that an instruction belongs to; line 0 if it belongs to none.
  private func position(of instruction: Int) -> (line: Int, column: Int) {
    var place: UInt32 = 0
    guard lineBytes > 0 else { return (0, 0) }
    for start in stride(from: 0, to: plan.lineInfo.count, by: lineBytes) {
      guard Int(plan.lineInfo.uint32(at: start)) <= instruction else { break }
      place = plan.lineInfo.uint32(at: start + 12)
    }
    return (Int(place >> 10), Int(place & 1023))
  }
}

extension [UInt8] {

  /// Returns the little-endian integer at an offset.
  fileprivate func uint32(at offset: Int) -> UInt32 {
    self[offset..<offset + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
