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
    try readVersion(try value.member(ManifestKey.version))
    compiler = try value.text(ManifestKey.compiler)
    script = try value.text(ManifestKey.script)
    scriptHash = try value.text(ManifestKey.scriptHash)
    if let member = value.optional(ManifestKey.summary) { summary = try member.text() }
    architecture = try value.name(ManifestKey.architecture)
    if let settings = value.optional(ManifestKey.config) { config = try RuntimeConfig(settings) }
    for element in try value.elements(ManifestKey.capabilities) {
      capabilities.append(try element.name())
    }
    for element in try value.elements(ManifestKey.features) {
      features.append(try element.name())
    }
    try readTables(value)
    let tables = tables
    for element in try value.elements(ManifestKey.maps) {
      maps.append(try MapDescription(element, tables))
    }
    let described = self
    for element in try value.elements(ManifestKey.events) {
      events.append(try EventDescription(element, described))
    }
  }

  #if !hasFeature(Embedded)
    /// The manifest as a JSON document.
    package var json: JSONValue {
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

  private mutating func readVersion(_ value: ManifestValue) throws(ArtefactError) {
    majorVersion = try value.int(ManifestKey.major, 0...ManifestLimits.largestPosition)
    minorVersion = try value.int(ManifestKey.minor, 0...ManifestLimits.largestPosition)
    guard majorVersion <= Manifest.currentMajorVersion else {
      throw .newerVersion(major: majorVersion, minor: minorVersion)
    }
    guard majorVersion == Manifest.currentMajorVersion else {
      throw value.error("no such version was ever released")
    }
  }

  /// Reads the lists that refer to no others.
  private mutating func readTables(_ value: ManifestValue) throws(ArtefactError) {
    for element in try value.elements(ManifestKey.probes) {
      probes.append(try ProbeDescription(element))
    }
    for element in try value.elements(ManifestKey.stackMaps) {
      stackMaps.append(try StackMapDescription(element))
    }
    for element in try value.elements(ManifestKey.parameters) {
      parameters.append(try ParameterDescription(element))
    }
    for element in try value.elements(ManifestKey.enumerations) {
      enumerations.append(try EnumerationTable(element))
    }
    for element in try value.elements(ManifestKey.runtimeErrors) {
      runtimeErrors.append(try RuntimeErrorDescription(element))
    }
  }
}

extension RuntimeConfig {

  #if !hasFeature(Embedded)
    fileprivate var json: JSONValue {
      .object(
        (ManifestKey.printsMapsOnExit, .boolean(printsMapsOnExit)),
        (ManifestKey.truncationTrailer, .text(truncationTrailer)),
        (ManifestKey.ringBufferPages, .number(ringBufferPages)),
        (ManifestKey.missingProbes, .word(missingProbes.key)))
    }
  #endif

  fileprivate init(_ value: ManifestValue) throws(ArtefactError) {
    self.init()
    if let member = value.optional(ManifestKey.printsMapsOnExit) {
      printsMapsOnExit = try member.boolean()
    }
    if let member = value.optional(ManifestKey.truncationTrailer) {
      truncationTrailer = try member.text()
    }
    if let member = value.optional(ManifestKey.ringBufferPages) {
      ringBufferPages = try member.int(0...ManifestLimits.largestRingBuffer)
    }
    if let member = value.optional(ManifestKey.missingProbes) {
      guard let policy = MissingProbePolicy(named: try member.text()) else {
        throw member.error("no policy")
      }
      missingProbes = policy
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

  fileprivate init(_ value: ManifestValue) throws(ArtefactError) {
    self.init(
      program: try value.name(ManifestKey.program),
      name: try value.name(ManifestKey.name),
      attachPoint: try AttachPoint(try value.member(ManifestKey.attach)),
      readsCookie: try value.boolean(ManifestKey.readsCookie),
      line: try value.position(ManifestKey.line),
      column: try value.position(ManifestKey.column),
      template: try AttachTemplate.read(value.optional(ManifestKey.template)))
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
  ) throws(ArtefactError) -> AttachTemplate? {
    guard let value else { return nil }
    guard let index = value.optional(ManifestKey.factor) else { return AttachTemplate(factor: nil) }
    return AttachTemplate(factor: try index.int(1...ManifestLimits.largestParameterIndex))
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

  fileprivate init(_ value: ManifestValue) throws(ArtefactError) {
    self.init(
      symbol: try value.name(ManifestKey.symbol),
      depth: try value.int(ManifestKey.depth, 1...ManifestLimits.largestStackDepth),
      holdsBuildIDs: try value.optional(ManifestKey.buildIDs)?.boolean() ?? false)
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

  fileprivate init(_ value: ManifestValue) throws(ArtefactError) {
    let list = try value.member(ManifestKey.enumerators)
    var enumerators: [Enumerator] = []
    for element in try list.elements() {
      let pair = try element.elements()
      guard pair.count == 2 else { throw element.error("not a value and a name") }
      enumerators.append(Enumerator(value: try pair[0].int64(), name: try pair[1].text()))
    }
    for index in 1..<max(1, enumerators.count)
    where enumerators[index - 1].value > enumerators[index].value {
      throw list.error("not sorted by value")
    }
    self.init(name: try value.text(ManifestKey.name), enumerators: enumerators)
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

  fileprivate init(_ value: ManifestValue) throws(ArtefactError) {
    self.init(
      kind: try value.member(ManifestKey.kind).choice(
        among: RuntimeErrorKind.all, key: { $0.key }),
      line: try value.position(ManifestKey.line),
      column: try value.position(ManifestKey.column))
  }
}

extension RuntimeErrorKind {

  fileprivate static let all: [RuntimeErrorKind] = [
    .divisionByZero, .indexOutOfBounds, .deleteMissingKey, .loopLimit,
  ]

  fileprivate var key: StaticString {
    switch self {
    case .divisionByZero: "divisionByZero"
    case .indexOutOfBounds: "indexOutOfBounds"
    case .deleteMissingKey: "deleteMissingKey"
    case .loopLimit: "loopLimit"
    }
  }
}
