import Language
import Source
import Syntax
import TypedIR

/// A use of a builtin, with or without parentheses.
struct BuiltinCall {

  /// The builtin.
  let builtin: Builtin

  /// The name in the script.
  let name: Identifier

  /// What is given.
  let arguments: [Argument]

  /// The whole expression.
  let range: SourceRange

  /// Creates a use without parentheses.
  init(_ builtin: Builtin, name: Identifier) {
    self.builtin = builtin
    self.name = name
    self.arguments = []
    self.range = name.range
  }

  /// Creates the use that `expression` is, or nil if it is none.
  init?(_ expression: Tree.Expression) {
    switch expression.kind {
    case .call(let name, let arguments):
      guard let builtin = Language.builtin(named: name.name) else { return nil }
      self.builtin = builtin
      self.name = name
      self.arguments = arguments
    case .identifier(let name):
      guard let builtin = Language.builtin(named: name) else { return nil }
      self.builtin = builtin
      self.name = Identifier(name, at: expression.range)
      self.arguments = []
    case .integer, .boolean, .string, .positionalParameter, .parameterCount, .scratchVariable,
      .map, .mapElement, .member, .tupleElement, .element, .unary, .binary, .step, .conditional,
      .cast, .tuple, .record, .block, .ifElse, .comptime, .sizeOf, .offsetOf, .typeInfo:
      return nil
    }
    range = expression.range
  }
}

/// What is given to a parameter of a builtin.
enum CheckedArgument {
  case value(CheckedExpression)
  case constant(Int64)
  case number(LoadTimeNumber)
  case literal(StringLiteral, SourceRange)
  /// The text of a positional parameter, for a name.
  case positional(Int)
  case map(Identifier)
  case element(Identifier, [Tree.Expression], SourceRange)
  case keyword(String)
  case stackOption(String, SourceRange)
  /// `&value`: the memory of a value.
  case storage(CheckedExpression)
  case variable(Identifier)
  case type(Argument)
  case path([Identifier])
}
