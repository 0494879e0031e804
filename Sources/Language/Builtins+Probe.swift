/// Builtins about the probe that fired.
let probeBuiltins: [Builtin] =
  [
    Builtin(
      "args", need: .fields, form: .arguments,
      summary: "The arguments of the tracepoint or function, by name: `args.name`.",
      example: "tracepoint:raw_syscalls:sys_enter { @[args.id] = count(); }"),
    Builtin(
      "retval", need: .returnValue, form: .returnValue,
      summary: "What the function returns.",
      example: "kretprobe:vfs_read { @bytes = hist(retval); }"),
    Builtin(
      "func", need: .function, form: .function,
      summary: "The function that was probed.",
      example: "kprobe:vfs_* { @[func] = count(); }"),
    Builtin(
      "probe", form: .probe,
      summary: "The name of the probe that fired.",
      example: "tracepoint:syscalls:sys_enter_* { @[probe] = count(); }"),
    Builtin(
      "ctx", need: .context, form: .context,
      summary: "The address of what the kernel gives to the program.",
      example: "kprobe:do_nanosleep { printf(\"%p\\n\", ctx); }"),
    Builtin(
      "reg", .required("name", .literalText), need: .registers, form: .register,
      summary: "The register of this name, as it was when the probe fired.",
      example: "kprobe:do_nanosleep { @[reg(\"ip\")] = count(); }"),
  ] + (0..<10).map { argumentBuiltin($0) }

private func argumentBuiltin(_ index: Int) -> Builtin {
  Builtin(
    "arg\(index)", need: .arguments, form: .argument(index),
    summary: "Argument \(index) of the function or raw tracepoint, counted from 0.",
    example: index < 6
      ? "kprobe:vfs_read { @ = hist(arg\(index)); }"
      : "rawtracepoint:sched_switch { @ = hist(arg\(index)); }")
}
