import Diagnostics
import Language
import Source
import Syntax
import TypedIR

extension Checker {

  /// Checks `target = value` and `target op= value`.
  mutating func checkAssignment(
    _ target: AssignmentTarget, _ operation: Located<AssignmentOperator>, _ value: Tree.Expression,
    _ range: SourceRange
  ) -> [CheckedStatement] {
    let name: Identifier
    var keys: [Tree.Expression] = []
    switch target.kind {
    case .scratchVariable(let variable):
      let name = Identifier(variable, at: target.range)
      let statement =
        if let binary = operation.value.binary {
          updateVariable(name, Located(binary, at: operation.range), value, range)
        } else {
          assignVariable(name, value, range)
        }
      return statement.map { [$0] } ?? []
    case .identifier(let word):
      report.tell(.notAssignable(word, at: target.range))
      misassignedNames.insert(word)
      return []
    case .map(let map):
      name = Identifier(map, at: target.range)
    case .mapElement(let map, let elementKeys):
      name = map
      keys = elementKeys
    }
    let statement =
      if let binary = operation.value.binary {
        updateElement(name, keys, Located(binary, at: operation.range), value, target.range, range)
      } else if let call = BuiltinCall(value), case .aggregate(let form) = call.builtin.form {
        aggregate(name, keys, form, call, target.range, range)
      } else {
        assignElement(name, keys, value, target.range, range)
      }
    return statement.map { [$0] } ?? []
  }

  // MARK: Variables

  private mutating func assignVariable(
    _ name: Identifier, _ value: Tree.Expression, _ range: SourceRange
  ) -> CheckedStatement? {
    let value = check(value)
    let index = variableToAssign(name)
    guard let stored = store(value, inVariable: index) else { return nil }
    return CheckedStatement(.assignVariable(ID(index), stored), range: range)
  }

  private mutating func updateVariable(
    _ name: Identifier, _ operation: Located<Tree.BinaryOperator>, _ value: Tree.Expression,
    _ range: SourceRange
  ) -> CheckedStatement? {
    let old = readVariable(name)
    let operand = check(value)
    guard let index = action.variable(named: name), old.type != .error,
      operand.type != .error
    else { return nil }
    var result = binary(operation, old, operand, range)
    let shape = action.knowledge.shapes[action.variables[index].declaration]
    if let shape, let arithmetic = BinaryOperator(operation.value),
      let updated = updated(shape, arithmetic, by: operand)
    {
      result = CheckedExpression(
        .binary(arithmetic, old, operand), type: updated.type, range: range)
      guard store(updated, inVariable: index, at: range) != nil else { return nil }
    }
    guard let stored = store(result, inVariable: index) else { return nil }
    return CheckedStatement(.assignVariable(ID(index), stored), range: range)
  }

  /// Checks `let name : type = value`.
  mutating func checkDeclaration(
    _ name: Identifier, _ type: TypeExpression?, _ value: Tree.Expression?, _ range: SourceRange
  ) -> [CheckedStatement] {
    let checked = value.map { check($0) }
    let declared = type.map {
      declarableType($0).pointing(whereItComesFrom: checked?.type, in: action.site)
    }
    if let earlier = action.variable(named: name),
      action.variables[earlier].declaration != name.range
    {
      report.tell(
        .redeclaredVariable(name, previous: action.variables[earlier].declaration))
      return []
    }
    let index = declareVariable(name, isTyped: type != nil, in: action.scopes.count - 1)
    if let declared {
      action.variables[index].isAssigned = true
      if declared != .error { action.knowledge.shapes[name.range] = Shape(declared) }
    }
    if let checked {
      guard let stored = store(checked, inVariable: index) else { return [] }
      return [CheckedStatement(.assignVariable(ID(index), stored), range: range)]
    }
    guard let type = action.knowledge.shapes[name.range]?.type else { return [] }
    // In a loop or after an `unroll` the variable starts again from zero.
    let zero = CheckedExpression(.zero, type: type, range: range)
    return [CheckedStatement(.assignVariable(ID(index), zero), range: range)]
  }

  /// Returns the value of a variable, of which only a member may matter.
  mutating func readVariable(
    _ name: Identifier, forMember member: Identifier? = nil
  ) -> CheckedExpression {
    guard let index = action.variable(named: name) else {
      let scoped = VariableName(name)
      if action.closedNames.contains(scoped), !action.knowledge.hoisted.contains(scoped) {
        action.knowledge.hoisted.insert(scoped)
        hasChanged = true
        return invalid(name.range)
      }
      if misassignedNames.contains(name.name) { return invalid(name.range) }
      let names = action.scopes.joined().map(\.key)
      let visible = names.filter { $0.file == scoped.file }.map(\.name).sorted()
      return refuse(.undefinedVariable(name, visible: visible), at: name.range)
    }
    action.variables[index].isRead = true
    let declaration = action.variables[index].declaration
    guard let shape = action.knowledge.shapes[declaration] else {
      return unresolved(name.range)
    }
    if case .record = shape { noteUse(of: declaration, member) }
    return CheckedExpression(.variable(ID(index)), type: shape.type, range: name.range)
  }

