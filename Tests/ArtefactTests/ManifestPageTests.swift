import Foundation
import GoldenSupport
import Testing

/// `runtime/README.md` describes every key and kind of the manifest, and no others.
@Suite struct ManifestPageTests {

  private static let folder = GoldenFile.root.deletingLastPathComponent()
    .appendingPathComponent("runtime")

  /// The words that a file of the schema spells: keys, kinds and the names of choices.
  private func words(of file: URL) throws -> Set<String> {
    let text = try String(contentsOf: file, encoding: .utf8)
    let spelled = text.matches(of: /(?:StaticString \{|case \.\w+:) "(\w+)"/)
    return Set(spelled.map { String($0.1) })
  }

  private func words(of name: String) throws -> Set<String> {
    try words(of: ManifestPageTests.folder.appendingPathComponent("Artefact/\(name).swift"))
  }

  /// The files that spell the manifest.
  private var files: [URL] {
    get throws {
      let folder = ManifestPageTests.folder.appendingPathComponent("Artefact")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      return names.filter { $0.hasSuffix("+JSON.swift") || $0 == "ManifestKey.swift" }
        .map { folder.appendingPathComponent($0) }
    }
  }

  /// The lines of the page about the manifest.
  private var page: [Substring] {
    get throws {
      let file = ManifestPageTests.folder.appendingPathComponent("README.md")
      let text = try String(contentsOf: file, encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return Array(lines.drop { $0 != "## Manifest" }.dropFirst().prefix { !$0.hasPrefix("## ") })
    }
  }

  /// The names that a text sets apart: `name`, `{ "name", … }`.
  private func names(in text: some StringProtocol) -> Set<String> {
    let quoted = String(text).matches(of: /[`"]([A-Za-z]+)[`"]/)
    return Set(quoted.map { String($0.1) })
  }

  @Test func thePageNamesWhatTheCodeSpells() throws {
    let files = try files
    #expect(files.count >= 7)
    let spelled = try files.reduce(into: Set<String>()) { $0.formUnion(try words(of: $1)) }
    #expect(spelled.count > 100)
    let written = names(in: try page.joined(separator: "\n"))
    #expect(spelled.subtracting(written).sorted() == [], "not on the page")
    #expect(written.subtracting(spelled).sorted() == [], "not in the code")
  }

  @Test(arguments: [
    ("| `attach` |", "AttachPoint+JSON"), ("| type |", "ValueType+JSON"),
    ("| `value` of a map |", "MapDescription+JSON"), ("| `action` |", "EventDescription+JSON"),
    ("| `content` |", "ParameterDescription+JSON"),
  ])
  func everyKindIsInTheRowOfItsPlace(_ row: String, _ file: String) throws {
    let line = try #require(try page.first { $0.hasPrefix(row) })
    let kinds = try words(of: file)
    #expect(kinds.count > 2)
    #expect(kinds.subtracting(names(in: line)).sorted() == [])
  }
}
