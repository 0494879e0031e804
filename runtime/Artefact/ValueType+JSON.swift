/// The kinds of value type in a manifest.
private enum TypeKey: CaseIterable {
  case boolean, integer, pointer, enumeration, string, array, tuple, record, kernelStack,
    kernelSymbol, userStack, userSymbol, probeName, functionName, internetAddress, timestamp,
    buffer,
    macAddress, userName, controlGroupPath

  var word: StaticString {
    switch self {
    case .boolean: "boolean"
    case .integer: "integer"
    case .pointer: "pointer"
    case .enumeration: "enumeration"
    case .string: "string"
    case .array: "array"
    case .tuple: "tuple"
    case .record: "record"
    case .kernelStack: "kernelStack"
    case .kernelSymbol: "kernelSymbol"
    case .userStack: "userStack"
    case .userSymbol: "userSymbol"
    case .probeName: "probeName"
    case .functionName: "functionName"
    case .internetAddress: "internetAddress"
    case .timestamp: "timestamp"
    case .buffer: "buffer"
    case .macAddress: "macAddress"
    case .userName: "userName"
    case .controlGroupPath: "controlGroupPath"
    }
  }
}

extension ValueType {

  #if !hasFeature(Embedded)
    /// The value of a manifest that describes the type.
    var json: JSONValue {
      switch self {
      case .boolean: .kind(TypeKey.boolean.word)
      case .integer(let bytes, let isSigned):
        .kind(
          TypeKey.integer.word, (ManifestKey.bytes, .number(bytes)),
          (ManifestKey.signed, .boolean(isSigned)))
      case .pointer: .kind(TypeKey.pointer.word)
      case .enumeration(let bytes, let isSigned, let table):
        .kind(
          TypeKey.enumeration.word, (ManifestKey.bytes, .number(bytes)),
          (ManifestKey.signed, .boolean(isSigned)), (ManifestKey.table, .number(table)))
      case .string(let bytes): .kind(TypeKey.string.word, (ManifestKey.bytes, .number(bytes)))
      case .array(let element, let count):
        .kind(
          TypeKey.array.word, (ManifestKey.element, element.json),
          (ManifestKey.count, .number(count))
        )
      case .tuple(let fields): .kind(TypeKey.tuple.word, (ManifestKey.fields, .fields(fields)))
      case .record(let fields): .kind(TypeKey.record.word, (ManifestKey.fields, .fields(fields)))
      case .kernelStack(let map, let mode):
        .kind(
          TypeKey.kernelStack.word, (ManifestKey.map, .number(map)),
          (ManifestKey.mode, .word(mode.key)))
      case .kernelSymbol: .kind(TypeKey.kernelSymbol.word)
      case .userStack(let map, let mode):
        .kind(
          TypeKey.userStack.word, (ManifestKey.map, .number(map)),
          (ManifestKey.mode, .word(mode.key)))
      case .userSymbol: .kind(TypeKey.userSymbol.word)
      case .probeName: .kind(TypeKey.probeName.word)
      case .functionName: .kind(TypeKey.functionName.word)
      case .internetAddress: .kind(TypeKey.internetAddress.word)
      case .timestamp: .kind(TypeKey.timestamp.word)
      case .buffer(let capacity):
        .kind(TypeKey.buffer.word, (ManifestKey.bytes, .number(capacity)))
      case .macAddress: .kind(TypeKey.macAddress.word)
      case .userName: .kind(TypeKey.userName.word)
      case .controlGroupPath: .kind(TypeKey.controlGroupPath.word)
      }
    }
  #endif