  private mutating func noteUse(of declaration: SourceRange, _ member: Identifier?) {
    let isNew =
      if let member {
        action.knowledge.usedMembers[declaration, default: []].insert(member.name).inserted
      } else {
        action.knowledge.usedAsAWhole.insert(declaration).inserted
      }
    if isNew { hasChanged = true }
  }

  /// Returns the index of the variable that an assignment means, which may be its first.
  mutating func variableToAssign(_ name: Identifier) -> Int {
    if let index = action.variable(named: name) { return index }
    let isHoisted = action.knowledge.hoisted.contains(VariableName(name))
    return declareVariable(name, isTyped: false, in: isHoisted ? 0 : action.scopes.count - 1)
  }

  /// Makes a variable visible in a scope, and returns its index.
  mutating func declareVariable(
    _ name: Identifier, isTyped: Bool, in scope: Int
  ) -> Int {
    // The body of an `unroll` declares its variables again.
    let known = action.variables.firstIndex { $0.declaration == name.range }
    let index = known ?? action.variables.count
    if known == nil {
      action.variables.append(
        Action.Variable(name: name.name, declaration: name.range, isTyped: isTyped))
    }
    // What has no name is not found by one.
    if !name.name.isEmpty { action.scopes[scope][VariableName(name)] = index }
    return index
  }

  /// Returns a value in the type of a variable, which grows to hold it.
  mutating func store(
    _ value: CheckedExpression, inVariable index: Int
  ) -> CheckedExpression? {
    let variable = action.variables[index]
    action.variables[index].isAssigned = true
    guard value.type != .error else { return nil }
    if let clock = clock(of: value), action.knowledge.clocks[variable.declaration] != clock {
      action.knowledge.clocks[variable.declaration] = clock
    }
    if variable.isTyped {
      let declared = action.knowledge.shapes[variable.declaration]
      return declared.flatMap { fitted(value, to: $0.type) }
        .map { $0.withoutUnusedMembers(of: variable.declaration, in: action.knowledge) }
    }
    return store(Shape(value), inVariable: index, at: value.range).map {
      coerced(value, to: $0)
        .withoutUnusedMembers(of: variable.declaration, in: action.knowledge)
    }
  }

  /// Lets the type of a variable grow to hold `shape`, and returns it.
  mutating func store(
    _ shape: Shape, inVariable index: Int, at range: SourceRange
  ) -> Type? {
    let variable = action.variables[index]
    let old = action.knowledge.shapes[variable.declaration]
    if variable.isTyped { return old?.type }
    guard let merged = Shape.merge(old ?? shape, shape) else {
      report.tell(
        .variableTypeMismatch(
          variable.name, (old ?? shape).type, shape.type, at: range, first: variable.declaration))
      return nil
    }
    if merged.losesSign { report.tell(.lostSign("$" + variable.name, at: range)) }
    if merged.shape != old {
      action.knowledge.shapes[variable.declaration] = merged.shape
      hasChanged = true
    }
    return merged.shape.type
  }

  /// Returns a value in a type that the script declares, or tells that it does not fit.
  mutating func fitted(_ value: CheckedExpression, to type: Type) -> CheckedExpression? {
    if let constant = value.constant, case .integer(let integer) = type,
      value.type.asInteger != nil
    {
      guard integer.holds(constant, isSigned: value.type.isSignedInteger) else {
        report.tell(.constantOutOfRange(type, at: value.range))
        return nil
      }
      return coerced(value, to: type)
    }
    guard let merged = Shape.merge(Shape(type), Shape(value)), merged.shape.type == type,
      !merged.losesSign
    else {
      report.tell(.declaredTypeMismatch(type, value.type, at: value.range))
      return nil
    }
    return coerced(value, to: type)
  }

  // MARK: Maps

  private mutating func assignElement(
    _ name: Identifier, _ keys: [Tree.Expression], _ value: Tree.Expression,
    _ target: SourceRange, _ range: SourceRange
  ) -> CheckedStatement? {
    let element = element(name, keys, target)
    let value = check(value)
    guard let stored = store(value, inMap: name), let element else { return nil }
    return CheckedStatement(.assignElement(element, stored), range: range)
  }

