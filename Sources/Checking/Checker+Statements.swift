import Artefact
import Diagnostics
import Language
import Source
import Syntax
import TypedIR

extension Checker {

  /// Returns the statements of a block that has a scope of its own.
  mutating func checkBlock(_ block: Block) -> [CheckedStatement] {
    action.scopes.append([:])
    let statements = checkStatements(block)
    if let closed = action.scopes.popLast() { action.closedNames.formUnion(closed.keys) }
    return statements
  }

  /// Returns the statements of a block in the scope around it.
  ///
  /// What follows a `return` or the like is checked, because it tells types, and left out.
  mutating func checkStatements(_ block: Block) -> [CheckedStatement] {
    var checked: [CheckedStatement] = []
    var hasEnded = false
    for statement in block.allStatements {
      if hasEnded { report.tell(.unreachable(at: statement.range)) }
      let statements = check(statement)
      guard !hasEnded else { break }
      checked += statements
      hasEnded = statements.last?.endsBlock == true
    }
    return checked
  }

  private mutating func check(_ statement: Tree.Statement) -> [CheckedStatement] {
    let range = statement.range
    switch statement.kind {
    case .expression(let expression):
      return checkExpressionStatement(expression)
    case .assignment(let target, let operation, let value):
      return checkAssignment(target, operation, value, range)
    case .declaration(let name, let type, let value):
      return checkDeclaration(name, type, value, range)
    case .discard(let expression):
      return [CheckedStatement(.evaluate(check(expression)), range: range)]
    case .returnValue(let value) where action.function != nil:
      return checkReturn(value, range)
    case .returnValue(let value):
      let evaluated = value.map { CheckedStatement(.evaluate(check($0)), range: range) }
      return [evaluated, CheckedStatement(.return, range: range)].compactMap { $0 }
    case .unroll(let count, let body):
      return checkUnroll(count, body)
    case .forEach(let variable, let map, let body):
      return checkForEach(variable, in: map, body, range)
    case .forRange(let variable, let start, let end, let body):
      return checkForRange(variable, from: start, to: end, body, range)
    case .whileLoop(let condition, let body):
      return checkWhile(condition, body, range)
    case .breakLoop: return checkLeaving("break", .break, range)
    case .continueLoop: return checkLeaving("continue", .continue, range)
    case .importFile: return checkImport(range)
    }
  }

  /// Checks an import in a block; the file itself has been imported before.
  private mutating func checkImport(_ range: SourceRange) -> [CheckedStatement] {
    switch settings.importStatements {
    case .enable: break
    case .warn: report.tell(.importInBlock(at: range))
    case .error: report.tell(.disabledImportInBlock(at: range))
    }
    return []
  }

  private mutating func checkExpressionStatement(
    _ expression: Tree.Expression
  ) -> [CheckedStatement] {
    let range = expression.range
    switch expression.kind {
    case .block(let block):
      return checkBlock(block)
    case .ifElse(let choice):
      return checkChoice(choice.branches[...], choice.otherwise, range)
    case .conditional(let condition, let first?, let second)
    where first.isStatement || second.isStatement:
      let condition = self.condition(condition)
      let first = checkExpressionStatement(first)
      let second = checkExpressionStatement(second)
      return [CheckedStatement(.if(condition, first, second), range: range)]
    case .step:
      return [CheckedStatement(.evaluate(check(expression)), range: range)]
    default:
      if let call = BuiltinCall(expression), call.builtin.isStatement {
        return checkStatementCall(call)
      }
      let value = checkCalled(expression)
      if value.type != .void, value.type != .error, !expression.isConstant, !value.hasEffects {
        report.tell(.unusedValue(at: range))
      }
      return [CheckedStatement(.evaluate(value), range: range)]
    }
  }

