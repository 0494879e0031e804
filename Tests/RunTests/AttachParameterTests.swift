import Testing

/// Positional parameters in attach points, and what the loader lists and misses.
@Suite(.traces) struct AttachParameterTests {

  @Test func parametersCompleteProbes() throws {
    let script = try CompiledScript(
      """
      tracepoint:$1:sys_enter_$2 { @calls[probe] = count(); }
      interval:ms:$3 { printf("%s\\n", probe); exit(); }
      """)
    let outcome = try run(
      Programs.proberun, ["-q", script.path, "--", "syscalls", "pp*", "50"])
    #expect(outcome.output.hasPrefix("interval:ms:50\n"))
    #expect(outcome.errors.isEmpty)
    #expect(outcome.end == .exit(0))
    #expect(
      try run(Programs.proberun, ["--list", script.path, "--", "syscalls", "ppo*", "50"]).output
        == "tracepoint:syscalls:sys_enter_ppoll\ninterval:ms:50\n")
  }

  @Test(arguments: [
    ("$1 { print(probe); exit(); }", ["i:ms:1"], "interval:ms:1\n"),
    ("BEG$1 { print((probe, $2)); exit(); }", ["IN", "5"], "(begin, 5)\n"),
    ("t:syscalls:sys_enter_$1 { print(args.nfds); } BEGIN { exit(); }", ["ppoll"], ""),
    ("inter$2:$1:$3 { print($3); exit(); }", ["--", "ms", "val", "2"], "2\n"),
  ])
  func everyPartOfAProbeMayBeAParameterWhereItRuns(
    script: String, arguments: [String], printed: String
  ) throws {
    let outcome = try run(Programs.probec, ["run", "-q", "-e", script, "--"] + arguments)
    #expect(outcome.output.hasPrefix(printed), "\(outcome)")
    let built = try run(Programs.probec, ["build", "-e", script, "-o", "-"])
    #expect(built.errors.contains("error[E0409]"), "\(built.errors)")
  }

  @Test func aWrongOrMissingParameterIsNamed() throws {
    let script = try CompiledScript("interval:s:$1 { exit(); }")
    for (arguments, what) in [
      (["x"], "'interval:s:$1': the parameter $1 must be a number above 0, and is 'x'"),
      ([], "'interval:s:$1': the parameter $1 is missing"),
    ] {
      let outcome = try run(Programs.proberun, [script.path, "--"] + arguments)
      #expect(outcome.end == .exit(1))
      #expect(outcome.errors.contains(what), "\(outcome.errors)")
    }
  }

  @Test func theLoaderListsWhatItWouldAttachTo() throws {
    let script = try CompiledScript(
      "BEGIN { } t:sched:sched_wakeup* { @ = count(); } rt:sched_switch { @ = count(); }")
    let text = try run(Programs.proberun, ["--list", script.path])
    #expect(
      text.output == """
        begin
        tracepoint:sched:sched_wakeup
        tracepoint:sched:sched_wakeup_new
        rawtracepoint:sched_switch

        """)
    #expect(text.end == .exit(0))
    let json = try run(Programs.proberun, ["--list", "-f", "json", script.path])
    #expect(json.output.hasPrefix("{\"type\": \"probe\", \"data\": \"begin\"}\n"))
  }

  @Test func theEnvironmentDecidesAboutMissingProbes() throws {
    let script = try CompiledScript("t:sched:$1 { @ = count(); } BEGIN { exit(); }")
    let arguments = [script.path, "--", "sched_swich"]
    let message = "no such tracepoint; did you mean 'sched:sched_switch'?"
    for options in [["--list"], []] {
      let error = try run(Programs.proberun, options + arguments)
      #expect(error.end == .exit(255))
      #expect(error.errors.contains(message))
      let warning = try run(
        Programs.proberun, options + arguments,
        environment: ["BPFTRACE_MISSING_PROBES": "warn"])
      #expect(warning.errors.contains("warning: "))
      #expect(warning.errors.contains(message))
      let silence = try run(
        Programs.proberun, options + ["-q"] + arguments,
        environment: ["BPFTRACE_MISSING_PROBES": "ignore"])
      #expect(silence.errors.isEmpty || silence.errors.contains("no probes to attach"))
      if options == ["--list"] {
        #expect(warning.end == .exit(0))
        #expect(silence.output == "begin\n")
      }
    }
  }

  @Test func aMissingTracepointWhoseArgumentsAreUsedCanBeLeftOut() throws {
    let script = """
      config = { missing_probes = warn }
      t:sched:sched_no_such { @[args.pid] = count(); } BEGIN { printf("on\\n"); exit(); }
      """
    let outcome = try run(Programs.probec, ["run", "-e", script])
    #expect(outcome.output == "on\n\n\n")
    #expect(outcome.errors.contains("warning[W0110]"))
  }
}
