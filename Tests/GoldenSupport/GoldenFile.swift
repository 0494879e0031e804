package import Foundation

/// A file in `golden/` that holds what the compiler printed when somebody last read it.
package struct GoldenFile {

  /// Where the file is.
  package let url: URL

  /// Creates a file beside `script` with another extension.
  package init(beside script: URL, extension suffix: String) {
    url = script.deletingPathExtension().appendingPathExtension(suffix)
  }

  /// Whether tests rewrite the files instead of comparing with them.
  package static var updates: Bool {
    ProcessInfo.processInfo.environment["PROBEC_UPDATE_GOLDEN"] == "1"
  }

  /// Whether the file is there.
  package var exists: Bool { FileManager.default.fileExists(atPath: url.path) }

  /// Returns how `actual` differs from the file, nil if it does not; rewrites it if asked to.
  package func difference(from actual: String) throws -> String? {
    if GoldenFile.updates {
      try Data(actual.utf8).write(to: url)
      return nil
    }
    let name = url.lastPathComponent
    guard let data = FileManager.default.contents(atPath: url.path) else {
      return "\(name) is missing; 'make golden' writes it"
    }
    let expected = String(decoding: data, as: UTF8.self)
    guard expected != actual else { return nil }
    return firstDifference(of: lines(expected), and: lines(actual), in: name)
  }
}

/// A folder of `golden/`.
package struct GoldenFolder {

  /// Where the folder is.
  package let url: URL

  /// Creates the folder `golden/<name>` of the package that holds this file.
  package init(_ name: String) {
    url = GoldenFolder.root.appendingPathComponent(name)
  }

  /// The folder `golden`.
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("golden")

  /// The scripts in the folder, sorted by name.
  package var scripts: [URL] { files.filter { $0.pathExtension == "bt" } }

  /// Files that no script of the same name explains.
  package var orphans: [String] {
    let names = Set(scripts.map { $0.deletingPathExtension().lastPathComponent })
    return files.filter { !names.contains($0.deletingPathExtension().lastPathComponent) }
      .map(\.lastPathComponent)
  }

  private var files: [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.sorted().map { url.appendingPathComponent($0) }
  }
}

private func lines(_ text: String) -> [Substring] {
  text.split(separator: "\n", omittingEmptySubsequences: false)
}

private func firstDifference(
  of expected: [Substring], and actual: [Substring], in name: String
) -> String {
  var index = 0
  while index < min(expected.count, actual.count), expected[index] == actual[index] { index += 1 }
  let old = index < expected.count ? expected[index] : "(end)"
  let new = index < actual.count ? actual[index] : "(end)"
  return "\(name):\(index + 1):\n-\(old)\n+\(new)\n('make golden' rewrites it)"
}
