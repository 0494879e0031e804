/// The kinds of attach point in a manifest.
private enum AttachKey: CaseIterable {
  case begin, end, tracepoint, rawTracepoint, kprobe, kretprobe, uprobe, uretprobe, interval,
    profile,
    software, hardware

  var word: StaticString {
    switch self {
    case .begin: "begin"
    case .end: "end"
    case .tracepoint: "tracepoint"
    case .rawTracepoint: "rawTracepoint"
    case .kprobe: "kprobe"
    case .kretprobe: "kretprobe"
    case .uprobe: "uprobe"
    case .uretprobe: "uretprobe"
    case .interval: "interval"
    case .profile: "profile"
    case .software: "software"
    case .hardware: "hardware"
    }
  }
}

extension AttachPoint {

  #if !hasFeature(Embedded)
    /// The value of a manifest that describes the attach point.
    var json: JSONValue {
      switch self {
      case .begin: .kind(AttachKey.begin.word)
      case .end: .kind(AttachKey.end.word)
      case .tracepoint(let category, let event):
        .kind(
          AttachKey.tracepoint.word, (ManifestKey.category, .text(category)),
          (ManifestKey.event, .text(event)))
      case .rawTracepoint(let event):
        .kind(AttachKey.rawTracepoint.word, (ManifestKey.event, .text(event)))
      case .kprobe(let function, let offset):
        .kind(
          AttachKey.kprobe.word, (ManifestKey.function, .text(function)),
          (ManifestKey.offset, .number(offset)))
      case .kretprobe(let function):
        .kind(AttachKey.kretprobe.word, (ManifestKey.function, .text(function)))
      case .uprobe(let binary, let function, let offset):
        .kind(
          AttachKey.uprobe.word, (ManifestKey.binary, .text(binary)),
          (ManifestKey.function, .text(function)), (ManifestKey.offset, .number(offset)))
      case .uretprobe(let binary, let function):
        .kind(
          AttachKey.uretprobe.word, (ManifestKey.binary, .text(binary)),
          (ManifestKey.function, .text(function)))
      case .interval(let period): .kind(AttachKey.interval.word, period.member)
      case .profile(let period): .kind(AttachKey.profile.word, period.member)
      case .software(let event, let count): AttachKey.software.counting(event, count)
      case .hardware(let event, let count): AttachKey.hardware.counting(event, count)
      }
    }
  #endif

  /// Reads an attach point.
  init(_ value: borrowing ManifestValue) {
    let kind = value.member(ManifestKey.kind)
    switch kind.choice(among: AttachKey.allCases, key: { $0.word }) {
    case .begin: self = .begin
    case .end: self = .end
    case .tracepoint:
      self = .tracepoint(
        category: value.name(ManifestKey.category),
        event: value.name(ManifestKey.event))
    case .rawTracepoint: self = .rawTracepoint(event: value.name(ManifestKey.event))
    case .kprobe:
      self = .kprobe(
        function: value.name(ManifestKey.function),
        offset: value.uint64(ManifestKey.offset))
    case .kretprobe: self = .kretprobe(function: value.name(ManifestKey.function))
    case .uprobe:
      self = .uprobe(
        binary: value.name(ManifestKey.binary),
        function: value.text(ManifestKey.function),
        offset: value.uint64(ManifestKey.offset))
    case .uretprobe:
      self = .uretprobe(
        binary: value.name(ManifestKey.binary),
        function: value.name(ManifestKey.function))
    case .interval: self = .interval(Period(value))
    case .profile: self = .profile(Period(value))
    case .software:
      self = .software(
        event: value.uint64(ManifestKey.event),
        count: value.positive(ManifestKey.count))
    case .hardware:
      self = .hardware(
        event: value.uint64(ManifestKey.event),
        count: value.positive(ManifestKey.count))
    }
  }
}

#if !hasFeature(Embedded)
  extension AttachKey {

    /// Returns the description of an attach point that counts events.
    fileprivate func counting(_ event: UInt64, _ count: UInt64) -> JSONValue {
      .kind(word, (ManifestKey.event, .number(event)), (ManifestKey.count, .number(count)))
    }
  }
#endif

extension Period {

  fileprivate var member: (StaticString, JSONValue) {
    switch self {
    case .hertz(let frequency): (ManifestKey.hertz, .number(frequency))
    case .nanoseconds(let duration): (ManifestKey.nanoseconds, .number(duration))
    }
  }

  fileprivate init(_ value: borrowing ManifestValue) {
    if let frequency = value.optional(ManifestKey.hertz) {
      self = .hertz(frequency.positive())
    } else {
      self = .nanoseconds(value.positive(ManifestKey.nanoseconds))
    }
  }
}
