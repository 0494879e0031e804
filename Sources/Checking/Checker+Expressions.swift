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
    case .record(let fields): return record(fields, range)
    case .block(let block): return blockValue(block)
    case .ifElse(let choice): return choiceValue(choice.branches[...], choice.otherwise, range)
    case .comptime(let operand): return constantOperand(operand)
    case .sizeOf(let argument): return size(of: argument, range)
    case .offsetOf(let argument, let path): return offset(of: argument, path, range)
    case .typeInfo(let argument): return typeInformation(of: argument, range)
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
    if !report.isSilent, let problem = unknownName(name, at: range) { report.tell(problem) }
    return invalid(range)
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
      if !report.isSilent {
        let problem = unknownFunction(name)
        report.tell(problem)
      }
      return invalid(expression.range)
    }
    return builtinValue(call)
  }

  /// Returns the values of a record in the order of `fields`.
  private func reordered(
    _ values: [CheckedExpression], of type: Type, as fields: [TypedIR.RecordField]
  ) -> [CheckedExpression] {
    guard case .record(let given) = type else { return values }
    return fields.compactMap { field in
      given.firstIndex { $0.name == field.name }.map { coerced(values[$0], to: field.type) }
    }
  }

  /// Returns a value in a type that holds it.
  func coerced(_ value: CheckedExpression, to type: Type) -> CheckedExpression {
    guard value.type != type, value.type != .error else { return value }
    var result = value
    result.type = type
    switch (value.kind, type) {
    case (.integer, .integer) where value.type != .boolean: return result
    case (.string, .string): return result
    case (.zero, _): return result
    case (.tuple(let elements), .tuple(let types)):
      result.kind = .tuple(zip(elements, types).map { coerced($0, to: $1) })
      return result
    // Values that change something are evaluated as they are written, and copied then.
    case (.tuple(let elements), .record(let fields)) where !value.hasEffects:
      result.kind = .tuple(reordered(elements, of: value.type, as: fields))
      return result
    case (.block(let statements, let last), _):
      result.kind = .block(statements, coerced(last, to: type))
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

  /// The parameter whose text the value leads to, and how much of it is skipped: `$1`, `$1 + 3`.
  var positionalAddress: (number: Int, skipped: Int)? {
    switch kind {
    case .positionalInteger(let number):
      return (number, 0)
    case .binary(.add, let start, let distance):
      guard case .positionalInteger(let number) = start.kind, let skipped = distance.constant,
        (0...Int64(UInt8.max)).contains(skipped)
      else { return nil }
      return (number, Int(skipped))
    default:
      return nil
    }
  }

  /// Whether evaluating the expression twice differs from once.
  var hasEffects: Bool {
    switch kind {
    case .incrementVariable, .incrementElement, .deleteElement, .block, .invoke: true
    case .library(let call): call.hasEffects
    default: operands.contains(where: \.hasEffects)
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
