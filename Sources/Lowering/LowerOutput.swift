import Artefact
import Checking
import Language
import Source
import TypedIR

/// The size of the head of a record in the ring buffer, in bytes.
private let recordHeadBytes = 8

extension FunctionLowering {

  /// Returns the lowering of `printf(format, …)`.
  mutating func printf(
    _ format: String, _ arguments: [PrintedValue], in statement: CheckedStatement
  ) -> [Statement] {
    send(arguments, in: statement) { .printf(format: Text(format), fields: $0) }
  }

  /// Returns the lowering of `cat(format, …)` and the like.
  mutating func text(
    _ use: TextUse, _ format: String, _ arguments: [PrintedValue], in statement: CheckedStatement
  ) -> [Statement] {
    send(arguments, in: statement) { .text(use, format: Text(format), fields: $0) }
  }

  private mutating func send(
    _ arguments: [PrintedValue], in statement: CheckedStatement,
    _ action: ([ValueField]) -> EventAction
  ) -> [Statement] {
    let values = arguments.map(\.value)
    let layout = Layout(fields: values.map(\.type))
    var names = UniqueNames()
    var fields: [ValueField] = []
    for (index, argument) in arguments.enumerated() {
      let name = argument.name.isEmpty ? "value\(index + 1)" : argument.name
      fields.append(
        ValueField(
          name: Text(names.take(name)), offset: recordHeadBytes + layout.offsets[index],
          type: tables.manifest.valueType(argument.value.type, in: tables.profile)))
    }
    return send(action(fields), values, layout, in: statement)
  }

  /// Returns the lowering of `print(@m, top, divisor)`.
  mutating func printMap(
    _ map: ID<CheckedMap>, top: LoadTimeNumber, divisor: LoadTimeNumber,
    in statement: CheckedStatement
  ) -> [Statement] {
    let event = tables.manifest.manifest.events.count
    tables.manifest.bind(.top, of: event, to: top, in: printBounds)
    tables.manifest.bind(.divisor, of: event, to: divisor, in: printBounds)
    let (top, divisor) = (Int(top.value(orAtMost: 0)), Int(divisor.value(orAtMost: 0)))
    return send(.printMap(map: map.index, top: top, divisor: divisor), in: statement)
  }

  /// Returns the lowering of `debugf(format, …)`, which becomes a call of the kernel's helper.
  mutating func debug(_ format: String, _ values: [CheckedExpression]) -> [Statement] {
    let bytes = Array(format.utf8) + [0]
    var statements: [Statement] = []
    var arguments: [HelperArgument] = []
    for value in values {
      if case .string = value.type {
        let (copying, text) = place(of: value)
        statements += copying
        arguments.append(.value(.address(text)))
      } else {
        let local = newLocal("argument")
        statements.append(.assign(local, scalar(value)))
        arguments.append(.value(.local(local)))
      }
    }
    let place = temporary(bytes.count, "format")
    return statements + [
      .write(bytes, to: place),
      .evaluate(
        .call(.tracePrintk, [.place(place), .value(.constant(Int64(bytes.count)))] + arguments)),
    ]
  }

  /// Returns the lowering of `print(e)`.
  mutating func print(_ printed: PrintedValue, in statement: CheckedStatement) -> [Statement] {
    let value = printed.value
    let layout = Layout(fields: [value.type])
    let name = printed.name.isEmpty ? "value" : printed.name
    let type = tables.manifest.valueType(value.type, in: tables.profile)
    let field = ValueField(name: Text(name), offset: recordHeadBytes, type: type)
    return send(.print(field), [value], layout, in: statement)
  }

  /// `print(@m[k])` of an aggregate: the loader reads the element.
  mutating func printElement(
    _ element: Element, in statement: CheckedStatement
  ) -> [Statement] {
    let (keyStatements, key) = key(of: element)
    let keyBytes = tables.mapStorage[element.map.index].keyLayout.bytes
    let bytes = (recordHeadBytes + keyBytes).rounded(upTo: 8)
    let event = tables.manifest.event(
      .printElement(map: element.map.index), bytes: bytes, of: statement, in: probe)
    let copy = Statement.copy(
      from: key, to: Place(.event, offset: recordHeadBytes), bytes: keyBytes)
    return keyStatements + [.event(event, bytes: bytes, [copy], isUrgent: false)]
  }

  /// Sends a record that carries nothing but what it asks for.
  mutating func send(_ action: EventAction, in statement: CheckedStatement) -> [Statement] {
    let event = tables.manifest.event(action, bytes: recordHeadBytes, of: statement, in: probe)
    return [.event(event, bytes: recordHeadBytes, [], isUrgent: false)]
  }

  /// Returns the lowering of `join(strings, separator)`.
  mutating func join(
    _ strings: CheckedExpression, _ separator: String, _ space: AddressSpace,
    in statement: CheckedStatement
  ) -> [Statement] {
    let bytes = Statement.joinedRecordBytes
    let event = tables.manifest.event(
      .join(separator: Text(separator)), bytes: bytes, of: statement, in: probe)
    let array = newLocal("strings")
    return [
      .assign(array, scalar(strings)),
      .sendStrings(
        event, array: .local(array), buffer: temporary(bytes, "strings"), reading(space)),
    ]
  }

  /// Returns the lowering of `exit(code)`.
  mutating func exit(_ code: CheckedExpression?, at range: SourceRange) -> [Statement] {
    let status = code.map { scalar($0) } ?? .constant(0)
    let local = newLocal("status")
    let bytes = recordHeadBytes + 8
    let event = tables.manifest.event(.exit, bytes: bytes, at: range)
    let store = Statement.store(
      .local(local), to: Place(.event, offset: recordHeadBytes), .uint64)
    return [
      .assign(local, status), .event(event, bytes: bytes, [store], isUrgent: true), .return,
    ]
  }

  /// Sends values one after another.
  ///
  /// Numbers are computed before the record is reserved, so that it is held as shortly as
  /// possible; texts and tuples are written straight into it, unless they take a loop or send
  /// records of their own.
  private mutating func send(
    _ action: EventAction, _ values: [CheckedExpression], _ layout: Layout,
    in statement: CheckedStatement
  ) -> [Statement] {
    let bytes = (recordHeadBytes + layout.bytes).rounded(upTo: 8)
    let event = tables.manifest.event(action, bytes: bytes, of: statement, in: probe)
    var before: [Statement] = []
    var body: [Statement] = []
    for (value, offset) in zip(values, layout.offsets) {
      let place = Place(.event, offset: recordHeadBytes + offset)
      if let storage = value.type.scalarStorage {
        let number = scalar(value)
        if before.count < Self.argumentsInRegisters {
          let local = newLocal("argument")
          before.append(.assign(local, number))
          body.append(.store(.local(local), to: place, storage))
        } else {
          let kept = temporary(8, "argument")
          before.append(.store(number, to: kept, .uint64))
          body.append(.store(.load(kept, .uint64), to: place, storage))
        }
      } else {
        let saved = self
        let statements = write(value, as: value.type, to: place, padding: .none)
        if statements.loopOrSend {
          self = saved
          let (statements, temporary) = self.place(of: value)
          before += statements
          body.append(.copy(from: temporary, to: place, bytes: value.type.layout.bytes))
        } else {
          body += statements
        }
      }
    }
    return before + [.event(event, bytes: bytes, body, isUrgent: false)]
  }

  /// How many numbers of a record are kept in variables until they are written; more than a few have
  /// no room in registers and, in the end, on the stack.
  private static var argumentsInRegisters: Int { 8 }
}
