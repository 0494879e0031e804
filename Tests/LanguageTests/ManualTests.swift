import Foundation
import GoldenSupport
import Language
import Testing

/// `docs/language.md` says what the tables say.
@Suite struct ManualTests {

  private static let file = GoldenFile.root.deletingLastPathComponent()
    .appendingPathComponent("docs/language.md")

  @Test func isMadeOfTheTables() throws {
    if GoldenFile.isUpdating {
      try languageManual().write(to: ManualTests.file, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: ManualTests.file, encoding: .utf8)
    #expect(written == languageManual(), "run 'make golden'")
  }

  @Test func namesEveryBuiltin() {
    let manual = languageManual()
    for builtin in builtins { #expect(manual.contains("### `\(builtin.signature)`")) }
  }
}
