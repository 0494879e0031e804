import Foundation
import GoldenSupport
import Testing

/// A session begins, runs and ends as bpftrace's does.
@Suite(.traces) struct SessionTests {

  private static let calls = """
    BEGIN { printf("begin\\n"); }
    tracepoint:syscalls:sys_enter_getppid /pid == $1/ { @calls = count(); printf("call\\n"); }
    END { printf("end\\n"); }
    """

  @Test(arguments: [SIGINT, SIGTERM])
  func aSignalRunsTheEndAndPrintsTheMaps(_ signal: Int32) throws {
    let trace = try trace(SessionTests.calls, while: "getppid 2", until: .signal(signal))
    #expect(trace.output == "begin\ncall\ncall\nend\n\n\n@calls: 2\n")
    #expect(trace.end == .exit(0))
    #expect(trace.errors.isEmpty)
  }

  @Test func exitRunsTheEndAndGivesTheExitStatus() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        @n++; printf("%d\\n", @n); if (@n == 3) { exit(7); printf("never\\n"); }
      }
      END { printf("end\\n"); }
      """, while: "getppid 1000", until: .byItself)
    // What calls printed before the loader had read that the session ends, is not printed.
    #expect(Array(trace.lines.prefix(4)) == ["1", "2", "3", "end"])
    #expect(!trace.lines.contains("never"))
    #expect(trace.end == .exit(7))
  }

  @Test func aSignalDoesNotWaitForCommands() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ { system("echo done; kill -INT $PPID"); }
      END { printf("end\\n"); system("echo last"); }
      """, while: "getppid 500", options: ["--unsafe"], until: .byItself)
    #expect(trace.lines.first == "done")
    #expect(trace.lines.count { $0 == "done" } < 100)
    #expect(trace.lines.suffix(2) == ["end", "last"])
    #expect(trace.end == .exit(0))
  }

  @Test func exitInBeginEndsTheSession() throws {
    let trace = try trace(
      "BEGIN { printf(\"a\\n\"); exit(); } END { printf(\"b\\n\"); } interval:ms:1 { @ = count(); }",
      until: .byItself)
    #expect(trace.lines.prefix(2) == ["a", "b"])
    #expect(trace.end == .exit(0))
  }

  @Test func aScriptOfBeginAndEndEndsByItself() throws {
    let trace = try trace(
      "begin { printf(\"one\\n\"); } BEGIN { printf(\"two\\n\"); } end { printf(\"three\\n\"); }",
      until: .byItself)
    #expect(trace.output == "one\ntwo\nthree\n\n\n")
    #expect(trace.end == .exit(0))
  }

  @Test func theNumberOfProbesIsTold() throws {
    let script = try CompiledScript("BEGIN { } interval:ms:1 { exit(); } END { }")
    let outcome = try run(Programs.proberun, [script.path])
    #expect(outcome.errors == "Attached 3 probes\n")
    #expect(outcome.output == "\n\n")
  }

  @Test func quietSaysNothing() throws {
    let script = try CompiledScript("BEGIN { printf(\"x\\n\"); } interval:ms:1 { exit(); }")
    let outcome = try run(Programs.proberun, ["-q", script.path])
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output == "x\n\n\n")
  }

  @Test func aDryRunAttachesAndEnds() throws {
    let script = try CompiledScript(SessionTests.calls)
    let outcome = try run(Programs.proberun, ["--dry-run", script.path, "--", "1"])
    #expect(outcome.end == .exit(0))
    #expect(!outcome.output.contains("@calls"))
    #expect(!outcome.output.contains("call\n"))
  }

  @Test func outputGoesToAFile() throws {
    let folder = try TemporaryFolder()
    let script = try CompiledScript("BEGIN { printf(\"x\\n\"); @a = 1; exit(); }")
    let outcome = try run(Programs.proberun, ["-o", folder.file("out"), script.path])
    #expect(outcome.end == .exit(0))
    #expect(outcome.output.isEmpty)
    #expect(try text(of: folder.file("out")) == "x\n\n\n@a: 1\n")
  }

  @Test func aProcessIDLimitsTheSessionToTheProcess() throws {
    let trace = try trace(
      """
      tracepoint:raw_syscalls:sys_enter { @[pid, args.id] = count(); }
      rawtracepoint:sys_enter /arg1 == 110/ { @raw[pid] = count(); }
      END { printf("end\\n"); }
      """, while: "getppid 8", options: ["-p", "PID"], until: .byItself)
    #expect(
      Set(trace.lines) == [
        "end", "@[\(trace.pid), 110]: 8", "@[\(trace.pid), 1]: 1", "@[\(trace.pid), 231]: 1",
        "@raw[\(trace.pid)]: 8",
      ])
    #expect(trace.end == .exit(0))
  }

  @Test func twoSessionsDoNotDisturbEachOther() throws {
    let script = try CompiledScript(
      "tracepoint:syscalls:sys_enter_getppid /pid == $1/ { @ = count(); }")
    let first = try startedWorkload("getppid 11")
    let second = try startedWorkload("getppid 22")
    let tracers = try [first, second].map {
      try ChildProcess(Programs.proberun, [script.path, "--", "\($0.pid)"])
    }
    for tracer in tracers {
      try tracer.wait(until: "being attached") { $0.errors.contains("Attached") }
    }
    for workload in [first, second] {
      workload.sendByte()
      _ = try workload.wait()
    }
    for tracer in tracers { tracer.send(SIGINT) }
    #expect(try tracers[0].wait().output == "\n\n@: 11\n")
    #expect(try tracers[1].wait().output == "\n\n@: 22\n")
  }

  @Test func probecRunIsBuildAndProberunInOne() throws {
    let outcome = try run(
      Programs.probec,
      ["run", "-e", "BEGIN { printf(\"%d %s\\n\", $1, str($2)); exit(3); }", "5", "x"])
    #expect(outcome.output == "5 x\n\n\n")
    #expect(outcome.end == .exit(3))
  }

  @Test func timersRunWhateverProcessIsObserved() throws {
    let trace = try trace(
      "interval:ms:1 { if (@ticks == 3) { exit(); } else { @ticks += 1; } }",
      options: ["-p", "\(getpid())"], until: .byItself)
    #expect(trace.lines == ["@ticks: 3"])
  }

  @Test func probesHaveNamesListsAndFilters() throws {
    let trace = try trace(
      """
      first=BEGIN, { printf("%s\\n", probe); }
      second=tracepoint:syscalls:sys_enter_getppid, tracepoint:syscalls:sys_enter_openat,
      /pid == $1 && probetype == "tracepoint"/ { @[probe] = count(); }
      third=tracepoint:syscalls:sys_enter_getppid /0/ { @never[1] = count(); }
      """, while: "getppid 3 openat /none 2")
    #expect(
      trace.lines == [
        "begin", "@[tracepoint:syscalls:sys_enter_openat]: 2",
        "@[tracepoint:syscalls:sys_enter_getppid]: 3",
      ])
  }
}
