/// Builtins that measure, search and join strings, and name numbers.
let stringBuiltins: [Builtin] = [
  Builtin(
    "strlen", .required("string", .characters), form: .library(.textLength),
    summary: "The length of a string in bytes.",
    example: "tracepoint:syscalls:sys_enter_openat { @ = hist(strlen(str(args.filename))); }"),
  Builtin(
    "strcap", .required("string", .characters), form: .library(.textCapacity),
    summary: "The room for a string in bytes, its NUL included; behind a pointer, its length.",
    example: "begin { print(strcap(comm)); }"),
  Builtin(
    "strstr", .required("string", .characters), .required("part", .characters),
    form: .library(.textPosition),
    summary: "The position of the first occurrence of `part` in a string; -1 if there is none.",
    example: "tracepoint:syscalls:sys_enter_openat { @[strstr(str(args.filename), \"lib\")]++; }"),
  Builtin(
    "strcontains", .required("string", .characters), .required("part", .characters),
    form: .library(.textContains),
    summary: "Whether a string contains `part`.",
    example: "tracepoint:syscalls:sys_enter_openat /strcontains(str(args.filename), \"lib\")/"
      + " { @ = count(); }"),
  Builtin(
    "str_concat", .required("left", .characters), .required("right", .characters),
    form: .library(.concatenation),
    summary: "One string behind another.",
    example: "tracepoint:syscalls:sys_enter_chdir { print(str_concat(comm, \" changes folder\")); }"
  ),
  Builtin(
    "default_str_length", form: .library(.defaultTextCapacity),
    summary: "The room for a string of unknown length in bytes: the setting `max_strlen`.",
    example: "begin { print(default_str_length()); }"),
  Builtin(
    "assert_str", .required("value", .reference), form: .library(.assertText),
    summary:
      "Refuses to compile unless `value` is a string, or an array of or pointer to characters.",
    example: "begin { assert_str(comm); }"),
  Builtin(
    "memcmp", .required("left", .memory), .required("right", .memory),
    .required("size", .constant(0...4096)), form: .library(.compareMemory),
    summary:
      "0 if the first `size` bytes of two values, or behind two pointers, are the same; below"
      + " or above 0 if the first different byte is less or more on the left.",
    example: "tracepoint:raw_syscalls:sys_enter { @[memcmp(comm, \"sshd\", 4)] = count(); }"),
  Builtin(
    "memcmp_record", .required("left", .value), .required("right", .value),
    form: .library(.compareRecords),
    summary: "As `memcmp`, of two whole tuples or records of the same type.",
    example: "begin { print(memcmp_record((1, 2), (1, 3))); }"),
  Builtin(
    "strerror", .required("error", .integer), form: .library(.numberedText(.errors)),
    summary: "What an error number means.",
    example: "tracepoint:syscalls:sys_exit_openat /args.ret < 0/"
      + " { @[strerror(-args.ret)] = count(); }"),
  Builtin(
    "signal_name", .required("signal", .integer), form: .library(.numberedText(.signals)),
    summary: "What a signal means.",
    example: "tracepoint:signal:signal_deliver { @[signal_name(args.sig)] = count(); }"),
  Builtin(
    "syscall_name", .required("number", .integer), form: .library(.numberedText(.systemCalls)),
    summary: "The name of the system call with this number.",
    example: "tracepoint:raw_syscalls:sys_enter { @[syscall_name(args.id)] = count(); }"),
]
