import Diagnostics
import Foundation
import GoldenSupport
import Source
import Testing

/// Each script in `golden/diagnostics` has the problem it is named after, printed as beside it.
///
/// A code may have further scripts with one problem each: `E0201-macro.bt`.
@Suite struct DiagnosticGoldenTests {

  /// The codes of the checker; those of the parser and the limits of the kernel have their own tests.
  static let codes = DiagnosticCode.allCases.filter {
    !$0.rawValue.hasPrefix("E01") && !$0.rawValue.hasPrefix("E09")
  }

  static let scripts = GoldenFile.scripts(in: "diagnostics").filter {
    !$0.lastPathComponent.hasPrefix("E01")
  }

  @Test func everyCodeHasAnExample() {
    let codes = Set(DiagnosticGoldenTests.scripts.map { DiagnosticGoldenTests.code(of: $0) })
    #expect(codes == Set(DiagnosticGoldenTests.codes.map(\.rawValue)))
    #expect(GoldenFile.orphans(in: "diagnostics").isEmpty)
  }

  @Test(arguments: scripts)
  func hasTheProblem(_ script: URL) throws {
    let file = SourceFile(
      name: script.lastPathComponent, bytes: [UInt8](try Data(contentsOf: script)))
    let checked = try Checked(file)
    let code = DiagnosticGoldenTests.code(of: script)
    #expect(Set(checked.codes) == [code])
    #expect(checked.codes.count == 1 || script.stem == code)
    #expect((checked.script == nil) == code.hasPrefix("E"))
    try GoldenFile.expect(checked.rendered, beside: script, "diag")
  }

  private static func code(of script: URL) -> String {
    String(script.deletingPathExtension().lastPathComponent.prefix { $0 != "-" })
  }
}
