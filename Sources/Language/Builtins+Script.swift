import TypedIR

/// Builtins about the script and how it was compiled.
let scriptBuiltins: [Builtin] =
  [
    Builtin(
      "probetype", form: .library(.probeKind),
      summary: "The kind of probe, such as `kprobe`.",
      example: "kprobe:vfs_read, kretprobe:vfs_read { @[probetype] = count(); }"),
    Builtin(
      "config", form: .library(.settings),
      summary: "The settings: `config.max_strlen`.",
      example: "begin { print(config.max_map_keys); }"),
    Builtin(
      "__builtin_arch", form: .library(.architecture),
      summary: "The architecture that the script is compiled for.",
      example: "begin { print(__builtin_arch); }"),
    Builtin(
      "__builtin_safe_mode", form: .library(.isSafe),
      summary: "`false`: what needs `--unsafe` is compiled, and refused when it is run without.",
      example: "begin { print(__builtin_safe_mode); }"),
    Builtin(
      "__builtin_signal_num", .required("signal", .signal), form: .library(.signalNumber),
      summary: "The number of a signal, by its name.",
      example: "begin { print(__builtin_signal_num(\"KILL\")); }"),
  ] + (0..<10).map { stackArgumentBuiltin($0) }

private func stackArgumentBuiltin(_ index: Int) -> Builtin {
  Builtin(
    "sarg\(index)", need: .stackArguments, form: .library(.stackArgument(index)),
    summary:
      "Argument \(index), counted from 0, of those that the function was given on the stack.",
    example: "uprobe:/bin/bash:main { print(sarg\(index)); }")
}

/// The names of builtins in the interface of bpftrace's own library.
let builtinAliases = [
  "comm", "config", "cpid", "cpu", "dw_ustack", "elapsed", "func", "kfunc_allowed", "kfunc_exist",
  "is_literal", "ncpus", "probe", "probetype", "retval", "uaddr", "usermode",
]
