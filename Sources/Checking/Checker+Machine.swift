import Artefact
import Diagnostics
import Language
import Source
import Syntax
import TypedIR

/// Values that are printed by what the loader knows about its machine, and buffers.
extension Checker {

  /// Returns the value of a builtin of these forms.
  mutating func machineValue(
    _ form: MachineForm, _ arguments: [CheckedArgument], _ call: BuiltinCall
  ) -> CheckedExpression {
    switch form {
    case .timestamp: return timestamp(arguments, call)
    case .buffer: return buffer(arguments, call)
    case .macAddress: return macAddress(arguments, call.range)
    case .parsedAddress: return parsedAddress(arguments, call.range)
    case .controlGroupPath: return controlGroupPath(arguments, call.range)
    case .controlGroup: return lookup(.controlGroup, arguments, call.range)
    case .kernelAddress: return lookup(.kernelSymbol, arguments, call.range)
    case .processorAddress: return processorAddress(arguments, call.range)
    case .userAddress: return userAddress(arguments, call.range)
    case .kernelFunction: return question(.kernelFunction, arguments, call.range)
    case .allowedKernelFunction:
      return question(.allowedKernelFunction, arguments, call.range)
    case .processorCount: return fact(.possibleCPUs, call.range)
    case .childProcess: return fact(.childProcess, call.range)
    case .hasChildProcess:
      return CheckedExpression(
        .comparison(
          .notEqual, fact(.childProcess, call.range), constant(0, isSigned: true, call.range)),
        type: .boolean, range: call.range)
    }
  }

  // MARK: strftime

  private mutating func timestamp(
    _ arguments: [CheckedArgument], _ call: BuiltinCall
  ) -> CheckedExpression {
    guard case .literal(let format, _) = arguments[0], case .value(let time) = arguments[1] else {
      return invalid(call.range)
    }
    let clock = clock(of: time) ?? Language.clocks[0]
    guard let number = clock.number else {
      return refuse(.clockWithoutDate(clock, at: time.range), at: call.range)
    }
    return CheckedExpression(
      .withText(time, format.text, note: number), type: .timestamp, range: call.range)
  }

  /// Returns the clock whose time a value is, if that is known.
  func clock(of time: CheckedExpression) -> Clock? {
    switch time.kind {
    case .variable(let id):
      action.knowledge.clocks[action.variables[id.index].declaration]
    case .element(let element):
      maps.entries.first { $0.id == element.map }?.clock
    case .convert(let inner): clock(of: inner)
    default: clocks[time.range]
    }
  }

  // MARK: buf

  private mutating func buffer(
    _ arguments: [CheckedArgument], _ call: BuiltinCall
  ) -> CheckedExpression {
    guard case .value(let memory) = arguments[0] else { return invalid(call.range) }
    var length: CheckedExpression?
    if arguments.count > 1, case .value(let given) = arguments[1] { length = given }
    let limit = settings.maximumBufferSize
    let space: AddressSpace
    var size: Int?
    switch memory.type {
    case .array(.integer(let element), let count):
      space = memorySpace(of: memory)
      if count > 0 { size = count * element.bytes }
    case .string(let capacity):
      space = memorySpace(of: memory)
      size = capacity
    case .pointer(_, let given): space = given
    case .integer, .enumeration: space = action.site.memorySpace
    default: return refuse(.noBytes(memory.type, at: memory.range), at: call.range)
    }
    if let constant = length?.constant {
      guard 0...Int64(limit) ~= constant else {
        return refuse(
          .argumentOutOfRange("'length'", 0...Int64(limit), at: length?.range ?? call.range),
          at: call.range)
      }
      // Text of the script ends with as many NULs as are wanted.
      let isText = if case .string = memory.type { true } else { false }
      size = isText ? Int(constant) : min(Int(constant), size ?? limit)
      length = self.constant(Int64(size ?? 0), isSigned: true, length?.range ?? call.range)
    }
    guard let capacity = size ?? (length == nil ? nil : limit) else {
      return refuse(.bufferWithoutLength(memory.type, at: memory.range), at: call.range)
    }
    guard capacity <= limit else {
      return refuse(.bufferTooLong(capacity, limit: limit, at: memory.range), at: call.range)
    }
    return CheckedExpression(
      .buffer(memory, length: length, space), type: .buffer(capacity: max(1, capacity)),
      range: call.range)
  }

  // MARK: Facts and names of the loader's machine

