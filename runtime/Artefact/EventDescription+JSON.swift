/// The kinds of action in a manifest.
private enum ActionKey: CaseIterable {
  case printf, cat, system, errorf, warnf, print, printElement, printMap, clear, zero, time, join,
    exit, runtimeError,
    programSeen

  var word: StaticString {
    switch self {
    case .printf: "printf"
    case .cat: "cat"
    case .system: "system"
    case .errorf: "errorf"
    case .warnf: "warnf"
    case .print: "print"
    case .printElement: "printElement"
    case .printMap: "printMap"
    case .clear: "clear"
    case .zero: "zero"
    case .time: "time"
    case .join: "join"
    case .exit: "exit"
    case .runtimeError: "runtimeError"
    case .programSeen: "programSeen"
    }
  }
}

extension EventDescription {

  /// The size of the index and the zeros that every record begins with, in bytes.
  package static let headSize = 8

  #if !hasFeature(Embedded)
    /// The value of a manifest that describes the kind of record.
    var json: JSONValue {
      .object(
        (ManifestKey.name, .text(name)), (ManifestKey.action, action.json),
        (ManifestKey.size, .number(size)), (ManifestKey.line, .number(line)),
        (ManifestKey.column, .number(column)), (ManifestKey.summary, .text(summary)))
    }
  #endif

  /// Reads a kind of record, all fields of which lie within it.
  init(_ value: borrowing ManifestValue, _ tables: borrowing ManifestTables) {
    let sizeMember = value.member(ManifestKey.size)
    let size = sizeMember.int(EventDescription.headSize...ManifestLimits.largestSize)
    let action = EventAction(value.member(ManifestKey.action), recordSize: size, tables)
    if !value.hasFailed, size < EventDescription.headSize + action.leastContents(tables) {
      sizeMember.fail("too small for the action")
    }
    self.init(
      action: action, size: size, line: value.position(ManifestKey.line),
      column: value.position(ManifestKey.column))
    #if !hasFeature(Embedded)
      name = value.optional(ManifestKey.name)?.text() ?? ""
      summary = value.optional(ManifestKey.summary)?.text() ?? ""
    #endif
  }
}

extension EventAction {

  #if !hasFeature(Embedded)
    fileprivate var json: JSONValue {
      switch self {
      case .printf(let format, let fields):
        .kind(
          ActionKey.printf.word, (ManifestKey.format, .text(format)),
          (ManifestKey.fields, .fields(fields)))
      case .text(let use, let format, let fields):
        .kind(
          use.key.word, (ManifestKey.format, .text(format)),
          (ManifestKey.fields, .fields(fields)))
      case .print(let field): .kind(ActionKey.print.word, (ManifestKey.field, field.json))
      case .printElement(let map):
        .kind(ActionKey.printElement.word, (ManifestKey.map, .number(map)))
      case .printMap(let map, let top, let divisor):
        .kind(
          ActionKey.printMap.word, (ManifestKey.map, .number(map)), (ManifestKey.top, .number(top)),
          (ManifestKey.divisor, .number(divisor)))
      case .clear(let map): .kind(ActionKey.clear.word, (ManifestKey.map, .number(map)))
      case .zero(let map): .kind(ActionKey.zero.word, (ManifestKey.map, .number(map)))
      case .time(let format): .kind(ActionKey.time.word, (ManifestKey.format, .text(format)))
      case .join(let separator):
        .kind(ActionKey.join.word, (ManifestKey.separator, .text(separator)))
      case .exit: .kind(ActionKey.exit.word)
      case .runtimeError: .kind(ActionKey.runtimeError.word)
      case .programSeen: .kind(ActionKey.programSeen.word)
      }
    }
  #endif

  fileprivate init(
    _ value: borrowing ManifestValue, recordSize: Int, _ tables: borrowing ManifestTables
  ) {
    let kind = value.member(ManifestKey.kind)
    let start = EventDescription.headSize
    func text(_ use: TextUse?) -> EventAction {
      let format = value.text(ManifestKey.format)
      let fields = ValueField.list(
        value.member(ManifestKey.fields), from: start, to: recordSize, tables)
      guard let use else { return .printf(format: format, fields: fields) }
      return .text(use, format: format, fields: fields)
    }
    switch kind.choice(among: ActionKey.allCases, key: { $0.word }) {
    case .printf: self = text(nil)
    case .cat: self = text(.file)
    case .system: self = text(.command)
    case .errorf: self = text(.error)
    case .warnf: self = text(.warning)
    case .print:
      self = .print(
        ValueField(
          value.member(ManifestKey.field), from: start, to: recordSize, tables))
    case .printElement: self = .printElement(map: EventAction.map(value, tables))
    case .printMap:
      self = .printMap(
        map: EventAction.map(value, tables),
        top: value.int(ManifestKey.top, 0...Int.max),
        divisor: value.int(ManifestKey.divisor, 0...Int.max))
    case .clear: self = .clear(map: EventAction.map(value, tables))
    case .zero: self = .zero(map: EventAction.map(value, tables))
    case .time: self = .time(format: value.text(ManifestKey.format))
    case .join: self = .join(separator: value.text(ManifestKey.separator))
    case .exit: self = .exit
    case .runtimeError:
      if !tables.hasRuntimeErrors { kind.fail("no run-time errors") }
      self = .runtimeError
    case .programSeen: self = .programSeen
    }
  }

  private static func map(
    _ value: ManifestValue, _ tables: ManifestTables
  ) -> Int {
    value.index(ManifestKey.map, below: tables.maps.count)
  }

  /// Returns the bytes that the action reads after the head of the record.
  fileprivate func leastContents(_ tables: ManifestTables) -> Int {
    switch self {
    case .printElement(let map): tables.maps[map].key?.size ?? 0
    case .exit: 1
    case .runtimeError: 4
    case .programSeen: 16
    // The fields were checked as they were read.
    case .printf, .text, .print, .printMap, .clear, .zero, .time, .join: 0
    }
  }
}

#if !hasFeature(Embedded)
  extension TextUse {

    fileprivate var key: ActionKey {
      switch self {
      case .file: .cat
      case .command: .system
      case .error: .errorf
      case .warning: .warnf
      }
    }
  }
#endif
