import Diagnostics
import Language
import Source
import Syntax
import TypedIR

extension Checker {

  /// Returns what a builtin is given, or nil if that has been told to be wrong.
  mutating func arguments(of call: BuiltinCall) -> [CheckedArgument]? {
    let builtin = call.builtin
    let count = call.arguments.count
    guard count >= builtin.minimumArgumentCount, count <= builtin.maximumArgumentCount ?? count
    else {
      report.tell(.argumentCount(builtin, count, at: call.range))
      return nil
    }
    var checked: [CheckedArgument] = []
    var isComplete = true
    let parameters = builtin.parameters(ofArguments: count)
    if let exchanged = exchangedArguments(call.arguments, parameters) {
      report.tell(.exchangedArguments(exchanged.literal, exchanged.number, at: exchanged.range))
      return nil
    }
    for (parameter, argument) in zip(parameters, call.arguments) {
      if parameter.kind == .type {
        checked.append(.type(argument))
        continue
      }
      guard case .expression(let expression) = argument else {
        report.tell(.typeAsArgument(parameter, call.builtin, at: argument.range))
        isComplete = false
        continue
      }
      if let argument = self.argument(expression, for: parameter, of: builtin) {
        checked.append(argument)
      } else {
        isComplete = false
      }
    }
    return isComplete ? checked : nil
  }

  /// Returns the parameters that are given each other's argument: a literal for a number, and something
  /// else for the literal.
  private func exchangedArguments(
    _ arguments: [Argument], _ parameters: [BuiltinParameter]
  ) -> (literal: BuiltinParameter, number: BuiltinParameter, range: SourceRange)? {
    let given = Array(zip(parameters, arguments))
    guard let literal = given.first(where: { $0.kind == .literalText && !$1.isTextLiteral }),
      let number = given.first(where: { $0.kind == .integer && $1.isTextLiteral })
    else { return nil }
    return (literal.0, number.0, literal.1.range.union(number.1.range))
  }

  private mutating func argument(
    _ expression: Tree.Expression, for parameter: BuiltinParameter, of builtin: Builtin
  ) -> CheckedArgument? {
    switch parameter.kind {
    case .integer:
      return scalar(expression, parameter, builtin) { $0.asInteger != nil }
    case .address:
      let value = checkReference(expression)
      guard value.type != .error else { return nil }
      guard value.type.isAddress else { return mismatch(value, parameter, builtin) }
      return .value(value)
    case .text:
      let value = positionalAsText(check(expression))
      guard value.type != .error else { return nil }
      guard value.type.isText else { return mismatch(value, parameter, builtin) }
      return .value(value)
    case .value:
      let value = check(expression)
      return value.type == .error ? nil : .value(value)
    case .reference:
      let value = checkReference(expression)
      return value.type == .error ? nil : .value(value)
    case .constant(let range):
      guard let constant = constantArgument(expression, range, parameter, builtin),
        case .constant(let number) = constant
      else { return nil }
      return .constant(number)
    case .loadTimeNumber(let range):
      return constantArgument(expression, range, parameter, builtin).map { .number($0) }
    case .name:
      if let index = positionalName(expression) { return .positional(index) }
      fallthrough
    case .literalText:
      guard case .string(let literal) = expression.kind else {
        report.tell(.literalExpected(parameter, builtin, at: expression.range))
        return nil
      }
      return .literal(literal, expression.range)
    case .map:
      guard case .map(let name) = expression.kind else {
        report.tell(.mapExpected(parameter, builtin, at: expression.range))
        return nil
      }
      return .map(Identifier(name, at: expression.range))
    case .element, .printable:
      return mapArgument(expression, parameter, builtin)
    case .keyword(let words):
      guard case .identifier(let word) = expression.kind, words.contains(word) else {
        report.tell(.wordExpected(words, builtin, at: expression.range))
        return nil
      }
      return .keyword(word)
    case .stackOption:
      return stackOption(expression, parameter, builtin)
    case .characters, .memory, .variable, .type, .member, .signal:
      return libraryArgument(expression, parameter, builtin)
    }
  }

