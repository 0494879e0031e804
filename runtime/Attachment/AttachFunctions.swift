#if !hasFeature(Embedded)
  internal import Artefact
  internal import Kernel
#endif

extension AttachedProbes {

  mutating func attachFunctions(
    _ probe: borrowing ResolvedProbe, _ program: LoadedProgram
  ) throws(AttachError) -> Int {
    if probe.targets.isEmpty { return 0 }
    switch probe.method {
    case .multi: return try attachWithOneLink(probe, program)
    case .oneByOne: return try attachOneByOne(probe, program)
    }
  }

  private mutating func attachWithOneLink(
    _ probe: borrowing ResolvedProbe, _ program: LoadedProgram
  ) throws(AttachError) -> Int {
    let targets = probe.targets
    let usesAddresses = !probe.probe.readsCookie && targets.allSatisfy { $0.address != 0 }
    do throws(KernelError) {
      let link = try linkKprobeMulti(
        usesAddresses ? .addresses(targets.map { $0.address }) : .names(targets.map { $0.symbol }),
        isReturn: isReturn(probe), program: program,
        cookies: targets.indices.map { probe.cookie(ofTarget: $0) }, for: probe.probe.name)
      keep(link, of: probe)
    } catch {
      throw AttachError(probe.probe, .kernel(error))
    }
    return targets.count
  }

  private mutating func attachOneByOne(
    _ probe: borrowing ResolvedProbe, _ program: LoadedProgram
  ) throws(AttachError) -> Int {
    let type = try kprobePMU(probe)
    let cpu = try firstCPU(probe)
    let isWildcard = probe.targets[0].name != probe.probe.name
    var attached = 0
    var refusal: KernelError?
    for (index, target) in probe.targets.enumerated() {
      let event = PerfEvent.probe(
        type: type, place: target.symbol, offset: offset(of: probe),
        isReturn: isReturn(probe))
      do throws(KernelError) {
        try attach(
          event, cpu: cpu, starts: false, targetIndex: index,
          of: probe, program)
        attached += 1
      } catch {
        // Some functions of a listing cannot be probed; only the kernel knows which.
        guard isWildcard, canLeaveOut(error) else { throw functionError(error, target, probe) }
        refusal = error
      }
    }
    if attached == 0, let refusal { throw AttachError(probe.probe, .kernel(refusal)) }
    return attached
  }

  private func canLeaveOut(_ error: KernelError) -> Bool {
    guard error.step == .openPerfEvent else { return false }
    return error.number == .notFound || error.number == .invalid
      || error.number == .addressNotAvailable
  }

  private func functionError(
    _ error: KernelError, _ target: AttachTarget, _ probe: borrowing ResolvedProbe
  ) -> AttachError {
    guard error.step == .openPerfEvent else {
      return AttachError(probe.probe, .kernel(error))
    }
    if error.number == .notFound { return traceFiles.missing(target, of: probe.probe) }
    if error.number == .addressNotAvailable {
      return AttachError(
        probe.probe, .unsupported("several kernel functions have this name"))
    }
    if error.number == .invalid {
      return AttachError(
        probe.probe, .unsupported("the kernel does not allow probes at this place"))
    }
    return AttachError(probe.probe, .kernel(error))
  }

  private func isReturn(_ probe: borrowing ResolvedProbe) -> Bool {
    if case .kretprobe = probe.probe.attachPoint { true } else { false }
  }

  private func offset(of probe: borrowing ResolvedProbe) -> UInt64 {
    if case .kprobe(_, let offset) = probe.probe.attachPoint { offset } else { 0 }
  }
}
