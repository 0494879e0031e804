import Artefact
import ProbeRuntime
import Testing

@Suite struct CommandLineTests {

  @Test func readsAllOptions() throws {
    let command = try parseCommandLine([
      "-f", "json", "--output=out", "-q", "-p", "42", "-v", "-Bfull", "--dry-run", "--list", "x.o",
      "--",
      "-f", "1",
    ])
    var options = RunOptions()
    options.objectPath = "x.o"
    options.format = .json
    options.outputPath = "out"
    options.isQuiet = true
    options.process = 42
    options.isVerbose = true
    options.buffering = .full
    options.isDryRun = true
    options.isListing = true
    options.arguments = ["-f", "1"]
    #expect(command == .run(options))
  }

  @Test func helpAndVersionNeedNoObject() throws {
    #expect(try parseCommandLine(["--help"]) == .help)
    #expect(try parseCommandLine(["-V"]) == .version)
  }

  @Test(arguments: [
    [], ["-x", "a"], ["a", "b"], ["a", "-f"], ["a", "-f", "xml"], ["a", "-p", "0"],
    ["a", "-p", "4194305"], ["a", "-p", "me"], ["a", "-B", "slow"],
  ])
  func refusesWhatItDoesNotUnderstand(_ arguments: [String]) {
    #expect(throws: UsageError.self) { try parseCommandLine(arguments.map { Text($0) }) }
  }

  @Test func whatIsNoOptionOfAnExecutableIsItsScripts() throws {
    let command = try parseCarrierCommandLine([
      "5", "--pid=3", "--name=x", "-q", "-1", "--", "--pid=4", "-f", "--", "--last",
    ])
    var options = RunOptions()
    options.process = 3
    options.isQuiet = true
    options.arguments = ["5", "--name=x", "-1", "--pid=4", "-f", "--", "--last"]
    #expect(command == .run(options))
    #expect(try parseCarrierCommandLine([]) == .run(RunOptions()))
    #expect(try parseCarrierCommandLine(["5", "--help"]) == .help)
    #expect(throws: UsageError.self) { try parseCarrierCommandLine(["-p", "me"]) }
  }

  @Test func theEnvironmentSetsLimits() throws {
    var options = RunOptions()
    try applyEnvironment(
      ["PATH=/bin", "BPFTRACE_PERF_RB_PAGES=64", "BPFTRACE_MAX_PROBES=9"], to: &options)
    #expect(options.ringBufferPages == 64)
    #expect(options.maximumProbes == 9)
    #expect(options.missingProbes == nil)
    try applyEnvironment(["BPFTRACE_MISSING_PROBES=warn"], to: &options)
    #expect(options.missingProbes == .warn)
    #expect(options.maximumFileBytes == nil)
    #expect(options.printsMapsOnExit == nil)
    #expect(options.truncationTrailer == nil)
    try applyEnvironment(
      [
        "EMPTY", "BPFTRACE_MAX_CAT_BYTES=0", "BPFTRACE_PRINT_MAPS_ON_EXIT=off",
        "BPFTRACE_STR_TRUNC_TRAILER==", "BPFTRACE_CPP_DEMANGLE=no",
      ], to: &options)
    #expect(options.demanglesNames == false)
    try applyEnvironment(["BPFTRACE_NO_CPP_DEMANGLE=0"], to: &options)
    #expect(options.demanglesNames == true)
    #expect(options.maximumFileBytes == 0)
    #expect(options.printsMapsOnExit == false)
    #expect(options.truncationTrailer == "=")
  }

  @Test(arguments: [
    "MISSING_PROBES=maybe", "PERF_RB_PAGES=many", "PERF_RB_PAGES=0", "MAX_PROBES=1048577",
    "MAX_CAT_BYTES=4294967296", "MAX_CAT_BYTES=18446744073709551615", "MAX_CAT_BYTES=-1",
    "CPP_DEMANGLE=2", "NO_CPP_DEMANGLE=",
    "PRINT_MAPS_ON_EXIT=", "PRINT_MAPS_ON_EXIT=2",
  ])
  func theEnvironmentIsChecked(_ setting: String) throws {
    var options = RunOptions()
    let error = #expect(throws: UsageError.self) {
      try applyEnvironment([Text("BPFTRACE_" + setting)], to: &options)
    }
    #expect(error?.message.description.hasPrefix("in 'BPFTRACE_\(setting)' of the env") == true)
    #expect(options == RunOptions())
  }

  @Test(arguments: zip(["0", "false", "off", "no", "1", "true", "on", "yes"], 0..<8))
  func theEnvironmentHasWordsForTruth(_ word: String, _ index: Int) throws {
    var options = RunOptions()
    try applyEnvironment([Text("BPFTRACE_PRINT_MAPS_ON_EXIT=" + word)], to: &options)
    #expect(options.printsMapsOnExit == (index >= 4))
  }
}
