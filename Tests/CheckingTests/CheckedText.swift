import Artefact
import Checking
import TypedIR

/// Text forms of what the checker makes, for expectations in tests.
extension CheckedScript {

  /// Returns the action of a probe as one line.
  func text(of probe: CheckedProbe) -> String { text(probe.body, probe) }

  /// Returns the maps: `@name[keys]: values`.
  var mapTexts: [String] {
    maps.map { map in
      let keys = map.keys.map(\.spelling).joined(separator: ", ")
      return map.name + (keys.isEmpty ? "" : "[\(keys)]") + ": " + map.value.spelling
    }
  }

  private func text(_ statements: [CheckedStatement], _ probe: CheckedProbe) -> String {
    statements.map { text($0, probe) }.joined(separator: " ")
  }

  private func text(_ statement: CheckedStatement, _ probe: CheckedProbe) -> String {
    func t(_ expression: CheckedExpression) -> String { text(expression, probe) }
    func e(_ element: Element) -> String { text(element, probe) }
    switch statement.kind {
    case .evaluate(let value): return t(value) + ";"
    case .assignVariable(let id, let value):
      return "\(probe.variables[id.index].name) = \(t(value));"
    case .assignElement(let element, let value): return "\(e(element)) = \(t(value));"
    case .updateElement(let element, let operation, let value):
      return "\(e(element)) \(operation)= \(t(value));"
    case .aggregate(let element, let aggregate, let value):
      return "\(e(element)) = \(aggregate.spelling)(\(value.map(t) ?? ""));"
    case .if(let condition, let first, let second):
      let otherwise = second.isEmpty ? "" : " else { \(text(second, probe)) }"
      return "if \(t(condition)) { \(text(first, probe)) }" + otherwise
    case .while(let condition, let body):
      return "while \(t(condition)) { \(text(body, probe)) }"
    case .forRange(let id, let start, let end, let body):
      let head = "for \(probe.variables[id.index].name) : \(t(start))..\(t(end))"
      return head + " { \(text(body, probe)) }"
    case .forEach(let id, let map, let body):
      let head = "for \(probe.variables[id.index].name) : \(maps[map.index].name)"
      return head + " { \(text(body, probe)) }"
    case .break: return "break;"
    case .continue: return "continue;"
    case .return: return "return;"
    case .printf(let format, let values):
      let arguments = [format.debugDescription] + values.map { t($0.value) }
      return "printf(\(arguments.joined(separator: ", ")));"
    case .text(let use, let format, let values):
      let arguments = [format.debugDescription] + values.map { t($0.value) }
      return "\(use)(\(arguments.joined(separator: ", ")));"
    case .debug(let format, let values):
      let arguments = [format.debugDescription] + values.map(t)
      return "debugf(\(arguments.joined(separator: ", ")));"
    case .print(let value): return "print(\(t(value.value)));"
    case .printElement(let element): return "printElement(\(e(element)));"
    case .printMap(let id, let top, let divisor):
      return "printMap(\(maps[id.index].name), \(top), \(divisor));"
    case .clear(let id): return "clear(\(maps[id.index].name));"
    case .zero(let id): return "zero(\(maps[id.index].name));"
    case .delete(let element): return "delete(\(e(element)));"
    case .join(let strings, let separator, let space):
      return "join(\(t(strings)), \(separator.debugDescription), \(space));"
    case .time(let format): return "time(\(format.debugDescription));"
    case .exit(let code): return "exit(\(code.map(t) ?? ""));"
    }
  }

  private func text(_ element: Element, _ probe: CheckedProbe) -> String {
    let keys = element.keys.map { text($0, probe) }.joined(separator: ", ")
    return maps[element.map.index].name + (keys.isEmpty ? "" : "[\(keys)]")
  }

