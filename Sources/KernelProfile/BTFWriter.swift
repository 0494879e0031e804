import Artefact
import TypeInfo

/// Writes types of one BTF after another with new identifiers.
struct BTFWriter {

  private var typeCount = 0
  private var records: [UInt8] = []
  private var strings: [UInt8] = [0]

  /// Appends types, in this order; other structures that they name become forward declarations,
  /// after all of them.
  ///
  /// - Parameter prototypes: the functions that keep their parameters.
  /// - Returns: the new identifiers of the types.
  @discardableResult mutating func append(
    _ types: [BTFTypeID], of btf: BTF, withParametersOf prototypes: Set<BTFTypeID>
  ) -> [BTFTypeID: BTFTypeID] {
    var copy = BTFCopy(
      btf, types, prototypes, after: typeCount, records: records, strings: strings)
    copy.run()
    typeCount += types.count + copy.declarationCount
    records = copy.records
    strings = copy.strings
    return copy.identifiers.mapValues { BTFTypeID($0) }
  }

  /// The BTF.
  var bytes: [UInt8] {
    var bytes: [UInt8] = [0x9f, 0xeb, 1, 0]
    for word in [24, 0, records.count, records.count, strings.count] {
      bytes.append(littleEndian: UInt32(word))
    }
    return bytes + records + strings
  }
}

/// The copy of types of one BTF into another one.
private struct BTFCopy {

  private(set) var identifiers: [BTFTypeID: UInt32] = [:]
  private(set) var records: [UInt8]
  private(set) var strings: [UInt8]

  private let btf: BTF
  private let order: [BTFTypeID]
  private let prototypes: Set<BTFTypeID>

  /// How many types come before these.
  private let start: Int

  private var stringOffsets: [UInt32: UInt32] = [0: 0]

  /// Declarations of structures that are not copied, after all other types.
  private var declarations: [BTFTypeID] = []
  private var declarationsByName: [Declaration: UInt32] = [:]

  var declarationCount: Int { declarations.count }

  /// The name and flag of a forward declaration.
  private struct Declaration: Hashable {
    let name: Text
    let isUnion: Bool
  }

  init(
    _ btf: BTF, _ order: [BTFTypeID], _ prototypes: Set<BTFTypeID>, after start: Int,
    records: [UInt8], strings: [UInt8]
  ) {
    self.btf = btf
    self.order = order
    self.prototypes = prototypes
    self.start = start
    self.records = records
    self.strings = strings
    for (index, type) in order.enumerated() { identifiers[type] = UInt32(start + index + 1) }
  }

  mutating func run() {
    for type in order { write(type) }
    for type in declarations {
      // BTF_KIND_FWD; its flag says that it is a union.
      let isUnion: UInt32 = btf.kind(of: type) == .union ? 1 : 0
      append(name(btf.nameOffset(of: type)), isUnion << 31 | BTFKind.forward.rawValue << 24, 0)
    }
  }

  private mutating func write(_ type: BTFTypeID) {
    let kind = btf.kind(of: type)
    let isCut = kind == .prototype && !prototypes.contains(type)
    let count = isCut ? 0 : btf.count(of: type)
    let flag: UInt32 = btf.flag(of: type) ? 1 : 0
    append(
      name(btf.nameOffset(of: type)), flag << 31 | kind.rawValue << 24 | UInt32(count),
      isCut ? 0 : thirdWord(of: type, kind))
    switch kind {
    case .void, .pointer, .forward, .typedef, .volatile, .const, .restrict, .function, .float,
      .typeTag, .section:
      break
    case .integer, .variable, .declarationTag: append(btf.detail(0, of: type))
    case .array:
      append(
        identifier(btf.element(of: type)), identifier(BTFTypeID(btf.detail(1, of: type))),
        btf.detail(2, of: type))
    case .structure, .union:
      for index in 0..<count {
        append(
          name(btf.detail(3 * index, of: type)),
          identifier(BTFTypeID(btf.detail(3 * index + 1, of: type))),
          btf.detail(3 * index + 2, of: type))
      }
    case .prototype:
      for index in 0..<count {
        append(
          name(btf.detail(2 * index, of: type)),
          identifier(BTFTypeID(btf.detail(2 * index + 1, of: type))))
      }
    case .enumeration:
      for index in 0..<count {
        append(name(btf.detail(2 * index, of: type)), btf.detail(2 * index + 1, of: type))
      }
    case .enumeration64:
      for index in 0..<count {
        append(
          name(btf.detail(3 * index, of: type)), btf.detail(3 * index + 1, of: type),
          btf.detail(3 * index + 2, of: type))
      }
    }
  }

  /// Returns the size of a type, or its target with its new identifier.
  private mutating func thirdWord(of type: BTFTypeID, _ kind: BTFKind) -> UInt32 {
    switch kind {
    case .integer, .structure, .union, .enumeration, .enumeration64, .float:
      UInt32(btf.sizeField(of: type))
    case .pointer, .typedef, .volatile, .const, .restrict, .typeTag, .function, .prototype,
      .variable, .declarationTag:
      identifier(btf.target(of: type))
    case .void, .array, .forward, .section: 0
    }
  }

  private mutating func identifier(_ type: BTFTypeID) -> UInt32 {
    guard type != .void else { return 0 }
    if let number = identifiers[type] { return number }
    let declaration = Declaration(
      name: btf.name(of: type), isUnion: btf.kind(of: type) == .union)
    if let number = declarationsByName[declaration] { return number }
    declarations.append(type)
    let number = UInt32(start + order.count + declarations.count)
    declarationsByName[declaration] = number
    return number
  }

  private mutating func name(_ offset: UInt32) -> UInt32 {
    if let known = stringOffsets[offset] { return known }
    let new = UInt32(strings.count)
    strings += btf.string(at: offset).bytes
    strings.append(0)
    stringOffsets[offset] = new
    return new
  }

  private mutating func append(_ words: UInt32...) {
    for word in words { records.append(littleEndian: word) }
  }
}
