#if !hasFeature(Embedded)
  internal import Artefact
  internal import Kernel
#endif

extension AttachedProbes {

  /// Attaches to functions of programs and libraries, limited to the process of `-p`.
  mutating func attachUserFunctions(
    _ probe: borrowing ResolvedProbe, _ program: LoadedProgram
  ) throws(AttachError) -> Int {
    var attached = 0
    var refusal: KernelError?
    var start = 0
    while start < probe.targets.count {
      var end = start + 1
      if probe.method == .multi {
        // One link covers one file.
        while end < probe.targets.count, probe.targets[end].path == probe.targets[start].path {
          end += 1
        }
      }
      attached += try attach(start..<end, of: probe, program, &refusal)
      start = end
    }
    if attached == 0, let refusal { throw userFunctionError(refusal, probe) }
    return attached
  }

  /// Attaches to functions of one file, but for those that the kernel cannot probe.
  private mutating func attach(
    _ range: Range<Int>, of probe: borrowing ResolvedProbe, _ program: LoadedProgram,
    _ refusal: inout KernelError?
  ) throws(AttachError) -> Int {
    let first = range.lowerBound
    var isReturn = false
    if case .uretprobe = probe.probe.attachPoint { isReturn = true }
    let type = try uprobePMU(probe)
    let cpu = process == nil ? try firstCPU(probe) : -1
    do throws(KernelError) {
      switch probe.method {
      case .oneByOne:
        let event = PerfEvent.probe(
          type: type, place: probe.targets[first].path, offset: probe.targets[first].address,
          isReturn: isReturn)
        try attach(
          event, cpu: cpu, process: process, starts: false, targetIndex: first, of: probe, program)
      case .multi:
        let link = try linkUprobeMulti(
          range.map { probe.targets[$0].address }, of: probe.targets[first].path,
          isReturn: isReturn, process: process, program: program,
          cookies: range.map { probe.cookie(ofTarget: $0) }, for: probe.probe.name)
        keep(link, of: probe)
      }
      return range.count
    } catch {
      guard isAboutInstruction(error) else { throw userFunctionError(error, probe) }
      refusal = error
    }
    guard range.count > 1 else { return 0 }
    // The kernel refused one of them, and does not tell which.
    let middle = first + range.count / 2
    let attached = try attach(first..<middle, of: probe, program, &refusal)
    return attached + (try attach(middle..<range.upperBound, of: probe, program, &refusal))
  }

  /// Whether the kernel refuses an instruction, such as one that it cannot run elsewhere.
  private func isAboutInstruction(_ error: KernelError) -> Bool {
    switch error.number {
    case .invalid, .notSupported, .internallyNotSupported, .notExecutable: true
    default: false
    }
  }

  private func userFunctionError(
    _ error: KernelError, _ probe: borrowing ResolvedProbe
  ) -> AttachError {
    if error.number == .noProcess {
      return AttachError(probe.probe, .unsupported("the process of '-p' has ended"))
    }
    if isAboutInstruction(error) {
      return AttachError(
        probe.probe, .unsupported("the kernel does not allow probes at this place"))
    }
    return AttachError(probe.probe, .kernel(error))
  }
}
