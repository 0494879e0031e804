/// The kinds of parameter in a manifest.
private enum ParameterKey: CaseIterable {
  case positionalInteger, positionalString, positionalCount, option, processFilter,
    pidNamespaceDevice,
    pidNamespaceInode, startTime, atomicTimeSinceBoot, wakeupThreshold,
    possibleCPUs, childProcess, kernelSymbol, controlGroup, userSymbol,
    kernelFunction, allowedKernelFunction

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
    case .childProcess: "childProcess"
    case .kernelSymbol: "kernelSymbol"
    case .controlGroup: "controlGroup"
    case .userSymbol: "userSymbol"
    case .kernelFunction: "kernelFunction"
    case .allowedKernelFunction: "allowedKernelFunction"
    case .atomicTimeSinceBoot: "atomicTimeSinceBoot"
    case .wakeupThreshold: "wakeupThreshold"
    case .possibleCPUs: "possibleCPUs"
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
  init(_ value: borrowing ManifestValue, probeCount: Int) {
    self.init(
      symbol: value.name(ManifestKey.symbol),
      content: ParameterContent(value.member(ManifestKey.content), probeCount: probeCount))
  }
}

extension ParameterContent {

  /// The size in `.rodata` in bytes.
  package var size: Int {
    switch self {
    case .positionalString(_, let bytes, _): bytes
    case .option(let option): option.value.size
    case .positionalInteger, .positionalCount, .processFilter, .pidNamespaceDevice,
      .pidNamespaceInode, .startTime, .atomicTimeSinceBoot, .wakeupThreshold, .possibleCPUs,
      .childProcess,
      .lookup:
      8
    }
  }

  #if !hasFeature(Embedded)
    fileprivate var json: JSONValue {
      switch self {
      case .positionalInteger(let index):
        .kind(ParameterKey.positionalInteger.word, (ManifestKey.index, .number(index)))
      case .positionalString(let index, let bytes, isCut: false):
        .kind(
          ParameterKey.positionalString.word, (ManifestKey.index, .number(index)),
          (ManifestKey.bytes, .number(bytes)))
      case .positionalString(let index, let bytes, isCut: true):
        .kind(
          ParameterKey.positionalString.word, (ManifestKey.index, .number(index)),
          (ManifestKey.bytes, .number(bytes)), (ManifestKey.cut, .boolean(true)))
      case .positionalCount: .kind(ParameterKey.positionalCount.word)
      case .option(let option):
        .kind(
          ParameterKey.option.word, (ManifestKey.name, .text(option.name)),
          (ManifestKey.summary, .text(option.summary)), (ManifestKey.value, option.value.json))
      case .processFilter: .kind(ParameterKey.processFilter.word)
      case .pidNamespaceDevice: .kind(ParameterKey.pidNamespaceDevice.word)
      case .pidNamespaceInode: .kind(ParameterKey.pidNamespaceInode.word)
      case .startTime: .kind(ParameterKey.startTime.word)
      case .childProcess: .kind(ParameterKey.childProcess.word)
      case .lookup(let lookup): lookup.json
      case .atomicTimeSinceBoot: .kind(ParameterKey.atomicTimeSinceBoot.word)
      case .wakeupThreshold: .kind(ParameterKey.wakeupThreshold.word)
      case .possibleCPUs: .kind(ParameterKey.possibleCPUs.word)
      }
    }
  #endif

