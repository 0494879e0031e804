import TypedIR

/// Builtins about tasks other than the one that runs, and what a task does.
let taskBuiltins: [Builtin] = [
  taskBuiltin(
    "ppid", ["real_parent", "tgid"], summary: "The process ID of the parent of a task."),
  taskBuiltin("pcomm", ["real_parent", "comm"], summary: "The name of the parent of a task."),
  taskBuiltin(
    "leader_tid", ["group_leader", "pid"], summary: "The ID of the first thread of a process."),
  taskBuiltin(
    "leader_comm", ["group_leader", "comm"], summary: "The name of the first thread of a process."),
  Builtin(
    "usermode", form: .library(.isUserMode),
    summary: "1 if the processor ran a program when the probe fired, 0 if it ran the kernel, as it"
      + " always does in probes without registers but `begin` and `end`.",
    example: "profile:hz:99 { @[usermode] = count(); }"),
  Builtin(
    "container_of", .required("pointer", .address), .required("type", .type),
    .required("member", .member), form: .library(.containerOf),
    summary: "A pointer to the structure whose member `pointer` points to.",
    example: "kprobe:wake_up_new_task"
      + " { @[container_of(arg0, struct task_struct, thread_info)->pid] = count(); }"),
  Builtin(
    "is_err", .required("pointer", .address), form: .library(.isError),
    summary: "Whether a pointer of the kernel stands for an error.",
    example: "kretprobe:do_filp_open /is_err(retval)/ { @errors = count(); }"),
  Builtin(
    "signal", .required("signal", .signal), need: .signals,
    form: .library(.signal(toThread: false)),
    summary: "Sends a signal, by its name or number, to the process. Needs `--unsafe`.",
    example: "tracepoint:syscalls:sys_enter_openat /comm == \"intruder\"/ { signal(\"KILL\"); }"),
  Builtin(
    "signal_thread", .required("signal", .signal), need: .signals,
    form: .library(.signal(toThread: true)),
    summary: "Sends a signal, by its name or number, to the thread. Needs `--unsafe`.",
    example: "tracepoint:syscalls:sys_enter_openat /comm == \"w\"/ { signal_thread(\"USR1\"); }"),
  Builtin(
    "override", .required("value", .integer), need: .override, form: .library(.overrideReturn),
    summary: "Lets the function return `value` at once, if the kernel allows that for it."
      + " Needs `--unsafe`.",
    example: "kprobe:$1 /comm == \"test\"/ { override(-13); }"),
  Builtin(
    "write_user", .required("address", .address), .required("value", .memory),
    .required("size", .constant(1...4096)), form: .library(.writeUser),
    summary: "Writes the first `size` bytes of `value`, `&value` or what is behind a pointer to the"
      + " memory of the process; whether that succeeded. Needs `--unsafe`.",
    example: "uprobe:/bin/bash:readline { write_user(arg0, \"> \", 3); }"),
]

private func taskBuiltin(_ name: String, _ members: [String], summary: String) -> Builtin {
  Builtin(
    name, .optional("task", .address), form: .library(.taskMember(members)), summary: summary,
    example: "tracepoint:sched:sched_process_exec { @[\(name)] = count(); }")
}
