import Foundation
import Testing

/// Every function and value of bpftrace 0.17 is known, and this kernel loads its program.
@Suite(.traces) struct OldNameTests {

  /// A name of that time, and a script with it in one of the forms of that time.
  struct Use: CustomTestStringConvertible {
    var name: String
    var script: String
    var testDescription: String { name }

    init(_ name: String, _ statement: String, in probe: String = "t:syscalls:sys_enter_openat") {
      self.name = name
      script = probe + " /pid == $1/ { \(statement) }"
    }
  }

  static let calls = [
    Use("avg", "@ = avg(args->flags);"), Use("bswap", "@ = bswap((uint16)args->flags);"),
    Use("buf", #"printf("%r", buf(args->filename, 4));"#),
    Use("cat", #"cat("/proc/%d/stat", pid);"#),
    Use("cgroup_path", "@ = cgroup_path(cgroup);"),
    Use("cgroupid", #"@ = cgroup == cgroupid("/sys/fs/cgroup");"#),
    Use("clear", "@ = count(); clear(@);"), Use("count", "@[comm] = count();"),
    Use("debugf", #"debugf("%d", pid);"#), Use("delete", "@[pid] = 1; delete(@[pid]);"),
    Use("exit", "exit();"), Use("hist", "@ = hist(args->flags);"),
    Use("join", "join(args->argv);", in: "t:syscalls:sys_enter_execve"),
    Use("kaddr", #"$a = kaddr("vfs_read"); @ = *$a; @b = *($a + 8);"#),
    Use("kptr", "$t = (struct task_struct *)kptr(curtask); @ = $t->pid;"),
    Use("kstack", "@[kstack(), kstack(3), kstack(perf), kstack(perf, 3)] = count();"),
    Use("ksym", "@[ksym((uint64)curtask)] = count();"),
    Use("lhist", "@ = lhist(args->flags, 0, 100, 10);"),
    Use("macaddr", "@ = macaddr(((struct ethhdr *)curtask)->h_dest);"),
    Use("max", "@ = max(args->flags);"),
    Use("min", "@ = min(args->flags);"), Use("ntop", "@ = ntop(0x0100007f); @b = ntop(2, 1);"),
    Use("print", "@[pid] = 1; print(@); print(@, 5); print(@, 5, 2); print(pid);"),
    Use("printf", #"printf("%s %-8d %lx\n", comm, pid, nsecs);"#),
    Use("pton", #"$a = pton("127.0.0.1"); @ = $a[0];"#),
    Use("reg", #"@ = reg("ip");"#, in: "u:PROGRAM:main"),
    Use("signal", #"signal("KILL"); signal(9);"#),
    Use("sizeof", "@ = sizeof(struct task_struct) + sizeof(pid);"),
    Use("stats", "@ = stats(args->flags);"),
    Use("str", "@[str(args->filename), str(args->filename, 8)] = count();"),
    Use("strcontains", #"@ = strcontains(comm, "a");"#),
    Use("strerror", "@ = strerror(2);"), Use("strftime", #"@ = strftime("%H:%M:%S", nsecs);"#),
    Use("strncmp", #"@ = strncmp(comm, "bash", 4);"#), Use("sum", "@ = sum(args->flags);"),
    Use("system", #"system("echo %d", pid);"#), Use("time", #"time(); time("%H\n");"#),
    Use("uaddr", #"@ = uaddr("main");"#, in: "u:PROGRAM:main"),
    Use("uptr", "@ = *(uint8 *)uptr(args->filename);"),
    Use("ustack", "@[ustack(), ustack(3), ustack(perf), ustack(perf, 3)] = count();"),
    Use("usym", "@[usym(reg(\"ip\"))] = count();", in: "u:PROGRAM:main"),
    Use("zero", "@[pid] = 1; zero(@);"),
  ]

  static let values = [
    Use("args", "@ = args->flags;"), Use("cgroup", "@ = cgroup;"), Use("comm", "@[comm] = 1;"),
    Use("cpid", "@ = cpid;"), Use("cpu", "@[cpu] = 1;"),
    Use("ctx", "@ = ctx;", in: "u:PROGRAM:main"),
    Use("curtask", "@ = curtask->pid;"), Use("elapsed", "@ = elapsed;"), Use("gid", "@ = gid;"),
    Use("func", "@[func] = 1;", in: "u:PROGRAM:main"), Use("nsecs", "@ = nsecs;"),
    Use("numaid", "@ = numaid;"), Use("pid", "@ = pid;"), Use("probe", "@[probe] = 1;"),
    Use("rand", "@ = rand % 10;"), Use("retval", "@ = retval;", in: "ur:PROGRAM:main"),
    Use("tid", "@ = tid;"), Use("uid", "@ = uid;"), Use("username", "@[username] = 1;"),
    Use("kstack", "@[kstack] = 1;"), Use("ustack", "@[ustack] = 1;"),
    Use("$#", "@ = $#; @b = $2; @c = str($3);"),
  ]

  @Test(arguments: calls) func everyCallOfThatTimeIsKnown(_ use: Use) throws {
    try load(use.script)
  }

  @Test(arguments: values) func everyValueOfThatTimeIsKnown(_ use: Use) throws {
    try load(use.script)
  }

  @Test func theArgumentsOfAFunctionHaveNumbers() throws {
    let names = (0...5).map { "arg\($0)" } + (0...9).map { "sarg\($0)" }
    try load("u:PROGRAM:main { @ = \(names.joined(separator: " + ")); }")
  }

  private func load(_ script: String) throws {
    let script = try CompiledScript(
      script.replacingOccurrences(of: "PROGRAM", with: Programs.workload))
    let outcome = try run(
      Programs.proberun, ["--unsafe", "--dry-run", script.path, "--", "1", "2", "x"])
    #expect(outcome.end == .exit(0), "\(outcome.errors)")
  }
}
