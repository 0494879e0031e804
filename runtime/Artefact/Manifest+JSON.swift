extension Manifest {

  /// Reads the contents of a `.probec` section, which NULs may follow.
  ///
  /// - Throws: `ArtefactError.newerVersion` before anything else is looked at.
  package init(parsing bytes: [UInt8]) throws(ArtefactError) {
    var document = bytes
    while document.last == 0 { document.removeLast() }
    try self.init(json: try JSONValue(parsing: document))
  }

  /// Reads a manifest so that its numbers may be trusted.
  ///
  /// Every index lies within its list, every field within its record and every size within
  /// `ManifestLimits`. Unknown keys are ignored.
  ///
  /// - Throws: `ArtefactError.newerVersion` before anything else is looked at.
  package init(json: JSONValue) throws(ArtefactError) {
    self.init()
    let value = ManifestValue(document: json)
    readVersion(value.member(ManifestKey.version))
    try value.check()
    compiler = value.text(ManifestKey.compiler)
    script = value.text(ManifestKey.script)
    if value.optional(ManifestKey.imports) != nil {
      imports = value.list(ManifestKey.imports) {
        ImportedLines(name: $0.name(ManifestKey.name), line: $0.position(ManifestKey.line))
      }
    }
    scriptHash = value.text(ManifestKey.scriptHash)
    if let member = value.optional(ManifestKey.summary) { summary = member.text() }
    if let member = value.optional(ManifestKey.usage) { usage = member.text() }
    architecture = value.name(ManifestKey.architecture)
    if let settings = value.optional(ManifestKey.config) { config = RuntimeConfig(settings) }
    capabilities = value.list(ManifestKey.capabilities) { $0.name() }
    features = value.list(ManifestKey.features) { $0.name() }
    probes = value.list(ManifestKey.probes) { ProbeDescription($0) }
    stackMaps = value.list(ManifestKey.stackMaps) { StackMapDescription($0) }
    parameters = value.list(ManifestKey.parameters) {
      ParameterDescription($0, probeCount: probes.count)
    }
    enumerations = value.list(ManifestKey.enumerations) { EnumerationTable($0) }
    texts = value.list(ManifestKey.texts) { $0.text() }
    runtimeErrors = value.list(ManifestKey.runtimeErrors) { RuntimeErrorDescription($0) }
    var tables = ManifestTables(
      enumerations: enumerations.count, stackMaps: stackMaps.count,
      hasRuntimeErrors: !runtimeErrors.isEmpty)
    maps = value.list(ManifestKey.maps) { MapDescription($0, tables) }
    tables.maps = maps
    events = value.list(ManifestKey.events) { EventDescription($0, tables) }
    bindings = value.list(ManifestKey.bindings) { ManifestBinding($0, of: self) }
    try value.check()
  }

  #if !hasFeature(Embedded)
    /// The manifest as a JSON document.
    package var json: JSONValue {
      let common = jsonWithoutLists
      guard case .object(var members) = common else { return common }
      func add(_ key: StaticString, _ list: JSONValue) {
        members.append(JSONMember(Text(stringLiteral: key), list))
      }
      if !imports.isEmpty { add(ManifestKey.imports, .list(imports) { $0.json }) }
      if !bindings.isEmpty { add(ManifestKey.bindings, .list(bindings) { $0.json }) }
      if !texts.isEmpty { add(ManifestKey.texts, .list(texts) { .text($0) }) }
      return .object(members)
    }

    private var jsonWithoutLists: JSONValue {
      .object(
        (
          ManifestKey.version,
          .object(
            (ManifestKey.major, .number(majorVersion)), (ManifestKey.minor, .number(minorVersion)))
        ),
        (ManifestKey.compiler, .text(compiler)),
        (ManifestKey.script, .text(script)),
        (ManifestKey.scriptHash, .text(scriptHash)),
        (ManifestKey.summary, .text(summary)),
        (ManifestKey.usage, .text(usage)),
        (ManifestKey.architecture, .text(architecture)),
        (ManifestKey.config, config.json),
        (ManifestKey.probes, .list(probes) { $0.json }),
        (ManifestKey.maps, .list(maps) { $0.json }),
        (ManifestKey.stackMaps, .list(stackMaps) { $0.json }),
        (ManifestKey.events, .list(events) { $0.json }),
        (ManifestKey.parameters, .list(parameters) { $0.json }),
        (ManifestKey.enumerations, .list(enumerations) { $0.json }),
        (ManifestKey.runtimeErrors, .list(runtimeErrors) { $0.json }),
        (ManifestKey.capabilities, .list(capabilities) { .text($0) }),
        (ManifestKey.features, .list(features) { .text($0) })
      )
    }
  #endif

  private mutating func readVersion(_ value: ManifestValue) {
    majorVersion = value.int(ManifestKey.major, 0...ManifestLimits.largestPosition)
    minorVersion = value.int(ManifestKey.minor, 0...ManifestLimits.largestPosition)
    if majorVersion > Manifest.currentMajorVersion {
      value.fail(.newerVersion(major: majorVersion, minor: minorVersion))
    } else if majorVersion != Manifest.currentMajorVersion {
      value.fail("no such version was ever released")
    }
  }
}

