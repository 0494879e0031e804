import Testing

/// `while` and `for` run as the language says, and end.
@Suite(.traces) struct LoopTests {

  @Test func whileRunsAsLongAsItsConditionHolds() throws {
    let trace = try trace(
      """
      BEGIN {
        $i = 0;
        while ($i < 10) {
          $i++;
          if ($i == 3) { continue; }
          if ($i == 5) { break; }
          print($i);
        }
        print(("after", $i));
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["1", "2", "4", "(after, 5)"])
  }

  @Test func rangesAreHalfOpenAndTheirBoundsAreEvaluatedOnce() throws {
    let trace = try trace(
      """
      BEGIN {
        for ($i : 0..3) { print($i); }
        for $i : -2..1 { print($i); }
        for ($i : 5..5) { print("never"); }
        for ($i : 5..2) { print("never"); }
        $end = 2;
        for ($i : 0..$end) { $end = 10; $i = 7; @rounds++; }
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["0", "1", "2", "-2", "-1", "0", "@rounds: 2"])
  }

  @Test func loopsNestAndBreakLeavesTheInnermost() throws {
    let trace = try trace(
      """
      BEGIN {
        for ($i : 0..3) {
          $j = 10;
          while ($j < 20) {
            if ($j == 10 + $i) { break; }
            $j++;
            for ($k : 0..2) { @sum += $k * $i; }
          }
          print(($i, $j));
        }
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["(0, 10)", "(1, 11)", "(2, 12)", "@sum: 5"])
  }

  @Test func returnLeavesTheActionFromInnerLoops() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        for ($i : 0..3) {
          for ($j : 0..3) {
            if ($j == 1) { return; }
            @inner++;
          }
          @outer++;
        }
        @after++;
      }
      """, while: "getppid 2")
    #expect(trace.lines == ["@after: 0", "@inner: 2", "@outer: 0"])
  }

  @Test func exitLeavesTheActionFromALoop() throws {
    let trace = try trace(
      "BEGIN { while (1) { @rounds++; exit(7); @never++; } @never++; }", until: .byItself)
    #expect(trace.lines == ["@never: 0", "@rounds: 1"])
    #expect(trace.end == .exit(7))
  }

  @Test func loopsRunOverTheElementsOfMaps() throws {
    let trace = try trace(
      """
      BEGIN {
        @number[1] = 10; @number[2] = 20;
        @pair[5, "five"] = (50, "fifty");
        for ($kv : @number) { @sum += $kv.0 * $kv.1; }
        for $kv : @pair { print($kv); print($kv.0.1); print($kv.1.0); }
        for ($kv : @number) { delete(@number, $kv.0); }
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == [
        "((5, five), (50, fifty))", "five", "50", "@pair[5, five]: (50, fifty)", "@sum: 50",
      ])
  }

  @Test func loopsReachTheContextTextsAndVariablesOfTheAction() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        $text = str($2); $pair = (1, "one"); $wide = (comm, str($2), comm);
        for ($i : 0..2) {
          $inner = str($2);
          printf("%d %s %s %s %s %d\\n", $i, $text, $pair.1, $wide.1, $inner, args.__syscall_nr);
          $pair = (2, "two");
        }
        print($pair);
      }
      """, while: "getppid 1", arguments: ["word"])
    #expect(
      trace.lines == ["0 word one word word 110", "1 word two word word 110", "(2, two)"])
  }

  @Test func aRangeThatAParameterMakesEmptyHasNoRounds() throws {
    let script = "BEGIN { for ($i : 0..$2) { @rounds++; } exit(); }"
    for (argument, rounds) in [("0", 0), ("3", 3)] {
      let trace = try trace(script, arguments: [argument], until: .byItself)
      #expect(trace.lines == ["@rounds: \(rounds)"])
    }
  }

  @Test func aLoopWithoutEndIsEndedAndReported() throws {
    let trace = try trace(
      """
      BEGIN {
        $i = 0;
        while (1) { $i++; }
        print($i);
        for ($i2 : 0..9000000) { @rounds++; }
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["8388608", "@rounds: 8388608"])
    #expect(trace.errors.contains(":3:3: WARNING: the loop was ended after 8388608 rounds"))
    #expect(trace.errors.contains(":5:3: WARNING: the loop was ended after 8388608 rounds"))
  }
}
