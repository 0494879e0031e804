#if !hasFeature(Embedded)
  internal import Artefact
  package import Kernel
#endif

extension ResolvedProbe {

  /// The type that the probe's program is loaded as.
  package var programType: ProgramType {
    switch probe.attachPoint {
    case .begin, .end, .rawTracepoint: .rawTracepoint
    case .tracepoint: .tracepoint
    case .kprobe, .kretprobe, .uprobe, .uretprobe: .kprobe
    case .interval, .profile, .software, .hardware: .perfEvent
    }
  }

  /// What the probe's program has to promise before it is loaded.
  package var expectedAttachment: ExpectedAttachment {
    guard method == .multi else { return .any }
    switch probe.attachPoint {
    case .uprobe, .uretprobe: return .uprobeMulti
    case .kprobe, .kretprobe: return .kprobeMulti
    case .begin, .end, .tracepoint, .rawTracepoint, .interval, .profile, .software, .hardware:
      return .any
    }
  }
}
