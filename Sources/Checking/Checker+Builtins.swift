import Artefact
import Diagnostics
import KernelProfile
import Language
import Source
import Syntax
import TypedIR

extension Checker {

  /// Whether the probe provides what a builtin needs; otherwise that is told.
  mutating func isAvailable(_ call: BuiltinCall) -> Bool {
    if action.function != nil, call.builtin.isOfProbe {
      report.tell(.notInFunction(call.builtin, at: call.range))
      return false
    }
    guard let need = call.builtin.need, let kind = action.site.kind,
      !kind.provides.contains(need)
    else { return true }
    report.tell(.notAvailable(call.builtin, need, in: kind, at: call.range))
    return false
  }

  /// Returns the value of a builtin.
  mutating func builtinValue(_ call: BuiltinCall) -> CheckedExpression {
    guard isAvailable(call) else { return invalid(call.range) }
    let form: SpecialForm
    switch call.builtin.meaning {
    case .recipe(let recipe): return value(of: recipe, call)
    case .special(let special): form = special
    }
    if form == .delete { return deletion(call) }
    if form.isStatement { return refuse(.noValue(call.builtin, at: call.range), at: call.range) }
    if case .aggregate = form {
      return refuse(.misplacedAggregate(call.builtin, at: call.range), at: call.range)
    }
    guard let arguments = arguments(of: call) else { return invalid(call.range) }
    return value(of: form, arguments, call)
  }

  private mutating func value(of recipe: Recipe, _ call: BuiltinCall) -> CheckedExpression {
    guard let arguments = arguments(of: call) else { return invalid(call.range) }
    var operands: [CheckedExpression] = []
    for case .value(let operand) in arguments { operands.append(operand) }
    return CheckedExpression(
      .scalar(recipe.build, operands: operands), type: type(of: recipe.result), range: call.range)
  }

  private mutating func type(of result: ResultType) -> Type {
    switch result {
    case .type(let type): type
    case .pointer(let name): kernelPointer(name)
    }
  }

  /// Returns the type of a pointer to a structure of the kernel, or to nothing if it has none.
  mutating func kernelPointer(_ name: String) -> Type {
    let target = kernel.profile.structure(named: name).map { kernel.type($0, in: .kernel) }
    return .pointer(to: target ?? .void, .kernel)
  }

  private mutating func value(
    of form: SpecialForm, _ arguments: [CheckedArgument], _ call: BuiltinCall
  ) -> CheckedExpression {
    let range = call.range
    switch form {
    case .arguments:
      return allArguments(range)
    case .argument(let index): return argument(index, call)
    case .returnValue: return register(registers.returnValueOffset, .integer(.uint64), range)
    case .context:
      let type: Type =
        action.site.kind?.provides.contains(.function) == true
        ? kernelPointer("pt_regs") : .pointer(to: .void, .kernel)
      return CheckedExpression(
        .scalar({ _ in .context }, operands: []), type: type, range: range)
    case .function: return function(range)
    case .probe: return probeName(range)
    case .processID:
      return identity(.processID, arguments, range) { both in
        .arithmetic(.shiftRightLogical, both, .constant(32))
      }
    case .threadID:
      return identity(.threadID, arguments, range) { both in .convert(both, .uint32) }
    case .elapsed:
      return CheckedExpression(.elapsed, type: .integer(.uint64), range: range)
    case .time64: return time(arguments, range)
    case .command:
      if let number = arguments.first?.value {
        return library(.command(of: number), .string(capacity: 16), range)
      }
      return CheckedExpression(.comm, type: .string(capacity: 16), range: range)
    case .kernelStack: return stack(arguments, call, ofKernel: true)
    case .userStack: return stack(arguments, call, ofKernel: false)
    case .kernelSymbol:
      guard case .value(let address)? = arguments.first, address.type.isScalar else {
        return refuse(.noSymbol(call.builtin, at: range), at: range)
      }
      return CheckedExpression(.convert(address), type: .kernelSymbol, range: range)
    case .userSymbol:
      guard case .value(let address)? = arguments.first, address.type.isScalar else {
        return refuse(.noSymbol(call.builtin, at: range), at: range)
      }
      return CheckedExpression(.userSymbol(address), type: .userSymbol, range: range)
    case .text: return text(arguments, range)
    case .compareText: return compareText(arguments, range)
    case .orderText: return orderText(arguments, range)
    case .option: return option(arguments, call)
    case .register: return register(arguments, range)
    case .internetAddress: return internetAddress(arguments, range)
    case .byteSwap: return byteSwap(arguments, range)
    case .pointer(let space): return pointer(arguments, to: space, range)
    case .predicate(let predicate): return answer(predicate, arguments, call)
    case .machine(let form): return machineValue(form, arguments, call)
    case .library(let function): return value(of: function, arguments, call)
    case .printFormat, .printValue, .printTime, .join, .exit, .clear, .zero, .delete, .aggregate,
      .message, .staticAssertion:
      preconditionFailure("a statement was taken for a value")
    }
  }

