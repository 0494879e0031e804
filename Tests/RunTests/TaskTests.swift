import Foundation
import Testing

/// Actions see other tasks than the one that runs, the mode of the processor, and the script.
@Suite(.traces) struct TaskTests {

  @Test func theParentIsKnown() throws {
    let trace = try trace(
      """
      tracepoint:sched:sched_process_exit /ppid == $1/ {
        @[pcomm, ppid == ppid(curtask), pcomm(curtask) == pcomm, ppid != pid] = count();
      }
      """, while: "rename boss fork 3")
    #expect(trace.lines == ["@[boss, true, true, true]: 3"])
  }

  @Test func theFirstThreadIsKnown() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        @[leader_comm, leader_tid == $1, leader_tid == tid, leader_tid(curtask->group_leader) == $1]
          = count();
      }
      """, while: "threads 2 3 getppid 5")
    #expect(
      trace.lines == ["@[workload, true, true, true]: 5", "@[workload, true, false, true]: 6"])
  }

  @Test func anyTaskHasAName() throws {
    let name = try String(contentsOfFile: "/proc/1/comm", encoding: .utf8)
      .trimmingCharacters(in: .newlines)
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        print((comm(pid(init)), comm(1), comm(4194303), comm(curtask->tgid)));
        @[comm(tid)] = count();
      }
      """, while: "rename other getppid 1 threads 1 1")
    #expect(
      trace.lines == [
        "(other, \(name), , other)", "(other, \(name), , other)", "@[other]: 2",
      ])
  }

  @Test func theModeOfTheProcessorIsKnown() throws {
    let trace = try trace(
      """
      BEGIN { @tracer[usermode, sizeof(usermode)] = count(); }
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ { @call[usermode] = count(); }
      uprobe:\(Programs.workload):workload_sum /pid == $1/ { @user[usermode] = count(); }
      profile:hz:999 /pid == $1/ { @[usermode, sizeof(usermode)] = count(); }
      """, while: "getppid 2 sum 4 spin 300 read 3000 1048576")
    #expect(trace.lines.contains("@tracer[1, 1]: 1"))
    #expect(trace.lines.contains("@call[0]: 2"))
    #expect(trace.lines.contains("@user[1]: 4"))
    #expect(trace.lines.contains { $0.hasPrefix("@[1, 1]: ") })
    #expect(trace.lines.contains { $0.hasPrefix("@[0, 1]: ") })
  }

  @Test func theKindOfProbeIsKnown() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid, uprobe:\(Programs.workload):workload_sum /pid == $1/ {
        @[probetype, __builtin_probetype] = count();
      }
      """, while: "getppid 2 sum 3")
    #expect(trace.lines == ["@[tracepoint, tracepoint]: 2", "@[uprobe, uprobe]: 3"])
  }

  @Test func settingsCanBeRead() throws {
    let trace = try trace(
      """
      config = { max_map_keys = 77; print_maps_on_exit = 0; stack_mode = perf; }
      BEGIN {
        print((config.max_map_keys, config.print_maps_on_exit, config.stack_mode));
        print((config.license, config.max_strlen, __builtin_config.log_size));
        print(config);
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines.prefix(2) == ["(77, false, perf)", "(GPL, 1024, 1000000)"])
    #expect(trace.lines[2].hasPrefix("{ ."))
    #expect(trace.lines[2].contains(".max_map_keys = 77, "))
  }

  @Test func theInterfaceOfBpftracesLibraryIsUnderstood() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        print((__builtin_comm, __builtin_cpu == cpu, __builtin_arch, __builtin_signal_num("USR1")));
        print((__builtin_safe_mode, __builtin_elapsed > 0));
      }
      uretprobe:\(Programs.workload):workload_double /pid == $1/ {
        @[__builtin_retval, __builtin_func, __builtin_usermode] = count(); }
      """, while: "getppid 1 sum 1")
    #expect(
      trace.lines == [
        "(workload, true, x86_64, 10)", "(false, true)", "@[0, workload_double, 1]: 1",
      ])
  }

  @Test func functionsOfTheKernelAreKnown() throws {
    let trace = try trace(
      """
      BEGIN {
        print((kfunc_exist("vfs_read"), __builtin_kfunc_exist("no_such_function")));
        print((kfunc_allowed("vfs_read"), kfunc_allowed("bpf_rcu_read_lock")));
        if (!kfunc_exist("no_such_function")) { print("old"); }
        exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["(true, false)", "(false, true)", "old"])
  }

  @Test func aPointerToAMemberLeadsToItsStructure() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        $leader = (uint64)curtask + offsetof(struct task_struct, se);
        print(container_of($leader, struct task_struct, se)->tgid == $1);
        print(container_of($leader, struct task_struct, se) == curtask);
      }
      """, while: "getppid 1")
    #expect(trace.lines == ["true", "true"])
  }

  @Test func errorsInPointersAreSeen() throws {
    let trace = try trace(
      """
      BEGIN {
        @e = -2; @p = 0; $p = (struct task_struct *)@e;
        print((is_err(@e), is_err(@p), is_err($p), is_err(curtask), is_err(-4095), is_err(-4096)));
        clear(@e); clear(@p); exit();
      }
      """, until: .byItself)
    #expect(trace.lines.first == "(true, false, true, false, true, false)")
  }
}
