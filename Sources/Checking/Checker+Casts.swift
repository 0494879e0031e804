import Diagnostics
import Source
import Syntax
import TypedIR

extension Checker {

  /// Checks `(type)operand`.
  mutating func cast(
    _ written: TypeExpression, _ operand: Tree.Expression, _ range: SourceRange
  ) -> CheckedExpression {
    var target = type(written)
    let value = check(operand)
    guard target != .error, value.type != .error else { return invalid(range) }
    target = target.pointing(whereItComesFrom: value.type, in: action.site)
    if case .array(let element, let count) = target {
      guard let type = arrayCast(value, element, count) else {
        return refuse(.invalidCast(value.type, target, at: range), at: range)
      }
      return CheckedExpression(.convert(value), type: type, range: range)
    }
    if target == .boolean, value.type.isText { return hasText(value, range) }
    guard canCast(value.type, to: target) else {
      return refuse(.invalidCast(value.type, target, at: range), at: range)
    }
    if target == value.type, case .named = written.kind, value.constant == nil {
      report.tell(.castToSameType(target, at: range))
    }
    if target == .boolean, let constant = value.constant {
      return CheckedExpression(.integer(constant != 0 ? 1 : 0), type: .boolean, range: range)
    }
    return CheckedExpression(.convert(value), type: target, range: range)
  }

  /// Returns whether a text has bytes.
  private func hasText(_ text: CheckedExpression, _ range: SourceRange) -> CheckedExpression {
    if case .string(let literal) = text.kind {
      return CheckedExpression(
        .integer(literal.isEmpty ? 0 : 1), type: .boolean, range: range)
    }
    return CheckedExpression(
      .textEquality(text, literal("", range), isEqual: false), type: .boolean, range: range)
  }

  private func canCast(_ source: Type, to target: Type) -> Bool {
    switch target {
    case .integer, .boolean, .enumeration, .pointer:
      source.isScalar || source.numberBytes.map { $0 == target.numberBytes } == true
    case .userName, .kernelSymbol: source.isScalar || source == target
    case .string(let capacity):
      if case .string(let sourceCapacity) = source { sourceCapacity <= capacity } else { false }
    case .error, .void, .structure, .array, .function, .tuple, .record, .kernelStack, .userStack,
      .userSymbol, .probeName, .functionName, .aggregate,
      .internetAddress, .timestamp, .buffer, .macAddress, .controlGroupPath:
      source == target
    }
  }

  /// Returns the type of an array that is made of the bytes of a number or text, or nil.
  ///
  /// An array without a size is as large as the value.
  private func arrayCast(_ value: CheckedExpression, _ element: Type, _ count: Int) -> Type? {
    guard let elementBytes = element.asInteger?.bytes else {
      return value.type == .array(of: element, count: count) ? value.type : nil
    }
    if case .string(let capacity) = value.type {
      guard elementBytes == 1, count == 0 || count >= capacity else { return nil }
      return .array(of: element, count: count == 0 ? capacity : count)
    }
    guard let valueBytes = value.type.numberBytes else { return nil }
    let bytes = count == 0 ? max(valueBytes, elementBytes) : elementBytes * count
    // A number that is written out has any size that holds it.
    let isLiteral = value.constant != nil && bytes > valueBytes
    guard bytes == valueBytes || isLiteral, [1, 2, 4, 8].contains(bytes) else { return nil }
    return .array(of: element, count: bytes / elementBytes)
  }
}

extension Type {

  /// The number of bytes of a number, or of an array of numbers; nil for other types.
  fileprivate var numberBytes: Int? {
    if case .pointer = self { return 8 }
    if case .array(let element, let count) = self {
      return element.asInteger.map { $0.bytes * count }
    }
    return asInteger?.bytes
  }
}