  private func text(_ expression: CheckedExpression, _ probe: CheckedProbe) -> String {
    func t(_ expression: CheckedExpression) -> String { text(expression, probe) }
    let type = expression.type.spelling
    switch expression.kind {
    case .integer(let value): return "\(value):\(type)"
    case .string(let text): return "\(text.debugDescription):\(type)"
    case .enumerator(_, let name, let value): return "\(name)=\(value)"
    case .positionalInteger(let number): return "$\(number)"
    case .positionalString(let number, let skipped, _):
      return "$\(number)\(skipped == 0 ? "" : "+\(skipped)"):\(type)"
    case .positionalCount: return "$#"
    case .option(let option): return "--\(option.name):\(type)"
    case .variable(let id): return probe.variables[id.index].name
    case .element(let element): return text(element, probe)
    case .scalar(let recipe, let operands):
      return "\(recipe(operands.map { _ in .constant(0) })):\(type)"
    case .invoke(let callee, let arguments):
      let name =
        switch callee {
        case .script(let id): functions[id.index].action.name
        case .imported(let name): name
        }
      return "\(name)(\(arguments.map(t).joined(separator: ", "))):\(type)"
    case .processID: return "pid"
    case .threadID: return "tid"
    case .elapsed: return "elapsed"
    case .comm: return "comm"
    case .probeName: return "probe"
    case .functionName: return "func"
    case .kernelStack, .userStack: return type
    case .userSymbol(let address): return "usym(\(t(address)))"
    case .stringAt(let address, let limit, let space):
      return "str(\(t(address))\(limit.map { ", " + t($0) } ?? ""), \(space)):\(type)"
    case .compareText(let left, let right, let count):
      return "strncmp(\(t(left)), \(t(right)), \(count))"
    case .textOrder(let left, let right): return "strcmp(\(t(left)), \(t(right)))"
    case .internetAddress(let family, let address, let bytes):
      return "ntop(\(t(family)), \(t(address)), \(bytes))"
    case .withText(let value, let text, let note): return "(\(t(value)), \(text), \(note))"
    case .macAddress(let address): return "macaddr(\(t(address)))"
    case .buffer(let memory, let length, let space):
      return "buf(\(t(memory))\(length.map { ", " + t($0) } ?? ""), \(space)):\(type)"
    case .bytes(let bytes): return "\(bytes)"
    case .lookup(let target, .literal(let name), _): return "\(target)(\(name))"
    case .lookup(let target, .positional(let index), _): return "\(target)(str($\(index)))"
    case .parameter(let content): return "\(content)"
    case .deleteElement(let element): return "delete(\(text(element, probe)))"
    case .textEquality(let left, let right, let isEqual),
      .tupleEquality(let left, let right, let isEqual):
      return "(\(t(left)) \(isEqual ? "==" : "!=") \(t(right)))"
    case .member(let base, let path): return "\(t(base))->\(path.spelling):\(type)"
    case .contextMember(let path): return "ctx->\(path.spelling):\(type)"
    case .dataLocation(let path): return "data(\(path.spelling)):\(type)"
    case .rawTracepointArgument(let index): return "raw\(index)"
    case .dereference(let pointer): return "*\(t(pointer)):\(type)"
    case .subscript_(let base, let index): return "\(t(base))[\(t(index))]:\(type)"
    case .component(let base, let index): return "\(t(base)).\(index)"
    case .tuple(let elements): return "(\(elements.map(t).joined(separator: ", ")))"
    case .unary(let operation, let operand): return "\(operation)(\(t(operand)))"
    case .binary(let operation, let left, let right):
      return "(\(t(left)) \(operation) \(t(right))):\(type)"
    case .offsetPointer(let pointer, let bytes): return "(\(t(pointer)) +bytes \(t(bytes)))"
    case .comparison(let operation, let left, let right):
      return "(\(t(left)) \(operation) \(t(right)))"
    case .and(let left, let right): return "(\(t(left)) && \(t(right)))"
    case .or(let left, let right): return "(\(t(left)) || \(t(right)))"
    case .conditional(let condition, let first, let second):
      return "(\(t(condition)) ? \(t(first)) : \(t(second)))"
    case .convert(let operand): return "(\(type))\(t(operand))"
    case .incrementVariable(let id, let amount, let yieldsOld):
      return "\(probe.variables[id.index].name) += \(amount)\(yieldsOld ? " old" : "")"
    case .incrementElement(let element, let amount, let yieldsOld):
      return "\(text(element, probe)) += \(amount)\(yieldsOld ? " old" : "")"
    case .structureSize(let reference): return "sizeof(\(reference.name))"
    case .fieldOffset(let path): return "offsetof(\(path.root.name), \(path.spelling))"
    case .fieldExists(let path): return "exists(\(path.root.name), \(path.spelling))"
    case .variableAddress(let id): return "&\(probe.variables[id.index].name)"
    case .mapAddress(let id): return "&\(maps[id.index].name)"
    case .zero: return "zero:\(type)"
    case .block(let statements, let value):
      return "{ \(statements.map { text($0, probe) }.joined(separator: " ")) \(t(value)) }"
    case .aggregateValue(let element, let aggregate):
      return "\(aggregate.spelling)(\(text(element, probe)))"
    case .library(let call):
      return "library(\(call.operands.map(t).joined(separator: ", "))):\(type)"
    }
  }
}

extension FieldPath {

  var spelling: String {
    steps.map { step in
      switch step {
      case .member(let name, _, let width): "." + name + (width.map { ":\($0)" } ?? "")
      case .element(let index): "[\(index)]"
      }
    }.joined().dropFirst().description
  }
}

extension Type {

  var spelling: String {
    switch self {
    case .error: "error"
    case .void: "void"
    case .boolean: "bool"
    case .integer(let integer): "\(integer)"
    case .pointer(let target, let space): "\(target.spelling) *" + (space == .user ? "user" : "")
    case .structure(let reference): reference.name.isEmpty ? "{}" : reference.name
    case .enumeration(let reference): "enum \(reference.name)"
    case .array(let element, let count): "\(element.spelling)[\(count)]"
    case .function: "function"
    case .string(let capacity): "string[\(capacity)]"
    case .tuple(let elements): "(\(elements.map(\.spelling).joined(separator: ", ")))"
    case .record: "record"
    case .kernelStack(let mode, let depth): "kstack(\(mode), \(depth))"
    case .kernelSymbol: "ksym"
    case .userStack(let mode, let depth): "ustack(\(mode), \(depth))"
    case .userSymbol: "usym"
    case .probeName: "probe"
    case .functionName: "func"
    case .internetAddress: "inet"
    case .timestamp: "timestamp"
    case .buffer(let capacity): "buffer[\(capacity)]"
    case .macAddress: "macaddr"
    case .userName: "username"
    case .controlGroupPath: "cgroup_path"
    case .aggregate(let aggregate): aggregate.spelling
    }
  }
}

extension Aggregate {

  var spelling: String {
    switch self {
    case .count: "count"
    case .sum(let isSigned): isSigned ? "sum" : "usum"
    case .min(let isSigned): isSigned ? "min" : "umin"
    case .max(let isSigned): isSigned ? "max" : "umax"
    case .average(let isSigned): isSigned ? "avg" : "uavg"
    case .stats(let isSigned): isSigned ? "stats" : "ustats"
    case .histogram(let bits): "hist\(bits)"
    case .linearHistogram(let minimum, let maximum, let step):
      "lhist(\(minimum), \(maximum), \(step))"
    case .timeSeries(let series): "tseries(\(series.interval), \(series.count))"
    }
  }
}
