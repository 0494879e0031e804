import Artefact
import Checking
import Source
import TypedIR

extension FunctionLowering {

  /// Returns the lowering of statements, each after its place in the script.
  mutating func lower(_ statements: [CheckedStatement]) -> [Statement] {
    statements.flatMap { statement in
      let start = tables.script.position(of: statement.range)
      line = start.line
      return releasingTemporaries { lowering in
        [.position(line: start.line, column: start.column)] + lowering.lower(statement)
      }
    }
  }

  private mutating func lower(_ statement: CheckedStatement) -> [Statement] {
    switch statement.kind {
    case .evaluate(let expression):
      let isScalar = expression.type.scalarStorage != nil || expression.type == .void
      return isScalar ? [.evaluate(scalar(expression))] : place(of: expression).0
    case .assignVariable(let id, let value):
      return assign(value, to: id)
    case .assignElement(let element, let value):
      return assign(value, to: element)
    case .updateElement(let element, let operation, let value):
      return update(element, operation, value)
    case .aggregate(let element, let aggregate, let value):
      return self.aggregate(element, aggregate, value)
    case .if(let condition, let first, let second):
      let condition = scalar(condition)
      return [.if(condition, lower(first), lower(second))]
    case .while(let condition, let body):
      return loop(while: condition, body, at: statement.range)
    case .forRange(let variable, let start, let end, let body):
      return loop(variable, from: start, to: end, body, at: statement.range)
    case .forEach(let variable, let map, let body):
      return loop(variable, over: map, body)
    case .break:
      return [.break]
    case .continue:
      return [.continue]
    case .return:
      return [.return]
    case .printf(let format, let arguments):
      return printf(format, arguments, in: statement)
    case .text(let use, let format, let arguments):
      if use == .command { tables.capabilities.runsCommands = true }
      return text(use, format, arguments, in: statement)
    case .debug(let format, let values):
      return debug(format, values)
    case .print(let value):
      return print(value, in: statement)
    case .printElement(let element):
      return printElement(element, in: statement)
    case .printMap(let map, let top, let divisor):
      return printMap(map, top: top, divisor: divisor, in: statement)
    case .clear(let map):
      return send(.clear(map: map.index), in: statement)
    case .zero(let map):
      return send(.zero(map: map.index), in: statement)
    case .delete(let element):
      let site = tables.manifest.errorSite(.deleteMissingKey, at: statement.range)
      return delete(element, onMissing: [.reportError(site)])
    case .time(let format):
      return send(.time(format: Text(format)), in: statement)
    case .join(let strings, let separator, let space):
      return join(strings, separator, space, in: statement)
    case .exit(let code):
      return exit(code, at: statement.range)
    }
  }

  private mutating func assign(
    _ value: CheckedExpression, to id: ID<CheckedVariable>
  ) -> [Statement] {
    switch variables[id.index] {
    case .scalar(let local):
      return [.assign(local, scalar(value))]
    case .memory(let place):
      let type = probe.variables[id.index].type
      guard value.mentions(id) else { return write(value, as: type, to: place, padding: .zero) }
      let bytes = type.layout.bytes
      let copy = temporary(bytes, "copy")
      return write(value, as: type, to: copy, padding: .zero)
        + [.copy(from: copy, to: place, bytes: bytes)]
    }
  }
}

extension CheckedExpression {

  /// Whether evaluating the expression may read the variable while it is overwritten.
  fileprivate func mentions(_ id: ID<CheckedVariable>) -> Bool {
    switch kind {
    case .variable(let other): other == id
    case .block: true
    default: operands.contains { $0.mentions(id) }
    }
  }
}
