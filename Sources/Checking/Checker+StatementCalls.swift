import Artefact
import Diagnostics
import Language
import Rendering
import Source
import Syntax
import TypedIR

extension Checker {

  /// Returns what a builtin that is done rather than evaluated does.
  mutating func checkStatementCall(_ call: BuiltinCall) -> [CheckedStatement] {
    guard isAvailable(call), let form = call.builtin.form else { return [] }
    let arguments = arguments(of: call)
    // Later arguments are checked even if an earlier one is wrong, but nothing is made of them.
    guard let arguments else { return [] }
    guard let statement = statement(form, arguments, call) else { return [] }
    let summary = report.isSilent ? "" : script.comment(above: call.range)
    return [CheckedStatement(statement, range: call.range, summary: summary)]
  }

  private mutating func statement(
    _ form: SpecialForm, _ arguments: [CheckedArgument], _ call: BuiltinCall
  ) -> CheckedStatement.Kind? {
    switch form {
    case .printFormat:
      return format(arguments, call).map { .printf(format: $0.text, $0.values) }
    case .message(let form): return message(form, arguments, call)
    case .printValue: return printValue(arguments, call)
    case .printTime:
      guard case .literal(let literal, _)? = arguments.first else {
        return .time(format: defaultTimeFormat)
      }
      return .time(format: literal.text)
    case .exit: return exit(arguments)
    case .clear: return map(arguments).map { .clear($0) }
    case .zero: return map(arguments).map { .zero($0) }
    case .delete: return elementToDelete(arguments, call).map { .delete($0) }
    case .join: return join(arguments)
    case .staticAssertion:
      checkAssertion(arguments, call)
      return nil
    case .library(let function): return .evaluate(value(of: function, arguments, call))
    case .arguments, .argument, .returnValue, .context, .function, .probe, .processID, .threadID,
      .elapsed, .time64, .command, .kernelStack, .kernelSymbol, .userStack, .userSymbol, .register,
      .text, .compareText,
      .orderText, .option, .internetAddress, .byteSwap, .aggregate, .pointer, .predicate,
      .machine:
      preconditionFailure("a value was taken for a statement")
    }
  }

  private mutating func exit(_ arguments: [CheckedArgument]) -> CheckedStatement.Kind? {
    guard case .value(let code)? = arguments.first else { return .exit(nil) }
    if let constant = code.constant, !(0...255 ~= constant) {
      report.tell(.argumentOutOfRange("'code'", 0...255, at: code.range))
      return nil
    }
    return .exit(code)
  }

  // MARK: Maps

  private mutating func map(_ arguments: [CheckedArgument]) -> ID<CheckedMap>? {
    guard case .map(let name)? = arguments.first, mapValue(name) != nil else { return nil }
    return maps[maps.index(of: name.name)].id
  }

  /// Returns the value of `delete(…)`: whether there was such an element.
  mutating func deletion(_ call: BuiltinCall) -> CheckedExpression {
    guard let arguments = arguments(of: call), let element = elementToDelete(arguments, call)
    else { return invalid(call.range) }
    return CheckedExpression(.deleteElement(element), type: .boolean, range: call.range)
  }

  private mutating func elementToDelete(
    _ arguments: [CheckedArgument], _ call: BuiltinCall
  ) -> Element? {
    var given: [CheckedExpression] = []
    for case .value(let key) in arguments.dropFirst() { given.append(key) }
    let name: Identifier
    let target: Element?
    switch arguments.first {
    case .map(let map):
      name = map
      target = element(map, keys: given, call.range)
    case .element(let map, let keys, let range):
      guard given.isEmpty else {
        report.tell(.keyTwice(map, at: range))
        return nil
      }
      name = map
      report.tell(.deprecatedDelete(map, keys, script.file, at: range))
      target = element(map, keys, range)
    case .value, .constant, .number, .literal, .positional, .keyword, .stackOption, .storage,
      .variable, .type, .path, nil:
      return nil
    }
    guard mapValue(name) != nil, let target else { return nil }
    maps[maps.index(of: name.name)].isDeletedFrom = true
    return target
  }

  // MARK: Printing

  private mutating func join(_ arguments: [CheckedArgument]) -> CheckedStatement.Kind? {
    guard case .value(let strings)? = arguments.first else { return nil }
    var separator = " "
    if arguments.count > 1, case .literal(let literal, _) = arguments[1] {
      separator = literal.text
    }
    let space: AddressSpace
    switch strings.type {
    case .pointer(.pointer, let given), .pointer(.void, let given): space = given
    case .array(.pointer, _): space = memorySpace(of: strings)
    case .integer: space = action.site.memorySpace
    default:
      report.tell(.notStrings(strings.type, at: strings.range))
      return nil
    }
    return .join(strings, separator: separator, space)
  }

