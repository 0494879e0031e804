import Foundation
import Testing

/// `Tests/guide/coverage.tsv` names a test for everything that the guide names.
///
/// Its lines are: the number of a line of the guide, what that line names, tests. A test is
/// `Suite.function` of the Swift tests, `guest:NAME` of `Tests/guest`, or `guide:SCRIPT`, a script
/// of the guide that `Tests/guide/run.sh` runs in the guests.
@Suite struct GuideCoverageTests {

  /// A line of the table.
  struct Row: CustomTestStringConvertible {
    var item: Guide.Item
    var tests: [String]

    var testDescription: String { "line \(item.line): \(item.text)" }
  }

  static let rows: [Row] = {
    let path = Guide.folder.appendingPathComponent("coverage.tsv").path
    return ((try? text(of: path)) ?? "").split(separator: "\n").map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map(String.init)
      return Row(
        item: Guide.Item(line: Int(cells[0]) ?? 0, text: cells.count > 1 ? cells[1] : ""),
        tests: cells.count > 2 ? cells[2].split(separator: " ").map(String.init) : [])
    }
  }()

  @Test func theTableHasARowForEverythingInTheGuide() throws {
    let items = try Guide().items
    #expect(items.count >= 90)
    #expect(GuideCoverageTests.rows.map(\.item) == items)
  }

  @Test func theGuideIsReadWhole() throws {
    let texts = try Guide().items.map(\.text)
    #expect(texts.filter { $0.hasPrefix("sudo bpftrace -e '") }.count == 14)
    #expect(texts.filter { $0.hasPrefix("demo-") } == ["demo-1", "demo-2", "demo-3"])
    for name in ["$2", "argN", "kstack()", "lhist(int n, int min, int max, int step)", "elapsed"] {
      #expect(texts.contains(name))
    }
  }

  @Test func theManualHasTheSameOneLiners() throws {
    let manual = try text(of: Programs.root.appendingPathComponent("docs/manual.md").path)
    for line in try Guide().items.map(\.text) where line.hasPrefix("sudo bpftrace ") {
      let arguments = line.dropFirst("sudo bpftrace ".count)
      #expect(manual.contains("    $ sudo probec run \(arguments)\n"), "\(line)")
    }
  }

  @Test(arguments: rows)
  func everyTestExists(_ row: Row) throws {
    #expect(!row.tests.isEmpty)
    for test in row.tests { #expect(try TestNames.exists(test), "there is no test \(test)") }
  }
}
