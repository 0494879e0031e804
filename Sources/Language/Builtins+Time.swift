package import TypedIR

/// Builtins about time.
let timeBuiltins: [Builtin] = [
  Builtin(
    "nsecs", .optional("clock", .keyword(clocks.map(\.name))), form: .time64,
    summary: "The time in nanoseconds: since boot, or of another clock.",
    example: "kprobe:do_nanosleep { @start[tid] = nsecs; }"),
  Builtin(
    "elapsed", form: .elapsed,
    summary: "The time since the tracer started, in nanoseconds.",
    example: "interval:s:1 { printf(\"%llu\\n\", elapsed); }"),
  Builtin(
    "jiffies", returns: .uint64,
    summary: "The kernel's count of timer ticks.",
    example: "interval:s:1 { printf(\"%llu\\n\", jiffies); }"
  ) {
    .call(.jiffies64, [])
  },
]

/// A clock of the kernel that programs may read.
package struct Clock: Sendable {
  /// The word in `nsecs(word)`.
  package let name: String
  /// The helper that reads it.
  package let helper: Helper
}

/// The clocks; the first is the one of plain `nsecs`.
package let clocks = [
  Clock(name: "boot", helper: .ktimeGetBootNS),
  Clock(name: "monotonic", helper: .ktimeGetNS),
  Clock(name: "tai", helper: .ktimeGetTAINS),
]