  private mutating func checkChoice(
    _ branches: ArraySlice<IfElse.Branch>, _ otherwise: Block?, _ range: SourceRange
  ) -> [CheckedStatement] {
    guard let branch = branches.first else { return otherwise.map { checkBlock($0) } ?? [] }
    let condition = condition(branch.condition)
    if let constant = condition.constant, case .comptime = branch.condition.kind {
      // What is not taken may make no sense here.
      return constant != 0
        ? checkBlock(branch.body) : checkChoice(branches.dropFirst(), otherwise, range)
    }
    let body = checkBlock(branch.body)
    let rest = checkChoice(branches.dropFirst(), otherwise, range)
    return [CheckedStatement(.if(condition, body, rest), range: range)]
  }

  private mutating func checkUnroll(
    _ count: Tree.Expression, _ body: Block
  ) -> [CheckedStatement] {
    let checked = check(count)
    guard checked.type != .error else { return [] }
    guard let number = checked.constant else {
      if checked.isParameter { return checkRepetition(checked, body) }
      report.tell(.unrollCountNotConstant(at: count.range))
      return []
    }
    guard 1...100 ~= number, action.repetitions * Int(number) <= Checker.maximumRepetitions else {
      report.tell(.unrollCountOutOfRange(at: count.range))
      return []
    }
    action.repetitions *= Int(number)
    defer { action.repetitions /= Int(number) }
    var statements: [CheckedStatement] = []
    for _ in 0..<number { statements += checkBlock(body) }
    return statements
  }

  /// Returns a loop as long as a parameter says that is given when the script is run, from 1 to 100.
  private mutating func checkRepetition(
    _ count: CheckedExpression, _ body: Block
  ) -> [CheckedStatement] {
    let range = count.range
    func bounded(_ limit: Int64, _ operation: ComparisonOperation, _ value: CheckedExpression)
      -> CheckedExpression
    {
      let bound = constant(limit, isSigned: true, range)
      let isBeyond = CheckedExpression(
        .comparison(operation, value, bound), type: .boolean, range: range)
      return CheckedExpression(
        .conditional(isBeyond, bound, value), type: .integer(.int64), range: range)
    }
    let rounds = bounded(1, .signedLess, bounded(100, .signedGreater, count))
    return evaluatedLoop(from: constant(0, isSigned: true, range), to: rounds, body)
  }

  /// How often one statement may be repeated by nested `unroll`s.
  private static let maximumRepetitions = 1000

  /// Returns an expression that decides something.
  mutating func condition(_ expression: Tree.Expression) -> CheckedExpression {
    let value = check(expression)
    if value.type != .error, !value.type.isScalar {
      return refuse(.conditionNotScalar(value.type, at: expression.range), at: expression.range)
    }
    return value
  }
}

extension CheckedExpression {

  /// Whether the value is given when the script is run.
  fileprivate var isParameter: Bool {
    switch kind {
    case .positionalInteger, .positionalCount: true
    case .option: type.asInteger != nil
    default: false
    }
  }
}

extension CheckedStatement {

  /// Whether what follows the statement is never reached.
  var endsBlock: Bool {
    switch kind {
    case .return, .exit, .break, .continue: true
    case .if(_, let first, let second):
      first.last?.endsBlock == true && second.last?.endsBlock == true
    case .evaluate, .assignVariable, .assignElement, .updateElement, .aggregate, .while, .forRange,
      .forEach, .printf, .text, .debug, .print, .printElement, .printMap, .clear, .zero, .delete,
      .time, .join:
      false
    }
  }
}

extension Tree.Expression {

  /// Whether the expression is done rather than evaluated.
  fileprivate var isStatement: Bool {
    if let call = BuiltinCall(self) { return call.builtin.isStatement }
    switch kind {
    case .step, .block, .ifElse: return true
    case .conditional(_, let first, let second):
      return first?.isStatement == true || second.isStatement
    case .integer, .boolean, .string, .identifier, .positionalParameter, .parameterCount,
      .scratchVariable, .map, .mapElement, .call, .member, .tupleElement, .element, .unary, .binary,
      .cast, .tuple, .record, .comptime, .sizeOf, .offsetOf, .typeInfo:
      return false
    }
  }

  /// Whether the expression is a literal, such as the `0` that ends old ternaries.
  fileprivate var isConstant: Bool {
    switch kind {
    case .integer, .boolean: true
    default: false
    }
  }
}
