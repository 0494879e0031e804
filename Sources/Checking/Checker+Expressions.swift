import Artefact
import Diagnostics
import KernelProfile
import Language
import Source
import Syntax
import TypedIR

extension Checker {

  /// Returns an expression as a value: an array of characters is text.
  mutating func check(_ expression: Tree.Expression) -> CheckedExpression {
    value(checkReference(expression))
  }

  /// Returns an expression that may also be a structure or array in memory.
  mutating func checkReference(_ expression: Tree.Expression) -> CheckedExpression {
    let range = expression.range
    switch expression.kind {
    case .integer(let literal): return integer(literal, range)
    case .boolean(let value):
      return CheckedExpression(.integer(value ? 1 : 0), type: .boolean, range: range)
    case .string(let literal): return text(literal, range)
    case .identifier(let name): return identifier(name, range)
    case .positionalParameter(let number):
      return CheckedExpression(.positionalInteger(number), type: .integer(.int64), range: range)
    case .parameterCount:
      return CheckedExpression(.positionalCount, type: .integer(.int64), range: range)
    case .scratchVariable(let name): return readVariable(Identifier(name, at: range))
    case .map(let name): return readElement(Identifier(name, at: range), [], range)
    case .mapElement(let name, let keys): return readElement(name, keys, range)
    case .call(let name, let arguments): return call(name, arguments, expression)
    case .member(let base, let name): return member(base, name, range)
    case .tupleElement(let base, let index): return component(base, index, range)
    case .element(let base, let index): return element(base, at: index, range)
    case .unary(let operation, let operand): return unary(operation, operand, range)
    case .binary(let left, let operation, let right):
      return checkBinary(operation, left, right, range)
    case .step(let operation, let position, let target):
      return step(operation, position, target, range)
    case .conditional(let condition, let first, let second):
      return conditional(condition, first, second, range)
    case .cast(let type, let operand): return cast(type, operand, range)
    case .tuple(let elements): return tuple(elements, range)
    case .record: return refuse(.unsupported("a record", at: range), at: range)
    case .block: return refuse(.unsupported("a block as a value", at: range), at: range)
    case .ifElse: return refuse(.unsupported("an 'if' as a value", at: range), at: range)
    case .comptime(let operand): return constantOperand(operand)
    case .sizeOf(let argument): return size(of: argument, range)
    case .offsetOf(let argument, let path): return offset(of: argument, path, range)
    case .typeInfo: return refuse(.unsupported("'typeinfo'", at: range), at: range)
    }
  }

  /// Returns a reference as a value.
  mutating func value(_ reference: CheckedExpression) -> CheckedExpression {
    switch reference.type {
    case .array(let element, let count) where count > 0 && KernelTypes.isText(element):
      var text = reference
      text.type = .string(capacity: count)
      return text
    case .array(let element, let count):
      guard count > 0, element.isScalar else {
        return refuse(.notAValue(reference.type, at: reference.range), at: reference.range)
      }
      return reference
    case .void, .structure, .function:
      return refuse(.notAValue(reference.type, at: reference.range), at: reference.range)
    case .error, .boolean, .integer, .pointer, .enumeration, .string, .tuple, .record,
      .kernelStack, .kernelSymbol, .userStack, .userSymbol, .probeName, .functionName, .aggregate,
      .internetAddress:
      return reference
    }
  }

  // MARK: Literals

  private func integer(_ literal: IntegerLiteral, _ range: SourceRange) -> CheckedExpression {
    constant(Int64(bitPattern: literal.value), isSigned: literal.value <= Int64.max, range)
  }

  /// Returns a constant in the smallest type that holds it.
  func constant(_ value: Int64, isSigned: Bool, _ range: SourceRange) -> CheckedExpression {
    let type = isSigned ? IntegerType(holding: value) : .uint64
    return CheckedExpression(.integer(value), type: .integer(type), range: range)
  }

  private mutating func text(_ literal: StringLiteral, _ range: SourceRange) -> CheckedExpression {
    let limit = settings.maximumTextSize - 1
    guard literal.bytes.count <= limit else {
      return refuse(.textTooLong(literal.bytes.count, limit: limit, at: range), at: range)
    }
    // Text ends at the first NUL.
    let bytes = literal.bytes.prefix { $0 != 0 }
    return CheckedExpression(
      .string(String(decoding: bytes, as: UTF8.self)), type: .string(capacity: bytes.count + 1),
      range: range)
  }

  private mutating func tuple(
    _ elements: [Tree.Expression], _ range: SourceRange
  ) -> CheckedExpression {
    let values = elements.map { check($0) }
    guard !values.contains(where: { $0.type == .error }) else { return invalid(range) }
    for value in values {
      if case .aggregate = value.type { return invalid(range) }
    }
    return CheckedExpression(.tuple(values), type: .tuple(values.map(\.type)), range: range)
  }

  private mutating func constantOperand(_ operand: Tree.Expression) -> CheckedExpression {
    let value = check(operand)
    guard value.type != .error, value.constant == nil else { return value }
    if case .string = value.kind { return value }
    return refuse(.notConstant(at: operand.range), at: operand.range)
  }

  // MARK: Names

  private mutating func identifier(_ name: String, _ range: SourceRange) -> CheckedExpression {
    if let builtin = builtin(named: name) {
      guard builtin.minimumArgumentCount == 0 else {
        return refuse(
          .argumentCount(builtin, 0, at: range), at: range)
      }
      return builtinValue(BuiltinCall(builtin, name: Identifier(name, at: range)))
    }
    if let enumerator = kernel.profile.enumerator(named: name) {
      let reference = kernel.reference(enumerator.enumeration)
      return CheckedExpression(
        .enumerator(reference, name: name, value: enumerator.value),
        type: .enumeration(reference), range: range)
    }
    return refuse(.unknownName(name, at: range), at: range)
  }

