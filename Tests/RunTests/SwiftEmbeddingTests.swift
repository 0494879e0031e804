import Foundation
import GoldenSupport
import Testing

/// The program in Swift that embeds an artefact.
@Suite(.serialized) struct SwiftEmbeddingTests {

  /// The example watches its own process, in which Swift's runtime now and then reads as well.
  @Test(.traces, .embedsSwift) func theExampleSeesWhatItReads() throws {
    let outcome = try run(try SwiftEmbeddingTests.example.get(), [])
    #expect(outcome.end == .exit(0))
    #expect(outcome.errors == "")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    let results = lines.compactMap { line in
      line.hasPrefix("read ") ? Int(line.split(separator: " ")[1]) : nil
    }
    var expected = [1, 2, 3, 100, 100, 70, 127, 4096, -9][...]
    for result in results where result == expected.first { expected.removeFirst() }
    #expect(expected.isEmpty, "\(results)")
    let bytes = results.reduce(0) { $0 + max(0, $1) }
    #expect(lines.dropFirst(results.count).first == "\(results.count) calls, \(bytes) bytes")
    // The histogram counts the same calls.
    #expect(Array(lines.dropFirst(results.count + 1)) == SwiftEmbeddingTests.histogram(of: results))
  }

  /// Returns the lines of a histogram of powers of two.
  private static func histogram(of results: [Int]) -> [String] {
    let failed = results.count { $0 < 0 }
    var lines = failed > 0 ? ["\(failed) failed"] : []
    for limits in [0...0] + (0..<20).map({ 1 << $0...2 << $0 - 1 }) {
      let count = results.count { limits.contains($0) }
      if count > 0 { lines.append("\(limits.lowerBound) to \(limits.upperBound) bytes: \(count)") }
    }
    return lines
  }

  @Test(.traces, .embedsSwift, .dropsPrivileges) func theExampleNeedsPrivileges() throws {
    let folder = try TemporaryFolder()
    let copy = try folder.copy(try SwiftEmbeddingTests.example.get(), to: "reads")
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
    ).wait(atMostSeconds: 3600)
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
