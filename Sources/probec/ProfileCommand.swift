import ArgumentParser
import Driver

/// The command `probec profile`.
struct ProfileCommand: ParsableCommand {

  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Record what a kernel offers, to build without it.",
    subcommands: [Capture.self, Show.self])

  /// The command `probec profile capture`.
  struct Capture: ParsableCommand {

    static let configuration = CommandConfiguration(
      abstract: "Write the types, tracepoints and functions of this kernel to a file.")

    @Option(
      name: .shortAndLong,
      help: ArgumentHelp("Where to write; '-' is standard output.", valueName: "file"))
    var output: String

    @Option(
      help: ArgumentHelp(
        "Keep only what this list names (docs/profile.md), not all of the kernel.",
        valueName: "list"))
    var only: String?

    @Option(
      help: ArgumentHelp("The release to record. Default: this kernel's.", valueName: "release"))
    var release: String?

    func run() throws {
      try reportingErrors { () throws(DriverError) in
        try captureProfile(to: output, keepingOnly: only, release: release)
      }
    }
  }

  /// The command `probec profile show`.
  struct Show: ParsableCommand {

    static let configuration = CommandConfiguration(
      abstract: "Print the release, the architecture and the size of a profile.")

    @Argument(help: "The profile.")
    var profile: String

    func run() throws {
      try reportingErrors { () throws(DriverError) in try showProfile(profile) }
    }
  }
}
