import Testing

/// Types have the sizes that their names say, and values go from one to the other.
@Suite(.traces) struct TypeTests {

  @Test func typesAreNamedAsInC() throws {
    let trace = try trace(
      """
      BEGIN {
        print((sizeof(bool), sizeof(int8), sizeof(uint16), sizeof(int32), sizeof(uint64)));
        print((sizeof(int32*), sizeof(int32[4]), sizeof(int32*[4]), sizeof(int32[4]*)));
        print((sizeof(pid_t), sizeof(uint64_t), sizeof(size_t), sizeof(char), sizeof(loff_t)));
        print((sizeof(struct path), sizeof(union sigval), sizeof(enum pid_type)));
        print((sizeof(string[10]), sizeof(inet[16]), sizeof(typeof(curtask->pid))));
        let $a : uint8[4] = (uint8[4])(uint32)258; let $p : struct path = curtask->fs->pwd;
        let $s : string[10] = "abc"; let $e : enum pid_type = PIDTYPE_SID;
        print(($a, $s, $e)); print($p == curtask->fs->pwd);
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == [
        "(1, 1, 2, 4, 8)", "(8, 16, 32, 8)", "(4, 8, 8, 1, 8)", "(16, 8, 4)", "(10, 24, 4)",
        "([2,1,0,0], abc, PIDTYPE_SID)", "true",
      ])
  }

  @Test func typesGrowOverTheWholeScript() throws {
    let trace = try trace(
      """
      BEGIN {
        @number = 1; @text = "a"; @pair = (1, "a"); @key[1, "a"] = 1; @record = (n = 1, t = "a");
        $v = 1; $v = 70000; print($v);
        print((sizeof(@number), sizeof(@text), sizeof(@pair)));
      }
      END {
        @number = 70000; @text = "longer"; @pair = (3000000000, "longer");
        @key[300, "longer"] = 2; @record = (t = "longer", n = 70000);
      }
      """, until: .byItself)
    #expect(
      trace.lines == [
        "70000", "(4, 7, 16)", "@key[1, a]: 1", "@key[300, longer]: 2", "@number: 70000",
        "@pair: (3000000000, longer)", "@record: { .n = 70000, .t = longer }", "@text: longer",
      ])
  }

  @Test func castsChangeTypes() throws {
    let trace = try trace(
      """
      BEGIN {
        @n = 300; @minus = -1;
        print(((uint8)@n, (int8)@n, (int8)(@n - 100), (uint16)@minus, (uint32)@minus));
        print(((bool)@n, (bool)(@n - 300), (enum pid_type)(@n - 299), (int64)(bool)@n));
        $task = (struct task_struct *)(uint64)curtask;
        print($task->pid == tid);
        print((uint64)(void *)0x1234); print((int32 *)0x1234);
        @long = (string[20])"abc"; print(sizeof(@long));
        print((uint64)(uint8[8])(uint64)77);
        exit();
      }
      """, until: .byItself)
    #expect(
      Array(trace.lines.prefix(7)) == [
        "(44, 44, -56, 65535, 4294967295)", "(true, false, PIDTYPE_TGID, 1)", "true", "4660",
        "0x1234", "20", "77",
      ])
  }

  @Test func variablesBelongToTheirBlocksOrAsInOldScriptsToTheAction() throws {
    let trace = try trace(
      """
      BEGIN {
        @one = 1;
        if (@one) { $old = "set inside"; } print($old);
        if (@one == 0) { $never = "text"; $number = 5; } print(($never, $number));
        if (@one) { let $x = 1; print($x); } else { let $x = "text"; print($x); }
        let $zero : string[5]; let $flag : bool; print(($zero, $flag));
        for ($i : 0..2) { let $fresh : int32; $fresh++; print($fresh); }
        ;; if (@one) { }; { };
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == ["set inside", "(, 0)", "1", "(, false)", "1", "1", "@one: 1"])
  }
}