  // MARK: The probe

  private mutating func argument(_ index: Int, _ call: BuiltinCall) -> CheckedExpression {
    if case .rawTracepoint(let event) = action.site.attachPoint {
      let known = kernel.profile.rawTracepoint(named: event.description)?.parameters.count
      guard index < known ?? 12 else {
        return refuse(
          .noSuchArgument(call.builtin, count: known ?? 12, at: call.range), at: call.range)
      }
      return CheckedExpression(
        .rawTracepointArgument(index), type: .integer(.uint64), range: call.range)
    }
    let offsets = registers.argumentOffsets
    guard index < offsets.count else {
      return refuse(
        .noSuchArgument(call.builtin, count: offsets.count, at: call.range), at: call.range)
    }
    return register(offsets[index], .integer(.uint64), call.range)
  }

  func register(_ offset: Int, _ type: Type, _ range: SourceRange) -> CheckedExpression {
    CheckedExpression(
      .scalar({ _ in .contextLoad(offset: offset, .uint64) }, operands: []), type: type,
      range: range)
  }

  private func function(_ range: SourceRange) -> CheckedExpression {
    if action.site.isUserProbe {
      return CheckedExpression(.functionName, type: .functionName, range: range)
    }
    // The kernel knows the function's address only at its first instruction.
    if case .kprobe(_, let offset) = action.site.attachPoint, offset != 0 {
      return register(registers.instructionPointerOffset, .kernelSymbol, range)
    }
    return CheckedExpression(
      .scalar({ _ in .call(.getFuncIP, [.context]) }, operands: []), type: .kernelSymbol,
      range: range)
  }

  private func probeName(_ range: SourceRange) -> CheckedExpression {
    if action.site.hasSeveralNames {
      return CheckedExpression(.probeName, type: .probeName, range: range)
    }
    let name = action.site.name
    return CheckedExpression(
      .string(name), type: .string(capacity: name.utf8.count + 1), range: range)
  }

  // MARK: The task and the time

  private func identity(
    _ kind: CheckedExpression.Kind, _ arguments: [CheckedArgument], _ range: SourceRange,
    _ part: @escaping @Sendable (TypedIR.Expression) -> TypedIR.Expression
  ) -> CheckedExpression {
    var kind = kind
    if case .keyword(initialNamespace)? = arguments.first {
      kind = .scalar({ _ in part(.call(.getCurrentPIDTGID, [])) }, operands: [])
    }
    return CheckedExpression(kind, type: .integer(.uint32), range: range)
  }

  private mutating func time(_ arguments: [CheckedArgument], _ range: SourceRange)
    -> CheckedExpression
  {
    var clock = Language.clocks[0]
    if case .keyword(let word)? = arguments.first {
      clock = Language.clocks.first { $0.name == word } ?? clock
    }
    clocks[range] = clock
    let helper = clock.helper
    let time = CheckedExpression(
      .scalar({ _ in .call(helper, []) }, operands: []), type: .integer(.uint64), range: range)
    guard clock.isComputed else { return time }
    let distance = CheckedExpression(
      .parameter(.atomicTimeSinceBoot), type: .integer(.uint64), range: range)
    return CheckedExpression(
      .binary(.add, time, distance), type: .integer(.uint64), range: range)
  }

