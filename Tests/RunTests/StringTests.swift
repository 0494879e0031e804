import Testing

/// Strings come from the memory of the traced process.
@Suite(.traces) struct StringTests {

  @Test func readsAPathFromUserMemory() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_openat /pid == $1/ {
        printf("%s opens %s\\n", comm, str(args.filename));
        @[str(args.filename)] = count();
      }
      """, while: "openat /etc/hostname 2 openat /nonexistent/file 1")
    #expect(
      trace.output == """
        workload opens /etc/hostname
        workload opens /etc/hostname
        workload opens /nonexistent/file


        @[/nonexistent/file]: 1
        @[/etc/hostname]: 2

        """)
  }

  @Test func aStringIsTrueIfItHasBytes() throws {
    let trace = try trace(
      #"""
      BEGIN {
        print(((bool)"text", (bool)"", (bool)comm, (bool)str($2), (bool)str($3)));
        if ((bool)probe) { print("named"); } exit();
      }
      """#, arguments: ["x"], until: .byItself)
    #expect(trace.lines == ["(true, false, true, true, false)", "named"])
  }

  @Test func aLengthCutsAStringVisibly() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_openat /pid == $1/ {
        printf("[%s][%s]\\n", str(args.filename, 5), str(args.filename, 64));
      }
      """, while: "openat /etc/hostname 1")
    #expect(trace.lines == ["[/etc/..][/etc/hostname]"])
  }

  @Test func aStringIsCutAtTheConfiguredLength() throws {
    let trace = try trace(
      """
      config = { max_strlen = 9; str_trunc_trailer = "(cut)"; }
      tracepoint:syscalls:sys_enter_openat /pid == $1/ { printf("[%s]\\n", str(args.filename)); }
      """, while: "openat /etc/hostname 1 openat /etc 1")
    #expect(trace.lines == ["[/etc/hos(cut)]", "[/etc]"])
  }

  @Test func comparesStrings() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_openat /pid == $1 && comm == "workload"/ {
        if (str(args.filename) == "/etc/hostname") { @equal = count(); }
        if (str(args.filename) != "/etc/hostname") { @different = count(); }
        if (strncmp(str(args.filename), "/etc/", 5) == 0) { @begin = count(); }
        if (comm != "worker") { @comm = count(); }
      }
      """, while: "openat /etc/hostname 3 openat /etc/passwd 2 openat /dev/null 1")
    #expect(trace.lines == ["@begin: 5", "@comm: 6", "@different: 3", "@equal: 3"])
  }

  @Test func anAddressThatCannotBeReadIsAnEmptyString() throws {
    let trace = try trace(
      "tracepoint:syscalls:sys_enter_getppid /pid == $1/ { printf(\"[%s]\\n\", str(16)); }",
      while: "getppid 1")
    #expect(trace.lines == ["[]"])
  }

  @Test func aStringOfTheTracepointItselfIsRead() throws {
    let trace = try trace(
      """
      tracepoint:sched:sched_process_fork /pid == $1/ {
        printf("%s forks %s\\n", args.parent_comm, args.child_comm);
      }
      tracepoint:task:task_rename /pid == $1/ { printf("%s becomes %s\\n", comm, args.newcomm); }
      """, while: "fork 1 rename worker")
    #expect(trace.lines == ["workload forks workload", "workload becomes worker"])
  }
}
