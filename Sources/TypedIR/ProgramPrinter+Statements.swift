extension ProgramPrinter {

  /// Prints statements, one per line or block.
  mutating func print(_ statements: [Statement]) {
    for statement in statements { print(statement) }
  }

  private mutating func print(_ statement: Statement) {
    switch statement {
    case .position(let line, let column):
      self.line("# \(line):\(column)")
    case .evaluate(let expression):
      line("\(text(expression))")
    case .assign(let id, let expression):
      line("\(name(id)) = \(text(expression))")
    case .store(let expression, let place, let type):
      line("\(text(place)).\(type) = \(text(expression))")
    case .atomicAdd(let expression, let place, let type):
      line("\(text(place)).\(type) atomic += \(text(expression))")
    case .copy(let source, let destination, let bytes):
      line("\(text(destination)) = copy \(bytes) of \(text(source))")
    case .fill(let place, let bytes, let value):
      line("\(text(place)) = fill \(bytes) with \(value)")
    case .write(let bytes, let place):
      line("\(text(place)) = \(quoted(bytes))")
    case .readMemory(let source, let place, let bytes, let space):
      line("\(text(place)) = read \(bytes) at \(space) \(text(source))")
    case .readBuffer(let source, let place, let capacity, let length, let space):
      line(
        "\(text(place)) = buffer \(capacity) at \(space) \(text(source)), length \(text(length))")
    case .readField(let base, let path, let place, let bytes, let space):
      let source = "\(space) \(text(base)) -> \(text(path))"
      line("\(text(place)) = read up to \(bytes) at \(source)")
    case .readString(let source, let place, let bytes, let limit, let space, let padsWithZeros):
      let bound = limit.map { ", limit \(text($0))" } ?? ""
      let padding = padsWithZeros ? ", padded" : ""
      line(
        "\(text(place)) = string \(bytes) at \(space) \(text(source))\(bound)\(padding)")
    case .if(let condition, let then, let otherwise):
      block("if \(text(condition))") { $0.print(then) }
      if !otherwise.isEmpty { block("else") { $0.print(otherwise) } }
    case .repeat(let count, let round, let body, let onLimit):
      block("repeat \(name(round)) below \(text(count))") { $0.print(body) }
      if !onLimit.isEmpty { block("at the limit") { $0.print(onLimit) } }
    case .forEachElement(let map, let key, let value, let body):
      block("for each v\(key.index), v\(value.index) in \(symbol(map))") { $0.print(body) }
    case .part(let body):
      block("part") { $0.print(body) }
    case .break:
      line("break")
    case .continue:
      line("continue")
    case .lookup(let map, let key, let result, let found, let missing):
      block("lookup v\(result.index) = \(symbol(map))[\(text(key))]") { $0.print(found) }
      if !missing.isEmpty { block("missing") { $0.print(missing) } }
    case .lookupOnCPU(let map, let key, let cpu, let result, let found):
      block("lookup v\(result.index) = \(symbol(map))[\(text(key))] of cpu \(text(cpu))") {
        $0.print(found)
      }
    case .update(let map, let key, let value, let mode):
      line("update \(symbol(map))[\(text(key))] = \(text(value)) (\(mode))")
    case .delete(let map, let key, let onMissing):
      let head = "delete \(symbol(map))[\(text(key))]"
      if onMissing.isEmpty {
        line(head)
      } else {
        block(head + ", if missing") { $0.print(onMissing) }
      }
    case .event(let id, let bytes, let body, let isUrgent):
      let head = "event \(id.index), \(bytes) bytes\(isUrgent ? ", urgent" : "")"
      block(head) { $0.print(body) }
    case .sendStrings(let id, let array, let buffer, let space):
      line("event \(id.index), strings at \(space) \(text(array)) through \(text(buffer))")
    case .count(let counter):
      line("count \(counter)")
    case .reportError(let site):
      line("report error \(site.index)")
    case .return:
      line("return")
    }
  }
}
