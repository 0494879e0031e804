import Artefact
import Diagnostics
import Language
import Source
import Syntax
import TypedIR

/// A function of the script, as its callers see it.
struct FunctionSymbol {
  let name: String
  let number: Int
  /// Where each parameter is declared, and its type.
  var parameters: [(declaration: SourceRange, type: Type)]
  var result: Type
}

extension Checker {

  // MARK: Declarations

  /// Makes a function known to its callers.
  mutating func declare(_ function: FunctionDeclaration, number: Int) {
    let name = function.name
    if let earlier = functions[name.name] {
      report.tell(
        .redeclaredFunction(name, previous: script.functions[earlier.number].name.range))
      return
    }
    if let macro = script.macros.first(where: { $0.name.name == name.name }) {
      report.tell(.redeclaredFunction(name, previous: macro.name.range))
    }
    let parameters = function.parameters.map { passedType($0.type) }
    let result = roomyType(function.result)
    functions[name.name] = FunctionSymbol(
      name: name.name, number: number,
      parameters: zip(function.parameters, parameters).map { ($0.name.range, $1) },
      result: result == .void ? .void : passedType(result, at: function.result.range))
  }

  private mutating func passedType(_ written: TypeExpression) -> Type {
    passedType(roomyType(written), at: written.range)
  }

  private mutating func passedType(_ type: Type, at range: SourceRange) -> Type {
    guard type != .error else { return .error }
    if let passed = variableType(type) { return passed }
    report.tell(.impossibleParameter(type, at: range))
    return .error
  }

  /// Returns the function called `name` with what its calls have shown so far: its pointers lead
  /// where those do that it is given, or that it returns.
  private func function(named name: String) -> FunctionSymbol? {
    guard var function = functions[name] else { return nil }
    function.parameters = function.parameters.map {
      ($0.declaration, pointing($0.type, declaredAt: $0.declaration))
    }
    let declaration = script.functions[function.number].name.range
    function.result = pointing(function.result, declaredAt: declaration)
    return function
  }

  private func pointing(_ type: Type, declaredAt declaration: SourceRange) -> Type {
    guard case .pointer = type else { return type }
    if let space = pointerSpaces[declaration] { return type.moved(to: space) }
    // What is not known yet says nothing about variables.
    return pointersAreKnown ? type : .error
  }

  /// Whether the code belongs to a function that no probe calls, so that nothing is known of what it
  /// is given.
  private var isNeverRun: Bool {
    action.function.map { !calledFunctions.contains($0.number) } ?? false
  }

  /// Notes whose memory a pointer leads into that a parameter or result is.
  private mutating func note(_ pointer: Type, for declaration: SourceRange) {
    guard !isNeverRun, case .pointer(_, let space) = pointer else { return }
    guard pointerSpaces[declaration] == nil else { return }
    pointerSpaces[declaration] = space
    hasChanged = true
  }

  private mutating func tellOtherMemory(
    _ space: AddressSpace, at range: SourceRange, declaration: SourceRange
  ) {
    guard !isNeverRun else { return }
    report.tell(.pointerIntoOtherMemory(space, at: range, declaration: declaration))
  }

  // MARK: Bodies

  /// Checks the body of a function; nil if it was declared twice.
  mutating func checkFunction(_ index: Int) -> CheckedFunction? {
    let declaration = script.functions[index]
    guard let symbol = function(named: declaration.name.name), symbol.number == index else {
      return nil
    }
    let attachPoint = AttachPoint.uprobe(binary: "", function: Text(symbol.name), offset: 0)
    let site = ProbeSite(
      probe: 0, kind: nil, attachPoint: .begin, name: symbol.name, range: declaration.range)
    action = Action(site: site, knowledge: functionKnowledge[index])
    action.function = symbol
    for (parameter, type) in zip(declaration.parameters, symbol.parameters) {
      if let earlier = action.variable(named: parameter.name) {
        let previous = action.variables[earlier].declaration
        report.tell(.redeclaredVariable(parameter.name, previous: previous))
      }
      declareTyped(parameter.name, type.type)
    }
    let parameters = (0..<action.variables.count).map { ID<CheckedVariable>($0) }
    let result =
      symbol.result == .void ? nil : declareTyped(resultName(of: declaration), symbol.result)
    // Whoever calls the function may look at all of it.
    action.knowledge.usedAsAWhole.insert(declaration.name.range)
    let body = checkStatements(declaration.body)
    if symbol.result != .void, body.last?.endsBlock != true {
      report.tell(.missingReturn(declaration.name))
    }
    settleVariables()
    functionKnowledge[index] = action.knowledge
    var checked = CheckedProbe(
      attachPoint: attachPoint, pattern: attachPoint, name: symbol.name, template: nil,
      range: declaration.range, variables: checkedVariables, body: body, hasLoops: action.hasLoops)
    checked.isFunction = true
    return CheckedFunction(
      action: checked, parameters: parameters, result: result,
      callees: functionCalls[index, default: []].sorted().map { ID($0) })
  }

  /// The name of what holds the result, which no variable can have.
  private func resultName(of declaration: FunctionDeclaration) -> Identifier {
    Identifier("result of \(declaration.name.name)", at: declaration.name.range)
  }

  @discardableResult
  private mutating func declareTyped(_ name: Identifier, _ type: Type) -> ID<CheckedVariable> {
    let index = declareVariable(name, isTyped: true, in: 0)
    action.variables[index].isAssigned = true
    if type != .error { action.knowledge.shapes[name.range] = Shape(type) }
    return ID(index)
  }

