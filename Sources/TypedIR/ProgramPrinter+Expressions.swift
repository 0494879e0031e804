extension ProgramPrinter {

  /// Returns an expression in the notation of C, operations in parentheses.
  func text(_ expression: Expression) -> String {
    switch expression {
    case .constant(let value): "\(value)"
    case .parameter(let id): program.parameters[id.index].symbol
    case .local(let id): name(id)
    case .load(let place, let type): "\(text(place)).\(type)"
    case .contextLoad(let offset, let type): "ctx+\(offset).\(type)"
    case .contextField(let path, let type): "ctx -> \(text(path)).\(type)"
    case .fieldAddress(let base, let path): "&(\(text(base)) -> \(text(path)))"
    case .fieldRead(let base, let path, let type, let space):
      "\(space)(\(text(base)) -> \(text(path))).\(type)"
    case .read(let source, let type, let space): "\(space)(\(text(source))).\(type)"
    case .context: "ctx"
    case .address(let place): "&\(text(place))"
    case .mapAddress(let map): "&\(symbol(map))"
    case .fact(let fact): text(fact)
    case .call(let helper, let arguments):
      "\(helper)(\(arguments.map { text($0) }.joined(separator: ", ")))"
    case .arithmetic(let operation, let left, let right):
      "(\(text(left)) \(symbol(operation)) \(text(right)))"
    case .division(let operation, let dividend, let divisor, let site):
      "(\(text(dividend)) \(symbol(operation)) \(text(divisor))"
        + (site.map { ", or error \($0.index)" } ?? "") + ")"
    case .comparison(let operation, let left, let right):
      "(\(text(left)) \(symbol(operation)) \(text(right)))"
    case .and(let left, let right): "(\(text(left)) && \(text(right)))"
    case .or(let left, let right): "(\(text(left)) || \(text(right)))"
    case .conditional(let condition, let then, let otherwise):
      "(\(text(condition)) ? \(text(then)) : \(text(otherwise)))"
    case .convert(let operand, let type): "\(type)(\(text(operand)))"
    case .bytesDiffer(let left, let right, let count, let stopsAtNUL):
      "differ\(stopsAtNUL ? "AsText" : "")(\(text(left)), \(text(right)), \(count))"
    case .invoke(.imported(let name, _), let arguments):
      "imported \(name)(\(arguments.map { text($0) }.joined(separator: ", ")))"
    case .invoke(.function(let id, let frame), let arguments):
      call(of: program.functions[id.index].name, arguments, frame)
    case .byteSwap(let operand, let type): "swapped \(type)(\(text(operand)))"
    case .textOrder(let left, let bytes, let right, let otherBytes):
      "order(\(text(left)), \(bytes), \(text(right)), \(otherBytes))"
    case .bytesOrder(let left, let right, let count):
      "order(\(text(left)), \(text(right)), \(count))"
    case .bytesDifferFrom(let place, let bytes): "differ(\(text(place)), \(quoted(bytes)))"
    case .histogramBucket(let operand, let bits): "histogramBucket(\(text(operand)), \(bits))"
    case .linearBucket(let operand, let minimum, let maximum, let step):
      "linearBucket(\(text(operand)), \(minimum), \(maximum), \(step))"
    case .after(let statements, let operand):
      "after { \(inline(statements)) } \(text(operand))"
    }
  }

  private func call(of name: String, _ arguments: [Expression], _ frame: Place?) -> String {
    let memory = frame.map { ["&" + text($0)] } ?? []
    return "\(name)(\((arguments.map { text($0) } + memory).joined(separator: ", ")))"
  }

  /// Returns a place: its region and the distance from its start.
  func text(_ place: Place) -> String {
    let base =
      switch place.base {
      case .buffer(let id): name(id)
      case .scratch: "scratch"
      case .frame: "frame"
      case .event: "event"
      case .mapValue(let id): "v\(id.index)"
      case .parameter(let id): program.parameters[id.index].symbol
      case .constant(let id): program.constants[id.index].symbol
      }
    let index = place.index.map { "[\(text($0.expression)) < \($0.count) of \($0.stride)]" } ?? ""
    return "\(base)+\(place.offset)\(index)"
  }

  /// Returns a path as in C, from the name of its root.
  func text(_ path: KernelPath) -> String {
    var result = structureName(path.root)
    var type = KernelMemberType.structure(path.root)
    for step in path.steps {
      switch step {
      case .member(let index):
        result += ".\(memberName(index, of: type))"
      case .element(let index):
        result += "[\(index)]"
      }
      if let next = program.target(after: step, from: type) { type = next.type }
    }
    return result
  }

  private func memberName(_ index: Int, of type: KernelMemberType) -> String {
    guard case .structure(let id) = type else { return "\(index)" }
    return program.kernelStructs[id.index].members[index].name
  }

  /// Returns the symbol of a map.
  func symbol(_ map: ID<Map>) -> String { program.maps[map.index].symbol }

  private func inline(_ statements: [Statement]) -> String {
    var printer = ProgramPrinter(program: program)
    printer.print(statements)
    return printer.lines.map { line in
      String(line.drop { $0 == " " })
    }.joined(separator: "; ")
  }

  private func text(_ fact: KernelFact) -> String {
    switch fact {
    case .offset(let path): "offsetof(\(text(path)))"
    case .size(let path): "sizeof(\(text(path)))"
    case .exists(let path): "exists(\(text(path)))"
    case .structSize(let id): "sizeof(\(structureName(id)))"
    case .structExists(let id): "exists(\(structureName(id)))"
    case .enumerator(let id, let index):
      "\(program.kernelEnums[id.index].name).\(program.kernelEnums[id.index].enumerators[index].name)"
    }
  }

  private func text(_ argument: HelperArgument) -> String {
    switch argument {
    case .value(let expression): text(expression)
    case .place(let place): "&\(text(place))"
    case .map(let id): symbol(id)
    case .context: "ctx"
    }
  }

  private func symbol(_ operation: ArithmeticOperation) -> String {
    switch operation {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .and: "&"
    case .or: "|"
    case .exclusiveOr: "^"
    case .shiftLeft: "<<"
    case .shiftRightLogical: ">>"
    case .shiftRightArithmetic: "s>>"
    }
  }

  private func symbol(_ operation: DivisionOperation) -> String {
    switch operation {
    case .quotient: "/"
    case .remainder: "%"
    }
  }

  private func symbol(_ operation: ComparisonOperation) -> String {
    switch operation {
    case .equal: "=="
    case .notEqual: "!="
    case .signedLess: "s<"
    case .signedLessOrEqual: "s<="
    case .signedGreater: "s>"
    case .signedGreaterOrEqual: "s>="
    case .unsignedLess: "<"
    case .unsignedLessOrEqual: "<="
    case .unsignedGreater: ">"
    case .unsignedGreaterOrEqual: ">="
    }
  }
}
