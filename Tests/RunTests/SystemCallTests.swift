import Testing

/// What a script counts is what the traced program did.
@Suite(.traces) struct SystemCallTests {

  @Test func countsTheCallsOfOneProcess() throws {
    let trace = try trace(
      "tracepoint:syscalls:sys_enter_getppid /pid == $1/ { @calls = count(); }",
      while: "getppid 1000")
    #expect(trace.output == "\n\n@calls: 1000\n")
    #expect(trace.errors.isEmpty)
    #expect(trace.end == .exit(0))
  }

  @Test func countsEveryCallByItsNumber() throws {
    let trace = try trace(
      "tracepoint:raw_syscalls:sys_enter /pid == $1/ { @[args.id] = count(); }",
      while: "getppid 7 read 5 10 openat /nonexistent 4 write 3 1")
    // The workload's own report is a write; its end is exit_group.
    #expect(
      trace.output == "\n\n@[231]: 1\n@[1]: 4\n@[257]: 4\n@[0]: 5\n@[110]: 7\n")
  }

  @Test func countsWhatCallsReturn() throws {
    let trace = try trace(
      """
      tracepoint:raw_syscalls:sys_exit /pid == $1 && args.id == 257/ { @failed = sum(args.ret); }
      tracepoint:syscalls:sys_exit_read /pid == $1/ { @read = sum(args.ret); }
      """,
      while: "openat /nonexistent 3 read 4 100")
    // Every failure is -ENOENT; the read that the workload waited in returns 1.
    #expect(trace.lines == ["@failed: -6", "@read: 401"])
  }

  @Test func expandsAWildcardAndNamesEachMatch() throws {
    let trace = try trace(
      "tracepoint:syscalls:sys_enter_* /pid == $1/ { @[probe] = count(); }",
      while: "getppid 7 read 5 10")
    #expect(
      Set(trace.lines) == [
        "@[tracepoint:syscalls:sys_enter_exit_group]: 1",
        "@[tracepoint:syscalls:sys_enter_write]: 1",
        "@[tracepoint:syscalls:sys_enter_read]: 5",
        "@[tracepoint:syscalls:sys_enter_getppid]: 7",
      ])
    #expect(trace.lines.last == "@[tracepoint:syscalls:sys_enter_getppid]: 7")
  }

  @Test func runsOneActionForSeveralAttachPoints() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid, tracepoint:syscalls:sys_exit_getppid /pid == $1/ {
        @[probe] = count(); @all = count();
      }
      """, while: "getppid 6")
    #expect(
      Set(trace.lines) == [
        "@[tracepoint:syscalls:sys_enter_getppid]: 6", "@[tracepoint:syscalls:sys_exit_getppid]: 6",
        "@all: 12",
      ])
  }

  @Test func runsSeveralProbesOfOneEventInTheOrderOfTheScript() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ { printf("first\\n"); }
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ { printf("second\\n"); }
      """, while: "getppid 2")
    #expect(trace.output == "first\nsecond\nfirst\nsecond\n\n\n")
  }

  @Test func readsTheArgumentsOfRawTracepoints() throws {
    let trace = try trace(
      """
      rawtracepoint:sys_enter /pid == $1/ { @by_index[arg1] = count(); @by_name[args.id] = count(); }
      """, while: "getppid 9")
    #expect(
      Set(trace.lines) == [
        "@by_index[110]: 9", "@by_index[1]: 1", "@by_index[231]: 1",
        "@by_name[110]: 9", "@by_name[1]: 1", "@by_name[231]: 1",
      ])
  }

  @Test func tellsThreadsApart() throws {
    let trace = try trace(
      "tracepoint:syscalls:sys_enter_getppid /pid == $1/ { @[tid != pid] = count(); @ids[tid] = count(); }",
      while: "threads 3 10 getppid 4")
    let numbers = trace.lines.filter { $0.hasPrefix("@ids[") }.compactMap {
      $0.split(separator: " ").last
    }
    #expect(numbers == ["4", "10", "10", "10"])
    #expect(trace.lines.contains("@ids[\(trace.pid)]: 4"))
    #expect(trace.lines.contains("@[true]: 30"))
  }

  @Test func followsChildrenByTheirParent() throws {
    let trace = try trace(
      """
      tracepoint:sched:sched_process_exit /curtask->real_parent->tgid == $1/ {
        @codes = sum(curtask->exit_code >> 8);
        @children = count();
      }
      """, while: "fork 5")
    #expect(trace.lines == ["@children: 5", "@codes: 15"])
  }
}
