import Foundation
import Testing

/// Fields of kernel structures hold what the kernel says elsewhere.
@Suite(.traces) struct FieldTests {

  @Test func theTaskIsTheProcessThatProcfsDescribes() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        printf("%s %d %d %d %d\\n", curtask->comm, curtask->pid, curtask->tgid,
          curtask->real_parent->tgid, curtask->static_prio);
        printf("%s\\n", curtask->real_parent->group_leader->comm);
        printf("%d\\n", curtask->signal->nr_threads);
        printf("%u\\n", curtask->nsproxy->pid_ns_for_children->ns.inum);
        printf("%s\\n", curtask->nsproxy->uts_ns->name.release);
        printf("%s\\n", str(curtask->mm->exe_file->f_path.dentry->d_name.name));
        printf("%llu\\n", curtask->signal->rlim[7].rlim_cur);
        printf("%d %d\\n", curtask->cred->uid.val, curtask.cred.gid.val);
      }
      """, while: "getppid 1")
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(7), &limit)
    let namespace = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/ns/pid")
    let expected = [
      "workload \(trace.pid) \(trace.pid) \(getpid()) 120",
      try text(of: "/proc/self/comm").trimmingCharacters(in: .newlines),
      "1",
      namespace.filter(\.isNumber),
      try text(of: "/proc/sys/kernel/osrelease").trimmingCharacters(in: .newlines),
      "workload",
      "\(limit.rlim_cur)",
      "0 0",
    ]
    #expect(trace.lines == expected)
  }

  /// Wider than a byte, and across its borders.
  @Test func bitFieldsHaveAnyWidth() throws {
    let trace = try trace(
      """
      struct s {
        unsigned long long a:4; unsigned long long b:12; unsigned long long c:40; long long d:8;
      };
      BEGIN {
        let $v : uint64 = 0xfe123456789abcd5;
        $p = (struct s *)&$v;
        printf("%x %x %llx %d\\n", $p->a, $p->b, $p->c, $p->d);
        print(*$p);
        $w = *$p; printf("%x %llx\\n", $w.b, $w.c);
        @s = *$p; printf("%llx\\n", @s.c); clear(@s);
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines.prefix(4) == [
        "5 bcd 123456789a 254", "{ .a = 5, .b = 3021, .c = 78187493530, .d = 254 }",
        "bcd 123456789a", "123456789a",
      ])
  }

  /// As in bpftrace, whatever their type in C is.
  @Test func bitFieldsHaveNoSigns() throws {
    let trace = try trace(
      """
      struct s { int a:3; int b:5; unsigned c:3; int d:21; };
      BEGIN {
        let $v : uint64 = 0xfffff8f5;
        $p = (struct s *)&$v;
        print(*$p);
        print(($p->a < 0, $p->b == 30, $p->d == 0x1fffff, $p->a > $p->c));
        $s = *$p;
        print(($s.a + $s.b, -$s.a, (int64)$s.a));
        @copy = *$p; @key[$p->a] = 1; @least = min($p->a); @total = sum($p->b);
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == [
        "{ .a = 5, .b = 30, .c = 0, .d = 2097151 }", "(false, true, true, true)", "(35, -5, 5)",
        "@copy: { .a = 5, .b = 30, .c = 0, .d = 2097151 }", "@key[5]: 1", "@least: 5",
        "@total: 30",
      ])
  }

  @Test func aPointerCanBeKeptAndCast() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        $task = (struct task_struct *)curtask;
        $parent = $task->real_parent;
        $address = (uint64)$parent;
        $again = (struct task_struct *)$address;
        @same = $again->pid == $parent->pid && $again == $parent;
        @parent = $again->tgid;
        @null = $task->mm == 0;
      }
      """, while: "getppid 1")
    #expect(trace.lines == ["@null: false", "@parent: \(getpid())", "@same: true"])
  }

  @Test func bitFieldsAreOneBitWide() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        @before = curtask->signal->is_child_subreaper; @waits = curtask->in_iowait;
      }
      tracepoint:syscalls:sys_enter_write /pid == $1/ {
        @after = curtask->signal->is_child_subreaper;
        @sum = curtask->signal->is_child_subreaper + curtask->signal->has_child_subreaper;
      }
      """, while: "getppid 1 subreaper 1")
    #expect(trace.lines == ["@after: 1", "@before: 0", "@sum: 1", "@waits: 0"])
  }

  @Test func anonymousMembersAreReachedByName() throws {
    // `mm_struct` and `file` keep their members in anonymous structures and unions.
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        @has_code = curtask->mm->start_code > 0;
        @ordered = curtask->mm->start_code < curtask->mm->end_code;
        @descriptors = curtask->files->fdt->max_fds >= 64;
      }
      """, while: "getppid 1")
    #expect(trace.lines == ["@descriptors: true", "@has_code: true", "@ordered: true"])
  }

  @Test func arraysOfATracepointAreIndexed() throws {
    let trace = try trace(
      """
      tracepoint:raw_syscalls:sys_enter /pid == $1 && args.id == 0/ {
        @size[args.args[2]] = count(); @file = args.args[0] > 2;
      }
      """, while: "read 3 17")
    #expect(trace.lines == ["@file: true", "@size[17]: 3"])
  }

  @Test func argumentsOfRawTracepointsHaveTypes() throws {
    let trace = try trace(
      """
      rawtracepoint:sched_process_exit /args.p->real_parent->tgid == $1/ {
        @code = args.p->exit_code >> 8; @name = args.p->comm;
      }
      """, while: "fork 3")
    #expect(trace.lines == ["@code: 3", "@name: workload"])
  }
}
