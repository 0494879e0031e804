import Foundation
import GoldenSupport
import Testing

/// The kernel does what the language reference says, for random scripts of statements.
///
/// A script that needs more of the stack than there is (E0901) is no failure.
///
/// `PROBEC_PROGRAMS` in the environment is how many scripts are made of each seed (15).
@Suite(.traces) struct RandomProgramTests {

  @Test(arguments: 1...UInt64(4)) func resultsAreThoseOfTheReference(_ seed: UInt64) throws {
    let number = ProcessInfo.processInfo.environment["PROBEC_PROGRAMS"].flatMap { Int($0) } ?? 15
    var random = SeededGenerator(seed: seed)
    for _ in 0..<number {
      let program = RandomProgram(using: &random)
      let outcome = try run(Programs.probec, ["run", "-q", "-e", program.script])
      if outcome.errors.contains("error[E0901]") { continue }
      let printed = outcome.output.split(separator: "\n").first.map(String.init)
      #expect(printed == program.output, "\(program.script)\(outcome.errors)")
    }
  }
}
