/// Functions that ask for elements of maps.
let elementBuiltins: [Builtin] = [
  Builtin(
    "has_key", .required("map", .map), .required("key", .value), form: .library(.hasKey),
    summary: "Whether a map has an element.",
    example: "kprobe:vfs_read { @seen[tid] = 1; }"
      + " kretprobe:vfs_read /has_key(@seen, tid)/ { @ = count(); }"),
  Builtin(
    "find", .required("map", .map), .required("key", .value), .required("variable", .variable),
    form: .library(.find),
    summary: "Whether a map has an element, whose value `variable` then has; else it is unchanged.",
    example: "kprobe:vfs_read { @start[tid] = nsecs; }"
      + " kretprobe:vfs_read { if (find(@start, tid, $start)) { @ns = hist(nsecs - $start); } }"),
  Builtin(
    "len", .required("map", .printable), form: .library(.length),
    summary: "The number of elements of a map, or of frames of a stack.",
    example: "kprobe:vfs_read { @seen[tid] = 1; } interval:s:1 { print(len(@seen)); }"),
  Builtin(
    "stack_len", .required("stack", .value), form: .library(.length),
    summary: "The number of frames of a stack.",
    example: "kprobe:vfs_read { @frames = hist(stack_len(kstack)); }"),
]