  private mutating func printValue(
    _ arguments: [CheckedArgument], _ call: BuiltinCall
  ) -> CheckedStatement.Kind? {
    var numbers: [LoadTimeNumber] = []
    for case .number(let number) in arguments.dropFirst() { numbers.append(number) }
    switch arguments.first {
    case .map(let name):
      guard mapValue(name) != nil else { return nil }
      if action.visitedMaps.contains(name.name) { report.tell(.printedInLoop(name)) }
      return .printMap(
        maps[maps.index(of: name.name)].id, top: numbers.first ?? .constant(0),
        divisor: numbers.count > 1 ? numbers[1] : .constant(0))
    case .element(let name, let keys, let range):
      guard numbers.isEmpty else { return refuseExtra(call, arguments.count) }
      let element = element(name, keys, range)
      guard let value = mapValue(name), let element else { return nil }
      if case .aggregate = value { return .printElement(element) }
      return .print(
        PrintedValue(
          CheckedExpression(.element(element), type: value, range: range), name: name.name))
    case .value(let value):
      guard numbers.isEmpty else { return refuseExtra(call, arguments.count) }
      return .print(PrintedValue(value, name: self.name(of: call.arguments[0])))
    case .constant, .number, .literal, .positional, .keyword, .stackOption, .storage, .variable,
      .type, .path, nil:
      return nil
    }
  }

  private mutating func refuseExtra(_ call: BuiltinCall, _ count: Int) -> CheckedStatement.Kind? {
    report.tell(.mapExpected(call.builtin.parameters[0], call.builtin, at: call.arguments[0].range))
    return nil
  }

  /// Returns the format and the values of `printf(format, …)` and the like, if they fit.
  mutating func format(
    _ arguments: [CheckedArgument], _ call: BuiltinCall
  ) -> (text: String, values: [PrintedValue])? {
    guard case .literal(let literal, let range)? = arguments.first else { return nil }
    let format: FormatString
    do throws(FormatError) {
      format = try FormatString(Text(literal.bytes))
    } catch {
      report.tell(
        .invalidFormat(
          error, text: literal.bytes, at: literal.range(ofBytes: error.range, in: range)))
      return nil
    }
    let conversions = format.conversions
    var values: [CheckedExpression] = []
    for case .value(let value) in arguments.dropFirst() { values.append(value) }
    guard values.count == conversions.count else {
      report.tell(.formatArgumentCount(conversions.count, values.count, at: range))
      return nil
    }
    var isComplete = true
    for index in values.indices {
      if conversions[index].operand == .any { values[index] = positionalAsText(values[index]) }
      guard !conversions[index].accepts(values[index].type) else { continue }
      report.tell(
        .formatArgumentType(
          conversions[index].spelling(in: literal.bytes), values[index].type,
          at: values[index].range))
      isComplete = false
    }
    guard isComplete else { return nil }
    let names = call.arguments.dropFirst().map { name(of: $0) }
    return (literal.text, zip(values, names).map { PrintedValue($0, name: $1) })
  }
}

extension FormatConversion {

  fileprivate func accepts(_ type: Type) -> Bool {
    switch operand {
    case .integer:
      switch type {
      case .boolean, .integer, .enumeration, .pointer, .kernelSymbol: true
      case .error, .void, .structure, .array, .function, .string, .tuple, .record, .kernelStack,
        .probeName, .userStack, .userSymbol, .functionName, .aggregate, .internetAddress,
        .timestamp, .buffer, .macAddress, .userName, .controlGroupPath:
        false
      }
    case .buffer: if case .buffer = type { true } else { false }
    case .any: true
    }
  }

  /// The conversion as the script spells it, without flags.
  fileprivate func spelling(in bytes: [UInt8]) -> String {
    let rest = bytes.dropFirst(offset + 1)
    let end = rest.firstIndex { UInt8(ascii: "a") <= $0 | 0x20 && $0 | 0x20 <= UInt8(ascii: "z") }
    var spelled = Array(bytes[offset...(end ?? offset)])
    var next = (end ?? offset) + 1
    let lengths = Array("hlLjzt".utf8)
    while let last = spelled.last, lengths.contains(last), next < bytes.count {
      spelled.append(bytes[next])
      next += 1
    }
    return String(decoding: spelled, as: UTF8.self)
  }
}
