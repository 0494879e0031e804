import Testing

/// Structures of the kernel are copied, kept and printed as values.
@Suite(.traces) struct StructureTests {

  @Test func aCopyKeepsWhatTheStructureWas() throws {
    let trace = try trace(
      """
      BEGIN {
        $fs = *curtask->fs;
        print($fs.umask == curtask->fs->umask);
        $pwd = $fs.pwd;
        print($pwd.dentry == curtask->fs->pwd.dentry);
        print($pwd == curtask->fs->pwd);
        @kept[1] = *curtask->fs;
        print(@kept[1].pwd.mnt == $pwd.mnt);
        print(str(@kept[1].pwd.dentry->d_name.name) == str($pwd.dentry->d_name.name));
        @by[curtask->fs->pwd] = 1;
        print(@by[$pwd]);
        clear(@kept); clear(@by);
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["true", "true", "true", "true", "true", "1"])
  }

  @Test func structuresPrintTheirMembers() throws {
    let trace = try trace(
      """
      BEGIN {
        print(curtask->fs->pwd);
        printf("%s\\n", curtask->fs->pwd);
        $task = *curtask;
        printf("%s %d\\n", $task.comm, $task.pid == tid);
        exit();
      }
      """, until: .byItself)
    let pwd = try #require(trace.lines.first)
    #expect(pwd.hasPrefix("{ .mnt = 0xffff"))
    #expect(pwd.contains(", .dentry = 0xffff"))
    #expect(Array(trace.lines.dropFirst()) == [pwd, "proberun 1"])
  }

  @Test func structuresOfTheScriptAreCopiedAsTheyLie() throws {
    let trace = try trace(
      """
      struct pair { long first; struct { int low, high; } second; };
      struct grid { struct cell { int number; } cells[2][2]; };
      uprobe:\(Programs.workload):workload_sum /pid == $1 && arg0 == 3/ {
        $pair = *(struct pair *)arg2;
        print($pair);
        print($pair.second.low);
        @kept[1] = *(struct pair *)arg2;
        print((@kept[1].first, @kept[1].second));
        $row = arg0 - 2;
        print(((struct grid *)arg2)->cells[$row][0].number);
        clear(@kept);
      }
      """, while: "sum 5")
    #expect(
      trace.lines == [
        "{ .first = 3, .second = { .low = 4, .high = 0 } }", "4",
        "(3, { .low = 4, .high = 0 })", "4",
      ])
  }

  /// Behind the last member of each is room that belongs to none.
  @Test func structuresInArraysAreCopiedWhole() throws {
    let trace = try trace(
      """
      struct cell { short number; char mark; };
      struct row { struct cell cells[2]; };
      struct grid { struct row rows[2]; };
      struct cube { struct cell all[2][2]; };
      struct tail { struct { long first; char text[3]; } one[1]; };
      uprobe:\(Programs.workload):workload_sum /pid == $1 && arg0 == 3/ {
        $p = (struct grid *)arg2;
        $grid = *$p;
        print($grid);
        print(($grid.rows[1].cells[0].number, $grid.rows[0] == $p->rows[0]));
        print($grid.rows[0] == $grid.rows[1]);
        print(((struct cube *)arg2)->all);
        print(*(struct tail *)arg2);
        @kept[1] = *(struct cube *)arg2; @kept[2] = *(struct cube *)arg2;
        print((@kept[1] == @kept[2], @kept[1].all[1][0].number));
        @by[*(struct cube *)arg2] = count(); @by[@kept[1]] = count();
        clear(@kept);
      }
      """, while: "sum 5")
    let cells = { (first: Int) in "{ .number = \(first), .mark = 0 },{ .number = 0, .mark = 0 }" }
    #expect(
      trace.lines == [
        "{ .rows = [{ .cells = [\(cells(3))] },{ .cells = [\(cells(4))] }] }",
        "(4, true)", "false", "[[\(cells(3))],[\(cells(4))]]",
        "{ .one = [{ .first = 3, .text = \u{4} }] }", "(true, 4)",
        "@by[{ .all = [[\(cells(3))],[\(cells(4))]] }]: 2",
      ])
  }

  @Test func argsAsAWholeIsARecord() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_read /pid == $1/ {
        $a = args;
        printf("%d %d\\n", $a.fd, $a.count);
        print(args);
        @[args] = count();
      }
      """, while: "read 1 3")
    #expect(trace.lines.first?.hasSuffix(" 3") == true)
    #expect(trace.lines[1].hasPrefix("{ .__syscall_nr = 0, .fd = "))
    #expect(trace.lines[1].hasSuffix(", .count = 3 }"))
    #expect(trace.lines[2].hasPrefix("@[{ .__syscall_nr = 0, .fd = "))
  }

  @Test func pointersLeadToTheMemoryThatTheyAreSaidTo() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_openat /pid == $1/ {
        $address = (uint64)args.filename;
        print(str(uptr($address)) == str(args.filename));
        print(*(int8 *)uptr($address) == str(args.filename)[0]);
        $place = (uint64)curtask + offsetof(*curtask, pid);
        print(*(int32 *)kptr($place) == curtask->pid);
        print(*(int32)$place == curtask->pid);
        print(*(uint8)($place + 1) == (curtask->pid >> 8 & 0xff));
      }
      """, while: "openat /dev/null 1")
    #expect(trace.lines == ["true", "true", "true", "true", "true"])
  }
}
