import Artefact
package import ProbeRuntime

/// Compiles a script in memory and runs it here; returns the exit status.
///
/// - Parameter options: as the loader's, whose code runs the artefact.
package func run(
  _ script: ScriptSource, profile: ProfileSource, code: CodeOptions = CodeOptions(),
  reporting: Reporting, options: RunOptions
) throws(DriverError) -> Int32 {
  var options = options
  do throws(UsageError) {
    try applyEnvironment(environmentVariables(), to: &options)
  } catch {
    throw .message(error.message.description)
  }
  var code = code
  code.arguments = options.arguments.map(\.description)
  let object = try artefact(of: script, for: profile, code: code, reporting: reporting)
  return runSession(object: object, options: options)
}

/// Returns the loader's options with the names and arguments that `probec run` was given.
package func runOptions(
  output: String?, arguments: [String], processID: Int?, json: Bool, isQuiet: Bool,
  isVerbose: Bool, isDryRun: Bool, isUnsafe: Bool, buffering: RunOptions.Buffering,
  debugFolders: [String]
) -> RunOptions {
  var options = RunOptions()
  options.program = "probec"
  options.outputPath = output.map { Text($0) }
  options.arguments = arguments.map { Text($0) }
  options.process = processID
  options.format = json ? .json : .text
  options.isQuiet = isQuiet
  options.isVerbose = isVerbose
  options.isDryRun = isDryRun
  options.isUnsafe = isUnsafe
  options.buffering = buffering
  options.debugFolders = debugFolders.flatMap { folders(in: Text($0)) }
  return options
}
