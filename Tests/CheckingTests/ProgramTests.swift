import Checking
import Diagnostics
import Foundation
import GoldenSupport
import Source
import TypedIR
import Testing

/// Whole scripts are checked without problems, and no change of one traps the checker.
@Suite struct ProgramTests {

  static let programs =
    GoldenFile.scripts(in: "programs") + GoldenFile.scripts(in: "../examples")

  private func text(_ script: URL) throws -> String {
    String(decoding: try Data(contentsOf: script), as: UTF8.self)
  }

  @Test func thereArePrograms() { #expect(ProgramTests.programs.count > 20) }

  @Test(arguments: programs)
  func hasNoProblems(_ script: URL) throws {
    #expect(try Checked(try text(script), name: script.lastPathComponent).mistakes == [])
  }

  @Test(arguments: programs + GoldenFile.scripts(in: "diagnostics"))
  func survivesTheLossOfAnyWord(_ script: URL) throws {
    let words = try text(script).split(separator: " ", omittingEmptySubsequences: false)
    for index in words.indices {
      var fewer = words
      fewer.remove(at: index)
      try expectResult(fewer.joined(separator: " "))
    }
  }

  @Test(arguments: programs + GoldenFile.scripts(in: "diagnostics"))
  func survivesOtherNames(_ script: URL) throws {
    let text = try text(script)
    let substitutes = ["comm", "nsecs", "curtask", "kstack", "@a", "$x", "(1, 2)", "\"t\"", "args"]
    for (number, match) in text.matches(of: #/[@$]?[a-z_0-9]+/#).enumerated() {
      var changed = text
      changed.replaceSubrange(match.range, with: substitutes[number % substitutes.count])
      try expectResult(changed)
    }
  }

  /// Checks that a script has a result or an error.
  private func expectResult(_ text: String) throws {
    let checked = try Checked(text)
    #expect((checked.script == nil) == checked.log.hasErrors, "\(text)")
    for probe in checked.script?.probes ?? [] {
      #expect(probe.variables.allSatisfy { $0.type != .error }, "\(text)")
    }
  }
}
