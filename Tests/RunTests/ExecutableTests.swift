import Foundation
import GoldenSupport
import Testing

/// Scripts as programs of their own: `probec build --emit exe`.
@Suite struct ExecutableTests {

  private static let script = """
    // Counts the calls of a process.
    //
    // For the tests.
    begin { printf("%d %s %d\\n", $1, str($2), $#); }
    tracepoint:syscalls:sys_enter_getppid /pid == $1/ { @calls = count(); }
    """

  @Test(.traces) func tracesAsTheLoaderDoes() throws {
    let folder = try TemporaryFolder()
    let tool = try executable(in: folder)
    let workload = try startedWorkload("getppid 1000")
    let child = try ChildProcess(tool, ["\(workload.pid)", "some text"])
    let trace = try follow(child, workload, until: .signal(SIGINT)) {
      $0.errors.contains("Attached 2 probes")
    }
    #expect(trace.lines == ["\(workload.pid) some text 2", "@calls: 1000"])
    #expect(trace.end == .exit(0))
  }

  @Test(.traces) func takesTheLoadersOptionsAmongTheScripts() throws {
    let folder = try TemporaryFolder()
    let tool = try executable(in: folder)
    let output = folder.file("output")
    let child = try ChildProcess(
      tool, ["-q", "7", "--format=json", "text", "-o", output, "--", "-q"])
    try child.wait(until: "printing") { _ in
      (try? text(of: output).contains("7 text 3")) == true
    }
    child.send(SIGINT)
    let outcome = try child.wait()
    #expect(outcome.end == .exit(0))
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(try text(of: output).contains("\"data\": \"7 text 3\\n\""))
    let refused = try run(tool, ["seven"])
    #expect(refused.errors == "tool: the script uses $1 as a number, and 'seven' is none\n")
    #expect(refused.end == .exit(1))
  }

  @Test func helpsWithTheScriptAndTheLoader() throws {
    let folder = try TemporaryFolder()
    let tool = try executable(in: folder)
    let help = try run(tool, ["1", "--help"])
    #expect(help.end == .exit(0))
    #expect(help.errors.isEmpty)
    #expect(help.output.hasPrefix("Usage: tool [options]"))
    let parts = [
      "Counts the calls of a process.\n\nFor the tests.\n", "  $1 ", "  $2 ", "--dry-run",
    ]
    let positions = parts.map { help.output.range(of: $0)?.lowerBound }
    #expect(!positions.contains(nil), "\(help.output)")
    #expect(positions.compactMap { $0 } == positions.compactMap { $0 }.sorted())
    let script = try run(tool, ["--", "--help"])
    #expect(script.output.hasPrefix("Counts the calls"))
    #expect(!script.output.contains("--dry-run"))
    #expect(try run(tool, ["--version"]) == run(Programs.proberun, ["--version"]))
  }

  @Test func isTheLoaderAndTheArtefactAndLittleElse() throws {
    let folder = try TemporaryFolder()
    let first = try bytes(of: executable(in: folder))
    let second = try bytes(of: executable(in: folder, named: "again"))
    #expect(first == second)
    let object = folder.file("object")
    let built = try build(["-o", object, "--emit", "object"])
    #expect(built.end == .exit(0))
    let loader = try bytes(of: Programs.proberun)
    let artefact = try bytes(of: object)
    // But for a byte by which the loader knows.
    #expect(zip(first, loader).filter { $0 != $1 }.count == 1)
    #expect((1..<64).contains(first.count - loader.count - artefact.count))
    let start = (loader.count + 15) & ~15
    #expect(Array(first[start..<start + artefact.count]) == artefact)
    var status = stat()
    #expect(stat(folder.file("again"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o755)
    #expect(try folder.contents() == ["again", "object", "tool"])
  }

