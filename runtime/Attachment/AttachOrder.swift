#if !hasFeature(Embedded)
  internal import Artefact
#endif

/// Returns the indices of `probes` in the order in which they are attached, without those that run
/// once (`begin` and `end`).
///
/// The kernel runs what is attached to a function's entry last first: attaching those in reverse
/// makes the bodies run in the order of the script.
package func attachOrder(of probes: [ResolvedProbe]) -> [Int] {
  var forward: [Int] = []
  var backward: [Int] = []
  for index in probes.indices {
    switch probes[index].probe.attachPoint {
    case .begin, .end: break
    case .kprobe, .uprobe, .uretprobe: backward.append(index)
    case .tracepoint, .rawTracepoint, .kretprobe, .interval, .profile, .software, .hardware:
      forward.append(index)
    }
  }
  return forward + backward.reversed()
}
