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

    func run() throws {
      try reportingErrors { () throws(DriverError) in try captureProfile(to: output) }
    }
  }
}
