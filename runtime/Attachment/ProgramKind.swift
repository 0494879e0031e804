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
    case .kprobe, .kretprobe: .kprobe
    case .interval, .profile, .software: .perfEvent
    }
  }

  /// What the probe's program has to promise before it is loaded.
  package var expectedAttachment: ExpectedAttachment {
    switch method {
    case .oneByOne: .any
    case .multi: .kprobeMulti
    }
  }
}
