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
    let arguments = try readArguments(plan, options)
    if arguments.askForHelp {
      try writeToStandardOutput(scriptHelp(plan.manifest).bytes)
      return 0
    }
    let probes = try resolveProbes(plan, arguments, options)
    if options.isListing {
      try list(probes, options)
      messages.warn(probes.warnings, of: plan)
      return 0
    }
    if !options.isUnsafe { try refuseChanges(plan) }
    let engine = try openEngine(plan, arguments, probes, options, messages)
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

/// Refuses a script that can do more than read.
private func refuseChanges(_ plan: LoadPlan) throws(SessionError) {
  for capability in plan.manifest.capabilities where !capability.hasPrefix("read-") {
    throw .parameter(
      ParameterError(
        "the script needs '--unsafe': it changes the system (" + capability + ")"))
  }
}
