import Testing

/// Expressions have the values that the language reference promises.
@Suite(.traces) struct ExpressionTests {

  /// Expressions of numbers, run with `$a = -7`, `$b = 3`, `$u = (uint64)10`, `$z = 0` computed at
  /// run time, and their values.
  private static let integers: [(expression: String, value: String)] = [
    ("$a + $b", "-4"), ("$a - $b", "-10"), ("$a * $b", "-21"), ("$u / $b", "3"), ("$u % $b", "1"),
    ("$u - 11", "-1"), ("-$a", "7"), ("!$a", "false"), ("!$z", "true"), ("~$b", "-4"),
    ("$b << 4", "48"), ("$u >> 1", "5"), ("$a & 0xff", "249"), ("$b | 8", "11"), ("$b ^ 1", "2"),
    ("$a < $b", "true"), ("$a > $b", "false"), ("$a <= -7", "true"), ("$a >= -6", "false"),
    ("$a == -7", "true"), ("$a != -7", "false"), ("$a && $b", "true"), ("$z && $b", "false"),
    ("$z || $b", "true"), ("$z || $z", "false"), ("$a < 0 ? 1 : 2", "1"), ("$z ? 1 : 2", "2"),
    ("$b ?: 9", "3"), ("$z ?: 9", "9"), ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"),
    ("10 - 4 - 3", "3"), ("2 * 3 % 4", "2"), ("1 << 2 + 1", "8"), ("1 | 2 ^ 3 & 2", "1"),
    ("(int8)200", "-56"), ("(uint8)-1", "255"), ("(int16)$u", "10"), ("(uint32)$a", "4294967289"),
    ("(int64)(int8)($u + 250)", "4"), ("(bool)$b", "true"), ("(bool)$z", "false"),
    ("0x1F", "31"), ("017", "15"), ("1_000_000", "1000000"), ("1e6", "1000000"), ("5us", "5000"),
    ("2s", "2000000000"), ("1m", "60000000000"), ("1h", "3600000000000"), ("3ns", "3"),
    ("4ms", "4000000"), ("1d", "86400000000000"), ("-1 < (uint64)1", "true"),
    ("sizeof(uint32)", "4"), ("sizeof(struct task_struct) > 1000", "true"),
  ]

  @Test func numbersFollowTheReference() throws {
    let prints = ExpressionTests.integers.map { "print(\($0.expression));" }
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        @a = -7; @b = 3; @z = 0;
        $a = @a; $b = @b; $u = (uint64)10; $z = @z;
        \(prints.joined(separator: "\n  "))
      }
      """, while: "getppid 1")
    for (line, test) in zip(trace.lines, ExpressionTests.integers) {
      #expect(line == test.value, "\(test.expression)")
    }
    #expect(trace.lines.count == ExpressionTests.integers.count + 3)
  }

  @Test func andAndOrEvaluateOnlyWhatTheyNeed() throws {
    let trace = try trace(
      """
      BEGIN {
        @z = 0; @never = 0;
        if (@z && @right++) { @never++; }
        if (@z == 0 || @right++) { @taken++; }
        print((@right, @never, @taken));
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines.first == "(0, 0, 1)")
  }

  @Test func statementsChangeVariables() throws {
    let trace = try trace(
      """
      BEGIN {
        let $x = 5; $x += 3; $x -= 1; $x *= 4; $x /= 3; $x %= 7; print($x);
        $x = 1; $x <<= 6; $x |= 3; $x &= 0x42; $x ^= 1; $x >>= 1; print($x);
        print($x++); print($x); print(++$x); print($x--); print(--$x);
        @m += 5; @m++; ++@m; @m -= 2; @m *= 3; print(@m);
        let $y : int64; $y = 9; print($y);
        exit();
      }
      """, until: .byItself)
    #expect(
      Array(trace.lines.prefix(9)) == ["2", "33", "33", "34", "35", "35", "33", "@m: 15", "9"])
  }

  @Test func branchesChooseOneBlock() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_read /pid == $1/ {
        if (args.count < 10) { @small = count(); }
        else if (args.count < 100) { @medium = count(); }
        else { @large = count(); }
        if (args.count == 3) { return; }
        @not_three = count();
        @size[args.count > 50 ? "big" : "little"] = count();
      }
      """, while: "read 2 3 read 3 9 read 4 50 read 5 1000")
    #expect(
      trace.lines == [
        "@large: 5", "@medium: 4", "@not_three: 12", "@size[big]: 5", "@size[little]: 7",
        "@small: 5",
      ])
  }

  @Test func aFilterSelectsEvents() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_read /pid == $1 && args.count > 5 && args.count != 7/ {
        @[args.count] = count();
      }
      """, while: "read 2 5 read 3 6 read 4 7 read 5 8")
    #expect(trace.lines == ["@[6]: 3", "@[8]: 5"])
  }

  @Test func builtinsAreThoseOfTheProcess() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        printf("%d %d %d %d %s %d\\n", pid, tid, uid, gid, comm, cpu < 4096);
        printf("%d %d\\n", nsecs > 1000000000, elapsed < nsecs);
        printf("%s\\n", probe);
        @random[rand] = 1;
      }
      """, while: "getppid 1")
    #expect(
      Array(trace.lines.prefix(3)) == [
        "\(trace.pid) \(trace.pid) 0 0 workload 1", "1 1", "tracepoint:syscalls:sys_enter_getppid",
      ])
  }

  @Test func timePasses() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_nanosleep /pid == $1/ { @start[tid] = nsecs; }
      tracepoint:syscalls:sys_exit_nanosleep /@start[tid]/ {
        $slept = nsecs - @start[tid];
        delete(@start, tid);
        if ($slept >= 20ms && $slept < 1h) { @slept = count(); }
      }
      """, while: "sleep 3 20")
    #expect(trace.output == "\n\n@slept: 3\n")
  }
}
