import Diagnostics
import Source
import Syntax

// Each function returns a part of the tree with what it calls in the place of the calls.
extension Expander {

  mutating func probe(_ probe: Probe) -> Probe {
    let predicate = probe.predicate.map { expression($0) }
    return Probe(
      probe.attachPoints, predicate: predicate, body: block(probe.body), at: probe.range)
  }

  mutating func function(_ function: FunctionDeclaration) -> FunctionDeclaration {
    let parameters = function.parameters.map { parameter in
      FunctionDeclaration.Parameter(parameter.name, type: type(parameter.type))
    }
    return FunctionDeclaration(
      function.name, parameters: parameters, result: type(function.result),
      body: block(function.body), at: function.range)
  }

  mutating func mapDeclaration(_ declaration: MapDeclaration) -> MapDeclaration {
    MapDeclaration(
      declaration.name, kind: declaration.kind,
      arguments: declaration.arguments.map { expression($0) }, at: declaration.range)
  }

  // MARK: Statements

  mutating func block(_ block: Block) -> Block {
    let range = at(block.range)
    let expanded = nested(block.range) { expander in
      let statements = block.statements.map { expander.statement($0) }
      return Block(statements, result: block.result.map { expander.expression($0) }, at: range)
    }
    return expanded ?? Block([], result: nil, at: range)
  }

  private mutating func statement(_ statement: Tree.Statement) -> Tree.Statement {
    Tree.Statement(kind(of: statement), at: at(statement.range))
  }

  private mutating func kind(of statement: Tree.Statement) -> Tree.Statement.Kind {
    switch statement.kind {
    case .expression(let value): return .expression(expression(value))
    case .assignment(let target, let operation, let value):
      return .assignment(self.target(target), at(operation), expression(value))
    case .declaration(let name, let written, let value):
      let written = written.map { type($0) }
      return .declaration(declared(name), type: written, value: value.map { expression($0) })
    case .discard(let value): return .discard(expression(value))
    case .forEach(let name, let map, let body):
      return .forEach(declared(name), in: self.map(map), body: block(body))
    case .forRange(let name, let from, let to, let body):
      let bounds = (expression(from), expression(to))
      return .forRange(declared(name), from: bounds.0, to: bounds.1, body: block(body))
    case .whileLoop(let condition, let body):
      return .whileLoop(expression(condition), body: block(body))
    case .unroll(let count, let body): return .unroll(expression(count), body: block(body))
    case .breakLoop: return .breakLoop
    case .continueLoop: return .continueLoop
    case .returnValue(let value): return .returnValue(value.map { expression($0) })
    case .importFile(let declaration): return .importFile(declaration)
    }
  }

  private mutating func target(_ target: AssignmentTarget) -> AssignmentTarget {
    switch target.kind {
    case .scratchVariable(let name):
      let name = variable(Identifier(name, at: target.range))
      return AssignmentTarget(.scratchVariable(name.name), at: name.range)
    case .map(let name):
      let name = map(Identifier(name, at: target.range))
      return AssignmentTarget(.map(name.name), at: name.range)
    case .mapElement(let name, let keys):
      let name = map(name)
      let keys = keys.map { expression($0) }
      return AssignmentTarget(.mapElement(name, keys: keys), at: at(target.range))
    case .identifier: return AssignmentTarget(target.kind, at: at(target.range))
    }
  }

  // MARK: Names

  /// Returns the variable that a name stands for.
  private func variable(_ name: Identifier) -> Identifier {
    frame.variables[name.name] ?? at(name)
  }

  /// Returns a variable that the text declares, which no parameter may be.
  private mutating func declared(_ name: Identifier) -> Identifier {
    if frame.variables[name.name] != nil {
      log.append(.shadowedParameter(at(name), of: frame.name))
    }
    return at(name)
  }

  /// Returns the map that a name stands for.
  private mutating func map(_ name: Identifier) -> Identifier {
    if let map = frame.maps[name.name] { return map }
    if frame.file != nil { log.append(.unhygienicMap(at(name), in: frame.name)) }
    return at(name)
  }

  /// Returns a word that is a name and nothing else, such as a member's.
  private mutating func word(_ name: Identifier) -> Identifier {
    if case .expression(let argument)? = frame.expressions[name.name],
      case .identifier(let word) = argument.kind
    {
      return Identifier(word, at: argument.range)
    }
    return at(name)
  }

  // MARK: Expressions

  mutating func expression(_ expression: Tree.Expression) -> Tree.Expression {
    let expanded = nested(expression.range) { expander in
      expander.replacement(of: expression)
        ?? Tree.Expression(expander.kind(of: expression), at: expander.place(of: expression))
    }
    return expanded ?? Tree.Expression(.integer(IntegerLiteral(0)), at: at(expression.range))
  }

