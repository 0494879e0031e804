import ArgumentParser
import Driver

/// The command `probec inspect`.
struct InspectCommand: ParsableCommand {

  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Print the manifest of an artefact, or of an executable.")

  @Argument(help: "The artefact, or an executable with one.")
  var object: String

  func run() throws {
    try reportingErrors { () throws(DriverError) in try inspect(object) }
  }
}
