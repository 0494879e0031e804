package import Artefact

/// Builtins about the code of the kernel and of processes.
let stackBuiltins: [Builtin] = [
  Builtin(
    "kstack", .optional("mode", .stackOption), .optional("depth", .stackOption),
    form: .kernelStack,
    summary: "The functions that led here in the kernel, at most 127 or `depth`.",
    example: "profile:hz:99 { @[kstack(perf, 5)] = count(); }"),
  Builtin(
    "ksym", .required("address", .address), form: .kernelSymbol,
    summary: "The kernel symbol that contains an address.",
    example: "kprobe:do_nanosleep { printf(\"%s\\n\", ksym(arg0)); }"),
  Builtin(
    "ustack", .optional("mode", .stackOption), .optional("depth", .stackOption),
    form: .userStack,
    summary: "The functions of the process that led here, at most 127 or `depth`.",
    example: "profile:hz:99 { @[ustack(build_id, 5)] = count(); }"),
  Builtin(
    "usym", .required("address", .address), form: .userSymbol,
    summary: "The symbol of the current process that contains an address.",
    example: "kprobe:do_nanosleep { printf(\"%s\\n\", usym(arg0)); }"),
]

/// The largest number of frames of a stack that a script can ask for.
package let stackDepthBounds: ClosedRange<Int64> = 1...1024

/// The number of frames of a stack where the script gives none.
package let defaultStackDepth: Int64 = 127

/// How stacks can be printed, by the word in the script.
package let stackModes: [(name: String, mode: StackMode)] = [
  ("bpftrace", .bpftrace), ("perf", .perf), ("raw", .raw), ("build_id", .buildID),
]
