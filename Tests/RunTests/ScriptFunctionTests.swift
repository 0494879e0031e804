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
}
