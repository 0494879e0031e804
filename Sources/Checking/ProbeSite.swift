import Artefact
import KernelProfile
import Language
import Source
import TypedIR

extension AttachPoint {

  /// Whether a probe of programs is one instruction of one file, which is not known only later.
  var isOneInstruction: Bool {
    guard case .uprobe(let binary, let function, _) = self else { return false }
    return !function.hasPrefix("cpp:")
      && !(binary + function).bytes.contains {
        $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "(")
      }
  }
}

/// One thing that an action is attached to.
struct ProbeSite {

  /// The index of the probe in the script.
  let probe: Int

  /// The kind of probe; nil outside of probes.
  let kind: ProbeKind?

  /// What the loader attaches to.
  let attachPoint: AttachPoint

  /// The canonical text of the attach point.
  let name: String

  /// The attach point in the script.
  let range: SourceRange

  /// How positional parameters complete the attach point, if they do.
  var template: AttachTemplate?

  /// The tracepoint whose fields the action may use.
  var tracepoint: Tracepoint?

  /// The pattern that the attach point is one of the matches of, if the compiler expanded one.
  var pattern: AttachPoint?

  /// Whether only the loader knows which probe fires.
  var hasSeveralNames = false

  /// Whether addresses that the probe gets belong to a process.
  var isSystemCall: Bool {
    if case .tracepoint(let category, _) = attachPoint { category == "syscalls" } else { false }
  }

  /// Whether the action sees the memory of a process, where addresses lead unless they are known
  /// to be the kernel's.
  var isUserProbe: Bool {
    switch attachPoint {
    case .uprobe, .uretprobe: true
    case .begin, .end, .tracepoint, .rawTracepoint, .kprobe, .kretprobe, .interval, .profile,
      .software, .hardware:
      false
    }
  }

  /// Whose memory a number points into that the script takes for an address.
  var memorySpace: AddressSpace { isSystemCall || isUserProbe ? .user : .kernel }

  /// No probe.
  static let none = ProbeSite(
    probe: 0, kind: nil, attachPoint: .begin, name: "", range: SourceRange(file: .script, 0, 0))
}
