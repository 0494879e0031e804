import Foundation
import GoldenSupport
import Testing

/// `probec list` prints what can be probed.
@Suite struct ListTests {

  @Test(.traces) func listsTheKernelOfThisMachine() throws {
    let outcome = try run(Programs.probec, ["list"])
    #expect(outcome.end == .exit(0))
    let lines = outcome.output.split(separator: "\n")
    for expected in [
      "tracepoint:sched:sched_switch", "rawtracepoint:sched_switch", "software:page-faults:",
      "software:faults:",
    ] {
      #expect(lines.contains { $0 == expected }, "\(expected)")
    }
    #expect(lines.count > 2000)
    #expect(!lines.contains { $0.hasPrefix("interval:") || $0.hasPrefix("kretprobe:") })
  }

  @Test func listsAProfile() throws {
    let functions = try list("kprobe:vfs_*,kr:vfs_read")
    #expect(functions.output.hasPrefix("kprobe:vfs_"))
    #expect(functions.output.hasSuffix("kretprobe:vfs_read\n"))
    let arguments = try list("tracepoint:syscalls:sys_enter_openat", ["-v"])
    #expect(
      arguments.output == """
        tracepoint:syscalls:sys_enter_openat
            int __syscall_nr
            int dfd
            const char * filename
            int flags
            umode_t mode

        """)
    #expect(
      try list("rt:sched_process_exit", ["-v"]).output == """
        rawtracepoint:sched_process_exit
            struct task_struct * p
            bool group_dead

        """)
    #expect(
      try list("struct list_head", ["-v"]).output == """
        struct list_head {
        \tstruct list_head *next;
        \tstruct list_head *prev;
        };


        """)
    #expect(try list("struct list_h*").output == "struct list_head\n")
  }

  @Test func listsEventsAndUnits() throws {
    #expect(
      try list("s:cpu*").output
        == "software:cpu-clock:\nsoftware:cpu-migrations:\nsoftware:cpu:\n")
    #expect(
      try list("interval:*").output
        == "interval:hz:\ninterval:ms:\ninterval:s:\ninterval:us:\n")
  }

  @Test func listsTheAttachPointsOfAScript() throws {
    let folder = try TemporaryFolder()
    let text = "BEGIN { } t:syscalls:sys_enter_openat*, interval:s:1 { @ = count(); }"
    let script = try folder.write(text, to: "tool.bt")
    let expected = """
      begin
      tracepoint:syscalls:sys_enter_openat
      tracepoint:syscalls:sys_enter_openat2
      interval:s:1

      """
    #expect(try list(script).output == expected)
    #expect(try list(nil, ["-e", text]).output == expected)
  }

  @Test func listsFunctionsAndStaticProbesOfABinary() throws {
    let functions = try list("uprobe:\(Programs.workload):main")
    #expect(functions.output == "uprobe:\(Programs.workload):main\n")
    #expect(try list("uprobe:bash:read_hist*").output.contains("/bash:read_history\n"))
  }

  @Test func saysWhatIsMissingInOneLine() throws {
    let folder = try TemporaryFolder()
    let text = try folder.write("not a binary", to: "text")
    for (pattern, what) in [
      ("kprobe:no_such_*", "no probe matches 'kprobe:no_such_*'"),
      ("nothing:x", "there is no kind of probe 'nothing'"),
      ("struct no_such", "no type matches 'struct no_such'"),
      ("uprobe:/no/such:*", "there is no file '/no/such'"),
      ("uprobe:no-such-command:*", "there is no program or library 'no-such-command'"),
      ("uprobe:\(text):*", "'\(text)' is neither a program nor a library (ELF)"),
      ("uprobe:\(Programs.workload):no_such", "no probe matches 'uprobe:"),
    ] {
      try expectOneLine(list(pattern), naming: what)
    }
  }

  @Test func aReaderThatEndsEarlyIsNoError() throws {
    let command = """
      set -o pipefail
      \(Programs.probec) list 'struct *' --profile \(pinnedProfile) | head -n 1
      """
    let outcome = try run("/bin/bash", ["-c", command])
    #expect(outcome.output.hasPrefix("struct "))
    #expect(outcome.end == .exit(0))
    #expect(outcome.errors.isEmpty)
  }

  private func list(_ pattern: String?, _ options: [String] = []) throws -> Outcome {
    try run(
      Programs.probec,
      ["list", "--profile", pinnedProfile] + options + (pattern.map { [$0] } ?? []))
  }
}
