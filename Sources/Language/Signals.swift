/// A signal that scripts can name.
package struct Signal: Sendable {
  /// The name without `SIG`.
  package let name: String
  /// The number on x86_64 and arm64.
  package let number: Int64
}

/// The signals that have names.
package let signals =
  zip(1..., signalNames).map { Signal(name: $1, number: $0) }
  + [
    Signal(name: "IOT", number: 6), Signal(name: "CLD", number: 17),
    Signal(name: "POLL", number: 29),
  ]

/// The largest number of a signal.
package let largestSignal: Int64 = 64

/// Returns the number of the signal called `name`, with or without `SIG`.
package func signal(named name: String) -> Int64? {
  let name = name.uppercased()
  let short = name.hasPrefix("SIG") ? String(name.dropFirst(3)) : name
  return signals.first { $0.name == short }?.number
}

private let signalNames = [
  "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE",
  "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ",
  "VTALRM", "PROF", "WINCH", "IO", "PWR", "SYS",
]