  private mutating func stack(
    _ arguments: [CheckedArgument], _ call: BuiltinCall, ofKernel isKernel: Bool
  ) -> CheckedExpression {
    let range = call.range
    var mode = settings.stackMode
    if isKernel, mode == .buildID { mode = .bpftrace }
    var depth: LoadTimeNumber?
    for (index, argument) in arguments.enumerated() {
      switch argument {
      case .number(let number):
        guard depth == nil else {
          return refuse(.modeBehindDepth(call.builtin, at: range), at: range)
        }
        depth = number
      case .stackOption(let word, let wordRange):
        guard let named = stackModes.first(where: { $0.name == word }) else {
          return refuse(.unknownStackMode(word, at: wordRange), at: range)
        }
        guard index == 0 else {
          return refuse(.modeBehindDepth(call.builtin, at: wordRange), at: range)
        }
        guard !isKernel || named.mode != .buildID else {
          return refuse(.noBuildIDs(at: wordRange), at: range)
        }
        mode = named.mode
      case .value, .constant, .literal, .positional, .map, .element, .keyword, .storage, .variable,
        .type, .path:
        break
      }
    }
    let frames = depth ?? .constant(defaultStackDepth)
    return isKernel
      ? CheckedExpression(
        .kernelStack, type: .kernelStack(mode: mode, depth: frames), range: range)
      : CheckedExpression(.userStack, type: .userStack(mode: mode, depth: frames), range: range)
  }

  // MARK: Text

  private mutating func text(
    _ arguments: [CheckedArgument], _ range: SourceRange
  ) -> CheckedExpression {
    guard case .value(let address)? = arguments.first else { return invalid(range) }
    var limit: CheckedExpression?
    if arguments.count > 1, case .value(let given) = arguments[1] { limit = given }
    var capacity = settings.maximumTextSize
    if let constant = limit?.constant {
      guard constant >= 0 else {
        return refuse(
          .argumentOutOfRange("'length'", 0...Int64(capacity - 1), at: limit?.range ?? range),
          at: range)
      }
      capacity = Int(min(constant, Int64(capacity - 1))) + 1
      limit = nil
    }
    if let (number, skipped) = address.positionalAddress {
      let isCut = arguments.count > 1
      let text = CheckedExpression(
        .positionalString(number, skipping: skipped, isCut: isCut),
        type: .string(capacity: isCut ? capacity : settings.positionalTextSize), range: range)
      guard let limit else { return text }
      return CheckedExpression(
        .stringAt(text, limit: limit, .kernel), type: text.type, range: range)
    }
    switch address.type {
    case .string(let known):
      if limit == nil, arguments.count == 1 || known <= capacity {
        return CheckedExpression(address.kind, type: address.type, range: range)
      }
      return CheckedExpression(
        .stringAt(address, limit: limit, .kernel), type: .string(capacity: min(known, capacity)),
        range: range)
    case .array(let element, let count):
      guard KernelTypes.isText(element) || element == .integer(.uint8) else {
        return refuse(.notText(address.type, at: address.range), at: range)
      }
      if arguments.count == 1, count > 0 {
        return CheckedExpression(address.kind, type: .string(capacity: count), range: range)
      }
      if count > 0 { capacity = min(capacity, count + 1) }
      let space = spaceOfText(address)
      return CheckedExpression(
        .stringAt(address, limit: limit, space), type: .string(capacity: capacity), range: range)
    default:
      let space = spaceOfText(address)
      return CheckedExpression(
        .stringAt(address, limit: limit, space), type: .string(capacity: capacity), range: range)
    }
  }

  private func spaceOfText(_ address: CheckedExpression) -> AddressSpace {
    switch address.type {
    case .pointer(_, let space): space
    case .array: memorySpace(of: address)
    default: action.site.memorySpace
    }
  }

  private func orderText(
    _ arguments: [CheckedArgument], _ range: SourceRange
  ) -> CheckedExpression {
    guard case .value(let left) = arguments[0], case .value(let right) = arguments[1] else {
      return invalid(range)
    }
    return CheckedExpression(.textOrder(left, right), type: .integer(.int64), range: range)
  }

  private mutating func compareText(
    _ arguments: [CheckedArgument], _ range: SourceRange
  ) -> CheckedExpression {
    guard case .value(let left) = arguments[0], case .value(let right) = arguments[1],
      case .number(let count) = arguments[2]
    else { return invalid(range) }
    return CheckedExpression(
      .compareText(left, right, count: count), type: .integer(.uint64), range: range)
  }
}
