import Foundation
import GoldenSupport
import Testing

/// What the guide only names, as it names it.
@Suite(.traces) struct GuideItemTests {

  @Test(arguments: ["cpu-clock", "task-clock"])
  func clocksFireOnceForSoManyNanoseconds(_ event: String) throws {
    let trace = try trace(
      "software:\(event):1000000 /pid == $1/ { @ = count(); }", while: "spin 300")
    let fired = try number(after: "@: ", in: trace)
    // Of the processors that others have too, or that stand still for a while, less is seen.
    let used = try trace.did("spin")
    #expect(5 <= fired && fired <= 2 * used + 20)
  }

  @Test(arguments: ["cpu-cycles", "cache-misses"])
  func hardwareEventsFireOrAreSaidToBeMissing(_ event: String) throws {
    let script = try CompiledScript(
      "hardware:\(event):1000 { @ = count(); } interval:s:1 { exit(); }")
    let outcome = try run(Programs.proberun, [script.path])
    if outcome.end == .exit(0) {
      #expect(outcome.output.contains("@: "))
    } else {
      #expect(outcome.end == .exit(255))
      #expect(outcome.errors.contains("'hardware:\(event):1000'"))
      #expect(outcome.errors.contains("counter"))
    }
  }

  /// The commands of the guide that list probes, as it prints them; `Tests/guide/list.sh` runs them
  /// on a kernel with kprobes.
  @Test func commandsThatListProbesListThem() throws {
    let commands = try Guide().items.map(\.text).filter { $0.hasPrefix("bpftrace -l") }
    try #require(commands.count == 4)
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("bpftrace"), withDestinationPath: Programs.probec)
    let lists = try commands.map { command in
      let outcome = try run(
        "/bin/sh", ["-c", command], environment: ["PATH": folder.path + ":/usr/bin:/bin"])
      if command.contains("kprobe"), outcome.errors.contains("without kprobes") {
        return ["kprobe:vfs_read"]
      }
      #expect(outcome.end == .exit(0))
      #expect(outcome.errors.isEmpty)
      return outcome.output.split(separator: "\n").map(String.init)
    }
    #expect(Set(lists[0]).isSuperset(of: lists[1]))
    #expect(lists[1].count > 500)
    #expect(lists[1].allSatisfy { $0.hasPrefix("tracepoint:") })
    #expect(lists[2].contains("kprobe:vfs_read"))
    #expect(lists[2].allSatisfy { $0.hasPrefix("kprobe:vfs_") })
    let openat = try #require(lists[3].firstIndex(of: "tracepoint:syscalls:sys_enter_openat"))
    #expect(lists[3][openat...].prefix(4).contains("    const char * filename"))
  }
}
