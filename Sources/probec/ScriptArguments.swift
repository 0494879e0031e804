import ArgumentParser
import Driver

/// The script of a command: a file, or the text of `-e`.
struct ScriptArguments: ParsableArguments {

  @Option(
    name: .customShort("e"),
    help: ArgumentHelp("The script itself, instead of a file.", valueName: "script"))
  var text: String?

  @Option(
    help: ArgumentHelp(
      "What the target kernel offers, from 'probec profile capture'. Default: this kernel.",
      valueName: "file"))
  var profile: String?

  @Option(
    name: [.customShort("I", allowingJoined: true)],
    help: ArgumentHelp("Look for headers in a folder.", valueName: "dir"))
  var includeFolders: [String] = []

  @Option(
    name: .customLong("include"),
    help: ArgumentHelp("Include a header before the script's C code.", valueName: "file"))
  var includes: [String] = []

  @Option(help: ArgumentHelp("Colours in diagnostics: auto, always, never.", valueName: "when"))
  var color = ColorChoice.auto

  /// How problems of the script are told.
  var reporting: Reporting { Reporting(usesColor: color.isOn) }

  /// Where C code is looked for.
  var code: CodeOptions { CodeOptions(includeFolders: includeFolders, includes: includes) }

  /// Where the profile comes from.
  var profileSource: ProfileSource { profile.map { .file($0) } ?? .running }
}

/// When diagnostics are coloured.
enum ColorChoice: String, ExpressibleByArgument {
  case auto, always, never

  /// Whether to use colours on standard error.
  var isOn: Bool {
    switch self {
    case .auto: standardErrorIsTerminal
    case .always: true
    case .never: false
    }
  }
}
