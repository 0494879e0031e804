/// The kinds of value type in a manifest.
private enum TypeKey: CaseIterable {
  case boolean, integer, pointer, enumeration, string, array, tuple, record, kernelStack,
    kernelSymbol, userStack, userSymbol, probeName, functionName, internetAddress

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
      }
    }
  #endif

  /// Reads a type that has at least one byte and whose indexes lie within `tables`.
  init(_ value: ManifestValue, _ tables: ManifestTables) throws(ArtefactError) {
    let kind = try value.member(ManifestKey.kind)
    switch try kind.choice(among: TypeKey.allCases, key: { $0.word }) {
    case .boolean: self = .boolean
    case .integer:
      self = .integer(
        bytes: try ValueType.integerSize(value),
        isSigned: try value.boolean(ManifestKey.signed))
    case .pointer: self = .pointer
    case .enumeration:
      self = .enumeration(
        bytes: try ValueType.integerSize(value),
        isSigned: try value.boolean(ManifestKey.signed),
        table: try value.index(ManifestKey.table, below: tables.enumerations))
    case .string:
      self = .string(
        bytes: try value.int(ManifestKey.bytes, 1...ManifestLimits.largestSize))
    case .array: self = try ValueType.array(value, tables)
    case .tuple: self = .tuple(try ValueType.fields(value, tables))
    case .record: self = .record(try ValueType.fields(value, tables))
    case .kernelStack:
      self = .kernelStack(
        map: try value.index(ManifestKey.map, below: tables.stackMaps),
        mode: try value.member(ManifestKey.mode).choice(among: StackMode.all, key: { $0.key }))
    case .kernelSymbol: self = .kernelSymbol
    case .userStack:
      self = .userStack(
        map: try value.index(ManifestKey.map, below: tables.stackMaps),
        mode: try value.member(ManifestKey.mode).choice(among: StackMode.all, key: { $0.key }))
    case .userSymbol: self = .userSymbol
    case .probeName: self = .probeName
    case .functionName: self = .functionName
    case .internetAddress: self = .internetAddress
    }
  }

  private static func integerSize(_ value: ManifestValue) throws(ArtefactError) -> Int {
    let bytes = try value.member(ManifestKey.bytes)
    switch try bytes.int(1...8) {
    case 1: return 1
    case 2: return 2
    case 4: return 4
    case 8: return 8
    default: throw bytes.error("not 1, 2, 4 or 8")
    }
  }

  private static func array(
    _ value: ManifestValue, _ tables: ManifestTables
  ) throws(ArtefactError) -> ValueType {
    let element = try ValueType(try value.member(ManifestKey.element), tables)
    let largest = ManifestLimits.largestSize / element.size
    return .array(element, count: try value.int(ManifestKey.count, 1...largest))
  }

  private static func fields(
    _ value: ManifestValue, _ tables: ManifestTables
  ) throws(ArtefactError) -> [ValueField] {
    let list = try value.member(ManifestKey.fields)
    let fields = try ValueField.list(list, from: 0, to: ManifestLimits.largestSize, tables)
    guard !fields.isEmpty else { throw list.error("empty") }
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
    _ value: ManifestValue, from start: Int, to end: Int, _ tables: ManifestTables
  ) throws(ArtefactError) {
    let offset = try value.int(ManifestKey.offset, 0...ManifestLimits.largestSize)
    let type = try ValueType(try value.member(ManifestKey.type), tables)
    guard offset >= start, offset + type.size <= end else {
      throw value.error("overlaps its neighbour or leaves the whole")
    }
    self.init(
      name: try value.optional(ManifestKey.name)?.text() ?? "", offset: offset, type: type)
  }

  /// Reads fields that follow each other between two offsets.
  static func list(
    _ value: ManifestValue, from start: Int, to end: Int, _ tables: ManifestTables
  ) throws(ArtefactError) -> [ValueField] {
    var fields: [ValueField] = []
    var next = start
    for element in try value.elements() {
      let field = try ValueField(element, from: next, to: end, tables)
      next = field.offset + field.type.size
      fields.append(field)
    }
    return fields
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

/// The lengths of the lists of a manifest that others refer to.
struct ManifestTables {
  var enumerations = 0
  var stackMaps = 0
  var maps = 0
}
