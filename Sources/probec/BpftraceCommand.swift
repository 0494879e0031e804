import ArgumentParser
import Driver

/// `probec` under the name `bpftrace`: bpftrace's own spelling of what `probec run` and
/// `probec list` do.
struct BpftraceCommand: ParsableCommand {

  /// The name under which the program is another one.
  static let name = "bpftrace"

  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Runs bpftrace scripts; this is Probec under another name.",
    usage: """
      bpftrace [options] FILE [script arguments]
      bpftrace [options] -e TEXT [script arguments]
      bpftrace -l [-v] [PATTERN | FILE | -e TEXT]
      """,
    version: compilerVersion)

  @Option(
    name: .customShort("e", allowingJoined: true),
    help: ArgumentHelp("The script itself.", valueName: "text"))
  var text: String?

  @Flag(name: .shortAndLong, help: "List probes and types.")
  var list = false

  @Flag(
    name: .shortAndLong,
    help: "Show the verifier's whole log when the kernel refuses; with -l, arguments and members.")
  var verbose = false

  @Option(
    name: [.customShort("p", allowingJoined: true), .customLong("pid")],
    help: ArgumentHelp("Trace this process only, and end with it.", valueName: "pid"))
  var pid: Int?

  @Option(
    name: [.customShort("o", allowingJoined: true), .customLong("output")],
    help: ArgumentHelp("Write the tracing output to a file.", valueName: "file"))
  var output: String?

  @Option(
    name: .customShort("f", allowingJoined: true),
    help: ArgumentHelp("The form of the output: text or json.", valueName: "format"))
  var format = OutputFormat.text

  @Option(
    name: .customShort("B", allowingJoined: true),
    help: ArgumentHelp("When output is written: line, full or none.", valueName: "mode"))
  var buffering = Buffering.line

  @Flag(name: .shortAndLong, help: "Do not tell how many probes are attached.")
  var quiet = false

  @Flag(help: "Do not show what the compiler warns of.")
  var noWarnings = false

  @Option(
    help: ArgumentHelp(
      "Look for separate debug files in a folder, then in /usr/lib/debug.", valueName: "dir[:dir]"))
  var debuginfo: [String] = []

  @Flag(help: "Load and attach, then end.")
  var dryRun = false

  @Flag(help: "Allow functions that change the system.")
  var unsafe = false

  @Flag(name: [.customShort("b"), .customLong("btf")], help: "No effect: types are always read.")
  var typeInformation = false

  @Option(
    name: [.customShort("d", allowingJoined: true), .customLong("debug")],
    help: ArgumentHelp(
      "Print a stage of the compiler instead: ast, types or codegen.", valueName: "stage"))
  var stage: DebugStage?

  @Flag(name: [.customShort("V"), .customLong("version")], help: "Print the version.")
  var showsVersion = false

  @Option(
    name: .customShort("I", allowingJoined: true),
    help: ArgumentHelp("Look for headers in a folder.", valueName: "dir"))
  var includeFolders: [String] = []

  @Option(
    name: .customLong("include"),
    help: ArgumentHelp("Include a header before the script's C code.", valueName: "file"))
  var includes: [String] = []

  @OptionGroup(visibility: .hidden) var missing: MissingOptions

  @Argument(help: "The script, unless -e gives it, or what to list; then the script's arguments.")
  var arguments: [String] = []

  func run() throws {
    if showsVersion { return print(compilerVersion) }
    if let option = missing.first {
      throw ValidationError("Probec does not have the option '\(option)' yet")
    }
    var rest = arguments[...]
    if list { return try runList(rest.first) }
    let source: ScriptSource
    if let text {
      source = .text(text)
    } else if let file = rest.popFirst() {
      source = .file(file)
    } else {
      throw ValidationError("give a script file, or its text with -e")
    }
    if let stage { return try runBuild(source, stage) }
    let options = runOptions(
      output: output, arguments: Array(rest), processID: pid, json: format == .json,
      isQuiet: quiet, isVerbose: verbose, isDryRun: dryRun, isUnsafe: unsafe,
      buffering: buffering.mode,
      debugFolders: debuginfo)
    var status: Int32 = 0
    try reportingErrors { () throws(DriverError) in
      status = try Driver.run(
        source, profile: .running,
        code: code,
        reporting: reporting, options: options)
    }
    if status != 0 { throw ExitCode(status) }
  }

  private var code: CodeOptions {
    CodeOptions(includeFolders: includeFolders, includes: includes)
  }

  private var reporting: Reporting {
    Reporting(usesColor: standardErrorIsTerminal, showsWarnings: !noWarnings)
  }

  private func runList(_ pattern: String?) throws {
    let request: ListRequest =
      text.map { .script(.text($0)) } ?? pattern.map { ListRequest($0) } ?? .everything
    try reportingErrors { () throws(DriverError) in
      try Driver.list(request, profile: .running, hasDetails: verbose, reporting: reporting)
    }
  }

  private func runBuild(_ source: ScriptSource, _ stage: DebugStage) throws {
    try reportingErrors { () throws(DriverError) in
      try build(
        BuildOptions(
          script: source, profile: .running, emission: stage.emission, output: "-",
          code: code, reporting: reporting))
    }
  }
}

/// A stage of bpftrace that `-d` prints.
enum DebugStage: String, ExpressibleByArgument, CaseIterable {
  case ast, types, codegen

  /// What the compiler prints for it.
  var emission: Emission {
    switch self {
    case .ast: .tree
    case .types: .ir
    case .codegen: .llvm
    }
  }
}

/// Options of bpftrace that Probec lacks, so that they are told from mistakes.
struct MissingOptions: ParsableArguments {

  @Option(name: [.customShort("c", allowingJoined: true), .customLong("cmd")])
  var command: String?

  @Flag(name: [.customShort("k"), .customLong("warnings")])
  var helperWarnings: Int

  @Flag
  var info = false

  @Flag
  var usdtFileActivation = false

  @Option
  var probeFilter: String?

  @Option
  var emitElf: String?

  @Option
  var emitLlvm: String?

  @Option
  var aot: String?

  /// The first that was given.
  var first: String? {
    let given: [(name: String, isGiven: Bool)] = [
      ("-c", command != nil), ("-k", helperWarnings > 0), ("--info", info),
      ("--usdt-file-activation", usdtFileActivation), ("--probe-filter", probeFilter != nil),
      ("--emit-elf", emitElf != nil), ("--emit-llvm", emitLlvm != nil), ("--aot", aot != nil),
    ]
    return given.first { $0.isGiven }?.name
  }
}
