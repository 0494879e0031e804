package import Artefact

extension StubModel {

  /// Creates the model of the stub that contains the artefact `object`, whose manifest is
  /// `manifest`.
  ///
  /// - Parameter name: The name of the stub; nil names it after the script.
  package init(_ manifest: Manifest, object: [UInt8], name: StubName? = nil) {
    var builder = StubModelBuilder(manifest)
    let callSites = builder.callSites()
    // Events keep their names, whatever else is called so.
    let names = builder.eventNames(callSites)
    let maps = builder.maps()
    let events = builder.events(callSites, named: names, maps)
    self.init(
      name: name ?? StubName(script: manifest.script), script: manifest.script.description,
      compiler: manifest.compiler.description, summary: textLines(manifest.summary),
      truncationTrailer: manifest.config.truncationTrailer,
      parameters: builder.parameters(), events: events, maps: maps,
      structures: builder.structures, enumerations: builder.enumerations, object: object)
  }
}

/// Returns the lines of a text without blanks at their ends; none of an empty text.
private func textLines(_ text: Text) -> [String] {
  guard !text.isEmpty else { return [] }
  return text.description.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    String(line.reversed().drop { $0.isWhitespace }.reversed())
  }
}

/// Goes through a manifest once and names what is in it.
private struct StubModelBuilder {

  let manifest: Manifest
  private(set) var structures: [StubStructure] = []
  private(set) var enumerations: [StubEnumeration] = []

  /// The index in `enumerations` of those that were met, by their table in the manifest.
  private var enumerationIndexes: [Int: Int] = [:]
  private var mapNames = UniqueNames()
  /// The names of events, structures and enumerations, and types of maps.
  private var typeNames = UniqueNames()

  init(_ manifest: Manifest) {
    self.manifest = manifest
  }

  func parameters() -> [StubParameter] {
    var parameters = manifest.positionalStubParameters
    var names = UniqueNames(reserved: Set(parameters.map(\.name)))
    for case .option(let option) in manifest.parameters.map(\.content) {
      let value: StubParameter.Value =
        switch option.value {
        case .boolean(let initial): .boolean(initial: initial)
        case .integer(let initial, let isSigned): .integer(initial: initial, isSigned: isSigned)
        case .string(let initial, let bytes): .text(initial: initial, limit: bytes - 1)
        }
      parameters.append(
        StubParameter(
          name: names.claim(asciiIdentifier(option.name.description, orElse: "option")),
          source: .option(name: option.name.description), summary: textLines(option.summary),
          value: value, canBeAbsent: false, isRequired: false))
    }
    return parameters
  }

  mutating func maps() -> [StubMap] {
    let names = manifest.maps.map { map in
      mapNames.claim(asciiIdentifier(map.name.description, orElse: "unnamed"))
    }
    let types = names.map { typeNames.claim("map_\($0)") }
    return manifest.maps.indices.map { index in
      var map = stubMap(manifest.maps[index], named: names[index], type: types[index])
      map.limits = limits(of: map.kind, ofMap: index)
      return map
    }
  }

  private func limits(of value: MapValue, ofMap map: Int) -> [StubLimit] {
    switch value {
    case .histogram(let bits): [limit(.subdivisionBits, ofMap: map, or: Int64(bits))]
    case .linearHistogram(let minimum, let maximum, let step):
      [
        limit(.minimum, ofMap: map, or: minimum), limit(.maximum, ofMap: map, or: maximum),
        limit(.step, ofMap: map, or: step),
      ]
    case .plain, .count, .sum, .min, .max, .average, .stats, .timeSeries: []
    }
  }

  private func limit(
    _ kind: ManifestBinding.Kind, ofMap map: Int, or number: Int64
  ) -> StubLimit {
    let binding = manifest.bindings.first { $0.kind == kind && $0.target == map }
    let parameter = binding.flatMap { binding in
      manifest.positionalStubParameters.firstIndex { $0.source == .positional(binding.parameter) }
    }
    return parameter.map { .parameter($0) } ?? .number(number)
  }

  private mutating func stubMap(
    _ map: MapDescription, named name: String, type typeName: String
  ) -> StubMap {
    let scriptName = map.name.description
    let value: StubMapValue
    let key = map.key.map { type($0, owner: typeName, part: "key", of: scriptName) }
    switch map.value {
    case .plain(let plain):
      value = .plain(type(plain, owner: typeName, part: "value", of: scriptName))
    case .count: value = .number(isSigned: false)
    case .sum(let isSigned), .min(let isSigned), .max(let isSigned):
      value = .number(isSigned: isSigned)
    case .average(let isSigned), .stats(let isSigned): value = .statistics(isSigned: isSigned)
    case .timeSeries(let series): value = .series(intervals: series.count)
    case .histogram, .linearHistogram: value = .histogram(buckets: map.value.bucketCount)
    }
    return StubMap(
      name: name, typeName: typeName, scriptName: scriptName, summary: textLines(map.summary),
      key: key, kind: map.value, value: value, limits: [])
  }

  /// The call sites of each event: those of one name whose records have the same layout.
  func callSites() -> [[Int]] {
    var groups: [[Int]] = []
    /// The groups of a name.
    var known: [Text: [Int]] = [:]
    for (index, event) in manifest.events.enumerated() where event.action.isForPrograms {
      let same = known[event.name]?.first { group in
        let first = manifest.events[groups[group][0]]
        return !event.name.isEmpty && first.size == event.size
          && hasSameLayout(first.action, event.action)
      }
      if let same {
        groups[same].append(index)
      } else {
        known[event.name, default: []].append(groups.count)
        groups.append([index])
      }
    }
    return groups
  }

