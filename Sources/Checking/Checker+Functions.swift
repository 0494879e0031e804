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
  let parameters: [Type]
  let result: Type
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
    let limit = FunctionSignature.maximumParameters
    if function.parameters.count > limit {
      report.tell(.tooManyParameters(limit, at: function.parameters[limit].name.range))
    }
    let parameters = function.parameters.map { parameterType($0.type) }
    let result = type(function.result)
    functions[name.name] = FunctionSymbol(
      name: name.name, number: number, parameters: parameters,
      result: result == .void ? .void : scalarType(result, at: function.result.range))
  }

  private mutating func parameterType(_ written: TypeExpression) -> Type {
    scalarType(type(written), at: written.range)
  }

  private mutating func scalarType(_ type: Type, at range: SourceRange) -> Type {
    switch type {
    case .boolean, .integer, .pointer, .enumeration, .error: return type
    default:
      report.tell(.parameterNotScalar(type, at: range))
      return .error
    }
  }

  // MARK: Bodies

  /// Checks the body of a function; nil if it was declared twice.
  mutating func checkFunction(_ index: Int) -> CheckedFunction? {
    let declaration = script.functions[index]
    guard let symbol = functions[declaration.name.name], symbol.number == index else { return nil }
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
      declareTyped(parameter.name, type)
    }
    let parameters = (0..<action.variables.count).map { ID<CheckedVariable>($0) }
    let result =
      symbol.result == .void ? nil : declareTyped(resultName(of: declaration), symbol.result)
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
    return CheckedFunction(action: checked, parameters: parameters, result: result)
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
    let checked = check(value)
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
    guard let function = functions[script.functions[index].name.name] else {
      return invalid(range)
    }
    if let caller = action.function {
      functionCalls[caller.number, default: []].insert(index)
    }
    // Its frame is on the same stack.
    action.hasLoops = true
    let values = self.arguments(arguments, for: function.parameters)
    guard let values, function.result != .error else { return invalid(range) }
    return CheckedExpression(
      .invoke(.script(ID(index)), values), type: function.result, range: range)
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
    guard let values = self.arguments(arguments, for: function.parameters) else {
      return invalid(range)
    }
    return CheckedExpression(
      .invoke(.imported(name.name), values), type: function.result, range: range)
  }

  /// Returns arguments as values of the parameters' types; nil, once told, if they are not.
  private mutating func arguments(
    _ arguments: [Argument], for parameters: [Type]
  ) -> [CheckedExpression]? {
    var values: [CheckedExpression] = []
    for (argument, type) in zip(arguments, parameters) {
      guard case .expression(let expression) = argument else {
        report.tell(.typeAsArgument(at: argument.range))
        continue
      }
      let value = check(expression)
      guard value.type != .error, type != .error else { continue }
      if let fitted = passed(value, as: type) { values.append(fitted) }
    }
    return values.count == arguments.count ? values : nil
  }

  /// Returns a value as an argument; pointers are passed for each other, as in C.
  private mutating func passed(_ value: CheckedExpression, as type: Type) -> CheckedExpression? {
    if case .pointer = type, case .pointer = value.type {
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
