import Artefact
import Checking
import Testing

/// Attach points are read as the reference says, and have canonical names.
@Suite struct AttachPointTests {

  private func probe(_ attachPoint: String) throws -> CheckedProbe? {
    try Checked("\(attachPoint) { exit(); }").script?.probes.first
  }

  @Test(arguments: [
    ("BEGIN", AttachPoint.begin, "begin"),
    ("End", .end, "end"),
    (
      "t:sched:sched_switch", .tracepoint(category: "sched", event: "sched_switch"),
      "tracepoint:sched:sched_switch"
    ),
    (
      "tracepoint:sched_sw*", .tracepoint(category: "*", event: "sched_sw*"),
      "tracepoint:*:sched_sw*"
    ),
    ("rt:sched_switch", .rawTracepoint(event: "sched_switch"), "rawtracepoint:sched_switch"),
    (
      "rawtracepoint:vmlinux:sched_switch", .rawTracepoint(event: "sched_switch"),
      "rawtracepoint:sched_switch"
    ),
    ("k:vfs_read", .kprobe(function: "vfs_read", offset: 0), "kprobe:vfs_read"),
    ("kprobe:vfs_read+0x10", .kprobe(function: "vfs_read", offset: 16), "kprobe:vfs_read+16"),
    ("kprobe:vmlinux:vfs_read", .kprobe(function: "vfs_read", offset: 0), "kprobe:vfs_read"),
    ("kretprobe:vfs_*", .kretprobe(function: "vfs_*"), "kretprobe:vfs_*"),
    ("interval:s:1", .interval(.nanoseconds(1_000_000_000)), "interval:s:1"),
    ("i:1s", .interval(.nanoseconds(1_000_000_000)), "interval:1s"),
    ("interval:us:1_000", .interval(.nanoseconds(1_000_000)), "interval:us:1000"),
    ("profile:hz:99", .profile(.hertz(99)), "profile:hz:99"),
    ("p:10ms", .profile(.nanoseconds(10_000_000)), "profile:10ms"),
    ("software:faults", .software(event: 2, count: 100), "software:faults"),
    ("s:cpu-clock:5000", .software(event: 0, count: 5000), "software:cpu-clock:5000"),
  ])
  func isRead(_ written: String, _ attachPoint: AttachPoint, _ name: String) throws {
    let probe = try #require(try probe(written))
    #expect(probe.attachPoint == attachPoint)
    #expect(probe.name == name)
  }

  @Test func missingProbesMayBeAllowed() throws {
    let script = "kprobe:no_such_function, t:no:such { exit(); }"
    #expect(try Checked(script).codes == ["W0104", "E0403"])
    #expect(try Checked("config = { missing_probes = warn } " + script).codes == [])
  }

  @Test func theNameOfOneOfSeveralProbesIsKnownByTheLoader() throws {
    #expect(try body("kprobe:vfs_* { print(probe); }") == "print(probe);")
    #expect(
      try body("kprobe:vfs_*, kprobe:do_nanosleep { print(probe); }")
        == "print(probe);\nprint(probe);")
  }
}
