#if !hasFeature(Embedded)
  internal import Artefact
  internal import Kernel
#endif

extension TraceFileSystem {

  /// Tells that the target of a probe does not exist, and what may have been meant.
  func missing(_ target: AttachTarget, of probe: borrowing ProbeDescription) -> AttachError {
    var wanted = target.symbol
    for index in wanted.bytes.indices where wanted.bytes[index] == UInt8(ascii: "/") {
      wanted.bytes[index] = UInt8(ascii: ":")
    }
    var suggestions = Suggestions(for: wanted)
    let what: Text
    do throws(KernelError) {
      switch probe.attachPoint {
      case .tracepoint:
        what = "no such tracepoint"
        try forEachTraceLine(of: "available_events") { suggestions.consider($0) }
      case .rawTracepoint:
        what = "no such raw tracepoint"
        for event in try events() where event.category != Text("syscalls").bytes {
          suggestions.consider(event.name)
        }
      case .begin, .end, .kprobe, .kretprobe, .uprobe, .uretprobe, .interval, .profile,
        .software, .hardware:
        what = "no such kernel function, or it was inlined"
        _ = try forEachFunction { _, function in suggestions.consider(function) }
      }
    } catch {
      return AttachError(
        probe,
        .unsupported(
          "tracefs is not mounted; mount it with 'mount -t tracefs tracefs /sys/kernel/tracing'"))
    }
    return AttachError(probe, .missing(what: what, suggestions: suggestions.names))
  }
}

extension ProbeResolver {

  /// Checks that the target of a probe without wildcards exists, without attaching to it.
  func check(_ probe: borrowing ResolvedProbe) throws(AttachError) {
    guard probe.targets.count == 1 else { return }
    let target = probe.targets[0]
    let exists: Bool
    do throws(KernelError) {
      switch probe.probe.attachPoint {
      case .begin, .end, .uprobe, .uretprobe, .interval, .profile, .software, .hardware: return
      case .tracepoint:
        _ = try traceFiles.tracepointIdentifier(target.symbol)
        return
      case .rawTracepoint:
        // It calls the programs; not every raw tracepoint is an event as well.
        exists = try traceFiles.hasFunction("__traceiter_" + target.symbol)
      case .kprobe, .kretprobe:
        exists = try traceFiles.hasFunction(target.symbol)
      }
    } catch {
      guard error.number == .notFound else { throw AttachError(probe.probe, .kernel(error)) }
      exists = false
    }
    if !exists { throw traceFiles.missing(target, of: probe.probe) }
  }
}
