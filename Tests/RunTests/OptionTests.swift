import Foundation
import GoldenSupport
import Testing

/// Named parameters, `getopt`, are bound when the artefact is loaded.
@Suite(.traces) struct OptionTests {

  private static let script = #"""
    // Prints what it is given.
    // In one line.

    BEGIN {
      printf("%d %d %lld %llu [%s] %d %d\n", getopt("slow", false, "slow ones only"),
        getopt("sure", true), getopt("limit", 10, "how many"), getopt("mask", 0xffffffffffffffff),
        getopt("prefix", "> ", "what begins a line"), $1, $#);
      exit();
    }
    """#

  private func run(_ arguments: String...) throws -> Outcome {
    let script = try CompiledScript(OptionTests.script)
    return try RunTests.run(Programs.proberun, [script.path, "--"] + arguments)
  }

  @Test func optionsHaveTheirDefaults() throws {
    let outcome = try run()
    #expect(outcome.output == "0 1 10 18446744073709551615 [> ] 0 0\n\n\n")
    #expect(outcome.end == .exit(0))
  }

  @Test func optionsAreOfTheTypesOfTheirDefaults() throws {
    let outcome = try run(
      "--slow", "--limit=-0x10", "7", "--mask=5", "--sure=0", "--prefix=a = b", "--limit=-3", "8")
    #expect(outcome.output == "1 0 -3 5 [a = b] 7 2\n\n\n")
    #expect(try run("--", "5").output.hasSuffix(" [> ] 5 1\n\n\n"))
  }

  @Test(arguments: [
    "--slaw", "--limit=many", "--limit", "--slow=maybe", "--mask=-1", "--prefix",
    "--limit=9223372036854775808",
  ])
  func aWrongOptionIsOneError(_ argument: String) throws {
    let outcome = try run(argument)
    #expect(
      outcome.errors == """
        proberun: the script does not take \(argument)
        Arguments of the script:
          $1              a number
          --slow          slow ones only
          --sure          (default true)
          --limit=NUMBER  how many (default 10)
          --mask=NUMBER   (default 18446744073709551615)
          --prefix=TEXT   what begins a line (default > )

        """)
    #expect(outcome.output.isEmpty)
    #expect(outcome.end == .exit(1))
  }

  @Test func longTextIsAnError() throws {
    let outcome = try run("--prefix=" + String(repeating: "x", count: 1024))
    #expect(outcome.errors == "proberun: prefix takes at most 1023 bytes\n")
    #expect(outcome.end == .exit(1))
    #expect(try run("--prefix=" + String(repeating: "x", count: 1023)).end == .exit(0))
  }

  @Test func aScriptWithoutOptionsTakesNone() throws {
    let script = try CompiledScript("BEGIN { print($#); exit(); }")
    let outcome = try RunTests.run(Programs.proberun, [script.path, "--", "--fast"])
    #expect(
      outcome.errors
        == "proberun: the script does not take --fast\nThe script takes no arguments.\n")
    #expect(outcome.end == .exit(1))
    let rest = try RunTests.run(Programs.proberun, [script.path, "--", "--", "--fast", "-x"])
    #expect(rest.output == "2\n\n\n")
  }

  @Test func helpNeedsNoKernel() throws {
    // Without its privileges the loader could do nothing else.
    let script = try CompiledScript(
      "// Waits.\nkprobe:no_such_function { print(getopt(\"n\", 5)); }")
    for arguments in [[script.path, "--", "--help"], [script.path, "--", "1", "--help", "--n=1"]] {
      let outcome = try RunTests.run(Programs.proberun, arguments)
      #expect(
        outcome.output == "Waits.\n\nArguments of the script:\n  --n=NUMBER  (default 5)\n")
      #expect(outcome.errors.isEmpty)
      #expect(outcome.end == .exit(0))
    }
  }

  @Test func anOptionIsAFilter() throws {
    let script = try CompiledScript(
      """
      tracepoint:syscalls:sys_enter_openat
      /pid == getopt("pid", 0) && str(args.filename) == getopt("file", "none")/
      {
        @[getopt("file", "none")] = count();
      }
      """)
    let workload = try startedWorkload("openat /etc/hostname 4 openat /etc/passwd 2")
    let loader = try ChildProcess(
      Programs.proberun,
      [script.path, "--", "--pid=\(workload.pid)", "--file=/etc/hostname"])
    let trace = try follow(loader, workload, until: .signal(SIGINT)) {
      $0.errors.contains("Attached ")
    }
    #expect(trace.lines == ["@[/etc/hostname]: 4"])
  }

  @Test func compilingAndRunningTakesThemToo() throws {
    let text = "BEGIN { printf(\"%d %d\\n\", getopt(\"limit\", 1), $1); exit(); }"
    let folder = try TemporaryFolder()
    let file = try folder.write(text, to: "script.bt")
    for arguments in [
      ["run", "-q", file, "--", "--limit=5", "6"], ["run", "-q", file, "6", "--limit=5"],
      ["run", "-q", "-e", text, "--", "--limit=5", "6"],
    ] {
      let outcome = try RunTests.run(Programs.probec, arguments)
      #expect(outcome.output == "5 6\n\n\n", "\(arguments): \(outcome.errors)")
    }
    let help = try RunTests.run(Programs.probec, ["run", file, "--", "--help"])
    #expect(help.output.hasPrefix("Arguments of the script:\n  $1"))
    #expect(help.end == .exit(0))
    let error = try RunTests.run(Programs.probec, ["run", file, "--", "--limits=5"])
    #expect(error.errors.hasPrefix("probec: the script does not take --limits=5\n"))
    #expect(error.end == .exit(1))
  }
}
