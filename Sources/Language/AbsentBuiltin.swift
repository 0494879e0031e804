/// A builtin of bpftrace that cannot be compiled, which a message explains.
package struct AbsentBuiltin: Sendable {

  /// The name.
  package let name: String

  /// Why it does not exist here, behind its name.
  package let reason: String

  /// What to use instead.
  package let advice: String

  private init(_ name: String, _ reason: String, advice: String) {
    self.name = name
    self.reason = reason
    self.advice = advice
  }

  /// A builtin of kinds of probes that do not exist here.
  private init(_ name: String, in kinds: String..., advice: String) {
    let unknown = kinds.filter { kind in
      probeKinds.contains { $0.name == kind && $0.target == .unsupported }
    }
    precondition(unknown.count == kinds.count, "a builtin works in probes that exist")
    let list = kinds.count > 1 ? kinds.dropLast().joined(separator: ", ") + " and " : ""
    self.init(
      name, "works in probes of kind \(list + kinds[kinds.count - 1]), which are not supported yet",
      advice: advice)
  }

  /// Every such builtin.
  package static let all = [
    AbsentBuiltin(
      "path", in: "fentry", "fexit", "iter",
      advice: "the last part of a path is 'str($path->dentry->d_name.name)'"),
    AbsentBuiltin(
      "skboutput", in: "fentry", "fexit", advice: "print what is wanted of a packet with 'buf'"),
    AbsentBuiltin(
      "socket_cookie", in: "fentry", "fexit",
      advice: "as long as a socket lives, its address tells it apart"),
    AbsentBuiltin(
      "unwatch", in: "watchpoint", advice: "a probe is left out at run time by a filter"),
    AbsentBuiltin(
      "dw_ustack", "is not supported: frames are found by frame pointers, not by DWARF",
      advice: "use 'ustack', in programs that are compiled with '-fno-omit-frame-pointer'"),
  ]
}
