/// Builtins that print, and `exit`.
let outputBuiltins: [Builtin] = [
  Builtin(
    "printf", .required("format", .literalText), .repeated("value", .value), form: .printFormat,
    summary: "Prints values as the format says.",
    example: "BEGIN { printf(\"hello %d\\n\", 1); }"),
  Builtin(
    "print", .required("value", .printable), .optional("top", .loadTimeNumber(printBounds)),
    .optional("divisor", .loadTimeNumber(printBounds)), form: .printValue,
    summary: "Prints a value and a newline, or the `top` largest elements of a map.",
    example: "interval:s:1 { print(@reads, 5); } kprobe:vfs_read { @reads[comm] = count(); }"),
  Builtin(
    "time", .optional("format", .literalText), form: .printTime,
    summary: "Prints the time of day in a format of strftime.",
    example: "interval:s:1 { time(\"%H:%M:%S\\n\"); }"),
  Builtin(
    "join", .required("strings", .reference), .optional("separator", .literalText), form: .join,
    summary: "Prints the strings of an array that ends with a null pointer, at most 16 of at most"
      + " 1023 bytes, with blanks or `separator` between them.",
    example: "tracepoint:syscalls:sys_enter_execve { join(args.argv); }"),
  Builtin(
    "exit", .optional("code", .integer), form: .exit,
    summary: "Ends the action and, with the exit status `code`, the tracer.",
    example: "interval:s:10 { exit(); }"),
]

/// The format of `time()`.
package let defaultTimeFormat = "%H:%M:%S\n"

/// How many elements of a map can be printed, and by what their values can be divided.
package let printBounds: ClosedRange<Int64> = 0...0xffff_ffff