#if !hasFeature(Embedded)
  extension ImportedLines {

    fileprivate var json: JSONValue {
      .object((ManifestKey.name, .text(name)), (ManifestKey.line, .number(line)))
    }
  }
#endif

extension RuntimeConfig {

  #if !hasFeature(Embedded)
    fileprivate var json: JSONValue {
      var members = [
        JSONMember(Text(stringLiteral: ManifestKey.printsMapsOnExit), .boolean(printsMapsOnExit)),
        JSONMember(Text(stringLiteral: ManifestKey.truncationTrailer), .text(truncationTrailer)),
        JSONMember(Text(stringLiteral: ManifestKey.ringBufferPages), .number(ringBufferPages)),
        JSONMember(Text(stringLiteral: ManifestKey.missingProbes), .word(missingProbes.key)),
      ]
      if maximumProbes != RuntimeConfig.usualMaximumProbes {
        members.append(
          JSONMember(Text(stringLiteral: ManifestKey.maximumProbes), .number(maximumProbes)))
      }
      if maximumFileBytes != RuntimeConfig().maximumFileBytes {
        members.append(
          JSONMember(
            Text(stringLiteral: ManifestKey.maximumFileBytes), .number(maximumFileBytes)))
      }
      if !demanglesNames {
        members.append(
          JSONMember(Text(stringLiteral: ManifestKey.demanglesNames), .boolean(demanglesNames)))
      }
      return .object(members)
    }
  #endif

  fileprivate init(_ value: borrowing ManifestValue) {
    self.init()
    if let member = value.optional(ManifestKey.printsMapsOnExit) {
      printsMapsOnExit = member.boolean()
    }
    if let member = value.optional(ManifestKey.demanglesNames) {
      demanglesNames = member.boolean()
    }
    if let member = value.optional(ManifestKey.truncationTrailer) {
      truncationTrailer = member.text()
    }
    if let member = value.optional(ManifestKey.ringBufferPages) {
      ringBufferPages = member.int(0...ManifestLimits.largestRingBuffer)
    }
    if let member = value.optional(ManifestKey.maximumFileBytes) {
      maximumFileBytes = member.int(0...Int(UInt32.max))
    }
    if let member = value.optional(ManifestKey.maximumProbes) {
      maximumProbes = member.int(1...1 << 20)
    }
    if let member = value.optional(ManifestKey.missingProbes) {
      if let policy = MissingProbePolicy(named: member.text()) {
        missingProbes = policy
      } else {
        member.fail("no policy")
      }
    }
  }
}

extension MissingProbePolicy {

  fileprivate static let all: [MissingProbePolicy] = [.error, .warn, .ignore]

  /// Creates the policy that is called `name`; nil if there is none.
  package init?(named name: Text) {
    for policy in MissingProbePolicy.all where Text(stringLiteral: policy.key) == name {
      self = policy
      return
    }
    return nil
  }

  fileprivate var key: StaticString {
    switch self {
    case .error: "error"
    case .warn: "warn"
    case .ignore: "ignore"
    }
  }
}

extension ProbeDescription {

