#if !hasFeature(Embedded)
  package import Artefact
  package import Kernel
#endif

/// The probes that run now; they are detached when this value goes away.
package struct AttachedProbes: ~Copyable {

  /// The process that counters and user probes are limited to.
  let process: Int?

  let traceFiles: TraceFileSystem

  private var links = FileDescriptorList()
  /// Kept open only because the kernel closes an event slowly, long after its program was detached.
  private var events = FileDescriptorList()
  private var owners: [(probe: Text, isFunction: Bool)] = []
  private var online: CPUList?
  private var kprobeType: UInt32?
  private var uprobeType: UInt32?

  /// The targets that could not be attached and were left out.
  package private(set) var warnings: [AttachError] = []

  /// Creates an empty set.
  package init(process: Int?, traceFiles: TraceFileSystem = TraceFileSystem()) {
    self.process = process
    self.traceFiles = traceFiles
  }

  /// Attaches a loaded program to all targets of its probe, and returns their number.
  ///
  /// What is missing on this machine is handled as `policy` says.
  package mutating func attach(
    _ probe: borrowing ResolvedProbe, program: LoadedProgram, policy: MissingProbePolicy
  ) throws(AttachError) -> Int {
    do throws(AttachError) {
      return try attachTargets(of: probe, program)
    } catch {
      try error.handle(policy, &warnings)
      return 0
    }
  }

  /// Whether anything is attached.
  package var isAttached: Bool { links.count > 0 }

  /// Detaches everything.
  package mutating func detachAll() {
    links.closeAll()
    owners = []
  }

  /// Leaves what the kernel does slowly to a process of its own, for a program that is about to end.
  package mutating func closeInBackground() {
    events.closeInBackground()
  }

  /// The number of times that each function probe did not run, on kernels that count it.
  package func missedRuns() throws(KernelError) -> [(probe: Text, count: UInt64)] {
    var missed: [(probe: Text, count: UInt64)] = []
    for index in owners.indices where owners[index].isFunction {
      let count = try missedRunsOfLink(links.numbers[index], for: owners[index].probe)
      if count == 0 { continue }
      if let last = missed.indices.last, missed[last].probe == owners[index].probe {
        missed[last].count += count
      } else {
        missed.append((owners[index].probe, count))
      }
    }
    return missed
  }

  private mutating func attachTargets(
    of probe: borrowing ResolvedProbe, _ program: LoadedProgram
  ) throws(AttachError) -> Int {
    switch probe.probe.attachPoint {
    case .begin, .end: return 0
    case .tracepoint: return try attachTracepoints(probe, program)
    case .rawTracepoint: return try attachRawTracepoints(probe, program)
    case .kprobe, .kretprobe: return try attachFunctions(probe, program)
    case .uprobe, .uretprobe: return try attachUserFunctions(probe, program)
    case .interval(let period): return try attachInterval(period, probe, program)
    case .profile(let period):
      return try attachOnEveryCPU(.clock(period), probe, program)
    case .software(let event, let count):
      return try attachOnEveryCPU(
        .counter(.kernel, event: event, count: count), probe, program)
    case .hardware(let event, let count):
      return try attachOnEveryCPU(
        .counter(.processor, event: event, count: count), probe, program)
    }
  }
}

extension AttachedProbes {

  /// Keeps a link until the probes are detached.
  mutating func keep(_ link: consuming FileDescriptor, of probe: borrowing ResolvedProbe) {
    links.append(link)
    switch probe.probe.attachPoint {
    case .kprobe, .kretprobe: owners.append((probe.probe.name, true))
    case .begin, .end, .tracepoint, .rawTracepoint, .uprobe, .uretprobe, .interval, .profile,
      .software, .hardware:
      owners.append((probe.probe.name, false))
    }
  }

  /// Links a program to a perf event of one CPU and, if `starts`, starts the event.
  @inline(never)
  mutating func attach(
    _ event: PerfEvent, cpu: Int, process: Int? = nil, starts: Bool, targetIndex: Int,
    of probe: borrowing ResolvedProbe, _ program: LoadedProgram
  ) throws(KernelError) {
    let target = probe.targets[targetIndex]
    let opened = try event.open(process: process, cpu: cpu, for: target.name)
    let link = try linkPerfEvent(
      opened.number, to: program, cookie: probe.cookie(ofTarget: targetIndex),
      for: target.name)
    if starts { try startPerfEvent(opened.number, of: target.name) }
    keep(link, of: probe)
    events.append(opened)
  }

  /// The CPUs that run, read when the first probe needs them.
  mutating func onlineCPUs(_ probe: borrowing ResolvedProbe) throws(AttachError) -> CPUList {
    if let online { return online }
    do throws(KernelError) {
      let list = try CPUList.online()
      online = list
      return list
    } catch {
      throw AttachError(probe.probe, .kernel(error))
    }
  }

  /// The first CPU that runs.
  mutating func firstCPU(_ probe: borrowing ResolvedProbe) throws(AttachError) -> Int {
    try onlineCPUs(probe).numbers.first ?? 0
  }

  /// The number of the kernel's PMU for kprobes, read when the first probe needs it.
  mutating func kprobePMU(_ probe: borrowing ResolvedProbe) throws(AttachError) -> UInt32 {
    if let kprobeType { return kprobeType }
    let type = try traceFiles.kprobeType(for: probe.probe)
    kprobeType = type
    return type
  }

  /// The number of the kernel's PMU for uprobes, read when the first probe needs it.
  mutating func uprobePMU(_ probe: borrowing ResolvedProbe) throws(AttachError) -> UInt32 {
    if let uprobeType { return uprobeType }
    let type = try traceFiles.eventType(
      "uprobe", for: probe.probe,
      absence: "this kernel was built without uprobes (CONFIG_UPROBE_EVENTS)")
    uprobeType = type
    return type
  }
}
