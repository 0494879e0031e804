import Foundation
import Testing

/// `Tests/conformance` names a test for every row of the language.
///
/// Its lines are: the row's id, what it is, and tests as in `Tests/guide/coverage.tsv`. A row that
/// no test can show has `cannot: ` and the reason instead.
@Suite struct ConformanceTests {

  /// A line of a table.
  struct Row: CustomTestStringConvertible {
    var id: String
    var construct: String
    var evidence: String

    var testDescription: String { "\(id): \(construct)" }
  }

  static let rows: [Row] = {
    let folder = Programs.root.appendingPathComponent("Tests/conformance").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.sorted().flatMap { file in
      ((try? text(of: "\(folder)/\(file)")) ?? "").split(separator: "\n").map { line in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
          .map(String.init)
        return Row(
          id: cells[0], construct: cells.count > 1 ? cells[1] : "",
          evidence: cells.count > 2 ? cells[2] : "")
      }
    }
  }()

  /// The numbered rows: program, statements, expressions, literals, macros; values; functions.
  static let numberedRows: [String] = {
    let lines = [1...10, 20...35, 40...60, 70...77, 90...99].joined().map { "L\($0)" } + ["L59b"]
    let functions = [1...16, 20...46, 60...70].joined().map { "F\($0)" }
    return lines + (1...31).map { "B\($0)" } + functions
  }()

  @Test func everyRowHasALine() {
    let ids = ConformanceTests.rows.map(\.id)
    #expect(Set(ids).count == ids.count, "two lines have the same id")
    for row in ConformanceTests.numberedRows {
      #expect(ids.contains(row), "\(row) has no line")
    }
    for (kind, least) in [
      ("type", 23), ("c", 9), ("parameter", 6), ("config", 26), ("format", 9), ("old", 24),
      ("note", 24),
    ] {
      #expect(ids.count { $0.hasPrefix("\(kind):") } >= least, "rows of '\(kind)' are missing")
    }
  }

  @Test(arguments: rows)
  func everyLineNamesItsTests(_ row: Row) throws {
    #expect(!row.construct.isEmpty)
    if row.evidence.hasPrefix("cannot: ") {
      #expect(row.evidence.count > "cannot: ".count + 10, "no reason is given")
      return
    }
    let tests = row.evidence.split(separator: " ").map(String.init)
    #expect(!tests.isEmpty)
    for test in tests { #expect(try TestNames.exists(test), "there is no test \(test)") }
  }
}
