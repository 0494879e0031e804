import Testing

/// Maps keep a value per key, whatever the key is made of.
@Suite(.traces) struct KeyTests {

  @Test func keysAreNumbersStringsAndNames() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        @by_comm[comm] = count();
        @by_pid[pid] = count();
        @by_text["calls"] = count();
      }
      """, while: "getppid 3")
    #expect(
      trace.lines == ["@by_comm[workload]: 3", "@by_pid[\(trace.pid)]: 3", "@by_text[calls]: 3"])
  }

  @Test func severalKeysArePrintedWithoutParentheses() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_read /pid == $1/ {
        @[comm, args.count, "x"] = count();
        @tuple[(comm, args.count)] = count();
        @nested[1, (2, comm)] = count();
      }
      """, while: "read 3 5 read 2 7")
    #expect(
      trace.lines == [
        "@[workload, 7, x]: 2", "@[workload, 5, x]: 3",
        "@nested[1, (2, workload)]: 5",
        "@tuple[workload, 7]: 2", "@tuple[workload, 5]: 3",
      ])
  }

  @Test func aRenamedProcessHasTwoNames() throws {
    let trace = try trace(
      "tracepoint:syscalls:sys_enter_getppid /pid == $1/ { @[comm] = count(); }",
      while: "getppid 2 rename worker getppid 5")
    #expect(trace.output == "\n\n@[workload]: 2\n@[worker]: 5\n")
  }

  @Test func plainValuesAreSortedByValueAndStringsByKey() throws {
    let trace = try trace(
      """
      BEGIN {
        @number["b"] = 3; @number["a"] = 20; @number["c"] = -1;
        @string[3] = "c"; @string[1] = "z"; @string[-2] = "y";
        @pair["b", 2] = (1, 2); @pair["b", 1] = (3, 4); @pair["a", 9] = (5, 6);
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == [
        "@number[c]: -1", "@number[b]: 3", "@number[a]: 20",
        "@pair[a, 9]: (5, 6)", "@pair[b, 1]: (3, 4)", "@pair[b, 2]: (1, 2)",
        "@string[-2]: y", "@string[1]: z", "@string[3]: c",
      ])
  }

  @Test func aKeyThatIsNotThereReadsAsZero() throws {
    let trace = try trace(
      """
      BEGIN {
        @m[1] = 5; @s["a"] = "text";
        printf("%d %d [%s]\\n", @m[1], @m[2], @s["b"]);
        @m[2] += 4; @m[3]++; @m[1] -= 7;
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.output == "5 0 []\n\n\n@m[1]: -2\n@m[3]: 1\n@m[2]: 4\n@s[a]: text\n")
  }
}
