import Language
import Syntax

extension Checker {

  /// Returns what programs call a value that is sent to them; empty if it has no name.
  func name(of argument: Argument) -> String {
    guard case .expression(let expression) = argument else { return "" }
    return expression.valueName.map { identifier($0) } ?? ""
  }
}

extension Tree.Expression {

  /// The name of what the expression says something about, if it is about one thing.
  fileprivate var valueName: String? {
    switch kind {
    case .identifier(let name): return builtin(named: name) == nil ? nil : name
    case .positionalParameter(let number): return "parameter\(number)"
    case .scratchVariable(let name), .map(let name): return name
    case .mapElement(let name, _), .member(_, let name): return name.name
    case .call: return BuiltinCall(self)?.valueName
    case .element(let base, _): return base.valueName
    case .unary(_, let operand), .cast(_, let operand), .comptime(let operand):
      return operand.valueName
    case .step(_, _, let target): return target.valueName
    case .integer, .boolean, .string, .parameterCount, .tupleElement, .binary, .conditional, .tuple,
      .record, .block, .ifElse, .sizeOf, .offsetOf, .typeInfo:
      return nil
    }
  }
}

extension AssignmentTarget {

  fileprivate var valueName: String? {
    switch kind {
    case .scratchVariable(let name), .map(let name), .identifier(let name): name
    case .mapElement(let name, _): name.name
    }
  }
}

extension BuiltinCall {

  /// The name of the first argument that has one; that of the function if it takes only words.
  fileprivate var valueName: String? {
    switch builtin.parameters.first?.kind {
    case .keyword, .stackOption, .signal, nil: return name.name
    case .literalText, .name:
      guard case .expression(let first)? = arguments.first, case .string(let text) = first.kind
      else { return nil }
      return text.text
    case .integer, .constant, .loadTimeNumber, .text, .address, .characters, .value, .reference,
      .memory, .map,
      .element, .printable, .variable, .type, .member:
      for case .expression(let argument) in arguments {
        if let name = argument.valueName { return name }
      }
      return nil
    }
  }
}
