import Foundation
import GoldenSupport
import Testing

/// Programs in C that embed artefacts.
@Suite struct EmbeddingTests {

  @Test func theHeaderIsNamedAfterTheScript() throws {
    let folder = try TemporaryFolder()
    let script = "interval:s:1 { @n = count(); }"
    _ = try folder.write(script, to: "my-tool.bt")
    for options in ["my-tool.bt", "--name watch my-tool.bt", "-e '\(script)'"] {
      let command = "cd \(folder.path) && \(Programs.probec) build --emit c \(options)"
      let outcome = try run("/bin/sh", ["-c", command])
      #expect(outcome.end == .exit(0), "\(outcome.errors)")
    }
    #expect(try text(of: folder.file("my-tool.stub.h")).contains("int my_tool_map_n_get("))
    #expect(try text(of: folder.file("watch.stub.h")).contains("int watch_map_n_get("))
    #expect(try text(of: folder.file("script.stub.h")).contains("int script_map_n_get("))
  }

  @Test func aNameMustBeAnIdentifier() throws {
    let arguments = ["build", "--emit", "c", "--name", "my-tool", "-e", "BEGIN { exit(); }"]
    let outcome = try run(Programs.probec, arguments)
    #expect(outcome.end == .exit(1))
    #expect(outcome.errors.contains("--name: 'my-tool' is not an identifier"))
  }

  /// The example watches nothing but its own process, and knows what that does.
  @Test(.traces, .embedsC) func theExampleSeesWhatItReads() throws {
    let folder = try TemporaryFolder()
    let outcome = try run(
      "/bin/sh", ["-c", "cp \(EmbeddingTests.example)/* \(folder.path)"])
    #expect(outcome.end == .exit(0))
    let made = try run(
      "/usr/bin/make",
      [
        "--no-print-directory", "-C", folder.path, "PROBEC=\(Programs.probec)",
        "PROBERUN_PREFIX=\(try installedLibrary(in: folder))",
      ])
    #expect(made.end == .exit(0), "\(made.errors)")
    let reads = try run(folder.file("reads"), [])
    #expect(reads.end == .exit(0))
    #expect(reads.errors == "")
    #expect(
      reads.output == """
        reads read 1 bytes
        reads read 2 bytes
        reads read 3 bytes
        reads read 100 bytes
        reads read 100 bytes
        reads read 70 bytes
        reads read 127 bytes
        reads read -9 bytes
        reads read 4096 bytes
        1 failed
        1 to 1 bytes: 1
        2 to 3 bytes: 2
        64 to 127 bytes: 4
        4096 to 8191 bytes: 1
        9 calls, 4499 bytes

        """)
  }

  @Test(.traces, .embedsC) func twoStubsInOneProgram() throws {
    let outcome = try outcome(of: "main", with: ["values", "calls"])
    // The elements of a map come in no particular order.
    let expected = """
      poll before attach: -22
      set after load: -22
      values text 6: begin
      values number: 5 text 0, 17 characters
      values number: 25 text 1, 17 characters
      values number: 300 text 1, 18 characters
      exited: 0
      values text 11: @last: 300
      exited: 1, 3
      sum of main: 5 5
      sum of main: 25 25
      sum of main: 300 300
      3 elements, stopped with 77
      least 5, last 300, negative 0
      mean 110
      all 3 330 110
      steps from 0: 1
      steps from 20: 1
      steps from 100: 1
      fine 5 to 5: 1
      fine 24 to 25: 1
      fine 288 to 319: 1
      @last: 300
      calls call: word 2
      calls call: word 2
      calls call: word 2
      count 3, @calls: 3
      close: 0 0
      after close: -9 -9 0
      altered: -74
      """
    #expect(
      outcome.output.split(separator: "\n").sorted() == expected.split(separator: "\n").sorted())
  }

  @Test(.traces, .embedsC) func parametersSetTheBucketsOfHistograms() throws {
    let outcome = try outcome(of: "buckets", with: ["buckets"])
    let expected = """
      steps 0: -9223372036854775808 to -1: 1
      steps 0: 5 to 9: 1
      steps 0: 20 to 9223372036854775807: 1
      powers 1: 8 to 9: 1
      powers 1: 10 to 11: 1
      powers 2: 256 to 319: 1
      """
    #expect(
      outcome.output.split(separator: "\n").sorted() == expected.split(separator: "\n").sorted())
  }

  /// Returns what a program in C prints that embeds scripts.
  private func outcome(of program: String, with scripts: [String]) throws -> Outcome {
    let folder = try TemporaryFolder()
    for name in scripts {
      let built = try run(
        Programs.probec,
        [
          "build", "--emit", "c", "-o", folder.file("\(name).stub.h"),
          "\(EmbeddingTests.sources)/\(name).bt",
        ])
      #expect(built.end == .exit(0), "\(built.errors)")
    }
    let prefix = try installedLibrary(in: folder)
    let compiled = try run(
      "/usr/bin/gcc",
      [
        "-std=c11", "-D_POSIX_C_SOURCE=200809L", "-Wall", "-Wextra", "-Werror", "-g",
        "-I", folder.path, "-I", "\(prefix)/include", "-o", folder.file(program),
        "\(EmbeddingTests.sources)/\(program).c", "\(prefix)/lib/libproberun.a",
      ])
    #expect(compiled.end == .exit(0), "\(compiled.errors)")
    let outcome = try run(folder.file(program), [])
    #expect(outcome.end == .exit(0))
    return outcome
  }

  private static let example = Programs.root.appendingPathComponent("examples/embed-c").path
  private static let sources = Programs.root.appendingPathComponent("Tests/embedding").path

  /// Returns a folder with the library and its header, as `make install` leaves them.
  private func installedLibrary(in folder: borrowing TemporaryFolder) throws -> String {
    let prefix = folder.file("prefix")
    let files = FileManager.default
    for name in ["include", "lib"] {
      try files.createDirectory(atPath: "\(prefix)/\(name)", withIntermediateDirectories: true)
    }
    try files.copyItem(atPath: Programs.header, toPath: "\(prefix)/include/proberun.h")
    try files.copyItem(atPath: Programs.library, toPath: "\(prefix)/lib/libproberun.a")
    return prefix
  }
}

extension Trait where Self == ConditionTrait {

  /// Needs a C compiler, make and the library that programs are linked with.
  fileprivate static var embedsC: Self {
    .enabled("programs cannot be linked with the library") {
      let missing = ["/usr/bin/gcc", "/usr/bin/make", Programs.library].first {
        !FileManager.default.fileExists(atPath: $0)
      }
      if let missing { print("skipped: no \(missing)") }
      return missing == nil
    }
  }
}
