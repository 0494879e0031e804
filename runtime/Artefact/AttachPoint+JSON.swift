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
  init(_ value: ManifestValue) throws(ArtefactError) {
    let kind = try value.member(ManifestKey.kind)
    switch try kind.choice(among: AttachKey.allCases, key: { $0.word }) {
    case .begin: self = .begin
    case .end: self = .end
    case .tracepoint:
      self = .tracepoint(
        category: try value.name(ManifestKey.category),
        event: try value.name(ManifestKey.event))
    case .rawTracepoint: self = .rawTracepoint(event: try value.name(ManifestKey.event))
    case .kprobe:
      self = .kprobe(
        function: try value.name(ManifestKey.function),
        offset: try value.uint64(ManifestKey.offset))
    case .kretprobe: self = .kretprobe(function: try value.name(ManifestKey.function))
    case .uprobe:
      self = .uprobe(
        binary: try value.name(ManifestKey.binary),
        function: try value.text(ManifestKey.function),
        offset: try value.uint64(ManifestKey.offset))
    case .uretprobe:
      self = .uretprobe(
        binary: try value.name(ManifestKey.binary),
        function: try value.name(ManifestKey.function))
    case .interval: self = .interval(try Period(value))
    case .profile: self = .profile(try Period(value))
    case .software:
      self = .software(
        event: try value.uint64(ManifestKey.event),
        count: try value.positive(ManifestKey.count))
    case .hardware:
      self = .hardware(
        event: try value.uint64(ManifestKey.event),
        count: try value.positive(ManifestKey.count))
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

  fileprivate init(_ value: ManifestValue) throws(ArtefactError) {
    if let frequency = value.optional(ManifestKey.hertz) {
      self = .hertz(try frequency.positive())
    } else {
      self = .nanoseconds(try value.positive(ManifestKey.nanoseconds))
    }
  }
}