  private mutating func aggregate(
    _ name: Identifier, _ keys: [Tree.Expression], _ form: AggregateForm, _ call: BuiltinCall,
    _ target: SourceRange, _ range: SourceRange
  ) -> CheckedStatement? {
    let element = element(name, keys, target)
    let entry = maps.index(of: name.name)
    if maps[entry].firstAssignment == nil { maps[entry].firstAssignment = name.range }
    guard let (aggregate, value) = checkAggregate(form, call) else { return nil }
    let stored = CheckedExpression(.integer(0), type: .aggregate(aggregate), range: call.range)
    guard let stored = store(stored, inMap: name), let element,
      case .aggregate(let merged) = stored.type
    else { return nil }
    return CheckedStatement(.aggregate(element, merged, value: value), range: range)
  }

  private mutating func updateElement(
    _ name: Identifier, _ keys: [Tree.Expression], _ operation: Located<Tree.BinaryOperator>,
    _ value: Tree.Expression, _ target: SourceRange, _ range: SourceRange
  ) -> CheckedStatement? {
    let element = element(name, keys, target)
    let index = maps.index(of: name.name)
    if maps[index].firstAssignment == nil { maps[index].firstAssignment = name.range }
    let operand = check(value)
    guard operand.type != .error else { return nil }
    // A missing element counts as 0.
    let old = maps[index].value ?? .integer(bytes: 1, .flexible)
    guard let arithmetic = BinaryOperator(operation.value),
      let result = updated(old, arithmetic, by: operand)
    else {
      report.tell(.invalidOperands(operation, old.type, operand.type))
      return nil
    }
    tellZeroDivisor(arithmetic, operand)
    guard store(result, inMap: name, at: range) != nil, let element else { return nil }
    return CheckedStatement(.updateElement(element, arithmetic, operand), range: range)
  }

  /// Returns the shape of `old op= operand` of integers, or nil for other operands.
  private func updated(
    _ old: Shape, _ operation: BinaryOperator, by operand: CheckedExpression
  ) -> Shape? {
    guard let oldSign = old.sign, let newSign = Shape(operand).sign else { return nil }
    return .integer(bytes: 8, operation == .subtract ? .signed : oldSign.joined(with: newSign))
  }

  /// Returns a value in the type of a map's values, which grows to hold it.
  mutating func store(_ value: CheckedExpression, inMap name: Identifier) -> CheckedExpression? {
    let index = maps.index(of: name.name)
    if maps[index].firstAssignment == nil { maps[index].firstAssignment = name.range }
    guard value.type != .error else { return nil }
    if let clock = clock(of: value), maps[index].clock == nil {
      maps[index].clock = clock
      hasChanged = true
    }
    return store(Shape(value), inMap: name, at: value.range).map { coerced(value, to: $0) }
  }

  /// Lets the type of a map's values grow to hold `shape`, and returns it.
  mutating func store(_ shape: Shape, inMap name: Identifier, at range: SourceRange) -> Type? {
    let index = maps.index(of: name.name)
    if maps[index].firstAssignment == nil { maps[index].firstAssignment = name.range }
    let entry = maps[index]
    let old = entry.value ?? shape
    guard let merged = Shape.merge(old, shape) else {
      report.tell(
        .mapValueMismatch(
          entry.name, old.type, shape.type, at: range, first: entry.firstAssignment ?? name.range))
      return nil
    }
    if let declaration = entry.declaration,
      declaration.holdsAggregates != merged.shape.type.isAggregate
    {
      report.tell(.wrongMapKind(declaration, shape.type, at: range))
      return nil
    }
    if merged.losesSign { report.tell(.lostSign("@" + entry.name, at: range)) }
    if merged.shape != entry.value {
      maps[index].value = merged.shape
      hasChanged = true
    }
    return merged.shape.type
  }
}

extension CheckedExpression {

  /// Returns a record without the members that are never looked at in the variable that it is for.
  ///
  /// A copy of a structure would else read hundreds of members for the sake of a few.
  func withoutUnusedMembers(
    of declaration: SourceRange, in knowledge: ActionKnowledge
  ) -> CheckedExpression {
    guard case .record(let fields) = type, !knowledge.usedAsAWhole.contains(declaration) else {
      return self
    }
    var result = self
    switch kind {
    case .block(let statements, let last):
      result.kind = .block(statements, last.withoutUnusedMembers(of: declaration, in: knowledge))
    case .tuple(let parts):
      let used = knowledge.usedMembers[declaration] ?? []
      result.kind = .tuple(
        zip(fields, parts).map { field, part in
          used.contains(field.name) || part.hasEffects
            ? part : CheckedExpression(.zero, type: part.type, range: part.range)
        })
    default: break
    }
    return result
  }
}