  /// Checks `return` in a function.
  mutating func checkReturn(
    _ value: Tree.Expression?, _ range: SourceRange
  ) -> [CheckedStatement] {
    let leave = CheckedStatement(.return, range: range)
    guard let function = action.function else { return [leave] }
    let name = resultName(of: script.functions[function.number])
    guard let index = action.variable(named: name) else {
      if let value {
        _ = check(value)
        report.tell(.unexpectedResult(function.name, at: value.range))
      }
      return [leave]
    }
    guard let value else {
      report.tell(.expectedResult(function.name, function.result, at: range))
      return [leave]
    }
    var checked = check(value)
    note(checked.type, for: name.range)
    if case .pointer(_, let space) = function.result, case .pointer(_, let given) = checked.type,
      given != space
    {
      tellOtherMemory(given, at: value.range, declaration: name.range)
      checked.type = checked.type.moved(to: space)
    }
    guard checked.type != .error, let stored = store(checked, inVariable: index) else {
      return [leave]
    }
    return [CheckedStatement(.assignVariable(ID(index), stored), range: range), leave]
  }

  // MARK: Calls

  /// Returns the number of the function that a call means.
  ///
  /// A function of the script comes before a builtin that takes as many arguments.
  func functionIndex(_ name: Identifier, _ count: Int) -> Int? {
    guard let function = functions[name.name], function.parameters.count == count else {
      return nil
    }
    return function.number
  }

  /// Returns an expression that is a statement: a function may have no value.
  mutating func checkCalled(_ expression: Tree.Expression) -> CheckedExpression {
    guard case .call(let name, let arguments) = expression.kind,
      let index = functionIndex(name, arguments.count)
    else {
      guard case .call(let name, let arguments) = expression.kind,
        let function = imported[name.name], functions[name.name] == nil
      else { return check(expression) }
      return invoke(function, name, arguments, expression.range)
    }
    return invoke(index, arguments, expression.range)
  }

  mutating func invoke(
    _ index: Int, _ arguments: [Argument], _ range: SourceRange
  ) -> CheckedExpression {
    guard let function = function(named: script.functions[index].name.name) else {
      return invalid(range)
    }
    if let caller = action.function {
      functionCalls[caller.number, default: []].insert(index)
    }
    if !isNeverRun, calledFunctions.insert(index).inserted { hasChanged = true }
    // Its frame is on the same stack.
    action.hasLoops = true
    let values = self.arguments(
      arguments, for: function.parameters.map { ($0.declaration, $0.type) })
    guard let values, function.result != .error else {
      return pointersAreKnown ? invalid(range) : unresolved(range)
    }
    let needed = zip(values, function.parameters).map { value, parameter in
      value.withoutUnusedMembers(of: parameter.declaration, in: functionKnowledge[index])
    }
    return CheckedExpression(
      .invoke(.script(ID(index)), needed), type: function.result, range: range)
  }

  /// Calls a function of an imported program.
  mutating func invoke(
    _ function: CFunction, _ name: Identifier, _ arguments: [Argument], _ range: SourceRange
  ) -> CheckedExpression {
    action.hasLoops = true
    guard function.parameters.count == arguments.count else {
      return refuse(
        .functionArguments(name, function.parameters.count, arguments.count), at: range)
    }
    let parameters = function.parameters.map { (declaration: SourceRange?.none, type: $0) }
    guard let values = self.arguments(arguments, for: parameters) else {
      return invalid(range)
    }
    return CheckedExpression(
      .invoke(.imported(name.name), values), type: function.result, range: range)
  }

  /// Returns arguments as values of the parameters' types; nil, once told, if they are not.
  private mutating func arguments(
    _ arguments: [Argument], for parameters: [(declaration: SourceRange?, type: Type)]
  ) -> [CheckedExpression]? {
    var values: [CheckedExpression] = []
    for (argument, (declaration, type)) in zip(arguments, parameters) {
      guard case .expression(let expression) = argument else {
        report.tell(.typeAsArgument(at: argument.range))
        continue
      }
      let value = check(expression)
      if let declaration { note(value.type, for: declaration) }
      guard value.type != .error, type != .error else { continue }
      if let fitted = passed(value, as: type, declaredAt: declaration) { values.append(fitted) }
    }
    return values.count == arguments.count ? values : nil
  }

  /// Returns a value as an argument; pointers are passed for each other, as in C.
  private mutating func passed(
    _ value: CheckedExpression, as type: Type, declaredAt declaration: SourceRange?
  ) -> CheckedExpression? {
    if case .pointer(_, let space) = type, case .pointer(_, let given) = value.type {
      if let declaration, given != space {
        tellOtherMemory(given, at: value.range, declaration: declaration)
      }
      return CheckedExpression(.convert(value), type: type, range: value.range)
    }
    return fitted(value, to: type)
  }

  /// Tells of functions that call themselves, which BPF cannot do.
  mutating func tellRecursion() {
    for function in script.functions.indices where reaches(function, from: function) {
      report.tell(.recursiveFunction(script.functions[function].name))
    }
  }

  private func reaches(_ target: Int, from start: Int) -> Bool {
    var open = functionCalls[start] ?? []
    var seen: Set<Int> = []
    while let next = open.popFirst() {
      if next == target { return true }
      if seen.insert(next).inserted { open.formUnion(functionCalls[next] ?? []) }
    }
    return false
  }
}

extension Builtin {

  /// Whether the builtin says something about the probe that fired.
  fileprivate var dependsOnProbe: Bool {
    switch form {
    case .probe, .function, .context, .arguments, .argument, .returnValue, .register,
      .library(.isUserMode):
      true
    default: false
    }
  }

  /// Whether only the action of a probe knows the builtin.
  var isOfProbe: Bool { need != nil || dependsOnProbe }
}
