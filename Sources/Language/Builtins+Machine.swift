/// Builtins whose values are facts of the machine that a script runs on.
let machineBuiltins: [Builtin] = [
  Builtin(
    "kaddr", .required("symbol", .name), form: .machine(.kernelAddress),
    summary: "The address of a symbol of the kernel.",
    example: #"kprobe:do_nanosleep { printf("%llx\n", kaddr("do_nanosleep")); }"#),
  Builtin(
    "percpu_kaddr", .required("symbol", .name), .optional("cpu", .integer),
    form: .machine(.processorAddress),
    summary: "The address of a variable of the kernel that each processor has, for the running one"
      + " or `cpu`; 0 if there is no such processor.",
    example: #"profile:hz:99 { @[*percpu_kaddr("process_counts")] = count(); }"#),
  Builtin(
    "uaddr", .required("symbol", .name), need: .userSymbols,
    form: .machine(.userAddress),
    summary: "The address of a symbol of the probed program or library in the process.",
    example: #"uprobe:/bin/bash:readline { printf("%s\n", str(*uaddr("ps1_prompt"))); }"#),
  Builtin(
    "cgroupid", .required("path", .name), form: .machine(.controlGroup),
    summary: "The ID of the cgroup with this folder.",
    example: "tracepoint:raw_syscalls:sys_enter"
      + #" /cgroup == cgroupid("/sys/fs/cgroup/system.slice")/ { @ = count(); }"#),
  Builtin(
    "kfunc_exist", .required("function", .name), form: .machine(.kernelFunction),
    summary: "Whether the kernel has types of a function of this name.",
    example: #"begin { if (kfunc_exist("bpf_strstr")) { printf("new\n"); } }"#),
  Builtin(
    "kfunc_allowed", .required("function", .name),
    form: .machine(.allowedKernelFunction),
    summary: "Whether the kernel lets programs of this kind of probe call a function of it.",
    example: #"kprobe:vfs_read { @[kfunc_allowed("bpf_task_from_pid")] = count(); }"#),
  Builtin(
    "ncpus", form: .machine(.processorCount),
    summary: "The number of processors that the machine may have.",
    example: #"BEGIN { printf("%d\n", ncpus); }"#),
  Builtin(
    "cpid", form: .machine(.childProcess),
    summary: "The process that the tracer started; 0 if it started none.",
    example: "tracepoint:raw_syscalls:sys_enter /pid == cpid/ { @ = count(); }"),
  Builtin(
    "has_cpid", form: .machine(.hasChildProcess),
    summary: "Whether the tracer started a process.",
    example: "tracepoint:raw_syscalls:sys_enter /!has_cpid || pid == cpid/ { @ = count(); }"),
]
