import Source
import Syntax
import TypedIR

extension Checker {

  /// Checks `while (condition) { … }`.
  mutating func checkWhile(
    _ condition: Tree.Expression, _ body: Block, _ range: SourceRange
  ) -> [CheckedStatement] {
    report.tell(.deprecatedLoop(at: SourceRange(file: range.file, range.lower, range.lower + 5)))
    let condition = self.condition(condition)
    let statements = checkLoop { $0.checkBlock(body) }
    return [CheckedStatement(.while(condition, statements), range: range)]
  }

  /// Checks `for ($variable : start..end) { … }`.
  mutating func checkForRange(
    _ variable: Identifier, from start: Tree.Expression, to end: Tree.Expression, _ body: Block,
    _ range: SourceRange
  ) -> [CheckedStatement] {
    let bounds = [start, end].map { bound in
      let value = check(bound)
      if value.type != .error, value.type.asInteger == nil {
        report.tell(.invalidBound(value.type, at: bound.range))
      }
      return value
    }
    return checkLoop { checker in
      guard let index = checker.loopVariable(variable, Shape(.integer(.int64))) else { return [] }
      let statements = checker.checkStatements(body)
      return [
        CheckedStatement(
          .forRange(ID(index), from: bounds[0], to: bounds[1], statements), range: range)
      ]
    }
  }

  /// Returns a loop whose variable has no name.
  mutating func evaluatedLoop(
    from start: CheckedExpression, to end: CheckedExpression, _ body: Block
  ) -> [CheckedStatement] {
    checkLoop { checker in
      let name = Identifier("", at: end.range)
      guard let index = checker.loopVariable(name, Shape(.integer(.int64))) else { return [] }
      let statements = checker.checkStatements(body)
      return [
        CheckedStatement(
          .forRange(ID(index), from: start, to: end, statements), range: end.range)
      ]
    }
  }

  /// Checks `for ($variable : @map) { … }`.
  mutating func checkForEach(
    _ variable: Identifier, in map: Identifier, _ body: Block, _ range: SourceRange
  ) -> [CheckedStatement] {
    var value = mapValue(map)
    let index = maps.index(of: map.name)
    if let keys = maps[index].keys, keys.isEmpty { report.tell(.mapWithoutKeys(map)) }
    if case .aggregate(let aggregate) = value {
      if aggregate.combinedType == nil { report.tell(.unreadableAggregate(aggregate, map)) }
      value = aggregate.combinedType
    }
    action.visitedMaps.append(map.name)
    defer { action.visitedMaps.removeLast() }
    return checkLoop { checker in
      guard let keys = checker.maps[index].keys?.map(\.type), let value, !keys.isEmpty else {
        // What the elements are is not known in this pass.
        _ = checker.loopVariable(variable, nil)
        _ = checker.checkStatements(body)
        return []
      }
      let key = keys.count == 1 ? keys[0] : .tuple(keys)
      let element = Shape.exact(.tuple([key, value]))
      guard let number = checker.loopVariable(variable, element) else { return [] }
      let statements = checker.checkStatements(body)
      return [
        CheckedStatement(
          .forEach(ID(number), in: checker.maps[index].id, statements), range: range)
      ]
    }
  }

  /// Checks `break` and `continue`.
  mutating func checkLeaving(
    _ word: String, _ kind: CheckedStatement.Kind, _ range: SourceRange
  ) -> [CheckedStatement] {
    guard action.loopDepth > 0 else {
      report.tell(.noLoop(word, at: range))
      return []
    }
    return [CheckedStatement(kind, range: range)]
  }

  private mutating func checkLoop(
    _ body: (inout Checker) -> [CheckedStatement]
  ) -> [CheckedStatement] {
    action.hasLoops = true
    action.loopDepth += 1
    action.scopes.append([:])
    let statements = body(&self)
    if let closed = action.scopes.popLast() { action.closedNames.formUnion(closed.keys) }
    action.loopDepth -= 1
    return statements
  }

  /// Declares the variable of a loop, whose shape is nil if it is not known yet, and returns its
  /// index.
  private mutating func loopVariable(_ name: Identifier, _ shape: Shape?) -> Int? {
    if let earlier = action.variable(named: name),
      action.variables[earlier].declaration != name.range
    {
      report.tell(.redeclaredVariable(name, previous: action.variables[earlier].declaration))
      return nil
    }
    let index = declareVariable(name, isTyped: true, in: action.scopes.count - 1)
    action.variables[index].isAssigned = true
    if let shape, action.knowledge.shapes[name.range] != shape {
      action.knowledge.shapes[name.range] = shape
      hasChanged = true
    }
    return index
  }
}
