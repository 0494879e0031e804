import Foundation
import Testing

/// Timers and software events fire as often as they can and no more.
///
/// A timer may fire again before the loader has heard of `exit`, so what the tests count they stop
/// counting themselves.
@Suite(.traces) struct TimerTests {

  @Test func anIntervalFiresOnOneProcessor() throws {
    let trace = try trace(
      "interval:ms:10 { if (@ticks == 20) { exit(); } else { @[cpu] = count(); @ticks++; } }",
      until: .byItself)
    #expect(trace.lines.count == 2)
    #expect(trace.lines.contains("@ticks: 20"))
    #expect(trace.lines.contains { $0.contains(/@\[\d+\]: 20/) })
  }

  @Test func anIntervalTakesADuration() throws {
    let trace = try trace(
      "interval:5ms { if (@n == 3) { exit(); } else { @n++; printf(\"%d\\n\", @n); } }",
      until: .byItself)
    #expect(trace.output == "1\n2\n3\n\n\n@n: 3\n")
  }

  @Test func aProfileSamplesWhoeverRuns() throws {
    let trace = try trace(
      """
      BEGIN { @start = nsecs; }
      profile:hz:99 /pid == $1/ { @samples = count(); @on[comm] = count(); }
      END { printf("%d\\n", (nsecs - @start) / 1ms); delete(@start); }
      """, while: "spin 300")
    let milliseconds = try #require(trace.lines.first.flatMap { Int($0) })
    let samples = try number(after: "@samples: ", in: trace)
    // Some of its 300 ms are sampled, and each processor samples at most 99 times per second.
    let most = (milliseconds * 99 / 1000 + 2) * ProcessInfo.processInfo.activeProcessorCount
    #expect(1 <= samples && samples <= most)
    #expect(trace.lines.contains("@on[workload]: \(samples)"))
  }

  @Test func aProfileRunsOnEveryProcessor() throws {
    let count = ProcessInfo.processInfo.activeProcessorCount
    // A virtual processor may stand still for a while on a busy host.
    let trace = try trace(
      """
      profile:ms:5 { @[cpu] = count(); }
      interval:ms:10 { if (len(@) >= $2) { exit(); } }
      """, arguments: ["\(count)"], until: .byItself)
    #expect(trace.lines.filter { $0.hasPrefix("@[") }.count == count)
  }

  @Test func pageFaultsAreThePagesThatWereTouched() throws {
    for pages in [100, 1100] {
      // The workload asks before and after how many faults the kernel has counted.
      let trace = try trace(
        """
        tracepoint:syscalls:sys_enter_getrusage /pid == $1/ { @asked++; }
        software:page-faults:1 /pid == $1 && @asked == 1/ { @ = count(); }
        """, while: "faults \(pages)")
      let fired = try number(after: "@: ", in: trace)
      let did = try trace.did("faults")
      #expect(fired == did)
      #expect(pages <= fired)
    }
  }

  @Test func aSoftwareEventFiresOnceForSoMany() throws {
    // Each processor counts for itself, the faults of all processes.
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getrusage /pid == $1/ { @asked++; }
      software:minor-faults:1 { @faults[cpu]++; }
      software:minor-faults:100 /@asked == 1/ {
        if (@last[cpu]) { @distances[@faults[cpu] - @last[cpu]] = count(); }
        @last[cpu] = @faults[cpu];
      }
      END { clear(@faults); clear(@last); }
      """, while: "faults 5000")
    #expect(trace.lines.count { $0.hasPrefix("@distances[") } == 1, "\(trace.output)")
    let fired = try number(after: "@distances[100]: ", in: trace)
    // The first of each processor has no distance, and some faults come before it and after the last.
    let processors = ProcessInfo.processInfo.activeProcessorCount
    #expect(50 - 2 * processors <= fired)
  }
}

/// Returns the number in the line that begins with `prefix`.
func number(after prefix: String, in trace: Trace) throws -> Int {
  let line = try #require(
    trace.lines.first { $0.hasPrefix(prefix) }, "no '\(prefix)' in \(trace.output)\(trace.errors)")
  return try #require(Int(line.dropFirst(prefix.count)))
}
