import Testing

/// Scripts that change the system do so only if that is allowed.
@Suite(.traces) struct EffectTests {

  @Test func signalsAreSentByNameAndNumber() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        signal("URG"); signal("SIGWINCH"); signal(18); $s = 23; signal_thread($s);
      }
      rawtracepoint:signal_generate /args.task->pid == $1/ { @[args.sig, args.group] = count(); }
      """, while: "getppid 2", options: ["--unsafe"])
    #expect(trace.lines == ["@[18, 1]: 2", "@[23, 0]: 2", "@[23, 1]: 2", "@[28, 1]: 2"])
  }

  @Test func aSignalThatCannotBeSentIsTold() throws {
    let trace = try trace(
      "tracepoint:syscalls:sys_enter_getppid /pid == $1/ { @n = 0; signal(@n - 1); }",
      while: "getppid 1", options: ["--unsafe"])
    #expect(trace.errors.contains("the signal could not be sent"))
  }

  @Test(arguments: [
    ("signal(\"KILL\")", "send-signals"), ("signal_thread(9)", "send-signals"),
    ("write_user(0, \"x\", 1)", "write-user-memory"), ("override(-1)", "override-returns"),
  ])
  func whatChangesTheSystemIsRefusedUnlessAllowed(_ call: String, _ capability: String) throws {
    let probe =
      call.hasPrefix("override") ? "kprobe:vfs_read" : "tracepoint:syscalls:sys_enter_getppid"
    let script = try CompiledScript("\(probe) { \(call); }")
    let outcome = try run(Programs.proberun, [script.path])
    #expect(outcome.end == .exit(1))
    #expect(
      outcome.errors
        == "proberun: the script needs '--unsafe': it changes the system (\(capability))\n")
    let manifest = try run(Programs.probec, ["inspect", script.path])
    #expect(manifest.output.contains(capability))
  }

  /// No kernel here lets functions be overridden, so that only the call can be looked at.
  @Test func anOverrideGivesTheKernelTheValue() throws {
    let outcome = try run(
      Programs.probec,
      ["build", "-e", "kprobe:vfs_read { override(arg2 - 13); }", "--emit", "ir", "-o", "-"])
    #expect(outcome.output.contains("overrideReturn(ctx, (ctx+96.uint64 - 13))"))
    let code = try run(
      Programs.probec,
      ["build", "-e", "kprobe:vfs_read { override(5); }", "--emit", "asm", "-o", "-"])
    #expect(code.output.contains("r2 = 5\n"))
    #expect(code.output.contains("call 58\n"))
  }

  @Test func argumentsOnTheStackAreRead() throws {
    let trace = try trace(
      """
      uprobe:\(Programs.workload):wide_function /pid == $1/ { @[arg0, arg5, sarg0, sarg1] = count(); }
      """, while: "wide 2")
    #expect(trace.lines == ["@[0, 5, 10, 20]: 1", "@[1, 5, 11, 21]: 1"])
  }
}
