/// The kinds of parameter in a manifest.
private enum ParameterKey: CaseIterable {
  case positionalInteger, positionalString, positionalCount, processFilter, pidNamespaceDevice,
    pidNamespaceInode, startTime, wakeupThreshold

  var word: StaticString {
    switch self {
    case .positionalInteger: "positionalInteger"
    case .positionalString: "positionalString"
    case .positionalCount: "positionalCount"
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