  private mutating func call(
    _ name: Identifier, _ arguments: [Argument], _ expression: Tree.Expression
  ) -> CheckedExpression {
    if let index = functionIndex(name, arguments.count) {
      return invoke(index, arguments, expression.range)
    }
    if let function = imported[name.name], functions[name.name] == nil {
      return invoke(function, name, arguments, expression.range)
    }
    guard let call = BuiltinCall(expression) else {
      if let function = functions[name.name] {
        return refuse(
          .functionArguments(name, function.parameters.count, arguments.count),
          at: expression.range)
      }
      return refuse(.unknownFunction(name), at: expression.range)
    }
    return builtinValue(call)
  }

  // MARK: Choices

  private mutating func conditional(
    _ condition: Tree.Expression, _ first: Tree.Expression?, _ second: Tree.Expression,
    _ range: SourceRange
  ) -> CheckedExpression {
    let checkedCondition = self.condition(condition)
    let checkedFirst = first.map { check($0) } ?? checkedCondition
    let checkedSecond = check(second)
    guard checkedCondition.type != .error, checkedFirst.type != .error,
      checkedSecond.type != .error
    else { return invalid(range) }
    if first == nil, checkedCondition.hasEffects {
      return refuse(.unsupported("'?:' after something with an effect", at: range), at: range)
    }
    guard let merged = Shape.merge(Shape(checkedFirst), Shape(checkedSecond)) else {
      return refuse(
        .choiceMismatch(checkedFirst.type, checkedSecond.type, at: range), at: range)
    }
    if merged.losesSign { report.tell(.lostSign("the choice", at: range)) }
    let type = merged.shape.type
    if let constant = checkedCondition.constant {
      return coerced(constant != 0 ? checkedFirst : checkedSecond, to: type)
    }
    return CheckedExpression(
      .conditional(
        checkedCondition, coerced(checkedFirst, to: type), coerced(checkedSecond, to: type)),
      type: type, range: range)
  }

  /// Returns a value in a type that holds it.
  func coerced(_ value: CheckedExpression, to type: Type) -> CheckedExpression {
    guard value.type != type, value.type != .error else { return value }
    var result = value
    result.type = type
    switch (value.kind, type) {
    case (.integer, .integer) where value.type != .boolean: return result
    case (.string, .string): return result
    case (.tuple(let elements), .tuple(let types)):
      result.kind = .tuple(zip(elements, types).map { coerced($0, to: $1) })
      return result
    case (.conditional(let condition, let first, let second), _):
      result.kind = .conditional(condition, coerced(first, to: type), coerced(second, to: type))
      return result
    default:
      if case .aggregate = type { return result }
      result.kind = .convert(value)
      return result
    }
  }
}

extension CheckedExpression {

  /// The value, if it is known now: an integer or a truth value.
  var constant: Int64? {
    switch kind {
    case .integer(let value): type == .error ? nil : value
    case .convert(let operand):
      if case .integer(let integer) = type {
        operand.constant.map { integer.cut($0) }
      } else {
        nil
      }
    default: nil
    }
  }

  /// Whether evaluating the expression twice differs from once.
  var hasEffects: Bool {
    switch kind {
    case .incrementVariable, .incrementElement, .deleteElement: true
    case .unary(_, let operand), .convert(let operand), .dereference(let operand),
      .userSymbol(let operand),
      .component(let operand, _), .member(let operand, _):
      operand.hasEffects
    case .binary(_, let left, let right), .comparison(_, let left, let right),
      .and(let left, let right), .or(let left, let right), .offsetPointer(let left, let right),
      .subscript_(let left, let right), .compareText(let left, let right, _),
      .textOrder(let left, let right), .internetAddress(let left, let right, _),
      .textEquality(let left, let right, _), .tupleEquality(let left, let right, _):
      left.hasEffects || right.hasEffects
    case .conditional(let condition, let first, let second):
      condition.hasEffects || first.hasEffects || second.hasEffects
    case .invoke: true
    case .tuple(let elements), .scalar(_, let elements): elements.contains(where: \.hasEffects)
    case .element(let element): element.keys.contains(where: \.hasEffects)
    case .stringAt(let address, let limit, _):
      address.hasEffects || limit?.hasEffects == true
    case .integer, .string, .enumerator, .positionalInteger, .positionalString, .positionalCount,
      .option, .variable, .processID, .threadID, .elapsed, .comm, .probeName, .functionName,
      .kernelStack,
      .userStack, .contextMember,
      .dataLocation, .rawTracepointArgument, .structureSize, .fieldOffset:
      false
    }
  }
}

extension IntegerType {

  /// Returns a value cut to the type and extended again.
  func cut(_ value: Int64) -> Int64 {
    switch self {
    case .int8: Int64(Int8(truncatingIfNeeded: value))
    case .int16: Int64(Int16(truncatingIfNeeded: value))
    case .int32: Int64(Int32(truncatingIfNeeded: value))
    case .uint8: Int64(UInt8(truncatingIfNeeded: value))
    case .uint16: Int64(UInt16(truncatingIfNeeded: value))
    case .uint32: Int64(UInt32(truncatingIfNeeded: value))
    case .int64, .uint64: value
    }
  }
}
