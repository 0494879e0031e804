import Artefact
import TypeInfo

extension KernelProfile {

  /// Returns a profile with only what `selection` names and what that is made of.
  ///
  /// Pointers lead no further: a structure that is not selected, and that no kept one contains, is
  /// only declared. Of the kernel's release its version is kept, not the name of the build.
  package func minimised(keeping selection: ProfileSelection) -> KernelProfile {
    // The lists of a running kernel are long: they are read once, not for every pattern.
    let tracepointLines = tracepointLines
    let functionLines = functionLines
    let formats = selection.patterns(of: .tracepoint)
      .flatMap { tracepointLines.keys(matching: Text($0)) }
      .compactMap { TracepointName(parsing: $0.description).flatMap(tracepointFormat) }
    let functions = selection.patterns(of: .function).flatMap {
      functionLines.keys(matching: Text($0)).map(\.description)
    }
    let roots = BTFRoots(
      aggregates: selectedTypes(selection)
        + formats.compactMap { tracepoint($0.name)?.structure?.id.type },
      functions: selectedFunctions(Set(functions)) + selectedRawTracepoints(selection))
    guard let graph = try? BTFGraph(BTFSubset(of: self.graph, roots: roots).bytes) else {
      preconditionFailure("a subset of valid type information is valid")
    }
    return KernelProfile(
      release: String(release.prefix { $0.isNumber || $0 == "." }), architecture: architecture,
      graph: graph,
      listing: .captured(
        ProfileTables(
          tracepoints: SortedLines(sorting: formats.map(\.line)),
          functions: SortedLines(sorting: functions.map { Array($0.utf8) }))))
  }

  private func tracepoint(_ name: TracepointName) -> Tracepoint? {
    tracepoint(category: name.category, event: name.event)
  }

  private func selectedTypes(_ selection: ProfileSelection) -> [BTFTypeID] {
    let types = NamePatterns(selection.patterns(of: .type))
    let enumerators = NamePatterns(selection.patterns(of: .enumerator))
    return allTypes.filter { type in
      switch graph.btf.kind(of: type) {
      case .enumeration, .enumeration64:
        types.match(graph.btf.name(of: type))
          || graph.enumerators(of: type).contains { enumerators.match($0.name) }
      case .structure, .union, .typedef, .integer, .float: types.match(graph.btf.name(of: type))
      case .void, .pointer, .array, .forward, .volatile, .const, .restrict, .function, .prototype,
        .variable, .section, .declarationTag, .typeTag:
        false
      }
    }
  }

  private func selectedFunctions(_ names: Set<String>) -> [BTFTypeID] {
    allTypes.filter {
      graph.btf.kind(of: $0) == .function && names.contains(graph.btf.name(of: $0).description)
    }
  }

  private func selectedRawTracepoints(_ selection: ProfileSelection) -> [BTFTypeID] {
    let events = selection.patterns(of: .rawTracepoint).flatMap { rawTracepoints(matching: $0) }
    // The typedef has the types of the arguments; the function that calls the probes, their names.
    return events.compactMap { graph.typedef(named: Text("btf_trace_" + $0)) }
      + selectedFunctions(Set(events.map { "__traceiter_" + $0 }))
  }

  /// The types without `void`, in their order.
  var allTypes: [BTFTypeID] {
    (1..<max(1, UInt32(graph.btf.typeCount))).map { BTFTypeID($0) }
  }
}

/// Names without stars, looked up at once, and patterns.
private struct NamePatterns {

  private let names: Set<Text>
  private let patterns: [Text]

  init(_ texts: [String]) {
    names = Set(texts.filter { !$0.contains("*") }.map { Text($0) })
    patterns = texts.filter { $0.contains("*") }.map { Text($0) }
  }

  func match(_ name: Text) -> Bool {
    guard !name.isEmpty else { return false }
    return names.contains(name) || patterns.contains { name.matches(pattern: $0) }
  }
}