  /// Returns what stands in the place of a parameter or call; nil for everything else.
  private mutating func replacement(of expression: Tree.Expression) -> Tree.Expression? {
    switch expression.kind {
    case .identifier(let name):
      switch frame.expressions[name] {
      case .expression(let argument): return argument
      case .type(let type):
        log.append(.typeAsValue(name, type.range, at: at(expression.range)))
        return nil
      case nil: break
      }
      let word = Identifier(name, at: at(expression.range))
      return expansion(of: word, [], at: word.range) ?? constant(name, at: word.range)
    case .call(let name, let arguments):
      let arguments = arguments.map { argument($0) }
      let range = at(expression.range)
      return expansion(of: at(name), arguments, at: range)
        ?? Tree.Expression(.call(at(name), arguments: arguments), at: range)
    default: return nil
    }
  }

  /// Returns where an expression is written: a variable or map that is passed, in the caller.
  private func place(of expression: Tree.Expression) -> SourceRange {
    switch expression.kind {
    case .scratchVariable(let name): frame.variables[name]?.range ?? at(expression.range)
    case .map(let name): frame.maps[name]?.range ?? at(expression.range)
    default: at(expression.range)
    }
  }

  private mutating func kind(of expression: Tree.Expression) -> Tree.Expression.Kind {
    func each(_ expressions: [Tree.Expression]) -> [Tree.Expression] {
      expressions.map { self.expression($0) }
    }
    switch expression.kind {
    case .integer, .boolean, .string, .identifier, .positionalParameter, .parameterCount, .call:
      return expression.kind
    case .scratchVariable(let name):
      return .scratchVariable(variable(Identifier(name, at: expression.range)).name)
    case .map(let name): return .map(map(Identifier(name, at: expression.range)).name)
    case .mapElement(let name, let keys): return .mapElement(map(name), keys: each(keys))
    case .member(let base, let name): return .member(self.expression(base), at(name))
    case .tupleElement(let base, let index):
      return .tupleElement(self.expression(base), at(index))
    case .element(let base, let index):
      return .element(self.expression(base), index: self.expression(index))
    case .unary(let operation, let operand):
      return .unary(at(operation), self.expression(operand))
    case .binary(let left, let operation, let right):
      return .binary(self.expression(left), at(operation), self.expression(right))
    case .step(let operation, let position, let target):
      return .step(at(operation), position, self.target(target))
    case .conditional(let condition, let first, let second):
      return .conditional(
        self.expression(condition), then: first.map { self.expression($0) },
        otherwise: self.expression(second))
    case .cast(let written, let operand): return .cast(type(written), self.expression(operand))
    case .tuple(let elements): return .tuple(each(elements))
    case .record(let fields):
      return .record(fields.map { RecordField(at($0.name), value: self.expression($0.value)) })
    case .block(let body): return .block(block(body))
    case .ifElse(let choice): return .ifElse(self.choice(choice))
    case .comptime(let operand): return .comptime(self.expression(operand))
    case .sizeOf(let operand): return .sizeOf(argument(operand))
    case .offsetOf(let operand, let path):
      return .offsetOf(argument(operand), path: path.map { word($0) })
    case .typeInfo(let operand): return .typeInfo(argument(operand))
    }
  }

  private mutating func choice(_ choice: IfElse) -> IfElse {
    let branches = choice.branches.map { branch in
      IfElse.Branch(expression(branch.condition), body: block(branch.body))
    }
    return IfElse(branches: branches, otherwise: choice.otherwise.map { block($0) })
  }

  private mutating func argument(_ argument: Argument) -> Argument {
    switch argument {
    case .expression(let value):
      if case .identifier(let name) = value.kind, case .type(let type)? = frame.expressions[name] {
        return .type(type)
      }
      return .expression(expression(value))
    case .type(let written): return .type(type(written))
    }
  }

  // MARK: Types

  private mutating func type(_ written: TypeExpression) -> TypeExpression {
    let range = at(written.range)
    switch written.kind {
    case .named(let name):
      switch frame.expressions[name] {
      case .type(let type): return type
      case .expression(let argument):
        guard case .identifier(let word) = argument.kind else { break }
        return TypeExpression(.named(word), at: argument.range)
      case nil: break
      }
      return TypeExpression(written.kind, at: range)
    case .structure(let name): return TypeExpression(.structure(word(name)), at: range)
    case .union(let name): return TypeExpression(.union(word(name)), at: range)
    case .enumeration(let name): return TypeExpression(.enumeration(word(name)), at: range)
    case .pointer(let target): return TypeExpression(.pointer(type(target)), at: range)
    case .array(let element, let count):
      let element = type(element)
      return TypeExpression(.array(element, count: count.map { expression($0) }), at: range)
    case .typeOf(let operand): return TypeExpression(.typeOf(argument(operand)), at: range)
    case .tuple(let elements):
      return TypeExpression(.tuple(elements.map { type($0) }), at: range)
    case .record(let fields):
      let copies = fields.map { TypeField(word($0.name), type: type($0.type)) }
      return TypeExpression(.record(copies), at: range)
    }
  }
}