  mutating func eventNames(_ callSites: [[Int]]) -> [String] {
    callSites.map { indexes in
      let name = manifest.events[indexes[0]].name.description
      return typeNames.claim(asciiIdentifier(name, orElse: "event_\(indexes[0])"))
    }
  }

  mutating func events(_ callSites: [[Int]], named names: [String], _ maps: [StubMap])
    -> [StubEvent]
  {
    zip(callSites, names).map { indexes, name in
      let events = indexes.map { manifest.events[$0] }
      return StubEvent(
        name: name, summary: textLines(events.first { !$0.summary.isEmpty }?.summary ?? ""),
        indexes: indexes, lines: Set(events.map(\.line)).sorted(), size: events[0].size,
        content: content(of: events[0].action, named: name, maps))
    }
  }

  /// Whether programs find the same fields in the records of two actions.
  private func hasSameLayout(_ one: EventAction, _ other: EventAction) -> Bool {
    switch (one, other) {
    case (.printf(_, let fields), .printf(_, let others)): fields == others
    case (.text(_, _, let fields), .text(_, _, let others)): fields == others
    case (.printf, _), (.text, _), (.print, _), (.printElement, _), (.printMap, _), (.clear, _),
      (.zero, _),
      (.time, _), (.join, _), (.exit, _), (.runtimeError, _), (.programSeen, _):
      one == other
    }
  }

  private mutating func content(
    of action: EventAction, named name: String, _ maps: [StubMap]
  ) -> StubEventContent {
    switch action {
    case .printf(_, let fields), .text(_, _, let fields):
      .fields(self.fields(fields, owner: name, fallback: "value", of: name))
    case .print(let field):
      .fields([
        StubField(
          name: asciiIdentifier(field.name.description, orElse: "value"), offset: field.offset,
          type: type(field.type, owner: name, part: "value", of: name))
      ])
    case .printElement(let map): .element(map: map, key: maps[map].key)
    case .printMap(let map, _, _), .clear(let map), .zero(let map): .map(map)
    case .time, .exit, .runtimeError, .programSeen: .time
    case .join: .strings
    }
  }

  private mutating func fields(
    _ fields: [ValueField], owner: String, fallback: String, of whole: String
  ) -> [StubField] {
    var names = UniqueNames()
    return fields.enumerated().map { index, field in
      let name = names.claim(
        asciiIdentifier(field.name.description, orElse: "\(fallback)\(index + 1)"))
      return StubField(
        name: name, offset: field.offset,
        type: type(field.type, owner: owner, part: name, of: whole))
    }
  }

  /// Returns a type and names what it contains: `part` of something that is called `owner` where
  /// it is declared, and `whole` where it is described.
  private mutating func type(
    _ type: ValueType, owner: String, part: String, of whole: String
  ) -> StubType {
    switch type {
    case .boolean: .boolean
    case .integer(let bytes, let isSigned): .integer(bytes: bytes, isSigned: isSigned)
    case .pointer: .pointer
    case .enumeration(let bytes, let isSigned, let table):
      .enumeration(bytes: bytes, isSigned: isSigned, enumeration: enumeration(table))
    case .string(let bytes): .string(bytes: bytes)
    case .array(let element, let count):
      .array(self.type(element, owner: owner, part: part, of: whole), count: count)
    case .tuple(let fields):
      structure(fields, fallback: "item", bytes: type.size, owner: owner, part: part, of: whole)
    case .record(let fields):
      structure(fields, fallback: "field", bytes: type.size, owner: owner, part: part, of: whole)
    case .kernelStack(let map, let mode): .kernelStack(map: map, mode: mode)
    case .kernelSymbol: .kernelSymbol
    case .userStack(let map, let mode): .userStack(map: map, mode: mode)
    case .userSymbol: .userSymbol
    case .probeName: .probeName
    case .functionName: .functionName
    case .internetAddress: .internetAddress
    case .timestamp: .timestamp
    case .buffer(let capacity): .buffer(capacity: capacity)
    case .macAddress: .macAddress
    case .userName: .userName
    case .controlGroupPath: .controlGroup
    }
  }

  private mutating func structure(
    _ fields: [ValueField], fallback: String, bytes: Int, owner: String, part: String,
    of whole: String
  ) -> StubType {
    let name = typeNames.claim("\(owner)_\(part)")
    let summary = "the \(part) of \(whole)"
    let members = self.fields(fields, owner: name, fallback: fallback, of: whole)
    structures.append(
      StubStructure(name: name, summary: summary, size: bytes, fields: members))
    return .structure(structures.count - 1, bytes: bytes)
  }

  private mutating func enumeration(_ table: Int) -> Int {
    if let known = enumerationIndexes[table] { return known }
    let source = manifest.enumerations[table]
    var names = UniqueNames()
    let enumerators = source.enumerators.map { enumerator in
      StubEnumerator(
        name: names.claim(asciiIdentifier(enumerator.name.description, orElse: "value")),
        value: enumerator.value)
    }
    enumerations.append(
      StubEnumeration(
        name: typeNames.claim(
          asciiIdentifier(source.name.description, orElse: "enumeration")),
        scriptName: source.name.description, enumerators: enumerators))
    enumerationIndexes[table] = enumerations.count - 1
    return enumerations.count - 1
  }
}

extension EventAction {

  /// Whether there is something in the event for programs; the others are the loader's to execute.
  fileprivate var isForPrograms: Bool {
    switch self {
    case .printf, .print, .printElement, .printMap, .time, .join, .text(.file, _, _): true
    case .text, .clear, .zero, .exit, .runtimeError, .programSeen: false
    }
  }
}
