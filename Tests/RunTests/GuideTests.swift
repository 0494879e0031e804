import Foundation
import GoldenSupport
import Testing

/// The scripts of the guide, typed as it prints them, print what happened.
///
/// `Tests/guide/run.sh` starts them all at once, causes what they watch for and says what is wrong.
/// Those that need kprobes run in the guests, by the same program.
@Suite(.traces) struct GuideTests {

  /// The scripts that need no kprobes; the slowest to print first, the widest last.
  static let scripts =
    ["demo-3", "demo-1"] + [14, 13, 7, 12].map { "one-liner-\($0)" }
    + (Machine.hasDisk ? [4, 5, 9] : []).map { "one-liner-\($0)" } + ["one-liner-1"]

  /// Those of them that bpftrace 0.17 can run on this kernel: it reads no file name of
  /// `sched_process_exec`, takes a minute for all system calls and cannot walk the stacks of
  /// `demo-3` as quickly as they come.
  static let scriptsOfThePeer = scripts.filter {
    !["demo-3", "one-liner-1", "one-liner-7"].contains($0)
  }

  private static let ours = Result { () throws -> GuideSession in
    try GuideSession(of: scripts, running: Programs.probec, ["-s"])
  }

  private static let theirs = Result { () throws -> GuideSession in
    try GuideSession(
      of: scriptsOfThePeer, running: Programs.bpftrace, ["-s", "-p", "-n", "peer"])
  }

  @Test(arguments: scripts)
  func printWhatHappened(_ script: String) throws {
    let verdict = try GuideTests.ours.get().verdict(on: script)
    #expect(verdict.hasPrefix("PASS "), "\(verdict)")
  }

  /// The same checks hold for what bpftrace prints.
  @Test(.comparesWithBpftrace, arguments: scriptsOfThePeer)
  func printWhatBpftracePrints(_ script: String) throws {
    let verdict = try GuideTests.theirs.get().verdict(on: script)
    #expect(verdict.hasPrefix("PASS "), "\(verdict)")
  }
}

/// What was found out about scripts of the guide that ran together.
private struct GuideSession {

  /// What `run.sh` wrote, and how it ended.
  private let outcome: Outcome

  /// Runs scripts of the guide with a program that is called `bpftrace`.
  init(of scripts: [String], running program: String, _ options: [String]) throws {
    let folder = try TemporaryFolder()
    let files = FileManager.default
    for name in ["guide.md", "extract.sh", "waits.sh", "lines.sh", "run.sh"] {
      try files.copyItem(
        atPath: Guide.folder.appendingPathComponent(name).path, toPath: folder.file(name))
    }
    try files.createDirectory(atPath: folder.file("bin"), withIntermediateDirectories: false)
    try files.createSymbolicLink(
      atPath: folder.file("bin/bpftrace"), withDestinationPath: program)
    try files.createSymbolicLink(
      atPath: folder.file("workload"), withDestinationPath: Programs.workload)
    let sudo = "#!/bin/sh\necho $$ >\"$GUIDE_TRACER\" && exec \"$@\"\n"
    chmod(try folder.write(sudo, to: "bin/sudo"), 0o755)
    // One of them prints every thirty seconds; nothing but a hang takes half an hour.
    outcome = try ChildProcess(
      "/bin/sh", [folder.file("run.sh")] + options + ["typed", folder.path] + scripts
    ).wait(atMostSeconds: 1800)
  }

  /// Returns the line that says whether a script passed, with the problems below it.
  func verdict(on script: String) throws -> String {
    let lines = outcome.output.split(separator: "\n")
    let start = lines.firstIndex {
      $0.hasPrefix("PASS \(script) on ") || $0.hasPrefix("FAIL \(script) on ")
    }
    guard let start else { throw TestFailure("not run: \(outcome.output)\(outcome.errors)") }
    let details = lines[(start + 1)...].prefix { $0.hasPrefix(" ") }
    return ([lines[start]] + details).joined(separator: "\n")
  }
}
