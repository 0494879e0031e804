import ArgumentParser
import Driver

/// The command `probec profile`.
struct ProfileCommand: ParsableCommand {

  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Record what a kernel offers, to build without it.",
    subcommands: [Capture.self])

  /// The command `probec profile capture`.
  struct Capture: ParsableCommand {

    static let configuration = CommandConfiguration(
      abstract: "Write the types, tracepoints and functions of this kernel to a file.")

    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "file"))
    var output: String

    @Option(
      help: ArgumentHelp(
        "Keep only what this file lists, and what that needs: lines of 'type NAME', 'enumerator NAME', 'tracepoint CATEGORY:EVENT', 'rawtracepoint NAME' and 'function NAME', where '*' stands for any characters.",
        valueName: "file"))
    var only: String?

    func run() throws {
      try reportingErrors { () throws(DriverError) in
        try captureProfile(to: output, keeping: only)
      }
    }
  }
}
