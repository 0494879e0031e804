import Artefact

/// Builtins that say something, and that use texts otherwise than to print them.
let messageBuiltins: [Builtin] = [
  Builtin(
    "cat", .required("format", .literalText), .repeated("value", .value),
    form: .message(.text(.file)),
    summary: "Prints the file of that name on the machine that runs the script, at most"
      + " `max_cat_bytes` of it.",
    example: #"interval:s:1 { cat("/proc/%d/stat", 1); }"#),
  Builtin(
    "system", .required("format", .literalText), .repeated("value", .value),
    form: .message(.text(.command)),
    summary: "Runs a command in a shell on the machine that runs the script, and prints its output;"
      + " needs `--unsafe`.",
    example: #"interval:s:1 { system("ps -p %d", 1); }"#),
  Builtin(
    "errorf", .required("format", .literalText), .repeated("value", .value),
    form: .message(.text(.error)),
    summary: "Says an error of the script and its place on standard error.",
    example: #"kretprobe:vfs_read /retval == 0/ { errorf("nothing read by %s", comm); }"#),
  Builtin(
    "warnf", .required("format", .literalText), .repeated("value", .value),
    form: .message(.text(.warning)),
    summary: "Says a warning of the script and its place on standard error.",
    example: #"kretprobe:vfs_read /retval == 0/ { warnf("nothing read by %s", comm); }"#),
  Builtin(
    "debugf", .required("format", .literalText), .repeated("value", .value),
    form: .message(.debug),
    summary: "Writes a line with at most three numbers or strings to the kernel's trace pipe.",
    example: #"kprobe:do_nanosleep { debugf("%s %d", comm, pid); }"#),
  Builtin(
    "assert", .required("condition", .value), .required("message", .literalText),
    form: .message(.assertion),
    summary: "Says an error and ends the tracer with the exit status 1 unless a condition holds.",
    example: #"kretprobe:vfs_read { assert(retval != 0, "nothing read"); }"#),
  Builtin(
    "fail", .required("format", .literalText), .repeated("value", .value),
    form: .message(.failure),
    summary: "Ends the compilation with an error, unless what is known then keeps it from being"
      + " reached.",
    example: "BEGIN { }"),
]
