import Foundation
import GoldenSupport
import Testing

/// A link called `bpftrace` makes `probec` understand bpftrace's command line.
@Suite struct BpftraceNameTests {

  @Test(.traces) func runsATextWithArguments() throws {
    let text = "BEGIN { printf(\"%d %s %d\\n\", $1, str($2), $#); exit(); }"
    for arguments in [["-e", text, "7", "b"], ["-q", "-e" + text, "--", "7", "b"]] {
      let outcome = try bpftrace(arguments)
      #expect(outcome.output == "7 b 2\n\n\n")
      #expect(outcome.end == .exit(0))
    }
    #expect(try bpftrace(["-e", text, "-q", "--", "-7", "b"]).output == "-7 b 2\n\n\n")
  }

  @Test(.traces) func givesScriptsTheirOptions() throws {
    let text = "BEGIN { printf(\"%d %d\\n\", getopt(\"limit\", 1), $1); exit(); }"
    let folder = try TemporaryFolder()
    let file = try folder.write(text, to: "script.bt")
    for script in [[file], ["-e", text]] {
      let outcome = try bpftrace(["-q"] + script + ["--", "--limit=5", "6"])
      #expect(outcome.output == "5 6\n\n\n", "\(outcome.errors)")
      #expect(try bpftrace(script + ["--limit=5"]).end == .exit(1))
    }
  }

  @Test(.traces) func runsAScriptThatNamesItInItsFirstLine() throws {
    let folder = try TemporaryFolder()
    try link(in: folder)
    let script = try folder.write(
      "#!/usr/bin/env bpftrace\nBEGIN { printf(\"%d\\n\", $1); exit(3); }\n", to: "tool.bt")
    chmod(script, 0o755)
    let outcome = try run(
      script, ["42"], environment: ["PATH": folder.path + ":/usr/bin:/bin"])
    #expect(outcome.output == "42\n\n\n")
    #expect(outcome.end == .exit(3))
  }

  @Test(.traces) func writesJSONToAFile() throws {
    let folder = try TemporaryFolder()
    let outcome = try bpftrace(
      ["-B", "full", "-f", "json", "-o", folder.file("out"), "-e", "BEGIN { print(1); exit() }"])
    #expect(outcome.output.isEmpty)
    let text = String(decoding: try bytes(of: folder.file("out")), as: UTF8.self)
    #expect(text.contains("{\"type\": \"value\", \"data\": 1}\n"))
  }

  @Test(.traces) func onlyLoadsAndAttachesInADryRun() throws {
    let outcome = try bpftrace(["--dry-run", "-e", "BEGIN { print(1); } interval:s:1 { }"])
    #expect(outcome.end == .exit(0))
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == "Attached 2 probes\n")
  }

  @Test(
    .comparesWithBpftrace,
    arguments: [
      ["-l", "tracepoint:*"],
      ["-lv", "tracepoint:syscalls:sys_enter_*"],
      ["-l", "-v", "t:sched:sched_switch,t:block:*"],
      ["-l", "uprobe:/bin/bash:*"],
      ["-l", "uretprobe:/bin/bash:read*"],
      ["-l", "struct task*"],
      ["-lv", "struct list_head"],
      ["-lv", "enum tcp_chrono"],
    ])
  func listsAsBpftrace(_ arguments: [String]) throws {
    let theirs = try run(Programs.bpftrace, arguments)
    let ours = try bpftrace(arguments)
    #expect(!ours.output.isEmpty)
    #expect(ours.output == theirs.output)
    #expect(ours.end == .exit(0))
  }

  @Test func printsAStageOfTheCompiler() throws {
    let tree = try bpftrace(["-d", "ast", "-e", "BEGIN { }"])
    #expect(tree.output.hasPrefix("script\n"))
    #expect(tree.end == .exit(0))
  }

  @Test func tellsOptionsThatItLacksFromMistakes() throws {
    for (arguments, what) in [
      (["-c", "ls", "-e", "BEGIN { }"], "does not have the option '-c' yet"),
      (["-kk", "-e", "BEGIN { }"], "does not have the option '-k' yet"),
      (["--info"], "does not have the option '--info' yet"),
      (["--nonsense"], "Unknown option '--nonsense'"),
      ([], "give a script file"),
    ] {
      let outcome = try bpftrace(arguments)
      #expect(outcome.end == .exit(1))
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains(what), "\(outcome.errors)")
    }
  }

  @Test func printsVersionAndHelp() throws {
    for option in ["-V", "--version"] {
      #expect(try bpftrace([option]).output.hasPrefix("probec "))
    }
    #expect(try bpftrace(["--help"]).output.contains("-l, --list"))
  }
}

/// Runs the compiler under the name `bpftrace`.
private func bpftrace(_ arguments: [String]) throws -> Outcome {
  let folder = try TemporaryFolder()
  return try run(link(in: folder), arguments)
}

/// Makes a link to the compiler, and returns its path.
@discardableResult
private func link(in folder: borrowing TemporaryFolder) throws -> String {
  let path = folder.file("bpftrace")
  try FileManager.default.createSymbolicLink(
    atPath: path,
    withDestinationPath: URL(fileURLWithPath: Programs.probec).resolvingSymlinksInPath().path)
  return path
}
