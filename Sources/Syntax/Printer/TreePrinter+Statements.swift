extension TreePrinter {

  mutating func print(_ block: Block) {
    node("block", block.range) { printer in
      for statement in block.statements { printer.print(statement) }
      if let result = block.result { printer.group("result") { $0.print(result) } }
    }
  }

  private mutating func print(_ statement: Statement) {
    let range = statement.range
    switch statement.kind {
    case .expression(let expression):
      print(expression)
    case .assignment(let target, let symbol, let value):
      node("assign \(symbol.value.rawValue)", range) { printer in
        printer.print(target)
        printer.print(value)
      }
    case .declaration(let name, let type, let value):
      node("let $\(name.name)", range) { printer in
        if let type { printer.print(type) }
        if let value { printer.print(value) }
      }
    case .discard(let value):
      node("discard", range) { $0.print(value) }
    case .forEach(let variable, let map, let body):
      node("for $\(variable.name) in @\(map.name)", range) { $0.print(body) }
    case .forRange(let variable, let lower, let upper, let body):
      node("for $\(variable.name) in range", range) { printer in
        printer.print(lower)
        printer.print(upper)
        printer.print(body)
      }
    case .whileLoop(let condition, let body):
      node("while", range) { printer in
        printer.print(condition)
        printer.print(body)
      }
    case .unroll(let count, let body):
      node("unroll", range) { printer in
        printer.print(count)
        printer.print(body)
      }
    case .breakLoop: node("break", range)
    case .continueLoop: node("continue", range)
    case .returnValue(let value):
      node("return", range) { printer in if let value { printer.print(value) } }
    case .importFile(let declaration):
      print(declaration)
    }
  }

  mutating func print(_ target: AssignmentTarget) {
    switch target.kind {
    case .scratchVariable(let name): node("variable $\(name)", target.range)
    case .map(let name): node("map @\(name)", target.range)
    case .mapElement(let map, let keys):
      node("map element @\(map.name)", target.range) { printer in
        for key in keys { printer.print(key) }
      }
    case .identifier(let name): node("identifier \(name)", target.range)
    }
  }

}