  /// Returns the number of the parameter that is given as a name: `str($1)` or `$1`.
  private mutating func positionalName(_ expression: Tree.Expression) -> Int? {
    if case .string = expression.kind { return nil }
    switch check(expression).kind {
    case .positionalInteger(let index), .positionalString(let index, skipping: 0, isCut: false):
      return index
    default: return nil
    }
  }

  mutating func mismatch(
    _ value: CheckedExpression, _ parameter: BuiltinParameter, _ builtin: Builtin
  ) -> CheckedArgument? {
    report.tell(.argumentType(parameter, builtin, value.type, at: value.range))
    return nil
  }

  private mutating func scalar(
    _ expression: Tree.Expression, _ parameter: BuiltinParameter, _ builtin: Builtin,
    accepts: (Type) -> Bool
  ) -> CheckedArgument? {
    let value = check(expression)
    guard value.type != .error else { return nil }
    return accepts(value.type) ? .value(value) : mismatch(value, parameter, builtin)
  }

  private mutating func constantArgument(
    _ expression: Tree.Expression, _ range: ClosedRange<Int64>, _ parameter: BuiltinParameter,
    _ builtin: Builtin
  ) -> LoadTimeNumber? {
    let value = check(expression)
    guard value.type != .error else { return nil }
    if case .positionalInteger(let index) = value.kind, parameter.takesParameters {
      return .positional(index)
    }
    guard let constant = value.constant else {
      report.tell(.constantExpected(parameter, builtin, at: expression.range))
      return nil
    }
    guard range.contains(constant), value.type != .integer(.uint64) || constant >= 0 else {
      report.tell(
        .argumentOutOfRange("'\(parameter.label)'", range, at: expression.range))
      return nil
    }
    return .constant(constant)
  }

  private mutating func mapArgument(
    _ expression: Tree.Expression, _ parameter: BuiltinParameter, _ builtin: Builtin
  ) -> CheckedArgument? {
    switch (expression.kind, parameter.kind) {
    case (.map(let name), _):
      return .map(Identifier(name, at: expression.range))
    case (.mapElement(let name, let keys), _):
      return .element(name, keys, expression.range)
    case (_, .printable):
      let value = positionalAsText(check(expression))
      return value.type == .error ? nil : .value(value)
    default:
      report.tell(.mapExpected(parameter, builtin, at: expression.range))
      return nil
    }
  }

  private mutating func stackOption(
    _ expression: Tree.Expression, _ parameter: BuiltinParameter, _ builtin: Builtin
  ) -> CheckedArgument? {
    if case .identifier(let word) = expression.kind {
      return .stackOption(word, expression.range)
    }
    if case .string(let literal) = expression.kind {
      report.tell(.quotedWord(literal.text, at: expression.range))
      return nil
    }
    return constantArgument(expression, stackDepthBounds, parameter, builtin).map { .number($0) }
  }
}

extension BuiltinParameter {

  /// Whether what must be known when the programs are loaded may be a positional parameter.
  fileprivate var takesParameters: Bool {
    switch kind {
    case .loadTimeNumber, .stackOption: true
    default: false
    }
  }
}

extension Type {

  /// Whether the value is an address or lies at one.
  fileprivate var isAddress: Bool {
    switch self {
    case .integer, .pointer, .string, .array, .enumeration: true
    case .error, .void, .boolean, .structure, .function, .tuple, .record, .kernelStack,
      .kernelSymbol, .userStack, .userSymbol, .probeName, .functionName, .aggregate,
      .internetAddress, .timestamp, .buffer, .macAddress, .userName, .controlGroupPath:
      false
    }
  }
}

extension Argument {

  /// Whether the argument is a string literal.
  fileprivate var isTextLiteral: Bool {
    guard case .expression(let expression) = self, case .string = expression.kind else {
      return false
    }
    return true
  }
}
