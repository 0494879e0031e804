import Diagnostics
import Foundation
import GoldenSupport
import Source
import Testing

/// Each script in `golden/diagnostics` has the problem it is named after, printed as beside it.
@Suite struct DiagnosticGoldenTests {

  /// The codes of the checker; those of the parser have their own tests.
  static let codes = DiagnosticCode.allCases.filter { !$0.rawValue.hasPrefix("E01") }

  static let scripts = GoldenFile.scripts(in: "diagnostics").filter {
    !$0.lastPathComponent.hasPrefix("E01")
  }

  @Test func everyCodeHasAnExample() {
    let names = Set(DiagnosticGoldenTests.scripts.map(\.lastPathComponent))
    #expect(names == Set(DiagnosticGoldenTests.codes.map { "\($0.rawValue).bt" }))
    #expect(GoldenFile.orphans(in: "diagnostics").isEmpty)
  }

  @Test(arguments: scripts)
  func hasTheProblem(_ script: URL) throws {
    let file = SourceFile(
      name: script.lastPathComponent, bytes: [UInt8](try Data(contentsOf: script)))
    let checked = try Checked(file)
    let code = script.deletingPathExtension().lastPathComponent
    #expect(Set(checked.codes) == [code])
    #expect((checked.script == nil) == code.hasPrefix("E"))
    try GoldenFile.expect(checked.rendered, beside: script, "diag")
  }
}
