/// The kinds of parameter in a manifest.
private enum ParameterKey: CaseIterable {
  case positionalInteger, positionalString, positionalCount, option, processFilter,
    pidNamespaceDevice,
    pidNamespaceInode, startTime, wakeupThreshold

  var word: StaticString {
    switch self {
    case .positionalInteger: "positionalInteger"
    case .positionalString: "positionalString"
    case .positionalCount: "positionalCount"
    case .option: "option"
    case .processFilter: "processFilter"
    case .pidNamespaceDevice: "pidNamespaceDevice"
    case .pidNamespaceInode: "pidNamespaceInode"
    case .startTime: "startTime"
    case .wakeupThreshold: "wakeupThreshold"
    }
  }
}

extension ParameterDescription {

  #if !hasFeature(Embedded)
    /// The value of a manifest that describes the parameter.
    var json: JSONValue {
      .object((ManifestKey.symbol, .text(symbol)), (ManifestKey.content, content.json))
    }
  #endif

  /// Reads a parameter.
  init(_ value: ManifestValue) throws(ArtefactError) {
    self.init(
      symbol: try value.name(ManifestKey.symbol),
      content: try ParameterContent(try value.member(ManifestKey.content)))
  }
}

extension ParameterContent {

  /// The size in `.rodata` in bytes.
  package var size: Int {
    switch self {
    case .positionalString(_, let bytes): bytes
    case .option(let option): option.value.size
    case .positionalInteger, .positionalCount, .processFilter, .pidNamespaceDevice,
      .pidNamespaceInode, .startTime, .wakeupThreshold:
      8
    }
  }

  #if !hasFeature(Embedded)
    fileprivate var json: JSONValue {
      switch self {
      case .positionalInteger(let index):
        .kind(ParameterKey.positionalInteger.word, (ManifestKey.index, .number(index)))
      case .positionalString(let index, let bytes):
        .kind(
          ParameterKey.positionalString.word, (ManifestKey.index, .number(index)),
          (ManifestKey.bytes, .number(bytes)))
      case .positionalCount: .kind(ParameterKey.positionalCount.word)
      case .option(let option):
        .kind(
          ParameterKey.option.word, (ManifestKey.name, .text(option.name)),
          (ManifestKey.summary, .text(option.summary)), (ManifestKey.value, option.value.json))
      case .processFilter: .kind(ParameterKey.processFilter.word)
      case .pidNamespaceDevice: .kind(ParameterKey.pidNamespaceDevice.word)
      case .pidNamespaceInode: .kind(ParameterKey.pidNamespaceInode.word)
      case .startTime: .kind(ParameterKey.startTime.word)
      case .wakeupThreshold: .kind(ParameterKey.wakeupThreshold.word)
      }
    }
  #endif

  fileprivate init(_ value: ManifestValue) throws(ArtefactError) {
    let kind = try value.member(ManifestKey.kind)
    switch try kind.choice(among: ParameterKey.allCases, key: { $0.word }) {
    case .positionalInteger: self = .positionalInteger(index: try ParameterContent.index(value))
    case .positionalString:
      self = .positionalString(
        index: try ParameterContent.index(value),
        bytes: try value.int(ManifestKey.bytes, 1...ManifestLimits.largestSize))
    case .positionalCount: self = .positionalCount
    case .option:
      self = .option(
        ScriptOption(
          name: try value.name(ManifestKey.name), summary: try value.text(ManifestKey.summary),
          value: try OptionValue(try value.member(ManifestKey.value))))
    case .processFilter: self = .processFilter
    case .pidNamespaceDevice: self = .pidNamespaceDevice
    case .pidNamespaceInode: self = .pidNamespaceInode
    case .startTime: self = .startTime
    case .wakeupThreshold: self = .wakeupThreshold
    }
  }

  private static func index(_ value: ManifestValue) throws(ArtefactError) -> Int {
    try value.int(ManifestKey.index, 1...ManifestLimits.largestParameterIndex)
  }
}

/// The kinds of option value in a manifest.
private enum OptionKey: CaseIterable {
  case boolean, integer, string

  var word: StaticString {
    switch self {
    case .boolean: "boolean"
    case .integer: "integer"
    case .string: "string"
    }
  }
}

extension OptionValue {

  /// The size in `.rodata` in bytes.
  fileprivate var size: Int {
    switch self {
    case .boolean, .integer: 8
    case .string(_, let bytes): bytes
    }
  }

  #if !hasFeature(Embedded)
    fileprivate var json: JSONValue {
      switch self {
      case .boolean(let initial):
        .kind(OptionKey.boolean.word, (ManifestKey.initial, .boolean(initial)))
      case .integer(let initial, let isSigned):
        .kind(
          OptionKey.integer.word, (ManifestKey.signed, .boolean(isSigned)),
          (
            ManifestKey.initial,
            isSigned ? .integer(Int64(bitPattern: initial)) : .number(initial)
          ))
      case .string(let initial, let bytes):
        .kind(
          OptionKey.string.word, (ManifestKey.bytes, .number(bytes)),
          (ManifestKey.initial, .text(initial)))
      }
    }
  #endif

  fileprivate init(_ value: ManifestValue) throws(ArtefactError) {
    let kind = try value.member(ManifestKey.kind)
    let initial = try value.member(ManifestKey.initial)
    switch try kind.choice(among: OptionKey.allCases, key: { $0.word }) {
    case .boolean: self = .boolean(try initial.boolean())
    case .integer:
      let isSigned = try value.boolean(ManifestKey.signed)
      let bits = isSigned ? UInt64(bitPattern: try initial.int64()) : try initial.uint64()
      self = .integer(bits, isSigned: isSigned)
    case .string:
      let bytes = try value.int(ManifestKey.bytes, 1...ManifestLimits.largestSize)
      let text = try initial.text()
      guard text.bytes.count < bytes else { throw initial.error("longer than its room") }
      self = .string(text, bytes: bytes)
    }
  }
}