  fileprivate init(_ value: borrowing ManifestValue, probeCount: Int) {
    let kind = value.member(ManifestKey.kind)
    switch kind.choice(among: ParameterKey.allCases, key: { $0.word }) {
    case .positionalInteger: self = .positionalInteger(index: ParameterContent.index(value))
    case .positionalString:
      self = .positionalString(
        index: ParameterContent.index(value),
        bytes: value.int(ManifestKey.bytes, 1...ManifestLimits.largestSize),
        isCut: value.optional(ManifestKey.cut)?.boolean() ?? false)
    case .positionalCount: self = .positionalCount
    case .option:
      #if hasFeature(Embedded)
        let summary: Text = ""
      #else
        let summary = value.text(ManifestKey.summary)
      #endif
      self = .option(
        ScriptOption(
          name: value.name(ManifestKey.name), summary: summary,
          value: OptionValue(value.member(ManifestKey.value))))
    case .processFilter: self = .processFilter
    case .pidNamespaceDevice: self = .pidNamespaceDevice
    case .pidNamespaceInode: self = .pidNamespaceInode
    case .startTime: self = .startTime
    case .childProcess: self = .childProcess
    case .kernelSymbol: self = .lookup(MachineLookup(value, .kernelSymbol))
    case .controlGroup: self = .lookup(MachineLookup(value, .controlGroup))
    case .kernelFunction: self = .lookup(MachineLookup(value, .kernelFunction(caller: nil)))
    case .allowedKernelFunction:
      let probe = value.index(ManifestKey.probe, below: probeCount)
      self = .lookup(MachineLookup(value, .kernelFunction(caller: probe)))
    case .userSymbol:
      let probe = value.index(ManifestKey.probe, below: probeCount)
      let isFromInstruction = value.boolean(ManifestKey.isFromInstruction)
      self = .lookup(
        MachineLookup(value, .userSymbol(probe: probe, isFromInstruction: isFromInstruction)))
    case .atomicTimeSinceBoot: self = .atomicTimeSinceBoot
    case .wakeupThreshold: self = .wakeupThreshold
    case .possibleCPUs: self = .possibleCPUs
    }
  }

  private static func index(_ value: ManifestValue) -> Int {
    value.int(ManifestKey.index, 1...ManifestLimits.largestParameterIndex)
  }
}

extension MachineLookup {

  #if !hasFeature(Embedded)
    fileprivate var json: JSONValue {
      let common = [
        (ManifestKey.name, JSONValue.text(name)), (ManifestKey.line, .number(line)),
        (ManifestKey.column, .number(column)),
      ]
      return switch kind {
      case .kernelSymbol:
        .kind(ParameterKey.kernelSymbol.word, common[0], common[1], common[2])
      case .controlGroup:
        .kind(ParameterKey.controlGroup.word, common[0], common[1], common[2])
      case .kernelFunction(nil):
        .kind(ParameterKey.kernelFunction.word, common[0], common[1], common[2])
      case .kernelFunction(let caller?):
        .kind(
          ParameterKey.allowedKernelFunction.word, common[0], common[1], common[2],
          (ManifestKey.probe, .number(caller)))
      case .userSymbol(let probe, let isFromInstruction):
        .kind(
          ParameterKey.userSymbol.word, common[0], common[1], common[2],
          (ManifestKey.probe, .number(probe)),
          (ManifestKey.isFromInstruction, .boolean(isFromInstruction)))
      }
    }
  #endif

  fileprivate init(_ value: borrowing ManifestValue, _ kind: Kind) {
    self.init(
      kind: kind, name: value.text(ManifestKey.name), line: value.position(ManifestKey.line),
      column: value.position(ManifestKey.column))
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

  fileprivate init(_ value: borrowing ManifestValue) {
    let kind = value.member(ManifestKey.kind)
    #if hasFeature(Embedded)
      // The loader stores only what is given: the section in the object holds the defaults.
      switch kind.choice(among: OptionKey.allCases, key: { $0.word }) {
      case .boolean: self = .boolean(false)
      case .integer: self = .integer(0, isSigned: value.boolean(ManifestKey.signed))
      case .string:
        self = .string("", bytes: value.int(ManifestKey.bytes, 1...ManifestLimits.largestSize))
      }
    #else
      let initial = value.member(ManifestKey.initial)
      switch kind.choice(among: OptionKey.allCases, key: { $0.word }) {
      case .boolean: self = .boolean(initial.boolean())
      case .integer:
        let isSigned = value.boolean(ManifestKey.signed)
        let bits = isSigned ? UInt64(bitPattern: initial.int64()) : initial.uint64()
        self = .integer(bits, isSigned: isSigned)
      case .string:
        let bytes = value.int(ManifestKey.bytes, 1...ManifestLimits.largestSize)
        let text = initial.text()
        if text.bytes.count >= bytes { initial.fail("longer than its room") }
        self = .string(text, bytes: bytes)
      }
    #endif
  }
}
