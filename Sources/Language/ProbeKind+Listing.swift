extension ProbeKind {

  /// What a listing shows of a kind of probe.
  package enum Listing: Sendable {
    /// The functions of the kernel.
    case kernelFunctions
    /// The static tracepoints of the kernel.
    case tracepoints
    /// The tracepoints that have arguments of their own.
    case rawTracepoints
    /// The functions of a program or library.
    case binaryFunctions
    /// The static probes of a program or library.
    case binaryProbes
    /// The names of events that a processor or the kernel counts.
    case events([[String]])
    /// The units of a timer.
    case timerUnits
    /// What is attached to, as the script names it.
    case itself
  }

  /// What a listing shows.
  package var listing: Listing {
    switch name {
    case "kprobe", "kretprobe": .kernelFunctions
    case "tracepoint": .tracepoints
    case "rawtracepoint": .rawTracepoints
    case "uprobe", "uretprobe": .binaryFunctions
    case "usdt": .binaryProbes
    case "software": .events(softwareEvents.map(\.names))
    case "hardware": .events(hardwareEvents.map(\.names))
    case "interval", "profile": .timerUnits
    default: .itself
    }
  }

  /// Whether a listing of everything in the kernel shows the kind.
  ///
  /// The return of a function is where its entry is, and a timer is nowhere.
  package var isInKernelList: Bool {
    switch listing {
    case .kernelFunctions: provides.contains(.arguments)
    case .tracepoints, .rawTracepoints, .events: true
    case .binaryFunctions, .binaryProbes, .timerUnits, .itself: false
    }
  }
}
