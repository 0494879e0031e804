import Artefact
import Diagnostics
import KernelProfile
import Language
import Source
import Syntax
import TypedIR

extension Checker {

  /// Returns the value of a library function.
  mutating func value(
    of function: LibraryFunction, _ arguments: [CheckedArgument], _ call: BuiltinCall
  ) -> CheckedExpression {
    let range = call.range
    switch function {
    case .hasKey, .find: return elementQuestion(arguments, range)
    case .length: return length(arguments, call)
    case .textLength, .textCapacity, .textPosition, .textContains, .concatenation:
      return text(function, arguments, call)
    case .defaultTextCapacity:
      return constant(Int64(settings.maximumTextSize), isSigned: true, range)
    case .assertText: return assertText(arguments, range)
    case .compareMemory: return compareMemory(arguments, range)
    case .compareRecords: return compareRecords(arguments, call)
    case .numberedText(let texts): return numberedText(texts, arguments, range)
    case .taskMember(let path): return taskMember(path, arguments, call)
    case .containerOf: return container(arguments, range)
    case .isError:
      let operands = arguments.compactMap(\.value)
      return CheckedExpression(
        .scalar(
          { .comparison(.unsignedGreaterOrEqual, $0[0], .constant(-4095)) }, operands: operands),
        type: .boolean, range: range)
    case .probeKind: return literal(action.site.kind?.name ?? "", range)
    case .settings: return settingsRecord(range)
    case .architecture: return literal(registers.architecture, range)
    case .isSafe: return CheckedExpression(.integer(0), type: .boolean, range: range)
    case .signalNumber: return arguments.first?.value ?? invalid(range)
    case .stackArgument(let index): return stackArgument(index, range)
    case .isUserMode: return isUserMode(call)
    case .signal(let toThread):
      guard let number = arguments.first?.value else { return invalid(range) }
      return library(.signal(number, toThread: toThread), .void, range)
    case .overrideReturn:
      guard let value = arguments.first?.value else { return invalid(range) }
      return library(.overrideReturn(value), .void, range)
    case .writeUser: return writeUser(arguments, range)
    }
  }

  func library(
    _ call: LibraryCall, _ type: Type, _ range: SourceRange
  ) -> CheckedExpression {
    CheckedExpression(.library(call), type: type, range: range)
  }

  /// Returns a constant text.
  func literal(_ text: String, _ range: SourceRange) -> CheckedExpression {
    CheckedExpression(
      .string(text), type: .string(capacity: text.utf8.count + 1), range: range)
  }

  // MARK: Maps

  private mutating func elementQuestion(
    _ arguments: [CheckedArgument], _ range: SourceRange
  ) -> CheckedExpression {
    guard case .map(let name)? = arguments.first,
      case .value(let key)? = arguments.dropFirst().first
    else { return invalid(range) }
    let element = element(name, keys: [key], range)
    if case .variable(let variable)? = arguments.last {
      // Also while nothing is known of the map, which a later probe may assign.
      action.variables[variableToAssign(variable)].isAssigned = true
    }
    guard let value = mapValue(name) else { return unresolved(range) }
    guard let element else { return invalid(range) }
    guard case .variable(let variable)? = arguments.last else {
      return library(.hasElement(element), .boolean, range)
    }
    if case .aggregate(let aggregate) = value {
      return refuse(.aggregateAsValue(aggregate, name), at: range)
    }
    let index = variableToAssign(variable)
    let stored = store(Shape(value), inVariable: index, at: variable.range)
    guard stored != nil else { return invalid(range) }
    return library(.findElement(element, ID(index)), .boolean, range)
  }

  private mutating func length(
    _ arguments: [CheckedArgument], _ call: BuiltinCall
  ) -> CheckedExpression {
    let range = call.range
    switch arguments.first {
    case .map(let name):
      guard let value = mapValue(name) else { return unresolved(range) }
      let map = maps[maps.index(of: name.name)]
      guard map.keys?.isEmpty != true else {
        guard value.isStack else { return refuse(.noElementCount(name), at: range) }
        return frameCount(readElement(name, [], name.range), call)
      }
      action.hasLoops = true
      return library(.elementCount(map.id), .integer(.int64), range)
    case .element(let name, let keys, let elementRange):
      return frameCount(readElement(name, keys, elementRange), call)
    case .value(let value): return frameCount(value, call)
    default: return invalid(range)
    }
  }