  /// Reads a type that has at least one byte and whose indexes lie within `tables`.
  init(_ value: borrowing ManifestValue, _ tables: borrowing ManifestTables) {
    let kind = value.member(ManifestKey.kind)
    switch kind.choice(among: TypeKey.allCases, key: { $0.word }) {
    case .boolean: self = .boolean
    case .integer:
      self = .integer(
        bytes: ValueType.integerSize(value),
        isSigned: value.boolean(ManifestKey.signed))
    case .pointer: self = .pointer
    case .enumeration:
      self = .enumeration(
        bytes: ValueType.integerSize(value),
        isSigned: value.boolean(ManifestKey.signed),
        table: value.index(ManifestKey.table, below: tables.enumerations))
    case .string:
      self = .string(
        bytes: value.int(ManifestKey.bytes, 1...ManifestLimits.largestSize))
    case .array: self = ValueType.array(value, tables)
    case .tuple: self = .tuple(ValueType.fields(value, tables))
    case .record: self = .record(ValueType.fields(value, tables))
    case .kernelStack:
      self = .kernelStack(
        map: value.index(ManifestKey.map, below: tables.stackMaps),
        mode: value.member(ManifestKey.mode).choice(among: StackMode.all, key: { $0.key }))
    case .kernelSymbol: self = .kernelSymbol
    case .userStack:
      self = .userStack(
        map: value.index(ManifestKey.map, below: tables.stackMaps),
        mode: value.member(ManifestKey.mode).choice(among: StackMode.all, key: { $0.key }))
    case .userSymbol: self = .userSymbol
    case .probeName: self = .probeName
    case .functionName: self = .functionName
    case .internetAddress: self = .internetAddress
    case .timestamp: self = .timestamp
    case .buffer:
      self = .buffer(capacity: value.int(ManifestKey.bytes, 1...ManifestLimits.largestSize))
    case .macAddress: self = .macAddress
    case .userName: self = .userName
    case .controlGroupPath: self = .controlGroupPath
    }
    // After a mistake, a type may have no bytes, or too many to compute with.
    if value.hasFailed { self = .boolean }
  }

  private static func integerSize(_ value: ManifestValue) -> Int {
    let bytes = value.member(ManifestKey.bytes)
    let count = bytes.int(1...8)
    if count & (count - 1) != 0 { bytes.fail("not 1, 2, 4 or 8") }
    return count
  }

  private static func array(
    _ value: ManifestValue, _ tables: ManifestTables
  ) -> ValueType {
    let element = ValueType(value.member(ManifestKey.element), tables)
    let largest = ManifestLimits.largestSize / element.size
    return .array(element, count: value.int(ManifestKey.count, 1...largest))
  }

  private static func fields(
    _ value: ManifestValue, _ tables: ManifestTables
  ) -> [ValueField] {
    let list = value.member(ManifestKey.fields)
    let fields = ValueField.list(list, from: 0, to: ManifestLimits.largestSize, tables)
    if fields.isEmpty { list.fail("empty") }
    return fields
  }
}

extension ValueField {

  #if !hasFeature(Embedded)
    /// The value of a manifest that describes the field.
    var json: JSONValue {
      .object(
        (ManifestKey.name, .text(name)), (ManifestKey.offset, .number(offset)),
        (ManifestKey.type, type.json))
    }
  #endif

  /// Reads a field that lies between two offsets.
  init(
    _ value: borrowing ManifestValue, from start: Int, to end: Int,
    _ tables: borrowing ManifestTables
  ) {
    let offset = value.int(ManifestKey.offset, 0...ManifestLimits.largestSize)
    let type = ValueType(value.member(ManifestKey.type), tables)
    if offset < start || offset + type.size > end {
      value.fail("overlaps its neighbour or leaves the whole")
    }
    self.init(
      name: value.optional(ManifestKey.name)?.text() ?? "", offset: offset, type: type)
  }

  /// Reads fields that follow each other between two offsets.
  static func list(
    _ value: ManifestValue, from start: Int, to end: Int, _ tables: ManifestTables
  ) -> [ValueField] {
    var next = start
    return value.list { element in
      let field = ValueField(element, from: next, to: end, tables)
      next = field.offset + field.type.size
      return field
    }
  }
}

#if !hasFeature(Embedded)
  extension JSONValue {

    /// Creates the array that describes fields.
    static func fields(_ fields: [ValueField]) -> JSONValue {
      .list(fields) { $0.json }
    }
  }
#endif

extension StackMode {

  static let all: [StackMode] = [.bpftrace, .perf, .raw, .buildID]

  /// The word of a manifest.
  var key: StaticString {
    switch self {
    case .bpftrace: "bpftrace"
    case .perf: "perf"
    case .raw: "raw"
    case .buildID: "buildID"
    }
  }
}

/// What others refer to in the lists of a manifest that were read before.
struct ManifestTables {
  var enumerations = 0
  var stackMaps = 0
  var hasRuntimeErrors = false
  var maps: [MapDescription] = []
}
