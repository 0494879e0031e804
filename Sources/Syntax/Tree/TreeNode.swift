/// A node in the body of a probe, macro or function.
package indirect enum TreeNode: Sendable {

  case block(Block)
  case statement(Statement)
  case expression(Expression)
  case target(AssignmentTarget)
  case type(TypeExpression)

  /// The nodes directly inside of this one, in the order of the source.
  package var children: [TreeNode] {
    switch self {
    case .block(let block): block.allStatements.map { .statement($0) }
    case .statement(let statement): statement.children
    case .expression(let expression): expression.children
    case .target(let target): target.children
    case .type(let type): type.children
    }
  }

  /// Visits this node and all nodes inside of it, outer ones first, in the order of the source.
  package func visit(_ body: (TreeNode) -> Void) {
    body(self)
    for child in children { child.visit(body) }
  }

  /// Whether this node or one inside of it fulfils a condition.
  package func contains(where predicate: (TreeNode) -> Bool) -> Bool {
    predicate(self) || children.contains { $0.contains(where: predicate) }
  }

}

extension Probe {

  /// The predicate and the body.
  package var parts: [TreeNode] {
    (predicate.map { [.expression($0)] } ?? []) + [.block(body)]
  }

}

extension Statement {

  fileprivate var children: [TreeNode] {
    switch kind {
    case .expression(let expression), .discard(let expression): [.expression(expression)]
    case .assignment(let target, _, let value): [.target(target), .expression(value)]
    case .declaration(_, let type, let value):
      (type.map { [.type($0)] } ?? []) + (value.map { [.expression($0)] } ?? [])
    case .forEach(_, _, let body): [.block(body)]
    case .forRange(_, let from, let to, let body):
      [.expression(from), .expression(to), .block(body)]
    case .whileLoop(let condition, let body): [.expression(condition), .block(body)]
    case .unroll(let count, let body): [.expression(count), .block(body)]
    case .returnValue(let value): value.map { [.expression($0)] } ?? []
    case .breakLoop, .continueLoop, .importFile: []
    }
  }

}

extension Expression {

  fileprivate var children: [TreeNode] {
    switch kind {
    case .integer, .boolean, .string, .identifier, .positionalParameter, .parameterCount,
      .scratchVariable, .map:
      []
    case .mapElement(_, let elements), .tuple(let elements): elements.map { .expression($0) }
    case .call(_, let arguments): arguments.map(\.node)
    case .member(let base, _), .tupleElement(let base, _), .unary(_, let base),
      .comptime(let base):
      [.expression(base)]
    case .element(let base, let index): [.expression(base), .expression(index)]
    case .binary(let left, _, let right): [.expression(left), .expression(right)]
    case .step(_, _, let target): [.target(target)]
    case .conditional(let condition, let first, let second):
      [condition, first, second].compactMap { $0.map { .expression($0) } }
    case .cast(let type, let value): [.type(type), .expression(value)]
    case .record(let fields): fields.map { .expression($0.value) }
    case .block(let block): [.block(block)]
    case .ifElse(let choice):
      choice.branches.flatMap { [.expression($0.condition), .block($0.body)] }
        + (choice.otherwise.map { [.block($0)] } ?? [])
    case .sizeOf(let argument), .offsetOf(let argument, _), .typeInfo(let argument):
      [argument.node]
    }
  }

}

extension Argument {

  fileprivate var node: TreeNode {
    switch self {
    case .expression(let expression): .expression(expression)
    case .type(let type): .type(type)
    }
  }

}

extension AssignmentTarget {

  fileprivate var children: [TreeNode] {
    switch kind {
    case .mapElement(_, let keys): keys.map { .expression($0) }
    case .scratchVariable, .map, .identifier: []
    }
  }

}

extension TypeExpression {

  fileprivate var children: [TreeNode] {
    switch kind {
    case .named, .structure, .union, .enumeration: []
    case .pointer(let target): [.type(target)]
    case .array(let element, let count):
      [.type(element)] + (count.map { [.expression($0)] } ?? [])
    case .typeOf(let argument): [argument.node]
    case .tuple(let elements): elements.map { .type($0) }
    case .record(let fields): fields.map { .type($0.type) }
    }
  }

}
