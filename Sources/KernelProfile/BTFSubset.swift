import Artefact
import TypeInfo

/// The types that a subset is made of.
struct BTFRoots {

  /// Types that are kept with their members.
  var aggregates: [BTFTypeID]

  /// Functions, and typedefs of pointers to functions, that are kept with their parameters.
  var functions: [BTFTypeID]
}

/// A smaller BTF with some of the types of another one.
///
/// What a kept type contains is kept. Behind pointers, structures that are not kept become forward
/// declarations, and functions lose their parameters.
struct BTFSubset {

  /// The bytes of the subset.
  private(set) var bytes: [UInt8] = []

  init(of graph: BTFGraph, roots: BTFRoots) {
    var marks = BTFMarks(graph.btf, roots)
    marks.run()
    var writer = BTFWriter(graph.btf, marks)
    bytes = writer.write()
  }
}

/// Which types of a BTF are kept.
private struct BTFMarks {

  let btf: BTF

  /// Types that are kept as they are.
  private(set) var kept: Set<BTFTypeID> = []

  /// Prototypes that are kept with their parameters.
  private(set) var keptPrototypes: Set<BTFTypeID> = []

  /// Structures and unions that pointers may lead to.
  private let selected: Set<BTFTypeID>

  /// Kept qualifiers that only pointers lead to, so that what they qualify may be cut.
  private var cutModifiers: Set<BTFTypeID> = []

  /// Types whose parts are still to be marked.
  private var pending: [BTFTypeID] = []

  init(_ btf: BTF, _ roots: BTFRoots) {
    self.btf = btf
    selected = Set(roots.aggregates)
    for type in roots.aggregates { keep(type) }
    for type in roots.functions {
      keepPrototype(of: type)
      keep(type)
    }
  }

  mutating func run() {
    while let type = pending.popLast() { keepParts(of: type) }
  }

  private mutating func keep(_ type: BTFTypeID) {
    guard type != .void else { return }
    let isNew = kept.insert(type).inserted
    let wasCut = cutModifiers.remove(type) != nil
    if isNew || wasCut { pending.append(type) }
  }

  /// Marks the prototype of a function, or of a typedef of a pointer to one.
  private mutating func keepPrototype(of type: BTFTypeID) {
    var current = type
    for _ in 0..<BTF.maximumDepth where btf.kind(of: current) != .prototype {
      current = btf.target(of: current)
    }
    if btf.kind(of: current) == .prototype { keptPrototypes.insert(current) }
  }

  private mutating func keepParts(of type: BTFTypeID) {
    switch btf.kind(of: type) {
    case .void, .integer, .float, .enumeration, .enumeration64, .forward, .section: break
    case .typedef, .volatile, .const, .restrict, .typeTag, .variable, .declarationTag, .function:
      keep(btf.target(of: type))
    case .pointer: keepPointee(btf.target(of: type))
    case .array:
      keep(btf.element(of: type))
      keep(BTFTypeID(btf.detail(1, of: type)))
    case .structure, .union:
      for index in 0..<btf.count(of: type) { keep(BTFTypeID(btf.detail(3 * index + 1, of: type))) }
    case .prototype:
      guard keptPrototypes.contains(type) else { return }
      keep(btf.target(of: type))
      for index in 0..<btf.count(of: type) { keep(BTFTypeID(btf.detail(2 * index + 1, of: type))) }
    }
  }

  /// Marks what a pointer leads to, unless it is a structure that nobody selected.
  private mutating func keepPointee(_ type: BTFTypeID) {
    switch btf.kind(of: type) {
    case .structure, .union:
      if selected.contains(type) || btf.nameOffset(of: type) == 0 { keep(type) }
    case .const, .volatile, .restrict, .typeTag:
      guard kept.insert(type).inserted else { return }
      cutModifiers.insert(type)
      keepPointee(btf.target(of: type))
    case .void, .integer, .pointer, .array, .enumeration, .forward, .typedef, .function, .prototype,
      .variable, .section, .float, .declarationTag, .enumeration64:
      keep(type)
    }
  }
}

/// Writes the kept types with new identifiers, in their old order.
private struct BTFWriter {

  private let btf: BTF
  private let marks: BTFMarks
  private let order: [BTFTypeID]
  private var identifiers: [BTFTypeID: UInt32] = [:]
  private var records: [UInt8] = []
  private var strings: [UInt8] = [0]
  private var stringOffsets: [UInt32: UInt32] = [0: 0]

  /// Declarations of structures that are not kept, after all other types.
  private var declarations: [BTFTypeID] = []
  private var declarationsByName: [Declaration: UInt32] = [:]

  /// The name and flag of a forward declaration.
  private struct Declaration: Hashable {
    let name: Text
    let isUnion: Bool
  }

  init(_ btf: BTF, _ marks: BTFMarks) {
    self.btf = btf
    self.marks = marks
    order = marks.kept.sorted { $0.number < $1.number }
    for (index, type) in order.enumerated() { identifiers[type] = UInt32(index + 1) }
  }

  mutating func write() -> [UInt8] {
    for type in order { write(type) }
    for type in declarations {
      // BTF_KIND_FWD; its flag says that it is a union.
      let isUnion: UInt32 = btf.kind(of: type) == .union ? 1 : 0
      append(name(btf.nameOffset(of: type)), isUnion << 31 | BTFKind.forward.rawValue << 24, 0)
    }
    var bytes: [UInt8] = [0x9f, 0xeb, 1, 0]
    for word in [24, 0, records.count, records.count, strings.count] {
      bytes.append(littleEndian: UInt32(word))
    }
    return bytes + records + strings
  }

  private mutating func write(_ type: BTFTypeID) {
    let kind = btf.kind(of: type)
    let isCut = kind == .prototype && !marks.keptPrototypes.contains(type)
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
    let number = UInt32(order.count + declarations.count)
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
