import Foundation
import Testing

/// The time to check a script is linear in its size.
@Suite(.serialized) struct ScaleTests {

  @Test func aThousandAssignmentsToMaps() throws {
    try expectLinear { count in
      let statements = (0..<count).map {
        "@m\($0)[pid, comm] = nsecs - @m\(max($0 - 1, 0))[tid, comm];"
      }
      return "BEGIN { \(statements.joined(separator: " ")) }"
    }
  }

  @Test func aThousandProbes() throws {
    try expectLinear { count in
      (0..<count).map { "interval:s:\($0 + 1) { @a[\($0)] = count(); $x = \($0); print($x); }" }
        .joined(separator: "\n")
    }
  }

  @Test func aThousandVariables() throws {
    try expectLinear { count in
      let statements = (0..<count).map { "$v\($0) = \($0); if ($v\($0)) { print($v\($0)); }" }
      return "BEGIN { \(statements.joined(separator: " ")) }"
    }
  }

  /// Checks that four times as much takes less than ten times as long.
  private func expectLinear(_ script: (Int) -> String) throws {
    let small = script(250)
    let large = script(1000)
    let checked = try Checked(large)
    #expect(checked.script != nil, "\(checked.rendered)")
    // Other work on the machine may disturb a measurement, and make it only longer.
    var smallTime = UInt64.max
    var largeTime = UInt64.max
    for _ in 0..<20 where largeTime / 10 >= smallTime || smallTime == .max {
      smallTime = min(smallTime, try time { _ = try Checked(small) })
      largeTime = min(largeTime, try time { _ = try Checked(large) })
    }
    #expect(largeTime / 10 < smallTime)
  }

  /// Returns the nanoseconds of a processor that `body` takes of this thread.
  private func time(_ body: () throws -> Void) rethrows -> UInt64 {
    let start = now()
    try body()
    return now() - start
  }

  private func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
