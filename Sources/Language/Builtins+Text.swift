/// Builtins that make and compare strings.
let textBuiltins: [Builtin] = [
  Builtin(
    "str", .required("address", .address), .optional("length", .integer), form: .text,
    summary: "The string at an address, of at most `length` bytes; of `$1`, its text.",
    example: "tracepoint:syscalls:sys_enter_openat { printf(\"%s\\n\", str(args.filename)); }"),
  Builtin(
    "buf", .required("memory", .reference), .optional("length", .integer),
    form: .machine(.buffer),
    summary: "The bytes of an array, or `length` bytes at an address; printf prints them with `%r`,"
      + " `%rx` and `%rh`.",
    example: "tracepoint:syscalls:sys_enter_write"
      + " { printf(\"%r\\n\", buf(args.buf, args.count)); }"),
  Builtin(
    "strcmp", .required("left", .text), .required("right", .text), form: .orderText,
    summary: "0 if two strings are the same; below or above 0 if the left comes before or after.",
    example: "tracepoint:raw_syscalls:sys_enter /strcmp(comm, \"sshd\") == 0/ { @ = count(); }"),
  Builtin(
    "strncmp", .required("left", .text), .required("right", .text),
    .required("length", .loadTimeNumber(comparedBounds)), form: .compareText,
    summary: "0 if the first `length` bytes of two strings are the same, else 1.",
    example: "tracepoint:raw_syscalls:sys_enter /strncmp(comm, \"ssh\", 3) == 0/ { @ = count(); }"),
]

/// How many bytes of two strings can be compared.
package let comparedBounds: ClosedRange<Int64> = 0...4096
