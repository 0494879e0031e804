import Artefact
import Checking
import KernelProfile
import Language
import Source
import TypedIR

/// The tables of the manifest and of the runtime's maps, grown as the probes are lowered.
struct ManifestTable {

  /// What goes into the `.probec` section.
  var manifest = Manifest()

  /// The parameters in `.rodata`; same order as `manifest.parameters`.
  private(set) var parameters: [Parameter] = []

  /// The BPF maps.
  private(set) var maps: [Map] = []

  private let script: CheckedScript

  private var eventNames = EventNames()

  /// Creates empty tables for `script`.
  init(of script: CheckedScript) {
    self.script = script
  }

  /// Appends a BPF map.
  mutating func addMap(_ map: Map) -> ID<Map> {
    maps.append(map)
    return ID(maps.count - 1)
  }

  /// Returns the parameter that the loader fills with `content`.
  mutating func parameter(_ content: ParameterContent) -> ID<Parameter> {
    if let index = manifest.parameters.firstIndex(where: { $0.content == content }) {
      return ID(index)
    }
    let symbol = content.symbol ?? "probec_lookup_\(manifest.parameters.count)"
    manifest.parameters.append(ParameterDescription(symbol: Text(symbol), content: content))
    parameters.append(
      Parameter(symbol: symbol, bytes: content.size, initial: content.initialBytes))
    return ID(parameters.count - 1)
  }

  /// Returns the parameter for what has a name on the loader's machine, used at `range`.
  mutating func lookup(
    _ kind: MachineLookup.Kind, _ name: LookupName, at range: SourceRange
  ) -> ID<Parameter> {
    switch name {
    case .literal(let name): return lookup(kind, name, at: range)
    case .positional(let index):
      // A symbol cannot have this name, so that no literal one is taken for it.
      let id = lookup(kind, "$\(index)", at: range)
      let binding = ManifestBinding(
        kind: .name, target: id.index, parameter: index, least: 0, most: 0)
      if !manifest.bindings.contains(binding) { manifest.bindings.append(binding) }
      return id
    }
  }

  private mutating func lookup(
    _ kind: MachineLookup.Kind, _ name: String, at range: SourceRange
  ) -> ID<Parameter> {
    let known = manifest.parameters.firstIndex {
      guard case .lookup(let lookup) = $0.content else { return false }
      return lookup.kind == kind && lookup.name == Text(name)
    }
    if let known { return ID(known) }
    let start = script.position(of: range)
    return parameter(
      .lookup(
        MachineLookup(kind: kind, name: Text(name), line: start.line, column: start.column)))
  }

  /// Returns the number of a format or pattern that values refer to.
  mutating func text(_ text: String) -> Int {
    let text = Text(text)
    if let index = manifest.texts.firstIndex(of: text) { return index }
    manifest.texts.append(text)
    return manifest.texts.count - 1
  }

  /// Returns the event with this action, sent from `range`; `bytes` counts the record's head.
  mutating func event(
    _ action: EventAction, bytes: Int, at range: SourceRange
  ) -> ID<EventDescription> {
    let start = script.position(of: range)
    manifest.events.append(
      EventDescription(
        action: action, size: bytes, line: start.line, column: start.column))
    return ID(manifest.events.count - 1)
  }

  /// Returns the event with this action that a call in the action of `probe` sends.
  mutating func event(
    _ action: EventAction, bytes: Int, of call: CheckedStatement, in probe: CheckedProbe
  ) -> ID<EventDescription> {
    let id = event(action, bytes: bytes, at: call.range)
    manifest.events[id.index].summary = Text(call.summary)
    eventNames.add(manifest.events[id.index], at: id.index, of: probe)
    return id
  }

  /// Gives the events their names, once all of them are known.
  mutating func nameEvents() {
    eventNames.assign(to: &manifest.events)
  }

  /// Returns the place of a possible run-time error.
  mutating func errorSite(_ kind: RuntimeErrorKind, at range: SourceRange) -> ID<RuntimeErrorSite> {
    let start = script.position(of: range)
    if manifest.runtimeErrors.isEmpty {
      _ = event(.runtimeError, bytes: 16, at: range)
    }
    manifest.runtimeErrors.append(
      RuntimeErrorDescription(kind: kind, line: start.line, column: start.column))
    return ID(manifest.runtimeErrors.count - 1)
  }

  /// Returns the index of the map for such stacks of at most `depth` frames.
  mutating func stackMap(_ mode: StackMode, depth: LoadTimeNumber) -> Int {
    let holdsBuildIDs = mode == .buildID
    // The kernel takes no '$' in names.
    let suffix = depth.description.replacing("$", with: "parameter_")
    let symbol = Text("\(holdsBuildIDs ? "probec_build_ids" : "probec_stacks")_\(suffix)")
    let index = manifest.stackMaps.firstIndex { $0.symbol == symbol } ?? manifest.stackMaps.count
    if index == manifest.stackMaps.count {
      let largest = Int(depth.value(orAtMost: stackDepthBounds.upperBound))
      manifest.stackMaps.append(
        StackMapDescription(symbol: symbol, depth: largest, holdsBuildIDs: holdsBuildIDs))
    }
    bind(.depth, of: index, to: depth, in: stackDepthBounds)
    return index
  }

