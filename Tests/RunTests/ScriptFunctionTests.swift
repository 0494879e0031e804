import Testing

/// Functions of scripts are called, loop and return.
@Suite(.traces) struct ScriptFunctionTests {

  @Test func functionsTakeAndReturnNumbers() throws {
    let trace = try trace(
      """
      fn double($x : int64) : int64 { return $x * 2; }
      fn choose($p : bool) : uint8 { if ($p) { return 1; } else { return (uint8)double(130); } }
      fn name($task : struct task_struct *) : int32 { return $task->pid; }
      BEGIN {
        $i = 5;
        print((double(21), double($i) + double(-1), choose(true), choose(false)));
        for ($j : 0..3) { print(double($j)); }
        print(name(curtask) == tid);
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["(42, 8, 1, 4)", "0", "2", "4", "true"])
  }

  @Test func functionsLoopAndReturnFromLoops() throws {
    let trace = try trace(
      """
      fn sum($n : int64) : int64 {
        let $s : int64 = 0;
        for ($i : 0..$n) { if ($i == 100) { return 7; } $s += $i; }
        while ($s > 1000) { $s -= 1; }
        return $s;
      }
      BEGIN { print((sum(10), sum(60), sum(1000))); exit(); }
      """, until: .byItself)
    #expect(trace.lines == ["(45, 1000, 7)"])
  }

  @Test func parametersHaveAddresses() throws {
    let variables = (0..<10).map { "let $v\($0) = \($0 + 1);" }.joined(separator: " ")
    let sum = (0..<10).map { "$v\($0)" }.joined(separator: " + ")
    let trace = try trace(
      """
      fn changed($a : int64) : int64 { $p = &$a; $a = 41; return *$p + 1; }
      fn early($a : int64) : int64 { if ($a > 3) { $p = &$a; return *$p; } return 0; }
      fn many($a : uint8, $b : int16) : int64 {
        \(variables) $q = &$b;
        return $a + *$q + \(sum);
      }
      BEGIN { print((changed(3), early(9), early(2), many(200, -7))); exit(); }
      """, until: .byItself)
    #expect(trace.lines == ["(42, 9, 0, 248)"])
  }

  @Test func functionsUseMapsAndPrint() throws {
    let trace = try trace(
      """
      fn note($k : int32, $v : bool) : void {
        @notes[$k] = count();
        if ($v) { printf("noted %d\\n", $k); return; }
        @quiet++;
      }
      fn strlen($a : int8, $b : int8) : int8 { return $a; }
      BEGIN { note(3, true); note(3, false); print(strlen(1, 2)); exit(); }
      """, until: .byItself)
    #expect(trace.lines == ["noted 3", "1", "@notes[3]: 2", "@quiet: 1"])
  }

  @Test func functionsTakeAndReturnTexts() throws {
    let trace = try trace(
      """
      fn greet($who : string) : string { return $who; }
      fn joined($a : string[8], $b : string[8]) : string[16] { return str_concat($a, $b); }
      fn changed($s : string[8]) : string[8] { $p = &$s; $s = "new"; return $s; }
      fn first($s : string[16]) : string[16] {
        if ($s == "a") { return "A"; }
        for ($i : 0..3) { if ($i == 2) { $s = joined("in", "loop"); return $s; } }
        return "unreachable";
      }
      fn noted($s : string[8], $b : buffer[8]) : void { print(($s, $b)); @seen[$s] = count(); }
      BEGIN {
        $own = "old";
        $own = changed($own);
        print((greet("hello"), greet(greet(greet("nested"))), $own, first("a"), first("b")));
        printf("%s %s %d\\n", first("a"), joined(changed("a"), "b"), strlen(greet("abc")));
        for ($i : 0..2) { @kept[joined("key", "s"), $i] = greet("value"); }
        if (first("a") != first("c") && first("a") == "A") { print(greet("compared")[3]); }
        print(greet(comm) == comm);
        noted("q", buf("abcdefghij", 5));
        first("x");
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == [
        "(hello, nested, new, A, inloop)", "A newb 3", "112", "true", "(q, abcde)",
        "@kept[keys, 0]: value", "@kept[keys, 1]: value", "@seen[q]: 1",
      ])
  }

  @Test func functionsTakeAndReturnValuesOfSeveralParts() throws {
    let trace = try trace(
      """
      struct point { int x; int y; char name[8]; };
      fn one($s : string[16], $n : int64) : (string[16], int64) { return ($s, $n); }
      fn both($a : (string[16], int64), $b : (string[16], int64)) : (string[16], int64) {
        return ($b.0, $a.1 + $b.1);
      }
      fn record($r : (a : int64, b : string[8])) : (b : string[8], n : int64) {
        return (n = $r.a * 2, b = $r.b);
      }
      fn chosen($b : bool) : (int64, string[8]) { return $b ? (1, "yes") : (1 << 40, "no"); }
      fn bytes($a : uint8[4]) : uint8[2] { return (uint8[2])(uint16)($a[3] * 256 + $a[0]); }
      fn task($t : struct task_struct) : (int32, string[16]) { return ($t.tgid, $t.comm); }
      fn moved($p : struct point) : struct point { $p; return $p; }
      fn point_of($p : struct task_struct *) : (point : struct task_struct *, tgid : int32) {
        return (point = $p, tgid = $p->tgid);
      }
      BEGIN {
        print(both(one("x", 1), both(one("y", 2), one("z", 39))));
        print((one("kept", 4).1 + one("q", 6).1, one("longer", 1).0[2]));
        print(record((b = "q", a = 4)));
        print((chosen(true), chosen(false).0));
        print(bytes((uint8[4])(uint32)0x01020304));
        $t = task(*curtask);
        print(($t.0 == pid, $t.1 == comm, point_of(curtask).point == curtask));
        @whole = both(one("map", 2), one("value", 3));
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == [
        "(z, 42)", "(10, 110)", "{ .b = q, .n = 8 }", "((1, yes), 1099511627776)", "[4,1]",
        "(true, true, true)", "@whole: (value, 5)",
      ])
  }

  @Test func functionsTakeAndReturnWhatTheLoaderPrints() throws {
    let trace = try trace(
      """
      fn address($a : inet) : inet { return $a; }
      fn symbol($s : ksym_t) : ksym_t { return $s; }
      fn user($u : username_t) : username_t { return $u; }
      fn group($g : cgroup_path_t) : cgroup_path_t { return $g; }
      fn stack($s : kstack_t) : kstack_t { return $s; }
      fn programs($s : ustack_t) : ustack_t { return $s; }
      fn moment($t : timestamp) : timestamp { return $t; }
      fn device($m : macaddr_t) : macaddr_t { return $m; }
      fn kind($e : enum pid_type) : enum pid_type { return $e; }
      BEGIN {
        print((address(ntop(0x0100007f)), symbol(ksym(kaddr("vfs_read"))), kind(PIDTYPE_TGID)));
        print((user(username), device(macaddr((uint8[6])"abcde"))));
        @groups[group(cgroup_path(cgroup)), cgroup_path(cgroup)] = 1;
        print(len(@groups)); clear(@groups);
        print(moment(strftime("then", nsecs)));
        $k = kstack; $u = ustack;
        @stacks[stack($k), programs($u)] = 1; @stacks[$k, $u] = 2;
        print(len(@stacks)); clear(@stacks);
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == [
        "(127.0.0.1, vfs_read, PIDTYPE_TGID)", "(root, 61:62:63:64:65:00)", "1", "then",
        "1",
      ])
  }

  @Test func functionsTakeManyParameters() throws {
    let trace = try trace(
      """
      fn many($a : int8, $b : int16, $c : int32, $d : int64, $e : uint8, $f : uint16, $g : uint32,
          $h : bool, $i : string[4], $j : int64, $k : (int8, int64), $l : int64) : int64 {
        $j++;
        $p = &$j;
        return $h ? $a + $b + $c + $d + $e + $f + (int64)$g + *$p + $k.1 + $l : (int64)strlen($i);
      }
      BEGIN {
        $x = 1;
        print(many(-1, -300, -70000, 1 << 40, 200, 60000, 4000000000, true, "", 5, (1, 2), 3));
        print(many((int8)$x, (int16)++$x, (int32)++$x, ++$x, 5, 6, 7, $x == 4, "abcd"[0] == 97 ? "ab" : "", 9, (1, 2), $x));
        print(many(1, 2, 3, 4, 5, 6, 7, false, "abc", 9, (1, 2), 3));
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["1103511617686", "44", "3"])
  }

  @Test func functionsCallFunctionsInLoops() throws {
    let trace = try trace(
      """
      fn sum($s : string[64]) : int64 {
        let $t : int64 = 0;
        for ($i : 0..64) { if ($s[$i] == 0) { break; } $t += $s[$i]; }
        return $t;
      }
      fn sums($s : string[64], $n : int64) : int64 {
        let $t : int64 = 0;
        for ($i : 0..$n) { $t += sum($s); for ($j : 0..2) { $t += sum($s); } }
        while (sum($s) > 200) { $s = "b"; }
        return $t + sum($s);
      }
      BEGIN {
        print((sums("zz", 1), sums("a", 2)));
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["(830, 679)"])
  }

  @Test func pointersLeadWhereTheProbeIs() throws {
    let trace = try trace(
      """
      fn second($p : uint64 *, $digit : string[8]) : uint64 { return $p[1]; }
      fn later($p : uint64 *) : uint64 * { return $p + 1; }
      uprobe:\(Programs.workload):workload_sum /pid == $1/ {
        @second = sum(second((uint64 *)arg2, str(arg1, 7))); @later = sum(*later((uint64 *)arg2));
      }
      """, while: "sum 20")
    #expect(trace.lines == ["@later: 210", "@second: 210"])
  }
}
