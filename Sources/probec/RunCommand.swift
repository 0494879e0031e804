import ArgumentParser
import Driver
import ProbeRuntime

/// The command `probec run`.
struct RunCommand: ParsableCommand {

  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Compile a script and run it on this machine.",
    discussion: "Needs the privileges that 'proberun' needs: root, or CAP_BPF and CAP_PERFMON.")

  @OptionGroup var script: ScriptArguments

  @Option(
    name: .short,
    help: ArgumentHelp("The form of the output: text or json.", valueName: "format"))
  var format = OutputFormat.text

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("Write the tracing output to a file.", valueName: "file"))
  var output: String?

  @Option(
    name: [.customShort("B"), .customLong("buffering")],
    help: ArgumentHelp("When output is written: line, full or none.", valueName: "mode"))
  var buffering = Buffering.line

  @Option(name: .shortAndLong, help: "Trace this process only, and end with it.")
  var pid: Int?

  @Flag(name: .shortAndLong, help: "Do not tell how many probes are attached.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Show the verifier's whole log when the kernel refuses.")
  var verbose = false

  @Option(
    help: ArgumentHelp(
      "Look for separate debug files in a folder, then in /usr/lib/debug.", valueName: "dir[:dir]"))
  var debuginfo: [String] = []

  @Flag(help: "Load and attach, then end.")
  var dryRun = false

  @Flag(help: "Let the script change the system: send signals, write to the memory of processes.")
  var unsafe = false

  @Argument(
    parsing: .captureForPassthrough,
    help: "The script, unless -e gives it, and the script's arguments.")
  var arguments: [String] = []

  func run() throws {
    var rest = arguments[...]
    let source: ScriptSource
    if let text = script.text {
      source = .text(text)
    } else if let file = rest.popFirst() {
      source = .file(file)
    } else {
      throw ValidationError("give a script file, or its text with -e")
    }
    if rest.first == "--" { rest = rest.dropFirst() }
    let options = runOptions(
      output: output, arguments: Array(rest), processID: pid, json: format == .json,
      isQuiet: quiet, isVerbose: verbose, isDryRun: dryRun, isUnsafe: unsafe,
      buffering: buffering.mode,
      debugFolders: debuginfo)
    var status: Int32 = 0
    try reportingErrors { () throws(DriverError) in
      status = try Driver.run(
        source, profile: script.profileSource, code: script.code,
        reporting: script.reporting, options: options)
    }
    if status != 0 { throw ExitCode(status) }
  }
}

/// The form of the output.
enum OutputFormat: String, ExpressibleByArgument {
  case text, json
}

/// When output is written.
enum Buffering: String, ExpressibleByArgument {
  case line, full, none

  /// The loader's mode.
  var mode: RunOptions.Buffering {
    switch self {
    case .line: .line
    case .full: .full
    case .none: .none
    }
  }
}
