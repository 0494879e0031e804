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
    let clock = ContinuousClock()
    let small = script(250)
    let large = script(1000)
    let checked = try Checked(large)
    #expect(checked.script != nil, "\(checked.rendered)")
    var ratio = Double.infinity
    // Other work on the machine may disturb a measurement.
    for _ in 0..<3 where ratio >= 10 {
      let smallTime = try clock.measure { _ = try Checked(small) }
      let largeTime = try clock.measure { _ = try Checked(large) }
      ratio = min(ratio, largeTime / smallTime)
    }
    #expect(ratio < 10)
  }
}
