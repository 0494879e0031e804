import Foundation
import Testing

/// The program in Swift that embeds an artefact.
@Suite(.serialized) struct SwiftEmbeddingTests {

  /// The example watches nothing but its own process, and knows what that does.
  @Test(.traces, .embedsSwift) func theExampleSeesWhatItReads() throws {
    let outcome = try run(try SwiftEmbeddingTests.example.get(), [])
    #expect(outcome.end == .exit(0))
    #expect(outcome.errors == "")
    #expect(
      outcome.output == """
        read 1 bytes
        read 2 bytes
        read 3 bytes
        read 100 bytes
        read 100 bytes
        read 70 bytes
        read 127 bytes
        read 4096 bytes
        read -9 bytes
        9 calls, 4499 bytes
        1 failed
        1 to 1 bytes: 1
        2 to 3 bytes: 2
        64 to 127 bytes: 4
        4096 to 8191 bytes: 1

        """)
  }

  @Test(.traces, .embedsSwift, .dropsPrivileges) func theExampleNeedsPrivileges() throws {
    let folder = try TemporaryFolder()
    let copy = folder.file("reads")
    try FileManager.default.copyItem(atPath: try SwiftEmbeddingTests.example.get(), toPath: copy)
    let outcome = try run(
      Machine.setpriv,
      ["--reuid=65534", "--regid=65534", "--clear-groups", copy])
    #expect(outcome.end == .exit(1))
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("reads: "))
    #expect(outcome.errors.contains("root"))
  }

  /// The example, built once: its Makefile has the stub written, and the package of this folder built
  /// as one that it depends on.
  private static let example = Result {
    let scratch = Programs.root.appendingPathComponent(".build/embed-swift").path
    let made = try ChildProcess(
      "/usr/bin/make",
      [
        "--no-print-directory", "-C",
        Programs.root.appendingPathComponent("examples/embed-swift").path,
        "PROBEC=\(Programs.probec)", "BUILD_FLAGS=--scratch-path \(scratch)",
      ]
    ).wait(atMostSeconds: 900)
    guard made.end == .exit(0), !made.output.contains("warning:") else {
      throw TestFailure("the example in Swift: \(made.output)\(made.errors)")
    }
    return "\(scratch)/debug/reads"
  }
}

extension Trait where Self == ConditionTrait {

  /// Needs the Swift package manager and make.
  fileprivate static var embedsSwift: Self {
    .enabled("programs in Swift cannot be built") {
      let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
      let files = FileManager.default
      let isPossible =
        folders.contains { files.isExecutableFile(atPath: "\($0)/swift") }
        && files.isExecutableFile(atPath: "/usr/bin/make")
      if !isPossible { print("skipped: no swift or no make") }
      return isPossible
    }
  }
}
