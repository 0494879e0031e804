import Source

extension TreePrinter {

  mutating func print(_ expression: Expression) {
    let range = expression.range
    switch expression.kind {
    case .integer(let literal):
      node("integer \(literal.value)\(suffix(literal.notation))", range)
    case .boolean(let value): node("boolean \(value)", range)
    case .string(let literal): node("string \(quoted(literal.bytes))", range)
    case .identifier(let name): node("identifier \(name)", range)
    case .positionalParameter(let number): node("parameter $\(number)", range)
    case .parameterCount: node("parameter $#", range)
    case .scratchVariable(let name): node("variable $\(name)", range)
    case .map(let name): node("map @\(name)", range)
    case .mapElement(let map, let keys): node("map element @\(map.name)", range, all: keys)
    case .call(let name, let arguments):
      node("call \(name.name)", range) { printer in
        for argument in arguments { printer.print(argument) }
      }
    case .member(let base, let name): node("member \(name.name)", range, all: [base])
    case .tupleElement(let base, let index):
      node("tuple element \(index.value)", range, all: [base])
    case .element(let base, let index): node("element", range, all: [base, index])
    case .unary(let symbol, let operand):
      node("unary \(symbol.value.rawValue)", range, all: [operand])
    case .binary(let left, let symbol, let right):
      node("binary \(symbol.value.rawValue)", range, all: [left, right])
    case .step(let symbol, let position, let target):
      node("\(position.rawValue) \(symbol.value.rawValue)", range) { $0.print(target) }
    case .conditional(let condition, let then, let otherwise):
      node("conditional", range, all: [condition] + (then.map { [$0] } ?? []) + [otherwise])
    case .cast(let type, let operand):
      node("cast", range) { printer in
        printer.print(type)
        printer.print(operand)
      }
    case .tuple(let elements): node("tuple", range, all: elements)
    case .record(let fields):
      node("record", range) { printer in
        for field in fields {
          printer.node("field \(field.name.name)", field.name.range, all: [field.value])
        }
      }
    case .block(let block): print(block)
    case .ifElse(let choice): print(choice, range)
    case .comptime(let operand): node("comptime", range, all: [operand])
    case .sizeOf(let argument): node("sizeof", range) { $0.print(argument) }
    case .offsetOf(let argument, let path):
      let members = path.map(\.name).joined(separator: ".")
      node("offsetof \(members)", range) { $0.print(argument) }
    case .typeInfo(let argument): node("typeinfo", range) { $0.print(argument) }
    }
  }

  private mutating func node(_ title: String, _ range: SourceRange, all children: [Expression]) {
    node(title, range) { printer in
      for child in children { printer.print(child) }
    }
  }

  private func suffix(_ notation: IntegerLiteral.Notation) -> String {
    notation == .decimal ? "" : " \(notation.rawValue)"
  }

  private mutating func print(_ choice: IfElse, _ range: SourceRange) {
    node("if", range) { printer in
      for branch in choice.branches {
        printer.node("branch", branch.condition.range) { printer in
          printer.print(branch.condition)
          printer.print(branch.body)
        }
      }
      if let otherwise = choice.otherwise {
        printer.group("else") { $0.print(otherwise) }
      }
    }
  }

  mutating func print(_ argument: Argument) {
    switch argument {
    case .expression(let expression): print(expression)
    case .type(let type): print(type)
    }
  }

  mutating func print(_ type: TypeExpression) {
    switch type.kind {
    case .named(let name): node("type \(name)", type.range)
    case .structure(let name): node("type struct \(name.name)", type.range)
    case .union(let name): node("type union \(name.name)", type.range)
    case .enumeration(let name): node("type enum \(name.name)", type.range)
    case .pointer(let pointee): node("type pointer", type.range) { $0.print(pointee) }
    case .array(let element, let count):
      node("type array", type.range) { printer in
        printer.print(element)
        if let count { printer.print(count) }
      }
    case .typeOf(let argument): node("typeof", type.range) { $0.print(argument) }
    case .tuple(let elements):
      node("type (…)", type.range) { for element in elements { $0.print(element) } }
    case .record(let fields):
      node("type (…)", type.range) { printer in
        for field in fields {
          printer.node("field \(field.name.name)", field.name.range) { $0.print(field.type) }
        }
      }
    }
  }

}