  #if !hasFeature(Embedded)
    fileprivate var json: JSONValue {
      let complete = JSONValue.object(
        (ManifestKey.program, .text(program)), (ManifestKey.name, .text(name)),
        (ManifestKey.attach, attachPoint.json), (ManifestKey.readsCookie, .boolean(readsCookie)),
        (ManifestKey.line, .number(line)), (ManifestKey.column, .number(column)))
      guard let template, case .object(let members) = complete else { return complete }
      return .object(
        members + [JSONMember(Text(stringLiteral: ManifestKey.template), template.json)])
    }
  #endif

  fileprivate init(_ value: borrowing ManifestValue) {
    self.init(
      program: value.name(ManifestKey.program),
      name: value.name(ManifestKey.name),
      attachPoint: AttachPoint(value.member(ManifestKey.attach)),
      readsCookie: value.boolean(ManifestKey.readsCookie),
      line: value.position(ManifestKey.line),
      column: value.position(ManifestKey.column),
      template: AttachTemplate.read(value.optional(ManifestKey.template)))
  }
}

extension AttachTemplate {

  #if !hasFeature(Embedded)
    fileprivate var json: JSONValue {
      guard let factor else { return .object([]) }
      return .object((ManifestKey.factor, .number(factor)))
    }
  #endif

  fileprivate static func read(
    _ value: ManifestValue?
  ) -> AttachTemplate? {
    guard let value else { return nil }
    guard let index = value.optional(ManifestKey.factor) else { return AttachTemplate(factor: nil) }
    return AttachTemplate(factor: index.int(1...ManifestLimits.largestParameterIndex))
  }
}

extension StackMapDescription {

  #if !hasFeature(Embedded)
    fileprivate var json: JSONValue {
      holdsBuildIDs
        ? .object(
          (ManifestKey.symbol, .text(symbol)), (ManifestKey.depth, .number(depth)),
          (ManifestKey.buildIDs, .boolean(true)))
        : .object((ManifestKey.symbol, .text(symbol)), (ManifestKey.depth, .number(depth)))
    }
  #endif

  fileprivate init(_ value: borrowing ManifestValue) {
    self.init(
      symbol: value.name(ManifestKey.symbol),
      depth: value.int(ManifestKey.depth, 1...ManifestLimits.largestStackDepth),
      holdsBuildIDs: value.optional(ManifestKey.buildIDs)?.boolean() ?? false)
  }
}

extension EnumerationTable {

  #if !hasFeature(Embedded)
    fileprivate var json: JSONValue {
      .object(
        (ManifestKey.name, .text(name)),
        (
          ManifestKey.enumerators,
          .list(enumerators) { .array([.integer($0.value), .text($0.name)]) }
        )
      )
    }
  #endif

  fileprivate init(_ value: borrowing ManifestValue) {
    let list = value.member(ManifestKey.enumerators)
    let enumerators = list.list { element in
      let pair = element.elements()
      guard pair.count == 2 else {
        element.fail("not a value and a name")
        return Enumerator(value: 0, name: "")
      }
      return Enumerator(value: pair[0].int64(), name: pair[1].text())
    }
    for index in 1..<max(1, enumerators.count)
    where enumerators[index - 1].value > enumerators[index].value {
      list.fail("not sorted by value")
    }
    self.init(name: value.text(ManifestKey.name), enumerators: enumerators)
  }
}

extension RuntimeErrorDescription {

  #if !hasFeature(Embedded)
    fileprivate var json: JSONValue {
      .object(
        (ManifestKey.kind, .word(kind.key)), (ManifestKey.line, .number(line)),
        (ManifestKey.column, .number(column)))
    }
  #endif

  fileprivate init(_ value: borrowing ManifestValue) {
    self.init(
      kind: value.member(ManifestKey.kind).choice(
        among: RuntimeErrorKind.all, key: { $0.key }),
      line: value.position(ManifestKey.line),
      column: value.position(ManifestKey.column))
  }
}

extension RuntimeErrorKind {

  fileprivate static let all: [RuntimeErrorKind] = [
    .divisionByZero, .indexOutOfBounds, .deleteMissingKey, .loopLimit, .signalFailed,
  ]

  fileprivate var key: StaticString {
    switch self {
    case .divisionByZero: "divisionByZero"
    case .indexOutOfBounds: "indexOutOfBounds"
    case .deleteMissingKey: "deleteMissingKey"
    case .loopLimit: "loopLimit"
    case .signalFailed: "signalFailed"
    }
  }
}
