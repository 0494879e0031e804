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
    ("write_user(0, \"x\", 1)", "write-user-memory"),
  ])
  func whatChangesTheSystemIsRefusedUnlessAllowed(_ call: String, _ capability: String) throws {
    let script = try CompiledScript("tracepoint:syscalls:sys_enter_getppid { \(call); }")
    let outcome = try run(Programs.proberun, [script.path])
    #expect(outcome.end == .exit(1))
    #expect(
      outcome.errors
        == "proberun: the script needs '--unsafe': it changes the system (\(capability))\n")
    let manifest = try run(Programs.probec, ["inspect", script.path])
    #expect(manifest.output.contains(capability))
    #expect(try run(Programs.proberun, ["--list", script.path]).end == .exit(0))
  }

  @Test func argumentsOnTheStackAreRead() throws {
    let trace = try trace(
      """
      uprobe:\(Programs.workload):wide_function /pid == $1/ { @[arg0, arg5, sarg0, sarg1] = count(); }
      """, while: "wide 2")
    #expect(trace.lines == ["@[0, 5, 10, 20]: 1", "@[1, 5, 11, 21]: 1"])
  }
}
