/// Every kind of probe.
package let probeKinds: [ProbeKind] = [
  ProbeKind(
    "begin", target: .begin, syntax: "begin", section: "raw_tp",
    summary: "Runs once, before the other probes are attached.",
    example: "begin { printf(\"tracing\\n\"); }"),
  ProbeKind(
    "end", target: .end, syntax: "end", section: "raw_tp",
    summary: "Runs once, after the other probes are detached.",
    example: "end { printf(\"done\\n\"); }"),
  ProbeKind(
    "tracepoint", "t", target: .tracepoint, syntax: "tracepoint:category:event", section: "tp",
    provides: [.fields, .signals],
    summary: "Runs at a static tracepoint of the kernel.",
    example: "tracepoint:raw_syscalls:sys_enter { @[args.id] = count(); }"),
  ProbeKind(
    "rawtracepoint", "rt", target: .rawTracepoint, syntax: "rawtracepoint:event",
    section: "raw_tp", provides: [.arguments, .fields, .signals],
    summary: "Runs at a static tracepoint of the kernel, with the arguments as they are.",
    example: "rawtracepoint:sched_switch { @[arg0] = count(); }"),
  ProbeKind(
    "kprobe", "k", target: .functionEntry, syntax: "kprobe:function[+offset]", section: "kprobe",
    provides: [
      .arguments, .function, .context, .registers, .stackArguments, .signals, .override,
    ],
    summary: "Runs when a kernel function is entered, or at an offset in it.",
    example: "kprobe:vfs_read { @bytes = sum(arg2); }"),
  ProbeKind(
    "kretprobe", "kr", target: .functionReturn, syntax: "kretprobe:function",
    section: "kretprobe",
    provides: [.returnValue, .function, .context, .registers, .signals],
    summary: "Runs when a kernel function returns.",
    example: "kretprobe:vfs_read { @[retval] = count(); }"),
  ProbeKind(
    "uprobe", "u", target: .userFunctionEntry, syntax: "uprobe:binary:function[+offset]",
    section: "uprobe",
    provides: [
      .arguments, .fields, .function, .context, .registers, .stackArguments, .signals,
      .userSymbols,
    ],
    summary: "Runs when a function of a program or library is entered, or at an offset in it.",
    example: "uprobe:libc:malloc { @bytes[comm] = sum(arg0); }"),
  ProbeKind(
    "uretprobe", "ur", target: .userFunctionReturn, syntax: "uretprobe:binary:function",
    section: "uretprobe",
    provides: [
      .returnValue, .function, .context, .registers, .signals,
      .userSymbols,
    ],
    summary: "Runs when a function of a program or library returns.",
    example: "uretprobe:/bin/bash:readline { printf(\"%s\\n\", str(retval)); }"),
  ProbeKind(
    "interval", "i", target: .interval, syntax: "interval:unit:number", section: "perf_event",
    provides: [.context, .registers],
    summary: "Runs on one processor, again and again.",
    example: "interval:s:1 { time(); }"),
  ProbeKind(
    "profile", "p", target: .profile, syntax: "profile:unit:number", section: "perf_event",
    provides: [.context, .registers, .signals],
    summary: "Runs on every processor, again and again.",
    example: "profile:hz:99 { @[kstack] = count(); }"),
  ProbeKind(
    "software", "s", target: .softwareEvent, syntax: "software:event[:count]",
    section: "perf_event", provides: [.context, .registers],
    summary: "Runs whenever the kernel has counted so many events.",
    example: "software:major-faults:1 { @[comm] = count(); }"),
  ProbeKind(
    "hardware", "h", target: .hardwareEvent, syntax: "hardware:event[:count]",
    section: "perf_event", provides: [.context, .registers],
    summary: "Runs whenever the processor has counted so many events.",
    example: "hardware:cache-misses:1000 { @[comm] = count(); }"),
  .unsupported("usdt", "U"), .unsupported("fentry", "f", "kfunc"),
  .unsupported("fexit", "fr", "kretfunc"), .unsupported("watchpoint", "w"),
  .unsupported("asyncwatchpoint", "aw"), .unsupported("iter", "it"), .unsupported("self"),
  .unsupported("test"), .unsupported("bench"),
]

/// Returns the probe kind called `name`, in any case; an alias counts only as it is written.
package func probeKind(named name: String) -> ProbeKind? {
  let lowercased = name.lowercased()
  return probeKinds.first { $0.name == lowercased || $0.aliases.contains(name) }
    ?? probeKinds.first { $0.aliases.contains(lowercased) }
}

/// A unit of timer probes.
package struct TimerUnit: Sendable {
  /// The word in the script.
  package let name: String
  /// The length of the unit in nanoseconds; nil for times per second.
  package let nanoseconds: UInt64?
}

/// The units of `interval` and `profile`.
package let timerUnits = [
  TimerUnit(name: "hz", nanoseconds: nil),
  TimerUnit(name: "s", nanoseconds: 1_000_000_000),
  TimerUnit(name: "ms", nanoseconds: 1_000_000),
  TimerUnit(name: "us", nanoseconds: 1000),
]

/// The suffixes of a duration, as in `10ms`.
package let durationUnits = [
  TimerUnit(name: "ns", nanoseconds: 1), TimerUnit(name: "us", nanoseconds: 1000),
  TimerUnit(name: "ms", nanoseconds: 1_000_000), TimerUnit(name: "s", nanoseconds: 1_000_000_000),
  TimerUnit(name: "m", nanoseconds: 60_000_000_000),
  TimerUnit(name: "h", nanoseconds: 3_600_000_000_000),
  TimerUnit(name: "d", nanoseconds: 86_400_000_000_000),
]

/// The shortest period of a timer, which the kernel enforces as well.
package let shortestPeriodInNanoseconds: UInt64 = 1000

/// The present names of probe kinds that were called otherwise.
package let presentProviderNames = ["kfunc": "fentry", "kretfunc": "fexit"]
