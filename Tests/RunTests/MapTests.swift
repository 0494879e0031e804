import Testing

/// Maps can be printed in part, emptied, zeroed, and lose elements.
@Suite(.traces) struct MapTests {

  private static let filled = """
    BEGIN { @m["a"] = 10; @m["b"] = 25; @m["c"] = 40; @m["d"] = 5;
    """

  @Test func printShowsTheLargestElementsDivided() throws {
    let trace = try trace(
      MapTests.filled + " print(@m, 2); print(@m, 3, 10); print(@m, 0, 5); exit(); }",
      until: .byItself)
    #expect(
      trace.lines == [
        "@m[b]: 25", "@m[c]: 40",
        "@m[a]: 1", "@m[b]: 2", "@m[c]: 4",
        "@m[d]: 1", "@m[a]: 2", "@m[b]: 5", "@m[c]: 8",
        "@m[d]: 5", "@m[a]: 10", "@m[b]: 25", "@m[c]: 40",
      ])
  }

  @Test func clearEmptiesAMap() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ { @cleared[1] = count(); @kept = count(); }
      END { clear(@cleared); }
      """, while: "getppid 3")
    #expect(trace.output == "\n\n@kept: 3\n")
  }

  @Test func zeroKeepsTheKeys() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        @count["calls"] = count(); @plain[7] = 5; @hist = hist(9);
      }
      END { zero(@count); zero(@plain); zero(@hist); }
      """, while: "getppid 3")
    #expect(trace.lines == ["@count[calls]: 0", "@hist:", "@plain[7]: 0"])
  }

  @Test func deleteRemovesOneElement() throws {
    let trace = try trace(
      """
      BEGIN {
        @m[1] = 1; @m[2] = 2; @m[3] = 3; @pair[1, "a"] = 1; @pair[1, "b"] = 2; @scalar = 5;
        delete(@m, 2); delete(@m[3]); delete(@pair, (1, "a")); delete(@scalar);
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["@m[1]: 1", "@pair[1, b]: 2", "@scalar: 0"])
  }

  @Test func compoundAssignmentsChangeElements() throws {
    // `100 op= 7`, with a constant and with a variable.
    let operators = ["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>"]
    let results = [107, 93, 700, 14, 2, 4, 103, 99, 12800, 0]
    let assignments = operators.map { operation in
      """
        @constant["\(operation)"] = (int64)100; @constant["\(operation)"] \(operation)= 7;
        @variable["\(operation)"] = (int64)100; @variable["\(operation)"] \(operation)= $seven;
      """
    }
    let trace = try trace(
      "BEGIN { @seven = 7; $seven = @seven;\n" + assignments.joined(separator: "\n")
        + "\n  exit(); }",
      until: .byItself)
    for (operation, result) in zip(operators, results) {
      #expect(trace.lines.contains("@constant[\(operation)]: \(result)"), "\(operation)")
      #expect(trace.lines.contains("@variable[\(operation)]: \(result)"), "\(operation)")
    }
  }

  @Test func printAsTheSessionRunsShowsTheMapOfThatMoment() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ { @n = count(); }
      tracepoint:syscalls:sys_enter_write /pid == $1/ { @writes = count(); }
      END { print(@n); clear(@n); }
      """, while: "getppid 12")
    #expect(trace.output == "@n: 12\n\n\n@n: 0\n@writes: 1\n")
  }

  @Test func mapsHoldStringsAndTuples() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_openat /pid == $1/ {
        @path[args.flags] = str(args.filename);
        @last = (comm, args.mode, str(args.filename, 16));
        @name = comm;
      }
      """, while: "openat /etc/hostname 1")
    #expect(
      trace.lines == [
        "@last: (workload, 0, /etc/hostname)", "@name: workload", "@path[0]: /etc/hostname",
      ])
  }

  @Test func aFullMapIsReported() throws {
    let trace = try trace(
      """
      config = { max_map_keys = 4; }
      tracepoint:syscalls:sys_enter_read /pid == $1/ { @[args.count] = 1; @calls = count(); }
      """, while: "read 1 1 read 1 2 read 1 3 read 1 4 read 1 5 read 2 6")
    #expect(trace.lines == ["@[1]: 1", "@[2]: 1", "@[3]: 1", "@[4]: 1", "@calls: 7"])
    #expect(trace.errors.contains("3 map updates failed: @ was full"))
  }

  @Test func mapsAreNotPrintedIfTheScriptSaysSo() throws {
    let trace = try trace(
      "config = { print_maps_on_exit = false; } BEGIN { @m = 1; print(\"x\"); exit(); }",
      until: .byItself)
    #expect(trace.lines == ["x"])
  }
}
