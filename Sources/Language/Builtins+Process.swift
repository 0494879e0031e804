import TypedIR

/// Builtins about the task that runs.
let processBuiltins: [Builtin] = [
  Builtin(
    "pid", .optional("namespace", .keyword(pidNamespaces)), form: .processID,
    summary: "The process ID, in the PID namespace of the tracer or, with `init`, the first one.",
    example: "tracepoint:raw_syscalls:sys_enter { @[pid] = count(); }"),
  Builtin(
    "tid", .optional("namespace", .keyword(pidNamespaces)), form: .threadID,
    summary: "The thread ID, in the PID namespace of the tracer or, with `init`, the first one.",
    example: "tracepoint:raw_syscalls:sys_enter { @start[tid] = nsecs; }"),
  Builtin(
    "uid", returns: .uint64,
    summary: "The user ID of the process.",
    example: "tracepoint:raw_syscalls:sys_enter /uid == 0/ { @root = count(); }"
  ) {
    .arithmetic(.and, .call(.getCurrentUIDGID, []), .constant(0xffff_ffff))
  },
  Builtin(
    "username", returns: .type(.userName),
    summary: "The name of the user of the process, as the machine that prints it knows it.",
    example: "tracepoint:syscalls:sys_enter_execve { @[username] = count(); }"
  ) {
    .arithmetic(.and, .call(.getCurrentUIDGID, []), .constant(0xffff_ffff))
  },
  Builtin(
    "gid", returns: .uint64,
    summary: "The group ID of the process.",
    example: "tracepoint:raw_syscalls:sys_enter { @[gid] = count(); }"
  ) {
    .arithmetic(.shiftRightLogical, .call(.getCurrentUIDGID, []), .constant(32))
  },
  Builtin(
    "comm", .optional("pid", .integer), form: .command,
    summary: "The name of the thread, or of the process or thread with an ID; at most 15 bytes.",
    example: "tracepoint:raw_syscalls:sys_enter { @[comm] = count(); }"),
  Builtin(
    "cpu", returns: .uint64,
    summary: "The number of the processor that runs the probe.",
    example: "profile:hz:99 { @[cpu] = count(); }"
  ) {
    .call(.getSMPProcessorID, [])
  },
  Builtin(
    "numaid", returns: .uint32,
    summary: "The number of the NUMA node that runs the probe.",
    example: "profile:hz:99 { @[numaid] = count(); }"
  ) {
    .call(.getNUMANodeID, [])
  },
  Builtin(
    "cgroup", returns: .uint64,
    summary: "The ID of the process's cgroup in the version 2 hierarchy.",
    example: "tracepoint:raw_syscalls:sys_enter { @[cgroup] = count(); }"
  ) {
    .call(.getCurrentCgroupID, [])
  },
  Builtin(
    "cgroup_path", .required("id", .integer), .optional("hierarchies", .literalText),
    form: .machine(.controlGroupPath),
    summary: "The paths of a cgroup in the hierarchies whose names match, `unified` in version 2.",
    example: "tracepoint:syscalls:sys_enter_execve"
      + #" { @[cgroup_path(cgroup, "unified")] = count(); }"#),
  Builtin(
    "curtask", returns: .pointer(toStructure: "task_struct"),
    summary: "The kernel's structure of the task that runs.",
    example: "kprobe:do_nanosleep { printf(\"%d\\n\", curtask->prio); }"
  ) {
    .call(.getCurrentTask, [])
  },
  Builtin(
    "rand", returns: .uint32,
    summary: "A random number of 32 bits.",
    example: "tracepoint:raw_syscalls:sys_enter /rand % 100 == 0/ { @sampled = count(); }"
  ) {
    .call(.getPRandomU32, [])
  },
]

/// The word for the first PID namespace, among `pidNamespaces`.
package let initialNamespace = "init"

/// The words for PID namespaces: that of the tracer, and the first.
package let pidNamespaces = ["curr_ns", initialNamespace]
