import Checking
import Diagnostics
import Source
import Syntax
import Testing
import TypedIR

/// The standard form, with and without what is older, means the same.
@Suite struct FormatTests {

  @Test(arguments: GoldenScript.all)
  func theStandardFormMeansTheSame(_ script: GoldenScript) throws {
    let source = try script.source()
    let formatted = Array(format(try tree(of: source)).utf8)
    #expect(try meaning(of: source.name, formatted) == meaning(try script.program()))
    let again = SourceFile(name: source.name, bytes: formatted)
    #expect(Array(format(try tree(of: again)).utf8) == formatted)
  }

  @Test(arguments: GoldenScript.all)
  func anUpgradeMeansTheSame(_ script: GoldenScript) throws {
    let source = try script.source()
    let tree = try tree(of: source)
    let upgraded = tree.text(applying: upgrades(of: tree))
    #expect(try meaning(of: source.name, upgraded) == meaning(try script.program()))
  }

  /// A variable that is declared starts from zero, which the older form does not say.
  @Test(arguments: [
    "kprobe:vfs_read { if (arg2 > 5) { $x = arg2; } @ = $x; }",
    "kprobe:vfs_read { if (arg2 > 5) { $s = comm; } @[$s] = count(); }",
    "kprobe:vfs_read { if (arg2 > 5) { $t = (arg0, arg1); } @ = $t.1; }",
    "kprobe:vfs_read { unroll(2) { $x = 5; } $x++; @ = $x; }",
  ])
  func variablesOfAProbeMeanTheSame(_ text: String) throws {
    let source = SourceFile(name: "old.bt", text: text)
    let tree = try tree(of: source)
    let edits = upgrades(of: tree)
    #expect(!edits.isEmpty)
    let old = meaning(try GoldenScript.program(of: source))
    let new = try meaning(of: source.name, tree.text(applying: edits))
    #expect(new.filter { $0.firstMatch(of: /^ *l\d+ = 0$/) == nil } == old)
  }

  private func tree(of file: SourceFile) throws -> Script {
    var log = DiagnosticLog()
    return try #require(parse(file, into: &log))
  }

  private func meaning(of name: String, _ bytes: [UInt8]) throws -> [String] {
    meaning(try GoldenScript.program(of: SourceFile(name: name, bytes: bytes)))
  }

  /// Returns the lines of a program without the places in the script.
  private func meaning(_ program: Program) -> [String] {
    irText(program).split(separator: "\n")
      .filter { $0.firstMatch(of: /^ *# \d+:\d+$/) == nil }
      .map { String($0.replacing(/, line \d+/, with: "")) }
  }
}
