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
      BuildCommand.self, RunCommand.self, InspectCommand.self, ProfileCommand.self,
    ])
}

extension Probec {

  /// Runs the command line; wrong usage ends with status 1, as bpftrace's does.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      complain(fullMessage(for: error) + "\n")
      exit(withError: ExitCode(1))
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
