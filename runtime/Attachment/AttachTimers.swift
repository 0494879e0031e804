#if !hasFeature(Embedded)
  internal import Artefact
  internal import Kernel
#endif

extension AttachedProbes {

  /// Attaches a timer to one CPU, so that it fires once per period.
  mutating func attachInterval(
    _ period: Period, _ probe: borrowing ResolvedProbe, _ program: LoadedProgram
  ) throws(AttachError) -> Int {
    let cpu = try firstCPU(probe)
    for index in probe.targets.indices {
      do throws(KernelError) {
        try attach(
          .clock(period), cpu: cpu, starts: true, targetIndex: index,
          of: probe, program)
      } catch {
        throw AttachError(probe.probe, .kernel(error))
      }
    }
    return probe.targets.count
  }

  /// Attaches a timer or a counter to every CPU, limited to the process of `-p`.
  mutating func attachOnEveryCPU(
    _ event: PerfEvent, _ probe: borrowing ResolvedProbe, _ program: LoadedProgram
  ) throws(AttachError) -> Int {
    let cpus = try onlineCPUs(probe).numbers
    for index in probe.targets.indices {
      for cpu in cpus {
        do throws(KernelError) {
          try attach(
            event, cpu: cpu, process: process, starts: true, targetIndex: index,
            of: probe, program)
        } catch {
          throw timerError(error, probe)
        }
      }
    }
    return probe.targets.count
  }

  private func timerError(_ error: KernelError, _ probe: borrowing ResolvedProbe) -> AttachError {
    if error.step == .openPerfEvent, error.number == .noProcess {
      return AttachError(probe.probe, .unsupported("the process of '-p' has ended"))
    }
    if case .hardware = probe.probe.attachPoint, error.step == .openPerfEvent,
      error.number == .notFound || error.number == .notSupported || error.number == .noDevice
    {
      return AttachError(
        probe.probe,
        .missing(
          what: "this machine has no hardware counter for this event, as is usual for a virtual"
            + " machine; 'profile:hz:99' and 'software:cpu-clock' need none", suggestions: []))
    }
    return AttachError(probe.probe, .kernel(error))
  }
}
