import ArgumentParser
import Driver

/// The command `probec build`.
struct BuildCommand: ParsableCommand {

  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Compile a script to an artefact, or print a stage of it.")

  @OptionGroup var script: ScriptArguments

  @Argument(help: "The script; '-' is standard input.")
  var file: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write; '-' is standard output. Default: the script's name, with .bpf.o, .stub.h or .swift unless it is an executable; stages go to standard output.",
      valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "What to write: object; exe, an executable that needs nothing else; c, a header with the object for programs in C and C++; swift, the same in Swift; or a stage: tree, ir, llvm, asm, btf or manifest."
    ))
  var emit = Emission.object

  @Option(help: "What the names in a stub begin with. Default: the script's name.")
  var name: String?

  @Option(
    help: ArgumentHelp(
      "The proberun that an executable is made of. Default: the one beside probec.",
      valueName: "file"))
  var loader: String?

  func run() throws {
    if loader != nil, emit != .exe { throw ValidationError("--loader goes with --emit exe") }
    let source: ScriptSource
    switch (script.text, file) {
    case (let text?, nil): source = .text(text)
    case (nil, let file?): source = .file(file)
    case (_?, _?): throw ValidationError("give a script file or -e, not both")
    case (nil, nil): throw ValidationError("give a script file, or its text with -e")
    }
    try reportingErrors { () throws(DriverError) in
      try build(
        BuildOptions(
          script: source, profile: script.profileSource, emission: emit, output: output,
          name: name, loader: loader, code: script.code, reporting: script.reporting))
    }
  }
}

extension Emission: ExpressibleByArgument {}
