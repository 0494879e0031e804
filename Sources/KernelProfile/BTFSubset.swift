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
    var writer = BTFWriter()
    writer.append(
      marks.kept.sorted { $0.number < $1.number }, of: graph.btf,
      withParametersOf: marks.keptPrototypes)
    bytes = writer.bytes
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
