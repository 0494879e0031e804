import TypedIR

/// Functions that know types.
let typeBuiltins: [Builtin] = [
  Builtin(
    "kptr", .required("address", .address), form: .pointer(.kernel),
    summary: "The address as one in the memory of the kernel.",
    example: "uprobe:/bin/bash:readline { print(*kptr((uint8 *)arg0)); }"),
  Builtin(
    "uptr", .required("address", .address), form: .pointer(.user),
    summary: "The address as one in the memory of the process.",
    example: "kprobe:do_sys_open { print(str(uptr(arg1))); }"),
  predicate("is_str", .text, "Whether a value is text."),
  predicate("is_ptr", .pointer, "Whether a value is a pointer."),
  predicate("is_array", .array, "Whether a value is an array."),
  predicate("is_integer", .integer, "Whether a value is an integer."),
  predicate(
    "is_unsigned_integer", .unsignedInteger, "Whether a value is an integer without a sign."),
  predicate("is_literal", .literal, "Whether a value is written out."),
  Builtin(
    "is_scalar", .required("map", .map), form: .predicate(.mapWithoutKeys),
    summary: "Whether a map has no keys.",
    example: "BEGIN { @ = 1; print(is_scalar(@)); }"),
  Builtin(
    "static_assert", .required("condition", .value), .optional("message", .literalText),
    form: .staticAssertion,
    summary: "An error of the compiler, with the message, unless the condition holds.",
    example: "BEGIN { static_assert(sizeof(uint32) == 4, \"a word has 4 bytes\"); }"),
]

private func predicate(_ name: String, _ predicate: TypePredicate, _ summary: String) -> Builtin {
  Builtin(
    name, .required("value", .reference), form: .predicate(predicate), summary: summary,
    example: "BEGIN { $x = 1; print(\(name)($x)); }")
}
