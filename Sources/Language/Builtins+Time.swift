package import TypedIR

/// Builtins about time.
let timeBuiltins: [Builtin] = [
  Builtin(
    "nsecs", .optional("clock", .keyword(clocks.map(\.name))), form: .time64,
    summary: "The time in nanoseconds: since boot, or of another clock.",
    example: "kprobe:do_nanosleep { @start[tid] = nsecs; }"),
  Builtin(
    "strftime", .required("format", .literalText), .required("time", .integer),
    form: .machine(.timestamp),
    summary: "A time of `nsecs` as strftime prints it; `%f`, `%l` and `%k` are its micro-, milli-"
      + " and nanoseconds.",
    example: #"interval:s:1 { printf("%s\n", strftime("%H:%M:%S.%f", nsecs)); }"#),
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
package struct Clock: Sendable, Equatable {
  /// The word in `nsecs(word)`.
  package let name: String
  /// The helper that reads it.
  package let helper: Helper
  /// The kernel's number of the clock that it shows (`CLOCK_…`), if that follows the time of day.
  package let number: Int?
  /// Whether the time is made of the one since boot.
  package let isComputed: Bool

  fileprivate init(_ name: String, _ helper: Helper, number: Int?, isComputed: Bool = false) {
    self.name = name
    self.helper = helper
    self.number = number
    self.isComputed = isComputed
  }
}

/// The clocks; the first is the one of plain `nsecs`.
package let clocks = [
  Clock("boot", .ktimeGetBootNS, number: 7),  // CLOCK_BOOTTIME
  Clock("monotonic", .ktimeGetNS, number: nil),
  Clock("tai", .ktimeGetTAINS, number: 11),  // CLOCK_TAI
  Clock("sw_tai", .ktimeGetBootNS, number: 11, isComputed: true),
]
