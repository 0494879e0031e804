import ArgumentParser
import Driver

/// The command `probec fmt`.
struct FormatCommand: ParsableCommand {

  static let configuration = CommandConfiguration(
    commandName: "fmt", abstract: "Write scripts in the standard form, with their comments.",
    discussion: "Without options the result goes to standard output.")

  @Argument(help: "The scripts; '-' is standard input.")
  var files: [String]

  @Flag(name: .shortAndLong, help: "Change the files instead.")
  var inPlace = false

  @Flag(help: "Only tell which files are not in the standard form; then the status is 1.")
  var check = false

  @Flag(help: "Also replace what is written in an older form of the language.")
  var upgrade = false

  func validate() throws {
    if inPlace && check { throw ValidationError("give --in-place or --check, not both") }
    if inPlace && files.contains("-") {
      throw ValidationError("standard input cannot be changed: leave out --in-place")
    }
  }

  func run() throws {
    let formatting: Formatting = check ? .check : inPlace ? .replace : .print
    var allAreStandard = true
    try reportingErrors { () throws(DriverError) in
      for file in files {
        let isStandard = try format(
          .file(file), formatting, upgrading: upgrade,
          reporting: Reporting(usesColor: standardErrorIsTerminal))
        if check && !isStandard {
          complain("\(file): not in the standard form; 'probec fmt -i' changes it\n")
          allAreStandard = false
        }
      }
    }
    if !allAreStandard { throw ExitCode(1) }
  }
}
