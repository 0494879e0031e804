package import Foundation
package import Testing

/// Files that hold what the compiler is expected to print.
///
/// A script `golden/FOLDER/NAME.bt` has its expected texts beside it, as `NAME.EXTENSION`. With
/// `PROBEC_UPDATE_GOLDEN=1` in the environment, they are rewritten instead of compared.
package enum GoldenFile {

  /// The folder of the golden files.
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("golden")

  /// Whether the files are rewritten instead of compared.
  package static var isUpdating: Bool {
    ProcessInfo.processInfo.environment["PROBEC_UPDATE_GOLDEN"] == "1"
  }

  /// Returns the scripts in `folder` whose names start with `prefix`, by name.
  package static func scripts(in folder: String, prefix: String = "") -> [URL] {
    files(in: folder, prefix: prefix).filter { $0.pathExtension == "bt" }
  }

  /// Returns the files in `folder` that belong to no script.
  package static func orphans(in folder: String, prefix: String = "") -> [String] {
    let files = files(in: folder, prefix: prefix)
    let scripts = Set(scripts(in: folder, prefix: prefix).map(\.stem))
    // The extension begins at the first dot: `NAME.stub.h`.
    return files.map(\.lastPathComponent).filter { file in
      !scripts.contains(String(file.prefix { $0 != "." }))
    }
  }

  /// Checks that the file beside `script` with the extension `pathExtension` contains `text`.
  package static func expect(
    _ text: String, beside script: URL, _ pathExtension: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = script.deletingPathExtension().appendingPathExtension(pathExtension)
    if isUpdating {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record("\(file.lastPathComponent) is missing", sourceLocation: sourceLocation)
      return
    }
    guard text != expected else { return }
    let message = "\(file.lastPathComponent):\(difference(text, expected))"
    Issue.record("\(message)", sourceLocation: sourceLocation)
  }

  /// Returns the first line that differs, with its number.
  private static func difference(_ text: String, _ expected: String) -> String {
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let common = zip(new, old).prefix { $0 == $1 }.count
    let added = common < new.count ? "\n+\(new[common])" : ""
    let removed = common < old.count ? "\n-\(old[common])" : ""
    return "\(common + 1):" + removed + added
  }

  private static func files(in folder: String, prefix: String) -> [URL] {
    let folder = root.appendingPathComponent(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasPrefix(prefix) && !$0.hasPrefix(".") }.sorted().map(
      folder.appendingPathComponent)
  }

}

extension URL {

  /// The name of the file without its extension.
  package var stem: String { deletingPathExtension().lastPathComponent }

}
