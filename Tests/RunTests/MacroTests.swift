import Testing

/// Macros are replaced by their bodies, as the language says.
@Suite(.traces) struct MacroTests {

  @Test func parametersAreVariablesMapsAndExpressions() throws {
    let trace = try trace(
      """
      macro add($v, n) { $v += n; }
      macro bump(@m, key) { @m[key] = count(); }
      macro both(e) { print(e); print(e); }
      BEGIN {
        $i = 5;
        add($i, 3);
        print($i);
        bump(@calls, "a");
        bump(@calls, "a");
        both($i++);
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["8", "8", "9", "@calls[a]: 2"])
  }

  @Test func theClosestOfSeveralMacrosIsTaken() throws {
    let trace = try trace(
      """
      macro kind(e) { "expression" }
      macro kind($v) { "variable" }
      macro kind(@m) { "map" }
      macro kind() { "nothing" }
      macro kind(a, b) { "two" }
      macro pid(a) { "pid of mine" }
      BEGIN {
        $x = 1;
        @m = 1;
        print(kind(1)); print(kind($x)); print(kind(@m)); print(kind()); print(kind);
        print(kind(1, 2));
        print(pid(1));
        print(pid > 1);
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == [
        "expression", "variable", "map", "nothing", "nothing", "two", "pid of mine", "true",
        "@m: 1",
      ])
  }

  @Test func variablesOfAMacroAreItsOwn() throws {
    let trace = try trace(
      """
      macro inner(e) { let $i = e; $i = $i * 2; print($i); }
      macro outer(e) { $i = e + 1; inner($i + 1); print($i); }
      BEGIN { let $i = 10; outer($i + 100); print($i); outer(1); exit(); }
      """, until: .byItself)
    #expect(trace.lines == ["224", "111", "10", "6", "2"])
  }

  @Test func typesAreArguments() throws {
    let trace = try trace(
      """
      macro size(t) { sizeof(t) }
      macro as(t, e) { (t)e }
      macro place(t, m) { offsetof(t, m) }
      BEGIN {
        print((size(uint16), size(typeof(uint8)), size(struct list_head)));
        print((as(uint8, 300), as(typeof(int8), 255)));
        print(place(struct list_head, prev));
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["(2, 1, 16)", "(44, -1)", "8"])
  }

  @Test func theLastExpressionIsTheValue() throws {
    let trace = try trace(
      """
      macro three() { 3 }
      macro square(x) { x * x }
      macro counted() { count() }
      BEGIN {
        unroll (three) { @n++; }
        @c = counted();
        print(square(three + 1));
        if (square(2) == 4) { print("equal"); }
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["16", "equal", "@c: 1", "@n: 3"])
  }

  @Test func variablesAndMapsBecomeValuesOfExpressions() throws {
    let trace = try trace(
      """
      macro twice(e) { e + e }
      macro shown(e) { let $copy = e; $copy++; print($copy); }
      BEGIN {
        $v = 3;
        @m = 10;
        @k[1] = 20;
        print((twice($v), twice(@m), twice(@k[1])));
        shown($v);
        shown(@m);
        print(($v, @m));
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == ["(6, 20, 40)", "4", "11", "(3, 10)", "@k[1]: 20", "@m: 10"])
  }
}