  /// Returns the event that announces a program of which addresses were kept.
  mutating func programSeen(at range: SourceRange) -> ID<EventDescription> {
    if let index = manifest.events.firstIndex(where: { $0.action == .programSeen }) {
      return ID(index)
    }
    return event(.programSeen, bytes: 24, at: range)
  }

  /// Returns the index of the table of an enumeration's names.
  mutating func enumerationTable(
    _ enumeration: EnumerationReference, in profile: KernelProfile
  ) -> Int {
    let name = Text(enumeration.name)
    let enumerators = profile.enumerators(
      ofEnumerationNumber: enumeration.btfID, isOfScript: enumeration.isOfScript
    )
    .map { Enumerator(value: $0.value, name: Text($0.name)) }
    .sorted { ($0.value, $0.name.description) < ($1.value, $1.name.description) }
    let table = EnumerationTable(name: name, enumerators: enumerators)
    if let index = manifest.enumerations.firstIndex(of: table) { return index }
    manifest.enumerations.append(table)
    return manifest.enumerations.count - 1
  }

  private mutating func emptyTupleTable() -> Int {
    let nothing = EnumerationTable(name: "()", enumerators: [Enumerator(value: 0, name: "()")])
    if let index = manifest.enumerations.firstIndex(of: nothing) { return index }
    manifest.enumerations.append(nothing)
    return manifest.enumerations.count - 1
  }

  /// Returns how the loader prints a value of `type`.
  mutating func valueType(_ type: Type, in profile: KernelProfile) -> ValueType {
    switch type {
    case .boolean: return .boolean
    case .integer(let integer):
      return .integer(bytes: integer.bytes, isSigned: integer.isSigned)
    case .enumeration(let enumeration):
      return .enumeration(
        bytes: enumeration.integer.bytes, isSigned: enumeration.integer.isSigned,
        table: enumerationTable(enumeration, in: profile))
    case .pointer, .function: return .pointer
    case .string(let capacity): return .string(bytes: capacity)
    case .array(let element, let count):
      return .array(valueType(element, in: profile), count: count)
    case .tuple([]):
      // To the loader, nothing is an enumeration with one value.
      return .enumeration(bytes: 1, isSigned: false, table: emptyTupleTable())
    case .tuple(let types):
      return .tuple(fields(types.map { ("", $0) }, at: type.layout.offsets, in: profile))
    case .record(let members):
      return .record(
        fields(members.map { ($0.name, $0.type) }, at: type.layout.offsets, in: profile))
    case .kernelStack(let mode, let depth):
      return .kernelStack(map: stackMap(mode, depth: depth), mode: mode)
    case .kernelSymbol: return .kernelSymbol
    case .userStack(let mode, let depth):
      return .userStack(map: stackMap(mode, depth: depth), mode: mode)
    case .userSymbol: return .userSymbol
    case .probeName: return .probeName
    case .functionName: return .functionName
    case .internetAddress: return .internetAddress
    case .timestamp: return .timestamp
    case .buffer(let capacity): return .buffer(capacity: capacity)
    case .macAddress: return .macAddress
    case .userName: return .userName
    case .controlGroupPath: return .controlGroupPath
    case .error, .void, .structure, .aggregate:
      preconditionFailure("the checker printed something of this type")
    }
  }

  private mutating func fields(
    _ members: [(name: String, type: Type)], at offsets: [Int], in profile: KernelProfile
  ) -> [ValueField] {
    var fields: [ValueField] = []
    for (member, offset) in zip(members, offsets) {
      fields.append(
        ValueField(
          name: Text(member.name), offset: offset, type: valueType(member.type, in: profile)))
    }
    return fields
  }
}

extension ParameterContent {

  /// The value of a named parameter that is not given.
  fileprivate var initialBytes: [UInt8] {
    guard case .option(let option) = self else { return [] }
    switch option.value {
    case .boolean(let flag): return flag ? [1] : []
    case .integer(let number, _):
      return (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    case .string(let text, _): return text.bytes
    }
  }

  /// The ELF symbol; nil for what may have any name.
  fileprivate var symbol: String? {
    switch self {
    case .positionalInteger(let index): "probec_integer_\(index)"
    case .positionalString(let index, let bytes, isCut: false): "probec_text_\(index)_\(bytes)"
    case .positionalString(let index, let bytes, isCut: true): "probec_cut_text_\(index)_\(bytes)"
    case .positionalCount: "probec_argument_count"
    // The kernel takes no '-' in names.
    case .option(let option):
      "probec_option_" + String(option.name.description.map { $0 == "-" ? "." : $0 })
    case .processFilter: "probec_process_filter"
    case .pidNamespaceDevice: "probec_pid_namespace_device"
    case .pidNamespaceInode: "probec_pid_namespace_inode"
    case .startTime: "probec_start_time"
    case .childProcess: "probec_child_process"
    case .lookup: nil
    case .atomicTimeSinceBoot: "probec_atomic_time_since_boot"
    case .wakeupThreshold: "probec_wakeup_threshold"
    case .possibleCPUs: "probec_possible_cpus"
    }
  }
}
