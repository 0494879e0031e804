#if !hasFeature(Embedded)
  internal import Artefact
  internal import Attachment
  internal import Kernel
#endif

/// Runs an artefact as `proberun` does, and returns the exit status.
///
/// The process should end soon: detached events that the kernel closes slowly are left to a child
/// that waits for that.
package func runSession(object: [UInt8], options: RunOptions) -> Int32 {
  let messages = MessageOutput(options)
  do throws(SessionError) {
    let plan = try readPlan(object)
    if options.arguments.askForHelp { return try printHelp(plan.manifest) }
    try checkArguments(plan.manifest, options)
    let probes = try resolveProbes(plan.manifest, options)
    if options.isListing { return try listTargets(probes, plan.manifest, options, messages) }
    let engine = try openEngine(plan, probes, options, messages)
    let status = try engine.run()
    engine.closeInBackground()
    return status
  } catch {
    var message = error.message
    if case .artefact = error, let path = options.objectPath { message = path + ": " + message }
    messages.fail(message)
    return error.exitStatus
  }
}

/// Prints what the script says about itself, and returns the exit status.
private func printHelp(_ manifest: Manifest) throws(SessionError) -> Int32 {
  do throws(KernelError) {
    try writeToStandardOutput(scriptHelp(manifest).bytes)
    return 0
  } catch {
    throw .output(error)
  }
}

/// Checks that the script has the parameters that are given.
private func checkArguments(
  _ manifest: Manifest, _ options: RunOptions
) throws(SessionError) {
  do throws(ParameterError) {
    try options.arguments.check(against: manifest)
  } catch {
    throw .parameter(error)
  }
}

/// Prints what the probes would be attached to, and returns the exit status.
private func listTargets(
  _ probes: ResolvedProbes, _ manifest: Manifest, _ options: RunOptions,
  _ messages: MessageOutput
) throws(SessionError) -> Int32 {
  do throws(KernelError) {
    try list(probes, options)
  } catch {
    throw .output(error)
  }
  messages.warn(probes.warnings, script: manifest.script)
  return 0
}
