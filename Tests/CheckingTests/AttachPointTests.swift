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
    ("INTERVAL:S:1", .interval(.nanoseconds(1_000_000_000)), "interval:s:1"),
    ("Profile:HZ:99", .profile(.hertz(99)), "profile:hz:99"),
    ("interval:10MS", .interval(.nanoseconds(10_000_000)), "interval:10ms"),
    ("interval:us:1_000", .interval(.nanoseconds(1_000_000)), "interval:us:1000"),
    ("profile:hz:99", .profile(.hertz(99)), "profile:hz:99"),
    ("p:10ms", .profile(.nanoseconds(10_000_000)), "profile:10ms"),
    ("software:faults", .software(event: 2, count: 100), "software:faults"),
    ("software:faults:", .software(event: 2, count: 100), "software:faults"),
    ("i:ms:$1", .interval(.nanoseconds(1_000_000)), "interval:ms:$1"),
    ("profile:hz:$2", .profile(.hertz(1)), "profile:hz:$2"),
    ("s:faults:$1", .software(event: 2, count: 1), "software:faults:$1"),
    ("u:$1:f", .uprobe(binary: "$1", function: "f", offset: 0), "uprobe:$1:f"),
    ("k:$1+$2", .kprobe(function: "$1", offset: 1), "kprobe:$1+$2"),
    (
      "t:$1:sys_$2", .tracepoint(category: "$1", event: "sys_$2"), "tracepoint:$1:sys_$2"
    ),
    ("rt:\"$1\\$1\"", .rawTracepoint(event: "$1$$1"), "rawtracepoint:$1$$1"),
    ("s:cpu-clock:5000", .software(event: 0, count: 5000), "software:cpu-clock:5000"),
    (
      "hardware:cache-misses:1e6", .hardware(event: 3, count: 1_000_000),
      "hardware:cache-misses:1000000"
    ),
    ("interval:s:1E1", .interval(.nanoseconds(10_000_000_000)), "interval:s:10"),
    ("i:1e9", .interval(.nanoseconds(1_000_000_000)), "interval:1e9"),
    ("p:1e3us", .profile(.nanoseconds(1_000_000)), "profile:1e3us"),
    ("hardware:branches", .hardware(event: 4, count: 100_000), "hardware:branches"),
    ("h:ref-cycles:1000", .hardware(event: 9, count: 1000), "hardware:ref-cycles:1000"),
    (
      "u:/bin/bash:readline", .uprobe(binary: "/bin/bash", function: "readline", offset: 0),
      "uprobe:/bin/bash:readline"
    ),
    (
      #"u:./a:"f(int)""#, .uprobe(binary: "./a", function: "f(int)", offset: 0), "uprobe:./a:f(int)"
    ),
    (
      #"u:./a:cpp:"n::f(int)""#, .uprobe(binary: "./a", function: "cpp:n::f(int)", offset: 0),
      "uprobe:./a:cpp:n::f(int)"
    ),
    ("u:./a:cpp:f*", .uprobe(binary: "./a", function: "cpp:f*", offset: 0), "uprobe:./a:cpp:f*"),
    (
      #"ur:./a:cpp:"A::operator+=""#, .uretprobe(binary: "./a", function: "cpp:A::operator+="),
      "uretprobe:./a:cpp:A::operator+="
    ),
    (
      "uprobe:./a.out:main+0x10", .uprobe(binary: "./a.out", function: "main", offset: 16),
      "uprobe:./a.out:main+16"
    ),
    (
      #"uprobe:/bin/go:"net.(*Dialer).Dial" + 4"#,
      .uprobe(binary: "/bin/go", function: "net.(*Dialer).Dial", offset: 4),
      "uprobe:/bin/go:net.(*Dialer).Dial+4"
    ),
    (
      "uprobe:/bin/bash:0x1000", .uprobe(binary: "/bin/bash", function: "", offset: 4096),
      "uprobe:/bin/bash:4096"
    ),
    (
      "ur:lib*.so:m*", .uretprobe(binary: "lib*.so", function: "m*"), "uretprobe:lib*.so:m*"
    ),
  ])
  func isRead(_ written: String, _ attachPoint: AttachPoint, _ name: String) throws {
    let probe = try #require(try probe(written))
    #expect(probe.attachPoint == attachPoint)
    #expect(probe.name == name)
  }

  @Test(arguments: [
    ("uprobe:/bin/bash", "E0402"), ("uprobe::readline", "E0402"), ("uprobe:/bin/bash:", "E0402"),
    ("uprobe:/bin/bash:a:b", "E0402"), ("uprobe:/bin/bash:+1", "E0402"),
    ("uprobe:/bin/bash:0xg", "E0404"), ("uprobe:/bin/bash:f+x", "E0404"),
    ("uprobe:/bin/bash:f*+1", "E0407"), ("uretprobe:/bin/bash:f+1", "E0407"),
    ("hardware:cycles:10e1", "E0404"), ("i:s:1e", "E0404"), ("i:s:2e19", "E0404"),
    ("hardware:cpu-clock", "E0406"), ("hardware:cycles:0", "E0404"), ("hardware", "E0402"),
  ])
  func isRefused(_ written: String, _ code: String) throws {
    #expect(try Checked("\(written) { exit(); }").codes == [code])
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
