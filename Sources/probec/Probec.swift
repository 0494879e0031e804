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

/// Ends the program after an error: the message on standard error, nothing else.
func reportingErrors(_ work: () throws(DriverError) -> Void) throws {
  do throws(DriverError) {
    try work()
  } catch {
    complain(error.description)
    throw ExitCode(1)
  }
}
