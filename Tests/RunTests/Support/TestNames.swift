import Foundation

/// The tests that tables name: `Suite.function` of the Swift tests, `guest:NAME` of
/// `Tests/guest`, or `guide:SCRIPT`, a script of the guide that runs in the guests.
enum TestNames {

  /// Whether there is a test of this name.
  static func exists(_ test: String) throws -> Bool {
    let tests = Programs.root.appendingPathComponent("Tests")
    let parts = test.split(separator: ":").map(String.init)
    switch (parts.first, parts.count) {
    case ("guest", 2):
      return try guests().contains(parts[1])
        && FileManager.default.fileExists(
          atPath: tests.appendingPathComponent("guest/\(parts[1]).sh").path)
    case ("guide", 2): return try guests().contains(parts[1])
    case (_, 1): return swiftTests.contains(test)
    default: return false
    }
  }

  /// The words of the program that runs the guests, among them the names of its cases.
  private static func guests() throws -> Set<String> {
    let script = Programs.root.appendingPathComponent("scripts/guest-test.sh")
    return Set(
      try text(of: script.path).split { !($0.isLetter || $0.isNumber || $0 == "-") }
        .map(String.init))
  }

  /// The tests that Swift Testing finds in the sources.
  private static let swiftTests: Set<String> = {
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
