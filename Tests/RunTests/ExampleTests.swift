import Foundation
import Testing

/// The tools of `examples`.
@Suite struct ExampleTests {

  /// A script of the folder.
  struct Example: CustomTestStringConvertible {
    var path: String

    var testDescription: String { name }

    var name: String { URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent }

    /// The lines of the comment at its head, without slashes.
    var head: [Substring] {
      get throws {
        try text(of: path).split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
          .prefix { $0.hasPrefix("//") }.map { $0.dropFirst(2) }
      }
    }
  }

  private static let folder = Programs.root.appendingPathComponent("examples").path

  static let all: [Example] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    .map { Example(path: "\(folder)/\($0)") }

  @Test func thereAreADozen() {
    #expect(ExampleTests.all.count >= 12)
    #expect(ExampleTests.all.allSatisfy { $0.path.hasSuffix(".bt") })
  }

  @Test(arguments: all)
  func saysWhatItDoesAndShowsWhatItPrints(_ example: Example) throws {
    let head = try example.head
    let command = head.firstIndex { $0.hasPrefix("   $ probec build examples/\(example.name).bt") }
    #expect(try #require(command) >= 2)
    // A sample of the output follows the command.
    #expect(head.count >= (command ?? 0) + 2)
    #expect(head.allSatisfy { $0.isEmpty || $0.hasPrefix(" ") })
  }

  /// Compiled against the pinned profile, so that the same bytes are tested everywhere; the guests
  /// attach them all.
  @Test(arguments: all)
  func compilesWithoutWarnings(_ example: Example) throws {
    let folder = try TemporaryFolder()
    let outcome = try build(example, folder.file("example.bpf.o"))
    #expect(outcome.end == .exit(0))
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
  }

  @Test(.traces, arguments: all)
  func attachesHere(_ example: Example) throws {
    let folder = try TemporaryFolder()
    _ = try build(example, folder.file("example.bpf.o"))
    let outcome = try run(Programs.proberun, ["--dry-run", folder.file("example.bpf.o")])
    let needsKprobes = try text(of: example.path).contains("\nkprobe:")
    if needsKprobes && outcome.errors.contains("without kprobes") { return }
    #expect(outcome.end == .exit(0), "\(outcome.errors)")
  }

  private func build(_ example: Example, _ output: String) throws -> Outcome {
    let profile = Programs.root.appendingPathComponent("golden/profile.probec-profile").path
    return try run(
      Programs.probec, ["build", "--profile", profile, example.path, "-o", output])
  }
}
