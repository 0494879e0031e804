/// Builtins that say what a script is given.
let parameterBuiltins: [Builtin] = [
  Builtin(
    "getopt", .required("name", .literalText), .optional("default", .value),
    .optional("description", .literalText), form: .option,
    summary: "The value of the argument `--name=value`, of the type of its default: a number, a"
      + " string, or whether the flag `--name` is given.",
    example: "kprobe:vfs_read /pid == getopt(\"pid\", 1, \"the process\")/ { @ = count(); }")
]
