import Testing

/// Blocks, choices, tuples, records, arrays and texts are values like numbers.
@Suite(.traces) struct ValueTests {

  @Test func blocksAndChoicesHaveValues() throws {
    let trace = try trace(
      """
      BEGIN {
        @zero = 0;
        $x = if (@zero) { 5 } else if (@zero == 0) { 6 } else { 7 };
        $y = { let $z = 3; $z += $x; $z * 2 };
        $text = if @zero { "nothing" } else { "something longer" };
        print(($x, $y, $text));
        print({ let $i = 0; while ($i < 5) { $i++ } $i });
        printf("%s %d\\n", { @side++; "text" }, { @side++; 7 });
        $pair = @zero ? (1, "one") : (1000, "a thousand");
        print($pair);
        print(@zero ? (a = 1, b = "x") : (b = "y", a = 2));
        @one[if (@zero == 0) { "yes" } else { "no" }] = 1;
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == [
        "(6, 18, something longer)", "5", "text 7", "(1000, a thousand)", "{ .a = 2, .b = y }",
        "@one[yes]: 1", "@side: 2", "@zero: 0",
      ])
  }

  @Test func theShortChoiceEvaluatesItsConditionOnce() throws {
    let trace = try trace(
      "BEGIN { $p = 0 ?: 5; $q = $p++ ?: 7; $z = 1; $r = --$z ?: 9; print(($p, $q, $r)); exit(); }",
      until: .byItself)
    #expect(trace.lines.first == "(6, 5, 9)")
  }

  @Test func onlyTheBranchThatIsKnownToBeTakenIsChecked() throws {
    let trace = try trace(
      """
      BEGIN {
        $x = "text";
        if comptime (is_integer($x)) { print(no_such_thing); } else { print("no integer"); }
        print(if comptime (is_str($x)) { "text" } else { no_such_thing + 1 });
        print(comptime is_ptr($x) ? no_such_thing : 3);
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["no integer", "text", "3"])
  }

  /// What a component is written beside is evaluated too.
  @Test func componentsAreEvaluatedTogether() throws {
    let trace = try trace(
      """
      BEGIN {
        $v = 0; $w = (1, $v++).0; print($v); $w = (a=1, b=$v++).a; print($v);
        $x = (($v++, 2), 3).1; print($v); $y = ($v++, "text").1; print($y); print($v);
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["1", "2", "3", "text", "4"])
  }

  @Test func tuplesHaveAnyNumberOfComponents() throws {
    let trace = try trace(
      """
      BEGIN {
        $none = (); $one = (1,); @nested = ((), (2, ("three",)));
        print($none); print($one); print($one.0); print($one[0]);
        print(@nested.1.1.0);
        print((1, "a") == (1, "a")); print((1, "a") != (1000, "abc")); print(() == ());
        @[(1,)] = 1; @[(300,)] = 2;
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == [
        "()", "(1)", "1", "1", "three", "true", "true", "true", "@[1]: 1", "@[300]: 2",
        "@nested: ((), (2, (three)))",
      ])
  }

  @Test func valuesOfRecordsAreComputedAsTheyAreWritten() throws {
    let trace = try trace(
      """
      BEGIN {
        $v = 0; $r = (a=1, b="text"); $r = (b="abc", a=300); print($r);
        $s = (x=1, y=2); $s = (y=$v++, x=$v++); print($s);
        $t = (x=$v++, y=(p=$v++, q=$v++)); $t = (y=(q=$v++, p=$v++), x=$v++); print($t);
        @m = (k=1, l=2); @m = (l=$v++, k=$v++); print(@m); clear(@m);
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == [
        "{ .a = 300, .b = abc }", "{ .x = 1, .y = 0 }", "{ .x = 7, .y = { .p = 6, .q = 5 } }",
        "@m: { .k = 9, .l = 8 }", "@m: { .k = 0, .l = 0 }",
      ])
  }

  @Test func recordsKnowTheirFieldsByName() throws {
    let trace = try trace(
      """
      BEGIN {
        $r = (x = 1, y = "a");
        print($r); print($r.y); print((inner = $r, z = 3).inner.x);
        @r = (y = "abcd", x = 1000);
        print(@r.x);
        @r = $r;
        print(@r.y);
        @key[(a = 1, b = 2)] = "first";
        @key[(b = 300, a = 4)] = "second";
        print(@key[(b = 2, a = 1)]);
        $same = (y = "a", x = 1);
        print($r == $same); print($r != (x = 2, y = "a"));
        for ($kv : @key) { @sum += $kv.0.b; }
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == [
        "{ .x = 1, .y = a }", "a", "1", "1000", "a", "first", "true", "true",
        "@key[{ .a = 1, .b = 2 }]: first", "@key[{ .a = 4, .b = 300 }]: second",
        "@r: { .y = a, .x = 1 }", "@sum: 302",
      ])
  }

  @Test func arraysAreMadeOfTheBytesOfNumbersAndTexts() throws {
    let trace = try trace(
      """
      BEGIN {
        print((uint8[8])12345);
        $n = (uint32)0x01020304;
        $a = (uint8[4])$n; $b = (uint8[])$n; $words = (uint16[])$n;
        print($a); print($words); print($a[1]);
        print((uint32)$a == $n); print($a == $b); print($a != $b); print((bool[2])$words[0]);
        print((int8[])"ab"); print((int8[])"ab"[1]);
        @key[$a] = 1; @value = $a; print(@value == $b);
        @i = 2; print($a[@i]);
        let $zeros : int32[4]; print($zeros);
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == [
        "[57,48,0,0,0,0,0,0]", "[4,3,2,1]", "[772,258]", "3", "true", "true", "false",
        "[true,true]", "[97,98,0]", "[98]", "true", "2", "[0,0,0,0]", "@i: 2",
        "@key[[4,3,2,1]]: 1", "@value: [4,3,2,1]",
      ])
  }

  @Test func textsHaveBytes() throws {
    let trace = try trace(
      """
      BEGIN {
        $text = str($2); @i = 1;
        print("abc"[1]); print($text[0]); print($text[@i]); print("foobar" + 3);
        print(comm[0] == 112);
        exit();
      }
      """, arguments: ["xyz"], until: .byItself)
    #expect(trace.lines == ["98", "120", "121", "bar", "true", "@i: 1"])
  }

  @Test func anIndexOutsideOfAnArrayIsReported() throws {
    let trace = try trace(
      """
      BEGIN {
        @i = 9; $a = (uint8[4])(uint32)7; $s = "abc";
        $x = $a[@i];
        $y = $s[@i];
        $z = curtask->comm[@i * 2];
        exit();
      }
      """, until: .byItself)
    for (line, column) in [(3, 11), (4, 11), (5, 22)] {
      #expect(
        trace.errors.contains(":\(line):\(column): WARNING: array index out of bounds"))
    }
  }

  @Test func sizesAreThoseOfValues() throws {
    let trace = try trace(
      """
      BEGIN {
        $t = (1, (uint64)2); $r = (a = 1, b = "text"); $a = (uint16[4])(uint64)1;
        print((sizeof($t), sizeof($r), sizeof($a), sizeof(uint32[3]), sizeof("abc"), sizeof(true)));
        print((sizeof(struct path) == 16, sizeof(curtask->fs->pwd) == 16, sizeof(curtask)));
        print(offsetof(struct fs_struct, pwd.dentry) == offsetof(struct fs_struct, pwd) + 8);
        static_assert(sizeof(typeof($a)) == 8, "eight bytes");
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["(16, 6, 8, 12, 4, 1)", "(true, true, 8)", "true"])
  }

  @Test func typesAnswerQuestions() throws {
    let trace = try trace(
      """
      BEGIN {
        $s = "s"; $n = -1; $u = (uint8)1; $p = curtask; $a = (uint8[2])(uint16)1; @scalar = 1;
        @keyed[1] = 2;
        print((is_str($s), is_str($n), is_str(curtask->comm), is_str(comm)));
        print((is_ptr($p), is_ptr($n), is_array($a), is_array($s)));
        print((is_integer($n), is_integer($s), is_unsigned_integer($u), is_unsigned_integer($n)));
        print((is_literal(1), is_literal(-1), is_literal("a"), is_literal($n)));
        print((is_scalar(@scalar), is_scalar(@keyed)));
        exit();
      }
      """, until: .byItself)
    #expect(
      Array(trace.lines.prefix(5)) == [
        "(true, false, true, true)", "(true, false, true, false)", "(true, false, true, false)",
        "(true, true, true, false)", "(true, false)",
      ])
  }

  @Test func discardedValuesAreEvaluated() throws {
    let trace = try trace(
      """
      BEGIN {
        _ = @n++; _ = (@n++, "text"); _ = "text"; _ = { @n++; 5 }; _ = comm;
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["@n: 3"])
    #expect(trace.errors == "")
  }

  @Test func unrollTakesItsCountFromAParameter() throws {
    for (argument, rounds) in [("3", 3), ("0", 1), ("1000", 100)] {
      let trace = try trace(
        "BEGIN { unroll ($2) { @rounds++; } exit(); }", arguments: [argument], until: .byItself)
      #expect(trace.lines == ["@rounds: \(rounds)"])
    }
  }
}

/// Variables and maps have addresses, and pointers count in what they point to.
@Suite(.traces) struct PointerTests {

  @Test func pointersLeadToVariables() throws {
    let trace = try trace(
      """
      BEGIN {
        $x = 5; $p = &$x; $x = 6;
        print(*$p); $x++; print(*$p); print(++$x);
        for ($i : 0..3) { $x += $i; }
        print(*$p);
        $r = (a = 1, b = "text"); $q = &$r; $r.b == "text" ? print($q->b) : print("other");
        print(*$q);
        $s = "short"; $t = &$s; $s = "longer text"; print(*$t);
        @m[1] = 2; print(&@m == 0);
        exit();
      }
      """, until: .byItself)
    #expect(
      Array(trace.lines.dropLast()) == [
        "6", "7", "8", "11", "text", "{ .a = 1, .b = text }", "longer text", "false",
      ])
  }

  @Test func pointersCountInWhatTheyPointTo() throws {
    let trace = try trace(
      """
      BEGIN {
        $p = (int32 *)0x1000; $q = $p + 2;
        print($q); print($q - 1); print(2 + $p); print(($q > $p, $q == 0x1008, $q != $p));
        print(($p && 1, !$p, $q - $p));
        print($p++); print($p); $p--; print(--$p);
        $t = curtask; $u = $t++;
        print($u == curtask);
        print((uint64)$t - (uint64)curtask == sizeof(*$t));
        print(++$t == curtask + 2);
        $v = (void *)0x10; print(++$v);
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == [
        "0x1008", "0x1004", "0x1008", "(true, true, true)", "(true, false, 8)", "0x1000", "0x1004",
        "0xffc", "true", "true", "true", "0x11",
      ])
  }

  @Test func typesSayWhatTheyAre() throws {
    let trace = try trace(
      """
      config = { unstable_typeinfo = enable }
      BEGIN {
        print(typeinfo(curtask));
        if comptime (typeinfo(5).base_type == "int") { print("int"); } else { print(nothing); }
        print(typeinfo(uint8[4]).full_type); print(typeinfo((a = 1)).base_type);
        print(typeinfo(struct path).base_type); print(typeinfo(curtask->comm).full_type);
        let $k : ksym_t = ksym(0); let $s : kstack_t = kstack;
        let $i : inet[4] = ntop((uint32)0x0100007f); print($i);
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == [
        "{ .btf_id = 0, .base_type = pointer, .full_type = struct task_struct * }", "int",
        "uint8[4]", "record", "struct", "string[16]", "127.0.0.1",
      ])
  }

  @Test func enumeratorsPrintTheirNames() throws {
    let trace = try trace(
      """
      BEGIN {
        $e = (enum pid_type)2; @e = $e; @by[PIDTYPE_PID] = PIDTYPE_TGID;
        print($e); print((enum pid_type)77);
        printf("%s %d %x\\n", $e, $e, $e); print((uint32)$e); print($e == 2);
        print(($e, PIDTYPE_PID));
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == [
        "PIDTYPE_PGID", "77", "PIDTYPE_PGID 2 2", "2", "true", "(PIDTYPE_PGID, PIDTYPE_PID)",
        "@by[PIDTYPE_PID]: PIDTYPE_TGID", "@e: PIDTYPE_PGID",
      ])
  }
}
