import Testing

/// Positional parameters where the language wants what it knows beforehand: the loader binds them.
///
/// `$1` is the workload, or 0.
@Suite(.traces) struct ParameterNumberTests {

  @Test func theyBoundHistograms() throws {
    let script = """
      BEGIN {
        @fine = hist(100, $2); @keyed[1] = hist(7, $2); @line = lhist(37, $3, $4, $5);
        @low = lhist(-3, $3, 50, 1); @high = lhist(99, 0, $4, 5); @step = lhist(5, 0, 100, $5);
        @parts[2] = lhist($3, $3, $4, $5); exit();
      }
      """
    let coarse = try trace(script, arguments: ["0", "10", "50", "20"], until: .byItself)
    #expect(
      coarse.lines.map { $0.prefix { $0 != "|" }.split(separator: " ").joined(separator: " ") }
        .filter { !$0.isEmpty } == [
          "@fine:", "[64, 128) 1", "@high:", "[50, ...) 1", "@keyed[1]:", "[4, 8) 1", "@line:",
          "[30, 50) 1", "@low:", "(..., 10) 1", "@parts[2]:", "[10, 30) 1", "@step:",
          "[0, 20) 1",
        ])
    let fine = try trace(
      script, arguments: ["5", "-50", "950", "1"], options: ["-f", "json"], until: .byItself)
    #expect(
      fine.lines.filter { $0.contains("hist") } == [
        #"{"type": "hist", "data": {"@fine": [{"min": 100, "max": 101, "count": 1}]}}"#,
        #"{"type": "hist", "data": {"@high": [{"min": 95, "max": 99, "count": 1}]}}"#,
        #"{"type": "hist", "data": {"@keyed": {"1": [{"min": 7, "max": 7, "count": 1}]}}}"#,
        #"{"type": "hist", "data": {"@line": [{"min": 37, "max": 37, "count": 1}]}}"#,
        #"{"type": "hist", "data": {"@low": [{"min": -3, "max": -3, "count": 1}]}}"#,
        #"{"type": "hist", "data": {"@parts": {"2": [{"min": -50, "max": -50, "count": 1}]}}}"#,
        #"{"type": "hist", "data": {"@step": [{"min": 5, "max": 5, "count": 1}]}}"#,
      ])
  }

  @Test func theyLimitStacks() throws {
    let script = """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        printf("%d %d %d\\n", len(kstack($2)), len(kstack(perf, $3)), len(ustack(raw, $2)));
        @[kstack(raw, $2)] = count();
      }
      """
    let trace = try trace(script, while: "getppid 1", arguments: ["1", "2"])
    #expect(trace.lines.first == "1 2 1")
    #expect(trace.lines.filter { $0.contains("]: 1") }.count == 1)
    let addresses = trace.lines.filter { $0.contains("ffff") }
    #expect(addresses.count == 1, "\(trace.lines)")
  }

  @Test func theyLimitWhatIsPrintedAndCompared() throws {
    let trace = try trace(
      #"""
      BEGIN {
        @[1] = 10; @[2] = 20; @[3] = 30; print(@, $2); print(@, $2, $3);
        printf("%d %d %d ", strncmp("hello", str($4), $3), strncmp(str($4), "help", $2), $3);
        printf("%r|%s|%s\n", buf("hello", $2), str($4 + 1, 2), comm);
        clear(@); exit();
      }
      """#, arguments: ["2", "10", "held"], until: .byItself)
    #expect(
      trace.lines == [
        "@[2]: 20", "@[3]: 30", "@[2]: 2", "@[3]: 3", "1 0 10 he|el..|proberun",
      ])
  }

  @Test(arguments: [
    ("@ = hist(1, $1)", ["6"], "the script does not take 6 as $1"),
    ("@ = hist(1, $1)", ["x"], "the script uses $1 as a number, and 'x' is none"),
    ("@ = lhist(1, $1, $2, $3)", ["5", "5", "1"], "the parameters give a histogram that has not"),
    ("@ = lhist(1, 0, 5000, $1)", ["4"], "the parameters give a histogram that has not 1 to 1000"),
    ("@ = lhist(1, $1, 5000, 4)", ["0"], "the parameters give a histogram that has not 1 to 1000"),
    ("@ = lhist(1, 0, 10, $1)", [], "the script does not take 0 as $1"),
    ("@[kstack($1)] = count()", ["1025"], "the script does not take 1025 as $1"),
    ("@[ustack(perf, $1)] = count()", [], "the script does not take 0 as $1"),
    ("print(strncmp(comm, \"x\", $1))", ["-1"], "the script does not take -1 as $1"),
    ("@[1] = 1; print(@, $1)", ["-1"], "the script does not take -1 as $1"),
    ("print(buf(comm, $1))", ["-1"], "the script does not take -1 as $1"),
  ])
  func whatIsOutOfRangeIsAnError(
    _ action: String, _ arguments: [String], _ message: String
  ) throws {
    let script = try CompiledScript("BEGIN { \(action); exit(); }")
    let outcome = try run(Programs.proberun, [script.path, "--"] + arguments)
    #expect(outcome.end == .exit(1))
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test func theyNameWhatIsLookedUp() throws {
    let script = """
      BEGIN {
        print(kaddr(str($1)) == kaddr("vfs_read")); print(kfunc_exist(str($1)));
        print(cgroupid($2) == cgroupid("/sys/fs/cgroup")); print(kfunc_exist($2)); exit();
      }
      """
    let compiled = try CompiledScript(script)
    let outcome = try run(
      Programs.proberun, [compiled.path, "--", "vfs_read", "/sys/fs/cgroup"])
    #expect(outcome.output == "true\ntrue\ntrue\nfalse\n\n\n")
    let wrong = try run(
      Programs.proberun, [compiled.path, "--", "no_such_symbol", "/sys/fs/cgroup"])
    #expect(wrong.errors.hasSuffix(":2:9: the kernel tells no address of 'no_such_symbol'\n"))
    #expect(wrong.end == .exit(1))
    let user = try trace(
      """
      uprobe:\(Programs.workload):workload_sum /pid == $1/ {
        print(uaddr(str($2)) == uaddr("workload_sum"));
      }
      """, while: "sum 1", arguments: ["workload_sum"])
    #expect(user.lines == ["true"])
  }
}
