import Diagnostics
import Foundation
import GoldenSupport
import Source
import Syntax
import Testing

/// Returns the source file at `url`, named without its folder.
private func sourceFile(_ url: URL) throws -> SourceFile {
  SourceFile(name: url.lastPathComponent, bytes: [UInt8](try Data(contentsOf: url)))
}

/// Each script in `golden/diagnostics` has the problem it is named after, printed as beside it.
@Suite struct SyntaxDiagnosticGoldenTests {

  /// The codes that the parser logs; E019x are those of the checker about what it does not support.
  static let syntaxCodes = DiagnosticCode.allCases.filter {
    $0.rawValue.hasPrefix("E01") && !$0.rawValue.hasPrefix("E019")
  }

  static let scripts = GoldenFile.scripts(in: "diagnostics", prefix: "E01").filter {
    !$0.lastPathComponent.hasPrefix("E019")
  }

  @Test(arguments: syntaxCodes)
  func hasAnExample(_ code: DiagnosticCode) {
    let names = SyntaxDiagnosticGoldenTests.scripts.map(\.lastPathComponent)
    #expect(names.contains("\(code.rawValue).bt"))
  }

  @Test func hasNoOrphans() {
    #expect(GoldenFile.orphans(in: "diagnostics", prefix: "E01").isEmpty)
    let codes = Set(SyntaxDiagnosticGoldenTests.syntaxCodes.map(\.rawValue))
    for script in SyntaxDiagnosticGoldenTests.scripts {
      #expect(codes.contains(String(script.stem.prefix { $0 != "-" })))
    }
  }

  @Test(arguments: scripts)
  func reportsTheProblem(_ script: URL) throws {
    let file = try sourceFile(script)
    var log = DiagnosticLog()
    #expect(parse(file, into: &log) == nil)
    let codes = log.diagnostics.map(\.code.rawValue)
    let code = String(script.stem.prefix { $0 != "-" })
    #expect(Set(codes) == [code])
    #expect(codes.count == 1 || script.stem == code)
    try GoldenFile.expect(rendered(log, of: file), beside: script, "diag")
  }

}

/// Each script in `golden/syntax` has the tree beside it.
@Suite struct TreeGoldenTests {

  @Test func hasScripts() {
    #expect(GoldenFile.scripts(in: "syntax").count >= 4)
    #expect(GoldenFile.orphans(in: "syntax").isEmpty)
  }

  @Test(arguments: GoldenFile.scripts(in: "syntax"))
  func hasTheTree(_ script: URL) throws {
    let file = try sourceFile(script)
    var log = DiagnosticLog()
    let tree = parse(file, into: &log)
    #expect(rendered(log, of: file) == "")
    try GoldenFile.expect(treeText(try #require(tree)), beside: script, "tree")
  }

}
