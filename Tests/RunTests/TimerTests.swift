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
    var processors = 0
    // A virtual processor may stand still for a while on a busy host.
    for ticks in [30, 300, 3000] where processors != count {
      let trace = try trace(
        """
        profile:ms:5 { @[cpu] = count(); }
        interval:ms:10 { @n++; if (@n == $2) { exit(); } }
        """, arguments: ["\(ticks)"], until: .byItself)
      processors = trace.lines.filter { $0.hasPrefix("@[") }.count
    }
    #expect(processors == count)
  }

  @Test func pageFaultsAreThePagesThatWereTouched() throws {
    let few = try faults(100)
    let many = try faults(1100)
    // The rest of the workload's life has its own faults, as many in both runs.
    #expect(100 <= few && few < 200)
    #expect(990 <= many - few && many - few <= 1010)
  }

  @Test func aSoftwareEventFiresOnceForSoMany() throws {
    let trace = try trace(
      "software:minor-faults:100 /pid == $1/ { @ = count(); }", while: "faults 5000")
    let fired = try number(after: "@: ", in: trace)
    // Each processor counts for itself, so that up to a count per processor stays unseen.
    let processors = ProcessInfo.processInfo.activeProcessorCount
    #expect(50 - processors <= fired && fired <= 52)
  }

  private func faults(_ pages: Int) throws -> Int {
    let trace = try trace(
      "software:page-faults:1 /pid == $1/ { @ = count(); }", while: "faults \(pages)")
    return try number(after: "@: ", in: trace)
  }
}

/// Returns the number in the line that begins with `prefix`.
func number(after prefix: String, in trace: Trace) throws -> Int {
  let line = try #require(
    trace.lines.first { $0.hasPrefix(prefix) }, "no '\(prefix)' in \(trace.output)\(trace.errors)")
  return try #require(Int(line.dropFirst(prefix.count)))
}
