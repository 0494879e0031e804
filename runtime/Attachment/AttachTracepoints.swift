#if !hasFeature(Embedded)
  internal import Artefact
  internal import Kernel
#endif

extension AttachedProbes {

  mutating func attachTracepoints(
    _ probe: borrowing ResolvedProbe, _ program: LoadedProgram
  ) throws(AttachError) -> Int {
    let cpu = try firstCPU(probe)
    for (index, target) in probe.targets.enumerated() {
      do throws(KernelError) {
        let identifier = try traceFiles.tracepointIdentifier(target.symbol)
        // Programs of a tracepoint run on every CPU, whatever the CPU of the event.
        try attach(
          .tracepoint(identifier: identifier), cpu: cpu, starts: false, targetIndex: index,
          of: probe, program)
      } catch {
        guard error.step == .openFile, error.number == .notFound else {
          throw AttachError(probe.probe, .kernel(error))
        }
        throw traceFiles.missing(target, of: probe.probe)
      }
    }
    return probe.targets.count
  }

  mutating func attachRawTracepoints(
    _ probe: borrowing ResolvedProbe, _ program: LoadedProgram
  ) throws(AttachError) -> Int {
    for (index, target) in probe.targets.enumerated() {
      let cookie = probe.cookie(ofTarget: index)
      do throws(KernelError) {
        keep(
          try openRawTracepoint(target.symbol, program: program, cookie: cookie), of: probe)
      } catch {
        throw rawTracepointError(error, target, cookie, probe)
      }
    }
    return probe.targets.count
  }

  private func rawTracepointError(
    _ error: KernelError, _ target: AttachTarget, _ cookie: UInt64, _ probe: borrowing ResolvedProbe
  ) -> AttachError {
    if error.number == .notFound {
      return traceFiles.missing(target, of: probe.probe)
    }
    if error.number == .invalid, cookie != 0 {
      return AttachError(
        probe.probe,
        .unsupported("'probe' with a wildcard of raw tracepoints needs Linux 6.10 or later"))
    }
    return AttachError(probe.probe, .kernel(error))
  }
}
