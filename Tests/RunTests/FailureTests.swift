import Foundation
import Testing

/// What goes wrong while a script runs is said, and counted exactly.
@Suite(.traces) struct FailureTests {

  @Test func aDivisionByZeroIsOneAndAWarning() throws {
    let trace = try trace(
      """
      BEGIN { @zero = 0; }
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        @quotient = 100 / @zero;
        @rest = 100 % @zero;
      }
      """, while: "getppid 1")
    #expect(trace.lines.contains("@quotient: 1"))
    #expect(trace.lines.contains("@rest: 1"))
    #expect(trace.errors.contains("script.bt:3:21: WARNING: "), "\(trace.errors)")
    #expect(trace.errors.contains("script.bt:4:17: WARNING: "), "\(trace.errors)")
  }

  /// Nothing is lost silently: what the loop did is what was printed and what was counted as lost.
  @Test func everyEventOfATightLoopIsDeliveredOrCounted() throws {
    let trace = try trace(
      "tracepoint:syscalls:sys_enter_getppid /pid == $1/ { printf(\"%d call\\n\", pid); @n = count(); }",
      while: "tight 1000")
    let produced = try trace.did("tight")
    let delivered = trace.lines.filter { $0 == "\(trace.pid) call" }.count
    #expect(trace.lines.last == "@n: \(produced)")
    #expect(delivered + lost(in: trace) == produced)
  }

  @Test func aSmallBufferLosesEventsAndSaysHowMany() throws {
    let script = try CompiledScript(
      "tracepoint:syscalls:sys_enter_getppid /pid == $1/ { printf(\"%s %d\\n\", str($2), pid); }")
    let produced = 1000
    let workload = try startedWorkload("getppid \(produced)")
    let loader = try ChildProcess(
      Programs.proberun,
      [script.path, "--", "\(workload.pid)", String(repeating: "x", count: 60)],
      environment: ["BPFTRACE_PERF_RB_PAGES": "1"])
    try loader.wait(until: "being attached") { $0.errors.contains("Attached ") }
    // While it stands still, only what fits into a page is kept.
    loader.send(SIGSTOP)
    try loader.wait(until: "standing still") { $0.isStopped }
    workload.sendByte()
    #expect(try workload.wait().end == .exit(0))
    loader.send(SIGCONT)
    let trace = try follow(loader, nil, until: .signal(SIGINT)) { _ in true }
    let delivered = trace.lines.filter { $0.hasSuffix(" \(workload.pid)") }.count
    #expect(lost(in: trace) > produced / 2)
    #expect(delivered > 0)
    #expect(delivered + lost(in: trace) == produced)
    #expect(trace.end == .exit(0))
  }

  /// Returns the number that the loader reports at the end.
  private func lost(in trace: Trace) -> Int {
    let prefix = "WARNING: Total lost event count: "
    let line = trace.errors.split(separator: "\n").first { $0.hasPrefix(prefix) }
    return line.flatMap { Int($0.dropFirst(prefix.count)) } ?? 0
  }
}
