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
    for test in row.tests { #expect(try exists(test), "there is no test \(test)") }
  }

  private func exists(_ test: String) throws -> Bool {
    let tests = Programs.root.appendingPathComponent("Tests")
    let parts = test.split(separator: ":").map(String.init)
    switch (parts.first, parts.count) {
    case ("guest", 2):
      return try guests().contains(parts[1])
        && FileManager.default.fileExists(
          atPath: tests.appendingPathComponent("guest/\(parts[1]).sh").path)
    case ("guide", 2): return try guests().contains(parts[1])
    case (_, 1): return SwiftTests.all.contains(test)
    default: return false
    }
  }

  /// The words of the program that runs the guests, among them the names of its cases.
  private func guests() throws -> Set<String> {
    let script = Programs.root.appendingPathComponent("scripts/guest-test.sh")
    return Set(
      try text(of: script.path).split { !($0.isLetter || $0.isNumber || $0 == "-") }
        .map(String.init))
  }
}

/// The tests that Swift Testing finds in the sources.
private enum SwiftTests {

  /// Their names: `Suite.function`.
  static let all: Set<String> = {
    let root = Programs.root.appendingPathComponent("Tests").path
    let files = FileManager.default.enumerator(atPath: root)
    var names: Set<String> = []
    while let path = files?.nextObject() as? String {
      guard path.hasSuffix(".swift") else { continue }
      let source = (try? text(of: "\(root)/\(path)")) ?? ""
      names.formUnion(tests(in: source))
    }
    return names
  }()

  /// Returns the functions that follow `@Test` in the suites of a file.
  private static func tests(in source: String) -> [String] {
    var suite = ""
    var isTest = false
    var names: [String] = []
    for line in source.split(separator: "\n") {
      if line.first != " ", let match = line.firstMatch(of: /(?:struct|extension) (\w+)/) {
        suite = String(match.1)
      }
      if line.contains("@Test") { isTest = true }
      if isTest, let match = line.firstMatch(of: /func (\w+)/) {
        names.append("\(suite).\(match.1)")
        isTest = false
      }
    }
    return names
  }
}