  private mutating func frameCount(
    _ stack: CheckedExpression, _ call: BuiltinCall
  ) -> CheckedExpression {
    guard stack.type != .error else { return stack }
    guard stack.type.isStack else {
      let parameter = call.builtin.parameters[0]
      return refuse(
        .argumentType(parameter, call.builtin, stack.type, at: stack.range), at: call.range)
    }
    countsFrames = true
    return library(.frameCount(stack), .integer(.int64), call.range)
  }

  // MARK: Memory

  private mutating func compareMemory(
    _ arguments: [CheckedArgument], _ range: SourceRange
  ) -> CheckedExpression {
    guard let left = memory(arguments[0]), let right = memory(arguments[1]),
      case .constant(let size) = arguments[2]
    else { return invalid(range) }
    guard fits(size, left), fits(size, right) else { return invalid(range) }
    guard size > 0 else { return constant(0, isSigned: true, range) }
    return library(
      .memoryOrder(left, right, bytes: Int(size)), .integer(.int64), range)
  }

  private mutating func compareRecords(
    _ arguments: [CheckedArgument], _ call: BuiltinCall
  ) -> CheckedExpression {
    let range = call.range
    guard let left = arguments.first?.value, let right = arguments.last?.value else {
      return invalid(range)
    }
    for operand in [left, right] where !operand.type.hasComponents {
      let parameter = call.builtin.parameters[0]
      return refuse(
        .argumentType(parameter, call.builtin, operand.type, at: operand.range), at: range)
    }
    guard let merged = Shape.merge(Shape(left), Shape(right)) else {
      return refuse(.choiceMismatch(left.type, right.type, at: range), at: range)
    }
    let type = merged.shape.type
    return library(
      .recordOrder(coerced(left, to: type), coerced(right, to: type)), .integer(.int64), range)
  }

  private mutating func writeUser(
    _ arguments: [CheckedArgument], _ range: SourceRange
  ) -> CheckedExpression {
    guard case .value(let address) = arguments[0], let source = memory(arguments[1]),
      case .constant(let size) = arguments[2], fits(size, source)
    else { return invalid(range) }
    guard address.type.isScalar else {
      return refuse(.notInMemory(address.type, at: address.range), at: range)
    }
    return library(.writeUser(address, source, bytes: Int(size)), .boolean, range)
  }

  private mutating func memory(_ argument: CheckedArgument) -> MemoryOperand? {
    switch argument {
    case .storage(let value):
      guard let integer = value.type.asInteger else { return .value(value) }
      // A number has as many bytes as are wanted, whatever its variable needs.
      return .value(coerced(value, to: .integer(integer.isSigned ? .int64 : .uint64)))
    case .value(let value):
      switch value.type {
      case .pointer: return .behind(value)
      case .integer:
        return .behind(
          CheckedExpression(
            .convert(value), type: .pointer(to: .void, action.site.memorySpace),
            range: value.range))
      case .string, .array, .structure, .tuple, .record, .internetAddress: return .value(value)
      case .error, .void, .boolean, .enumeration, .function, .kernelStack, .kernelSymbol,
        .userStack, .userSymbol, .probeName, .functionName, .timestamp, .buffer, .macAddress,
        .userName, .controlGroupPath, .aggregate:
        report.tell(.notInMemory(value.type, at: value.range))
        return nil
      }
    default: return nil
    }
  }

  /// Whether a value has so many bytes; otherwise that is told.
  private mutating func fits(_ size: Int64, _ operand: MemoryOperand) -> Bool {
    guard case .value(let value) = operand, case .some(let known) = sizeInBytes(value),
      size > known
    else { return true }
    report.tell(.tooFewBytes(value.type, size: known, wanted: size, at: value.range))
    return false
  }

  private mutating func sizeInBytes(_ value: CheckedExpression) -> Int64? {
    size(of: value.type, value.range)?.constant
  }

  private mutating func container(
    _ arguments: [CheckedArgument], _ range: SourceRange
  ) -> CheckedExpression {
    guard case .value(let pointer) = arguments[0], case .type(let written) = arguments[1],
      case .path(let path) = arguments[2]
    else { return invalid(range) }
    guard pointer.type.isScalar else {
      return refuse(.notInMemory(pointer.type, at: pointer.range), at: range)
    }
    let offset = offset(of: written, path, range)
    guard offset.type != .error else { return offset }
    let negated = CheckedExpression(
      .unary(.negate, offset), type: .integer(.int64), range: range)
    return CheckedExpression(
      .offsetPointer(pointer, byBytes: negated),
      type: Type.pointer(to: self.type(of: written), .kernel)
        .pointing(whereItComesFrom: pointer.type, in: action.site), range: range)
  }

