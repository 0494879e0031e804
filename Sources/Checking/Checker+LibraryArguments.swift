import Diagnostics
import Language
import Syntax
import TypedIR

extension Checker {

  /// Returns what a library function is given, or nil if that has been told to be wrong.
  mutating func libraryArgument(
    _ expression: Tree.Expression, _ parameter: BuiltinParameter, _ builtin: Builtin
  ) -> CheckedArgument? {
    switch parameter.kind {
    case .characters:
      let value = positionalAsText(check(expression))
      guard value.type != .error else { return nil }
      return value.type.isCharacters ? .value(value) : mismatch(value, parameter, builtin)
    case .memory: return memoryArgument(expression)
    case .variable:
      guard case .scratchVariable(let name) = expression.kind else {
        report.tell(.variableExpected(parameter, builtin, at: expression.range))
        return nil
      }
      return .variable(Identifier(name, at: expression.range))
    case .member:
      guard let path = memberPath(expression) else {
        report.tell(.memberExpected(parameter, builtin, at: expression.range))
        return nil
      }
      return .path(path)
    case .signal: return signalArgument(expression, parameter, builtin)
    case .integer, .constant, .loadTimeNumber, .text, .literalText, .name, .address, .value,
      .reference, .map, .element,
      .printable, .keyword, .stackOption, .type:
      preconditionFailure("this kind of argument is checked elsewhere")
    }
  }

  /// Returns bytes: `&value` is the value itself, for which its address would stand.
  private mutating func memoryArgument(_ expression: Tree.Expression) -> CheckedArgument? {
    if case .unary(let operation, let operand) = expression.kind,
      operation.value == .addressOf
    {
      let value = check(operand)
      return value.type == .error ? nil : .storage(value)
    }
    let value = positionalAsText(checkReference(expression))
    return value.type == .error ? nil : .value(value)
  }

  private func memberPath(_ expression: Tree.Expression) -> [Identifier]? {
    switch expression.kind {
    case .identifier(let name): [Identifier(name, at: expression.range)]
    case .member(let base, let name): memberPath(base).map { $0 + [name] }
    default: nil
    }
  }

  private mutating func signalArgument(
    _ expression: Tree.Expression, _ parameter: BuiltinParameter, _ builtin: Builtin
  ) -> CheckedArgument? {
    if case .string(let literal) = expression.kind {
      guard let number = signal(named: literal.text) else {
        report.tell(.unknownSignal(literal.text, at: expression.range))
        return nil
      }
      return .value(constant(number, isSigned: true, expression.range))
    }
    let value = check(expression)
    guard value.type != .error else { return nil }
    guard value.type.asInteger != nil else { return mismatch(value, parameter, builtin) }
    if let number = value.constant, !(1...largestSignal ~= number) {
      report.tell(
        .argumentOutOfRange("'\(parameter.label)'", 1...largestSignal, at: expression.range))
      return nil
    }
    return .value(value)
  }
}
