import Testing

/// What aggregating functions keep can be read while the script runs: as the CPUs counted together.
@Suite(.traces) struct AggregateValueTests {

  @Test func aggregatesAreNumbersInExpressions() throws {
    let trace = try trace(
      """
      BEGIN {
        @c = count(); @c = count();
        @s = sum(-5); @u = sum((uint64)7); @least = min(-7); @least = min(3);
        @most = max(-7); @most = max(-9); @a = avg(-7); @a = avg(-10);
        @b = avg((uint64)10); @b = avg((uint64)5);
        if (@c == 2 && @s < 0) { print("compared"); }
        printf("%d %d %d %d %d %d %d\\n", @c, @s, @u, @least, @most, @a, @b);
        print((int64)@s + 1); print((bool)@c); print((uint8)@least); print((@c, @s));
        $copy = @c; @copy = @a;
        @c = count();
        print($copy); print(@c > 2 ? "more" : "less");
        clear(@c); clear(@s); clear(@u); clear(@least); clear(@most); clear(@a); clear(@b);
        exit();
      }
      """, until: .byItself)
    #expect(
      Array(trace.lines.prefix(8)) == [
        "compared", "2 -5 7 -7 -7 -8 7", "-4", "true", "249", "(2, -5)", "2", "more",
      ])
    #expect(trace.lines.contains("@copy: -8"))
  }

  @Test func missingElementsAreZero() throws {
    let trace = try trace(
      """
      BEGIN {
        @c[1] = count(); @a[1] = avg(5); @m[1] = min(5);
        print((@c[2], @a[2], @m[2], @c[1]));
        clear(@c); clear(@a); clear(@m);
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["(0, 0, 0, 1)"])
  }

  @Test func everyProcessorCounts() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ { @calls[pid] = count(); @sum = sum(1); }
      tracepoint:syscalls:sys_exit_getppid /pid == $1 && @calls[pid] == 50/ {
        printf("%d %d %d\\n", @calls[pid], @sum, (uint64)@sum);
      }
      """, while: "getppid 60")
    #expect(trace.lines.first == "50 50 50")
  }

  @Test func loopsRunOverAggregates() throws {
    let trace = try trace(
      """
      BEGIN {
        @c[1, "a"] = count(); @c[2, "b"] = count(); @c[2, "b"] = count();
        @average[5] = avg(10); @average[5] = avg(20);
        for ($kv : @c) { @total += $kv.1; @text[$kv.0.1] = $kv.1; }
        for ($kv : @average) { print($kv); }
        clear(@c); clear(@average);
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["(5, 15)", "@text[a]: 1", "@text[b]: 2", "@total: 3"])
  }
}
