import Syntax

extension Probe {

  /// Whether the predicate or the action names the builtin `name`.
  func mentions(_ name: String) -> Bool {
    predicate?.mentions(name) == true || body.mentions(name)
  }
}

extension Block {

  fileprivate func mentions(_ name: String) -> Bool {
    statements.contains { $0.mentions(name) } || result?.mentions(name) == true
  }
}

extension Tree.Statement {

  fileprivate func mentions(_ name: String) -> Bool {
    switch kind {
    case .expression(let expression), .discard(let expression): expression.mentions(name)
    case .assignment(let target, _, let value): target.mentions(name) || value.mentions(name)
    case .declaration(_, _, let value): value?.mentions(name) == true
    case .forEach(_, _, let body): body.mentions(name)
    case .forRange(_, let from, let to, let body):
      from.mentions(name) || to.mentions(name) || body.mentions(name)
    case .whileLoop(let condition, let body): condition.mentions(name) || body.mentions(name)
    case .unroll(let count, let body): count.mentions(name) || body.mentions(name)
    case .returnValue(let value): value?.mentions(name) == true
    case .breakLoop, .continueLoop, .importFile: false
    }
  }
}

extension AssignmentTarget {

  fileprivate func mentions(_ name: String) -> Bool {
    switch kind {
    case .mapElement(_, let keys): keys.contains { $0.mentions(name) }
    case .scratchVariable, .map, .identifier: false
    }
  }
}

extension Argument {

  fileprivate func mentions(_ name: String) -> Bool {
    switch self {
    case .expression(let expression): expression.mentions(name)
    case .type: false
    }
  }
}

extension Tree.Expression {

  fileprivate func mentions(_ name: String) -> Bool {
    switch kind {
    case .identifier(let identifier): identifier == name
    case .integer, .boolean, .string, .positionalParameter, .parameterCount, .scratchVariable,
      .map:
      false
    case .mapElement(_, let elements), .tuple(let elements):
      elements.contains { $0.mentions(name) }
    case .call(_, let arguments): arguments.contains { $0.mentions(name) }
    case .member(let base, _), .tupleElement(let base, _), .unary(_, let base), .cast(_, let base),
      .comptime(let base):
      base.mentions(name)
    case .element(let left, let right), .binary(let left, _, let right):
      left.mentions(name) || right.mentions(name)
    case .step(_, _, let target): target.mentions(name)
    case .conditional(let condition, let first, let second):
      condition.mentions(name) || first?.mentions(name) == true || second.mentions(name)
    case .record(let fields): fields.contains { $0.value.mentions(name) }
    case .block(let block): block.mentions(name)
    case .ifElse(let choice):
      choice.branches.contains { $0.condition.mentions(name) || $0.body.mentions(name) }
        || choice.otherwise?.mentions(name) == true
    case .sizeOf(let argument), .offsetOf(let argument, _), .typeInfo(let argument):
      argument.mentions(name)
    }
  }
}
