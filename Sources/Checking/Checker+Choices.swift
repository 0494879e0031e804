import Diagnostics
import Source
import Syntax
import TypedIR

extension Checker {

  /// Checks `condition ? first : second`; without `first` it is `condition ?: second`.
  mutating func conditional(
    _ condition: Tree.Expression, _ first: Tree.Expression?, _ second: Tree.Expression,
    _ range: SourceRange
  ) -> CheckedExpression {
    let checkedCondition = self.condition(condition)
    if let constant = checkedCondition.constant, case .comptime = condition.kind {
      // What is not taken may make no sense here.
      return constant != 0 ? first.map { check($0) } ?? checkedCondition : check(second)
    }
    guard let first else {
      return choice(orElse: check(second), of: checkedCondition, range)
    }
    let checkedFirst = check(first)
    return choice(checkedCondition, checkedFirst, check(second), range)
  }

  /// Returns `condition ?: second`, whose condition is evaluated once.
  private mutating func choice(
    orElse second: CheckedExpression, of condition: CheckedExpression, _ range: SourceRange
  ) -> CheckedExpression {
    guard condition.hasEffects, condition.type != .error else {
      return choice(condition, condition, second, range)
    }
    return evaluatedOnce(condition) { checker, value in
      checker.choice(value, value, second, range)
    }
  }

  /// Returns what `body` makes of a value that is evaluated before, once.
  mutating func evaluatedOnce(
    _ value: CheckedExpression,
    _ body: (inout Checker, CheckedExpression) -> CheckedExpression
  ) -> CheckedExpression {
    let name = Identifier("", at: value.range)
    let index = declareVariable(name, isTyped: true, in: action.scopes.count - 1)
    action.variables[index].isAssigned = true
    action.knowledge.shapes[name.range] = Shape(value.type)
    let variable = CheckedExpression(.variable(ID(index)), type: value.type, range: value.range)
    let result = body(&self, variable)
    let assignment = CheckedStatement(.assignVariable(ID(index), value), range: value.range)
    return CheckedExpression(.block([assignment], result), type: result.type, range: result.range)
  }

  /// Returns the choice between two values, in a type that holds both.
  private mutating func choice(
    _ condition: CheckedExpression, _ first: CheckedExpression, _ second: CheckedExpression,
    _ range: SourceRange
  ) -> CheckedExpression {
    guard condition.type != .error, first.type != .error, second.type != .error else {
      return expectedChoice(first, second, range)
    }
    guard let merged = Shape.merge(Shape(first), Shape(second)) else {
      return refuse(.choiceMismatch(first.type, second.type, at: range), at: range)
    }
    if merged.losesSign { report.tell(.lostSign("the choice", at: range)) }
    let type = merged.shape.type
    if let constant = condition.constant {
      return coerced(constant != 0 ? first : second, to: type)
    }
    return CheckedExpression(
      .conditional(condition, coerced(first, to: type), coerced(second, to: type)), type: type,
      range: range)
  }

  /// Returns what a choice of which one value is not known yet will be.
  private func expectedChoice(
    _ first: CheckedExpression, _ second: CheckedExpression, _ range: SourceRange
  ) -> CheckedExpression {
    let known = first.type == .error ? second : first
    guard report.isSilent, known.type != .error else { return invalid(range) }
    return known
  }

  // MARK: Blocks

  /// Returns the value of `{ statements; value }`.
  mutating func blockValue(_ block: Block) -> CheckedExpression {
    guard let result = block.result else {
      return refuse(.noBlockValue(at: block.range), at: block.range)
    }
    action.scopes.append([:])
    defer { if let closed = action.scopes.popLast() { action.closedNames.formUnion(closed.keys) } }
    let statements = checkStatements(Block(block.statements, result: nil, at: block.range))
    let value = check(result)
    guard value.type != .error, !statements.isEmpty else { return value }
    return CheckedExpression(.block(statements, value), type: value.type, range: block.range)
  }

  /// Returns the value of `if condition { … } else { … }`.
  mutating func choiceValue(
    _ branches: ArraySlice<IfElse.Branch>, _ otherwise: Block?, _ range: SourceRange
  ) -> CheckedExpression {
    guard let branch = branches.first else {
      guard let otherwise else { return refuse(.noElse(at: range), at: range) }
      return blockValue(otherwise)
    }
    let condition = condition(branch.condition)
    if let constant = condition.constant, case .comptime = branch.condition.kind {
      return constant != 0
        ? blockValue(branch.body) : choiceValue(branches.dropFirst(), otherwise, range)
    }
    let first = blockValue(branch.body)
    return choice(condition, first, choiceValue(branches.dropFirst(), otherwise, range), range)
  }
}
