import Foundation
import GoldenSupport
import Testing

/// `probec profile` writes what a list names, and says what is in a file.
@Suite struct ProfileTests {

  @Test(.traces) func capturesWhatAListNamesAndWarnsOfWhatTheKernelLacks() throws {
    let folder = try TemporaryFolder()
    let list = try folder.write(
      """
      rawtracepoint sched_process_exit  # its argument 'p'
      type task_struct
      type task_strukt
      function vfs_read
      """, to: "list")
    let outcome = try run(
      Programs.probec,
      ["profile", "capture", "--only", list, "--release", "1.2.3", "-o", folder.file("profile")])
    #expect(outcome.end == .exit(0))
    #expect(
      outcome.errors == "probec: warning: \(list):3: this kernel has no type 'task_strukt'\n")
    #expect(try bytes(of: folder.file("profile")).count < 100_000)

    let shown = try run(Programs.probec, ["profile", "show", folder.file("profile")])
    #expect(shown.output.hasPrefix("release       1.2.3\n"))
    #expect(shown.output.hasSuffix("tracepoints   0\nfunctions     1\n"))
    let script = "rawtracepoint:sched_process_exit { @[args.p->comm] = count(); }"
    let built = try run(
      Programs.probec,
      ["build", "-e", script, "--profile", folder.file("profile"), "-o", folder.file("out")])
    #expect(built.end == .exit(0), "\(built.errors)")
  }

  @Test func aListThatCannotBeReadIsNamed() throws {
    let folder = try TemporaryFolder()
    let list = try folder.write("type task_struct\nstruct task_struct\n", to: "list")
    for path in [list, "/nonexistent/list"] {
      let outcome = try run(
        Programs.probec, ["profile", "capture", "--only", path, "-o", folder.file("profile")])
      try expectOneLine(outcome, naming: path)
    }
    #expect(try folder.contents() == ["list"])
  }

  @Test func showsReleaseArchitectureAndNumbers() throws {
    let outcome = try run(Programs.probec, ["profile", "show", pinnedProfile])
    #expect(outcome.end == .exit(0))
    #expect(
      outcome.output == """
        release       6.18.44
        architecture  x86_64
        types         2731
        tracepoints   915
        functions     210

        """)
    try expectOneLine(run(Programs.probec, ["profile", "show", "/tmp"]), naming: "/tmp")
  }
}