  private func stackArgument(_ index: Int, _ range: SourceRange) -> CheckedExpression {
    let returnAddress: Int64 = 8
    let place = CheckedExpression(
      .offsetPointer(
        register(registers.stackPointerOffset, .integer(.uint64), range),
        byBytes: constant(returnAddress + Int64(index) * 8, isSigned: true, range)),
      type: .pointer(to: .integer(.uint64), action.site.isUserProbe ? .user : .kernel),
      range: range)
    return CheckedExpression(.dereference(place), type: .integer(.uint64), range: range)
  }

  // MARK: Tasks

  private mutating func taskMember(
    _ path: [String], _ arguments: [CheckedArgument], _ call: BuiltinCall
  ) -> CheckedExpression {
    let range = call.range
    let task = kernelPointer("task_struct")
    var value = CheckedExpression(
      .scalar({ _ in .call(.getCurrentTask, []) }, operands: []), type: task, range: range)
    if let given = arguments.first?.value {
      guard given.type.isScalar else {
        let parameter = call.builtin.parameters[0]
        return refuse(
          .argumentType(parameter, call.builtin, given.type, at: given.range), at: range)
      }
      value = CheckedExpression(.convert(given), type: task, range: given.range)
    }
    for name in path { value = kernelMember(Identifier(name, at: range), of: value) }
    return self.value(value)
  }

  /// Returns the member of the structure of the kernel that a pointer leads to.
  private mutating func kernelMember(
    _ name: Identifier, of pointer: CheckedExpression
  ) -> CheckedExpression {
    guard case .pointer(to: .structure(let root), let space) = pointer.type,
      let aggregate = kernel.aggregate(root)
    else { return invalid(name.range) }
    guard let member = kernel.profile.member(name.name, of: aggregate) else {
      return refuse(
        .unknownField(name, of: Type.structure(root).description, closest: []), at: name.range)
    }
    let type = kernel.type(member.type, in: space)
    let path = FieldPath(root: root, steps: [.member(name.name, type: type, bitWidth: nil)])
    return CheckedExpression(.member(base: pointer, path), type: type, range: name.range)
  }

  /// On x86_64 the lowest bits of the code segment are the processor's mode.
  ///
  /// The tracer itself runs the probes that it fires; those of others without registers are the
  /// kernel's.
  private mutating func isUserMode(_ call: BuiltinCall) -> CheckedExpression {
    if let kind = action.site.kind, !kind.provides.contains(.registers) {
      let isOfTracer = action.site.attachPoint == .begin || action.site.attachPoint == .end
      return CheckedExpression(
        .integer(isOfTracer ? 1 : 0), type: .integer(.uint8), range: call.range)
    }
    let table = registers
    guard let segment = table.register(named: "cs")?.offsetInBytes else {
      return refuse(
        .notOnArchitecture(call.builtin, table.architecture, at: call.range), at: call.range)
    }
    let mode: @Sendable ([TypedIR.Expression]) -> TypedIR.Expression = { _ in
      .comparison(
        .equal,
        .arithmetic(.and, .contextLoad(offset: segment, .uint64), .constant(3)), .constant(3))
    }
    return CheckedExpression(
      .scalar(mode, operands: []), type: .integer(.uint8), range: call.range)
  }

  // MARK: Numbers

  private func numberedText(
    _ texts: NumberedTexts, _ arguments: [CheckedArgument], _ range: SourceRange
  ) -> CheckedExpression {
    guard let number = arguments.first?.value else { return invalid(range) }
    if let constant = number.constant {
      let known = texts.texts(on: registers.architecture)
      let text = known.indices.contains(Int(clamping: constant)) ? known[Int(constant)] : nil
      return CheckedExpression(
        .string(text ?? texts.unknown), type: .string(capacity: NumberedTexts.capacity),
        range: range)
    }
    return library(
      .numberedText(texts, architecture: registers.architecture, number),
      .string(capacity: NumberedTexts.capacity), range)
  }
}

extension CheckedArgument {

  /// The value, if it is one.
  var value: CheckedExpression? {
    if case .value(let value) = self { value } else { nil }
  }
}

extension Type {

  /// Whether the type is a tuple or record.
  fileprivate var hasComponents: Bool {
    switch self {
    case .tuple, .record: true
    default: false
    }
  }

  /// Whether the type is a stack.
  var isStack: Bool {
    switch self {
    case .kernelStack, .userStack: true
    default: false
    }
  }
}
