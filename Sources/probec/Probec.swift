import ArgumentParser
import Driver

/// The command line of the compiler.
@main
struct Probec: ParsableCommand {

  static let configuration = CommandConfiguration(
    commandName: "probec",
    abstract: "Compiles bpftrace scripts ahead of time.",
    discussion: """
      'probec build' writes a portable eBPF object that 'proberun' runs on any server; \
      'probec run' compiles and runs a script here.
      """,
    version: compilerVersion,
    subcommands: [
      BuildCommand.self, RunCommand.self, ListCommand.self, InspectCommand.self,
      FormatCommand.self, ProfileCommand.self,
    ])
}

extension Probec {

  /// Runs the command line, which is bpftrace's if the program is called so.
  static func main() {
    let name = CommandLine.arguments.first?.split(separator: "/").last
    if name.map(String.init) == BpftraceCommand.name {
      main(BpftraceCommand.self)
    } else {
      main(Probec.self)
    }
  }

  /// Wrong usage ends with status 1, as bpftrace's does.
  private static func main<Command: ParsableCommand>(_: Command.Type) {
    do {
      var command = try Command.parseAsRoot()
      try command.run()
    } catch {
      guard Command.exitCode(for: error) == .validationFailure else {
        Command.exit(withError: error)
      }
      complain(Command.fullMessage(for: error) + "\n")
      Command.exit(withError: ExitCode(1))
    }
  }
}

/// Ends the program after an error: the message on standard error, nothing else.
func reportingErrors(_ work: () throws(DriverError) -> Void) throws {
  do throws(DriverError) {
    try work()
  } catch {
    complain(error.description)
    throw ExitCode(1)
  }
}
