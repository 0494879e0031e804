import Artefact
import TypeInfo

extension KernelProfile {

  /// Returns the entries of `selection` that match nothing in this profile, in their order.
  package func missing(of selection: ProfileSelection) -> [ProfileSelection.Entry] {
    let names = OfferedNames(of: self)
    return selection.entries.filter { !names.match($0) }
  }
}

/// The names of a profile that entries of a selection can match.
private struct OfferedNames {

  private var types: Set<Text> = []
  private var enumerators: Set<Text> = []
  private let tracepoints: SortedLines
  private let rawTracepoints: Set<Text>
  private let functions: SortedLines

  init(of profile: KernelProfile) {
    tracepoints = profile.tracepointLines
    rawTracepoints = Set(profile.rawTracepoints(matching: "*").map { Text($0) })
    functions = profile.functionLines
    for type in profile.allTypes { add(type, of: profile.graph) }
  }

  func match(_ entry: ProfileSelection.Entry) -> Bool {
    let pattern = Text(entry.pattern)
    return switch entry.kind {
    case .type: OfferedNames.match(pattern, in: types)
    case .enumerator: OfferedNames.match(pattern, in: enumerators)
    case .tracepoint: !tracepoints.keys(matching: pattern).isEmpty
    case .rawTracepoint: OfferedNames.match(pattern, in: rawTracepoints)
    case .function: !functions.keys(matching: pattern).isEmpty
    }
  }

  private mutating func add(_ type: BTFTypeID, of graph: BTFGraph) {
    switch graph.btf.kind(of: type) {
    case .enumeration, .enumeration64:
      types.insert(graph.btf.name(of: type))
      enumerators.formUnion(graph.enumerators(of: type).map(\.name))
    case .structure, .union, .typedef, .integer, .float: types.insert(graph.btf.name(of: type))
    case .void, .pointer, .array, .forward, .volatile, .const, .restrict, .function, .prototype,
      .variable, .section, .declarationTag, .typeTag:
      break
    }
  }

  private static func match(_ pattern: Text, in names: Set<Text>) -> Bool {
    if names.contains(pattern) { return true }
    guard pattern.bytes.contains(UInt8(ascii: "*")) else { return false }
    return names.contains { $0.matches(pattern: pattern) }
  }
}
