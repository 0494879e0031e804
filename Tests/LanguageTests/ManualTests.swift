import Foundation
import Language
import Testing

/// `docs/language.md` says what the tables say.
@Suite struct ManualTests {

  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/language.md")

  @Test func isMadeOfTheTables() throws {
    if ProcessInfo.processInfo.environment["PROBEC_UPDATE_GOLDEN"] == "1" {
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
