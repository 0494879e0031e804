import Foundation
import GoldenSupport
import Testing

/// Whatever bytes the loader is given, it says what is wrong and ends; it never crashes.
@Suite struct BadArtefactTests {

  /// A small artefact with every kind of section.
  private static let script = """
    config = { max_strlen = 16; max_map_keys = 8; }
    tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
      @[comm, str($2)] = count(); @s[kstack(3)] = 1; printf("%d %s\\n", curtask->pid, comm);
    }
    """

  @Test func everyPrefixIsRefused() throws {
    let folder = try TemporaryFolder()
    let valid = try artefact()
    for length in lengths(to: valid.count) {
      let path = try folder.write(Array(valid.prefix(length)), to: "prefix.bpf.o")
      let outcome = try run(Programs.proberun, ["--dry-run", path])
      #expect(outcome.end == .exit(1), "\(length) of \(valid.count) bytes")
      #expect(outcome.errors.split(separator: "\n").count == 1, "\(length): \(outcome.errors)")
      #expect(outcome.output.isEmpty)
      let inspected = try run(Programs.probec, ["inspect", path])
      #expect(inspected.end == .exit(1), "\(length) of \(valid.count) bytes")
      #expect(inspected.errors.contains(path))
    }
  }

  /// The kernel must refuse what the loader cannot know to be wrong; neither may crash.
  @Test func everyByteFlippedIsRefusedOrHarmless() throws {
    let folder = try TemporaryFolder()
    let valid = try artefact()
    let step = max(1, valid.count / 600)
    for position in stride(from: 0, to: valid.count, by: step) {
      var damaged = valid
      damaged[position] ^= 0xff
      let path = try folder.write(damaged, to: "damaged.bpf.o")
      let outcome = try run(Programs.proberun, ["--dry-run", "-q", path, "--", "1", "x"])
      switch outcome.end {
      case .exit(0): break
      case .exit: #expect(!outcome.errors.isEmpty, "byte \(position): no message")
      case .signal(let signal): Issue.record("byte \(position): signal \(signal)")
      }
      // Its crash handler would end it with 1 to 254 and this word.
      #expect(!outcome.errors.contains("bug"), "byte \(position): \(outcome.errors)")
    }
  }

  @Test func whatIsNoArtefactIsRefused() throws {
    let folder = try TemporaryFolder()
    let files: [(String, [UInt8])] = [
      ("empty", []), ("text", Array("BEGIN { }".utf8)),
      ("zeros", [UInt8](repeating: 0, count: 4096)),
      ("program", try bytes(of: Programs.workload)),
    ]
    for (name, contents) in files {
      let path = try folder.write(contents, to: name)
      try expectOneLine(run(Programs.proberun, [path]), naming: path)
      try expectOneLine(run(Programs.probec, ["inspect", path]), naming: path)
    }
  }

  @Test func aNewerManifestIsRefusedByItsVersion() throws {
    let folder = try TemporaryFolder()
    let old = try artefact()
    let newer = try replacing("\"version\":{\"major\":1", with: "\"version\":{\"major\":9", in: old)
    let path = try folder.write(newer, to: "newer.bpf.o")
    for outcome in [
      try run(Programs.proberun, [path]), try run(Programs.probec, ["inspect", path]),
    ] {
      try expectOneLine(outcome, naming: path)
      #expect(outcome.errors.contains("9"))
      #expect(outcome.errors.contains("newer"))
    }
  }

  private func artefact() throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let object = folder.file("valid.bpf.o")
    let outcome = try run(
      Programs.probec,
      ["build", "-e", BadArtefactTests.script, "--profile", pinnedProfile, "-o", object])
    try #require(outcome.end == .exit(0), "\(outcome.errors)")
    return try bytes(of: object)
  }

  /// About 300 lengths below `count`, all of the header's among them.
  private func lengths(to count: Int) -> [Int] {
    Array(0..<65) + Array(stride(from: 65, to: count, by: max(1, count / 200))) + [count - 1]
  }

  private func replacing(_ old: String, with new: String, in bytes: [UInt8]) throws -> [UInt8] {
    let position = try #require(
      bytes.indices.first { bytes[$0...].starts(with: old.utf8) }, "no \(old) in the artefact")
    var result = bytes
    result.replaceSubrange(position..<position + old.utf8.count, with: new.utf8)
    return result
  }
}