  private func fact(_ content: ParameterContent, _ range: SourceRange) -> CheckedExpression {
    CheckedExpression(.parameter(content), type: .integer(.uint64), range: range)
  }

  private func lookup(
    _ target: LookupTarget, _ arguments: [CheckedArgument], _ range: SourceRange,
    base: CheckedExpression? = nil
  ) -> CheckedExpression {
    let name: LookupName
    switch arguments[0] {
    case .literal(let literal, _): name = .literal(literal.text)
    case .positional(let index): name = .positional(index)
    default: return invalid(range)
    }
    return CheckedExpression(
      .lookup(target, name, base: base), type: .integer(.uint64), range: range)
  }

  /// Returns the answer to a question about the loader's kernel: 1 or 0.
  private func question(
    _ target: LookupTarget, _ arguments: [CheckedArgument], _ range: SourceRange
  ) -> CheckedExpression {
    CheckedExpression(
      .convert(lookup(target, arguments, range)), type: .boolean, range: range)
  }

  /// The kernel moves what each processor has by a distance of its own: the sum of the symbol and of
  /// an element of `__per_cpu_offset` is the address.
  private func processorAddress(
    _ arguments: [CheckedArgument], _ range: SourceRange
  ) -> CheckedExpression {
    let number = Type.integer(.uint64)
    let pointer = Type.pointer(to: number, .kernel)
    func make(_ kind: CheckedExpression.Kind, _ type: Type) -> CheckedExpression {
      CheckedExpression(kind, type: type, range: range)
    }
    var processor = make(.scalar({ _ in .call(.getSMPProcessorID, []) }, operands: []), number)
    var isChosen = false
    if arguments.count > 1, case .value(let given) = arguments[1] {
      (processor, isChosen) = (make(.convert(given), number), true)
    }
    let distances = make(
      .convert(make(.lookup(.kernelSymbol, .literal("__per_cpu_offset"), base: nil), number)),
      pointer)
    let offset = make(
      .binary(.shiftLeft, processor, constant(3, isSigned: true, range)), number)
    let element = make(.offsetPointer(distances, byBytes: offset), pointer)
    let distance = make(.dereference(element), number)
    let start = make(.convert(lookup(.kernelSymbol, arguments, range)), pointer)
    let address = make(.offsetPointer(start, byBytes: distance), pointer)
    guard isChosen else { return address }
    let exists = make(
      .comparison(.unsignedLess, processor, fact(.possibleCPUs, range)), .boolean)
    return make(.conditional(exists, address, make(.integer(0), pointer)), pointer)
  }

  private func userAddress(
    _ arguments: [CheckedArgument], _ range: SourceRange
  ) -> CheckedExpression {
    var base: CheckedExpression?
    if action.site.attachPoint.isOneInstruction {
      base = register(registers.instructionPointerOffset, .integer(.uint64), range)
    }
    let address = lookup(.userSymbol, arguments, range, base: base)
    return CheckedExpression(
      .convert(address), type: .pointer(to: .integer(.uint64), .user), range: range)
  }

  // MARK: Addresses

  private mutating func macAddress(
    _ arguments: [CheckedArgument], _ range: SourceRange
  ) -> CheckedExpression {
    guard case .value(let address) = arguments[0] else { return invalid(range) }
    switch address.type {
    case .array(.integer(let element), let count) where element.bytes * count == 6: break
    case .string(capacity: 6): break
    default: return refuse(.noMACAddress(address.type, at: address.range), at: range)
    }
    return CheckedExpression(.macAddress(address), type: .macAddress, range: range)
  }

  private mutating func parsedAddress(
    _ arguments: [CheckedArgument], _ range: SourceRange
  ) -> CheckedExpression {
    guard case .literal(let text, let textRange) = arguments[0] else { return invalid(range) }
    guard let bytes = parseInternetAddress(text.text) else {
      return refuse(.invalidInternetAddress(text.text, at: textRange), at: range)
    }
    return CheckedExpression(
      .bytes(bytes), type: .array(of: .integer(.uint8), count: bytes.count), range: range)
  }

  // MARK: cgroup_path

  private func controlGroupPath(
    _ arguments: [CheckedArgument], _ range: SourceRange
  ) -> CheckedExpression {
    guard case .value(let number) = arguments[0] else { return invalid(range) }
    var pattern = "*"
    if arguments.count > 1, case .literal(let given, _) = arguments[1] { pattern = given.text }
    return CheckedExpression(
      .withText(number, pattern, note: 0), type: .controlGroupPath, range: range)
  }
}
