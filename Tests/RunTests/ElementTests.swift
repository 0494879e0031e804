import Testing

/// Maps can be asked for their elements.
@Suite(.traces) struct ElementTests {

  @Test func anElementIsThereOrNot() throws {
    let trace = try trace(
      """
      BEGIN {
        @m[1] = 0; @t["a", 2] = "x";
        print((has_key(@m, 1), has_key(@m, 2), has_key(@t, ("a", 2)), has_key(@t, ("b", 2))));
        delete(@m, 1);
        print(has_key(@m, 1));
        @c[tid] = count();
        print((has_key(@c, tid), has_key(@c, 0)));
        clear(@m); clear(@t); clear(@c); exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["(true, false, true, false)", "false", "(true, false)"])
  }

  @Test func findReadsAnElementAndLeavesTheVariableAloneWithoutOne() throws {
    let trace = try trace(
      """
      BEGIN {
        @m[1] = 10; @m[2] = -3; @s["k"] = "text"; @pair[5] = ("p", 7);
        $v = 99;
        print((find(@m, 7, $v), $v));
        if (find(@m, 2, $v)) { print($v); }
        if (find(@s, "k", $new)) { print($new); }
        $wide = "something longer than that"; if (find(@s, "k", $wide)) { print($wide); }
        if (find(@pair, 5, $both)) { print($both); }
        find(@m, 1, $v); print($v);
        clear(@m); clear(@s); clear(@pair); exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["(false, 99)", "-3", "text", "text", "(p, 7)", "10"])
  }

  @Test func findKnowsWhatALaterProbeStores() throws {
    let trace = try trace(
      """
      BEGIN { let $r; if (find(@m, 1, $r)) { print($r.name); } print("none"); exit(); }
      END { @m[1] = (size = 5, name = "x"); let $r; if (find(@m, 1, $r)) { print($r); } clear(@m); }
      """, until: .byItself)
    #expect(trace.lines.first == "none" && trace.lines.contains("{ .size = 5, .name = x }"))
  }

  @Test func elementsAreCounted() throws {
    let trace = try trace(
      """
      BEGIN {
        @m["a"] = 1; @m["b"] = 1; @m["c"] = 1; @c[1] = count(); @h[comm] = hist(3);
        print((len(@m), len(@c), len(@h)));
        delete(@m, "b"); clear(@c);
        for ($i : 0..100) { @many[$i] = $i; }
        print((len(@m), len(@many)));
        clear(@m); clear(@many); clear(@h); exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["(3, 1, 1)", "(2, 100)"])
  }

  @Test func deleteHasAllItsForms() throws {
    let trace = try trace(
      """
      BEGIN {
        @m[1] = 1; @m[2] = 2; @m[3] = 3; @t[1, "a"] = 1; @s = 5;
        print((delete(@m, 1), delete(@m, 1)));
        delete(@m[2]); delete(@t, (1, "a")); delete(@s);
        print((len(@m), has_key(@t, (1, "a")), @s));
        if (delete(@m, 3)) { print(len(@m)); }
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines.prefix(3) == ["(true, false)", "(1, false, 0)", "0"])
  }

  @Test func framesAreCounted() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        $u = ustack(3); $k = kstack(2);
        print((len(ustack(1)), stack_len($u), len($k)));
        @u = ustack(2); @k[1] = kstack(1);
        print((len(@u), len(@k[1]), len(@k)));
        clear(@k);
      }
      """, while: "stack 1")
    #expect(trace.lines.prefix(2) == ["(1, 3, 2)", "(2, 1, 1)"])
  }

  @Test func framesAreCountedAsTheyArePrinted() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        printf("<%d>%s<%d>%s<%d>%s", len(ustack), ustack, len(ustack(perf, 2)), ustack(perf, 2),
          len(kstack), kstack);
      }
      """, while: "stack 1 hold")
    let parts = trace.output.split(separator: "<").map { part in
      let halves = part.split(separator: ">", maxSplits: 1)
      return (halves.first ?? "", halves.last?.split(separator: "\n").count ?? 0)
    }
    #expect(parts.count == 3)
    for (count, frames) in parts { #expect(Int(count) == frames) }
    #expect(parts.dropFirst().first?.1 == 2)
  }

  @Test func stacksArePrintedAlthoughTheirFramesAreCounted() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        @[kstack(2)] = count(); if (len(kstack(2)) == 2) { @two = count(); }
      }
      """, while: "stack 4")
    #expect(trace.lines.contains("@two: 4"))
    #expect(trace.lines.count == 5)
    #expect(trace.output.contains("]: 4"))
    #expect(!trace.output.contains("<lost stack>"))
  }
}
