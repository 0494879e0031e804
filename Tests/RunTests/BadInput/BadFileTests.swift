import Foundation
import GoldenSupport
import Testing

/// Files that are missing, no files, or cannot be written are named in one message.
@Suite struct BadFileTests {

  @Test func aMissingFileIsNamed() throws {
    for arguments in [
      ["build", "/nonexistent/x.bt"], ["inspect", "/nonexistent/x.bt"],
      ["build", "-e", "BEGIN { }", "--profile", "/nonexistent/x.bt"],
      ["build", "-e", "BEGIN { }", "-o", "/nonexistent/x.bt", "--profile", pinnedProfile],
    ] {
      try expectOneLine(run(Programs.probec, arguments), naming: "/nonexistent/x.bt")
    }
    try expectOneLine(run(Programs.proberun, ["/nonexistent/x.bt"]), naming: "/nonexistent/x.bt")
  }

  @Test func aFolderIsNoFile() throws {
    for arguments in [["build", "/tmp"], ["inspect", "/tmp"]] {
      try expectOneLine(run(Programs.probec, arguments), naming: "/tmp")
    }
    try expectOneLine(
      run(Programs.probec, ["build", "-e", "BEGIN { }", "--profile", pinnedProfile, "-o", "/tmp"]),
      naming: "/tmp")
    try expectOneLine(run(Programs.proberun, ["/tmp"]), naming: "/tmp")
  }

  /// As root, who could replace `/dev/null`.
  @Test func whatIsNoRegularFileIsWrittenToAndStays() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.file("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let reader = try ChildProcess("/bin/cat", [pipe])
    let arguments = ["build", "-e", "BEGIN { @ = 1; }", "--profile", pinnedProfile, "--emit", "ir"]
    let outcome = try run(Programs.probec, arguments + ["-o", pipe])
    #expect(outcome.end == .exit(0), "\(outcome.errors)")
    #expect(try reader.wait().output == run(Programs.probec, arguments + ["-o", "-"]).output)
    #expect(try folder.contents() == ["pipe"])
  }

  @Test(.dropsPrivileges) func anUnreadableFileIsNamed() throws {
    let folder = try TemporaryFolder()
    let script = try folder.write("BEGIN { }", to: "secret.bt")
    chmod(script, 0o600)
    try expectOneLine(asNobody(Programs.probec, ["build", script]), naming: script)
    try expectOneLine(asNobody(Programs.proberun, [script]), naming: script)
  }

  @Test(.traces) func aKernelWithoutTypesAsksForAProfile() throws {
    let hidesTypes = "mount -t tmpfs none /sys/kernel/btf && exec \"$0\" build -e 'BEGIN { }'"
    try expectOneLine(
      run("/usr/bin/unshare", ["-m", "sh", "-c", hidesTypes, Programs.probec]),
      naming: "give a profile of the target with --profile")
  }

  @Test func aProfileThatIsNoneIsRefused() throws {
    let folder = try TemporaryFolder()
    let valid = try bytes(of: pinnedProfile)
    var newer = valid
    newer[8] = 0xff
    let files: [(String, [UInt8])] = [
      ("empty", []), ("text", Array("not a profile at all".utf8)), ("newer", newer),
      ("header", Array(valid.prefix(20))), ("half", Array(valid.prefix(valid.count / 2))),
      ("almost", Array(valid.dropLast())),
    ]
    for (name, bytes) in files {
      let path = try folder.write(bytes, to: name)
      let outcome = try run(
        Programs.probec,
        ["build", "-e", "BEGIN { }", "--profile", path, "-o", folder.file("out")])
      try expectOneLine(outcome, naming: path)
    }
    #expect(try !folder.contents().contains("out"))
  }

  @Test(.dropsPrivileges) func withoutPrivilegesNothingIsTraced() throws {
    let script = try CompiledScript("interval:s:1 { exit(); }")
    chmod(script.path, 0o644)
    let outcome = try asNobody(Programs.proberun, [script.path])
    #expect(outcome.end == .exit(1))
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    #expect(outcome.errors.contains("root") || outcome.errors.contains("CAP_"), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test(.dropsPrivileges) func buildingNeedsNoPrivileges() throws {
    let outcome = try asNobody(
      Programs.probec,
      ["build", "-e", "BEGIN { @ = 1; }", "--profile", pinnedProfile, "--emit", "manifest"])
    #expect(outcome.end == .exit(0), "\(outcome.errors)")
    #expect(outcome.output.contains("\"@\""))
  }

  @Test func aCommandLineMistakeIsExplained() throws {
    for arguments in [["--nonsense"], ["-f", "xml", "x"], ["-p", "many", "x"], ["-o"], []] {
      let outcome = try run(Programs.proberun, arguments)
      #expect(outcome.end == .exit(1), "\(arguments)")
      #expect(!outcome.errors.isEmpty)
      #expect(outcome.output.isEmpty)
    }
  }

  /// Runs a program without any rights, copied to where every user may go.
  private func asNobody(_ program: String, _ arguments: [String]) throws -> Outcome {
    let folder = try TemporaryFolder()
    let copy = try folder.copy(program, to: "program")
    chmod(copy, 0o755)
    let visible = arguments.map { $0 == pinnedProfile ? folder.file("profile") : $0 }
    _ = try folder.write(bytes(of: pinnedProfile), to: "profile")
    return try run(
      Machine.setpriv,
      ["--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all", copy] + visible)
  }
}

/// Expects an error that says in one line what is wrong with `path`.
func expectOneLine(
  _ outcome: Outcome, naming path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  #expect(outcome.end == .exit(1), sourceLocation: sourceLocation)
  let lines = outcome.errors.split(separator: "\n")
  #expect(lines.count == 1, "\(outcome.errors)", sourceLocation: sourceLocation)
  #expect(outcome.errors.contains(path), "\(outcome.errors)", sourceLocation: sourceLocation)
  #expect(outcome.output.isEmpty, sourceLocation: sourceLocation)
}