  @Test func isNamedAfterTheScript() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(ExecutableTests.script, to: "calls.bt")
    _ = try folder.write(ExecutableTests.script, to: "calls2")
    func build(_ script: String) throws -> Outcome {
      let command = "cd \(folder.path) && \(Programs.probec) build \(script) --emit exe"
      return try run("/bin/sh", ["-c", "\(command) --profile \(pinnedProfile)"])
    }
    #expect(try build("calls.bt").end == .exit(0))
    #expect(try run(folder.file("calls"), ["--help"]).output.hasPrefix("Usage: calls "))
    try expectOneLine(build("calls2"), naming: "-o")
    #expect(try text(of: folder.file("calls2")) == ExecutableTests.script)
    let inspected = try run(Programs.probec, ["inspect", folder.file("calls")])
    #expect(inspected.output.contains("\"script\": \"calls.bt\""))
  }

  @Test(.dropsPrivileges) func needsNothingButItself() throws {
    let folder = try TemporaryFolder()
    _ = try executable(in: folder)
    let help = try run("/usr/sbin/chroot", [folder.path, "/tool", "--help"])
    #expect(help.end == .exit(0), "\(help.errors)")
    #expect(help.output.contains("Counts the calls of a process."))
    let refused = try run(
      Machine.setpriv,
      ["--reuid=65534", "--regid=65534", "--clear-groups", folder.file("tool"), "1"])
    #expect(refused.end == .exit(1))
    #expect(refused.errors.hasPrefix("tool: "))
    #expect(refused.errors.contains("run as root"))
  }

  /// What is cut off within the loader does not even start.
  @Test func isRefusedIfItIsCutOff() throws {
    let folder = try TemporaryFolder()
    let tool = try bytes(of: executable(in: folder))
    let loader = try bytes(of: Programs.proberun).count
    let lengths = Array(loader + 1...loader + 20) + Array(tool.count - 60..<tool.count)
    for length in lengths + Array(stride(from: loader + 20, to: tool.count, by: 200)) {
      try expectDamage(Array(tool.prefix(length)), in: folder, "\(length) of \(tool.count) bytes")
    }
    try expectDamage(tool + [0], in: folder, "a byte more")
    let alone = try folder.write(Array(tool.prefix(loader)), to: "alone")
    chmod(alone, 0o755)
    let outcome = try run(alone)
    #expect(outcome.errors == "alone: the artefact behind this executable is missing\n")
    #expect(outcome.end == .exit(1))
    try expectDamage(tool + tool[loader...], in: folder, "twice")
  }

  @Test func isRefusedIfItIsAltered() throws {
    let folder = try TemporaryFolder()
    let tool = try bytes(of: executable(in: folder))
    let start = (try bytes(of: Programs.proberun).count + 15) & ~15
    let positions =
      Array(stride(from: start, to: tool.count - 40, by: 211)) + Array(tool.count - 40..<tool.count)
    for position in positions {
      var damaged = tool
      damaged[position] ^= 0x10
      try expectDamage(damaged, in: folder, "byte \(position - tool.count) from the end")
    }
  }

  @Test func theLoaderMustBeOne() throws {
    let folder = try TemporaryFolder()
    let loader = try bytes(of: Programs.proberun)
    var foreign = loader
    foreign[18] = 183
    var unmarked = loader
    let note = try #require(
      loader.indices.first { loader[$0...].starts(with: Array("Probec\0\0\u{1}\0\0\0".utf8)) })
    unmarked[note] = UInt8(ascii: "p")
    var newer = loader
    newer[note + 8] = 2
    let cases: [(name: String, contents: [UInt8], reason: String)] = [
      ("text", Array("#!/bin/sh\n".utf8), "not an ELF file"),
      ("short", Array(loader.prefix(100)), "damaged"),
      ("cut", Array(loader.dropLast()), "not whole"),
      ("foreign", foreign, "not for x86_64"),
      ("unmarked", unmarked, "not a proberun"),
      ("newer", newer, "another version"),
      ("shell", try bytes(of: "/bin/sh"), "shared libraries"),
      ("tool", try bytes(of: executable(in: folder)), "carries one already"),
    ]
    for (name, contents, reason) in cases {
      let path = try folder.write(contents, to: name)
      let outcome = try build(["-o", folder.file("result"), "--emit", "exe", "--loader", path])
      try expectOneLine(outcome, naming: path)
      #expect(outcome.errors.contains(reason), "\(name): \(outcome.errors)")
      #expect(outcome.errors.contains("--loader"))
    }
    let missing = folder.file("missing")
    let outcome = try build(["-o", folder.file("result"), "--emit", "exe", "--loader", missing])
    try expectOneLine(outcome, naming: missing)
    #expect(!FileManager.default.fileExists(atPath: folder.file("result")))
    let useless = try build(["-o", folder.file("result"), "--loader", missing])
    #expect(useless.errors.contains("--emit exe"))
    #expect(useless.end == .exit(1))
  }

  private func expectDamage(
    _ contents: [UInt8], in folder: borrowing TemporaryFolder, _ what: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = try folder.write(contents, to: "damaged")
    chmod(path, 0o755)
    let outcome = try run(path, ["1"])
    #expect(outcome.end == .exit(1), "\(what)", sourceLocation: sourceLocation)
    #expect(
      outcome.errors.hasPrefix("damaged: the trailer of the executable is damaged"),
      "\(what): \(outcome.errors)", sourceLocation: sourceLocation)
    #expect(outcome.errors.split(separator: "\n").count == 1, sourceLocation: sourceLocation)
    #expect(outcome.output.isEmpty, sourceLocation: sourceLocation)
  }

  /// Returns the path of the script's executable.
  private func executable(
    in folder: borrowing TemporaryFolder, named name: String = "tool"
  ) throws -> String {
    let outcome = try build(["-o", folder.file(name), "--emit", "exe"])
    try #require(outcome.end == .exit(0), "\(outcome.errors)")
    return folder.file(name)
  }

  private func build(_ options: [String]) throws -> Outcome {
    let source = ["-e", ExecutableTests.script, "--profile", pinnedProfile]
    return try run(Programs.probec, ["build"] + source + options)
  }
}
