import Testing

/// Long scripts do the same as short ones.
@Suite(.traces) struct LongScriptTests {

  @Test func aThousandAssignmentsAreMade() throws {
    let count = 1000
    let statements = (0..<count).map { "@m[\($0)] = \($0) * 3;" }.joined(separator: "\n  ")
    let trace = try trace(
      """
      begin {
        let $last = (uint64)41;
        \(statements)
        $last++;
        let $sum = (int64)0;
        for $kv : @m { $sum += $kv.1; }
        printf("%d %d %d\\n", len(@m), $sum, $last);
        clear(@m);
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines.first == "1000 \(3 * count * (count - 1) / 2) 42")
  }

  /// LLVM is not to compute all terms before it adds them, for which the stack has no room.
  @Test(arguments: [
    ("1 + (nsecs > 0)", 2), ("(@a[1] + (int64)(cpu < ncpus))", 5),
    ("1 + @a[2] / (1 + (rand > 7))", 1),
    ("(rand > 3 ? (curtask->pid == tid) : 1)", 1), ("1 + (str(curtask->comm) == comm)", 2),
  ]) func aLongSumIsComputed(_ term: String, value: Int) throws {
    let count = 200
    let trace = try trace(
      """
      begin {
        @a[1] = 4;
        print(\([String](repeating: term, count: count).joined(separator: " + ")));
        clear(@a);
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines.first == "\(value * count)")
  }

  @Test func aFormatTakesManyNumbers() throws {
    let (count, format) = (127, "%d ")
    let numbers = (0..<count).map { "\($0) + (nsecs < 9)" }.joined(separator: ", ")
    let trace = try trace(
      """
      begin { printf("\(String(repeating: format, count: count))", \(numbers)); exit(); }
      """, until: .byItself)
    #expect(trace.lines.first == (0..<count).map { "\($0) " }.joined())
  }

  @Test func aLongActionEndsWhereItReturns() throws {
    let statements = (0..<500).map { "if @n == \($0) { @n = \($0 + 1); }" }
    let half = statements.count / 2
    let trace = try trace(
      """
      begin {
        @n = 0;
        \(statements[..<half].joined(separator: "\n  "))
        printf("%d\\n", @n);
        if (@n == \(half)) { exit(); }
        \(statements[half...].joined(separator: "\n  "))
        printf("not reached\\n");
      }
      """, until: .byItself)
    #expect(trace.lines.first == "\(half)")
    #expect(!trace.lines.contains("not reached"))
  }

  @Test func aLongBodyOfALoopLeavesIt() throws {
    let statements = (0..<300).map { "@a[\($0)] = $i; $x += \($0 % 3);" }
    let trace = try trace(
      """
      begin {
        let $x = (int64)0;
        for $i : 0..10 {
          if $i == 1 { continue; }
          \(statements.joined(separator: "\n    "))
          if $i == 3 { break; }
        }
        printf("%d %d\\n", $x, @a[299]);
        clear(@a);
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines.first == "900 3")
  }

  @Test func fiveHundredProbesFire() throws {
    // The kernel allows a tracepoint 64 programs.
    let calls = [
      "getppid", "accept", "bind", "chroot", "fchown", "linkat", "msync", "setgid", "shutdown",
      "swapoff",
    ]
    let probes = calls.flatMap { call in
      (0..<50).map { number in
        "tracepoint:syscalls:sys_enter_\(call) /pid == $1/ { @\(call)[\(number)] = count(); }"
      }
    }
    let trace = try trace(
      """
      \(probes.joined(separator: "\n"))
      end {
        let $sum = (uint64)0;
        for $kv : @getppid { $sum += $kv.1; }
        printf("%d %d\\n", len(@getppid), $sum);
        clear(@getppid);
      }
      """, while: "getppid 20")
    #expect(trace.lines.first == "50 \(50 * (try trace.did("getppid")))")
  }
}
