import Foundation
import GoldenSupport
import Testing

/// Scripts that are none, or too much, are refused with one message and leave nothing behind.
@Suite struct BadScriptTests {

  /// A file of bytes and what the message must contain.
  struct BadFile: CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var message: String
  }

  static let files = [
    BadFile(testDescription: "an empty file", bytes: [], message: "error["),
    BadFile(
      testDescription: "only a comment", bytes: Array("// nothing\n".utf8), message: "error["),
    BadFile(
      testDescription: "a binary file",
      bytes: [0x7f, 0x45, 0x4c, 0x46] + (0...255).map { UInt8($0) },
      message: "error["),
    BadFile(
      testDescription: "bytes that are no UTF-8",
      bytes: Array("BEGIN { printf(\"".utf8) + [0xff, 0xfe] + Array("\"".utf8), message: "error["),
    BadFile(
      testDescription: "a zero byte", bytes: Array("BEGIN { ".utf8) + [0] + Array(" }".utf8),
      message: "error["),
    BadFile(
      testDescription: "a thousand nested parentheses",
      bytes: Array(
        "BEGIN { @ = \(String(repeating: "(", count: 1000))1\(String(repeating: ")", count: 1000)); }"
          .utf8), message: "nest"),
    BadFile(
      testDescription: "a hundred thousand open braces",
      bytes: Array("BEGIN \(String(repeating: "{", count: 100_000))".utf8), message: "nest"),
    BadFile(
      testDescription: "a hundred thousand operators",
      bytes: Array("BEGIN { @ = \(String(repeating: "-", count: 100_001))1; }".utf8),
      message: "nest"),
    BadFile(
      testDescription: "10 MB of garbage", bytes: [UInt8](repeating: 0x28, count: 10 << 20),
      message: "error["),
    BadFile(
      testDescription: "17 MB", bytes: [UInt8](repeating: 0x20, count: 17 << 20),
      message: "larger than 16 MiB"),
    BadFile(
      testDescription: "an unknown probe", bytes: Array("kprob:vfs_read { }".utf8),
      message: "'kprob'"),
    BadFile(
      testDescription: "an unknown function", bytes: Array("BEGIN { @ = conut(); }".utf8),
      message: "'conut'"),
    BadFile(
      testDescription: "an unknown field", bytes: Array("BEGIN { @ = curtask->comn; }".utf8),
      message: "'comn'"),
    BadFile(
      testDescription: "an unknown type",
      bytes: Array("BEGIN { @ = ((struct task_strct *)curtask)->comm; }".utf8),
      message: "task_strct"),
  ]

  @Test(arguments: files)
  func isRefusedWithAMessage(_ file: BadFile) throws {
    let folder = try TemporaryFolder()
    let script = try folder.write(file.bytes, to: "bad.bt")
    let outcome = try run(
      Programs.probec,
      ["build", script, "--profile", pinnedProfile, "-o", folder.file("bad.bpf.o")])
    #expect(outcome.end == .exit(1))
    #expect(outcome.errors.contains(file.message), "\(outcome.errors.prefix(500))")
    #expect(outcome.errors.utf8.count < 100_000)
    #expect(outcome.output.isEmpty)
    #expect(try folder.contents() == ["bad.bt"])
  }

  @Test func aLargeScriptCompiles() throws {
    let folder = try TemporaryFolder()
    let comment = "// " + String(repeating: "x", count: 97) + "\n"
    let text = String(repeating: comment, count: 100_000) + "BEGIN { @ = 1; }\n"
    let script = try folder.write(text, to: "large.bt")
    let object = folder.file("large.bpf.o")
    let outcome = try run(
      Programs.probec, ["build", script, "--profile", pinnedProfile, "-o", object])
    #expect(outcome.end == .exit(0))
    #expect(outcome.errors.isEmpty)
  }

  @Test func aMistakePointsAtItsPlace() throws {
    let outcome = try run(
      Programs.probec,
      ["build", "-e", "BEGIN {\n  @ = conut();\n}", "--profile", pinnedProfile, "-o", "/dev/null"])
    #expect(outcome.errors.hasPrefix("-e:2:7: error[E"), "\(outcome.errors)")
    #expect(outcome.errors.contains("  @ = conut();"))
  }

  @Test func everyMistakeIsReportedInOneRun() throws {
    let script = "BEGIN { @a = conut(); @b = $undefined; @c = curtask->comn; }"
    let outcome = try run(
      Programs.probec, ["build", "-e", script, "--profile", pinnedProfile, "-o", "/dev/null"])
    #expect(outcome.errors.components(separatedBy: "error[").count == 4, "\(outcome.errors)")
  }
}

/// The profile that comes with the sources.
let pinnedProfile = Programs.root.appendingPathComponent("golden/profile.probec-profile").path
