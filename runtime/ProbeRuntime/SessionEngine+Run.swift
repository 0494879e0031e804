#if !hasFeature(Embedded)
  internal import Artefact
  internal import Kernel
  internal import Rendering
#endif

// A session of `proberun`: it ends with a signal, and everything is printed.
extension SessionEngine {

  /// Runs the session to its end, and returns the exit status.
  func run() throws(SessionError) -> Int32 {
    let attachedCount = try attach()
    var output: SessionOutput
    do throws(KernelError) {
      output = try SessionOutput(options)
    } catch {
      throw .output(error)
    }
    do throws(KernelError) {
      if !options.isQuiet { say(.attachedProbes(attachedCount), &output.buffer) }
      try output.flush()
      if options.isDryRun { return 0 }
      if hasLastingProbes { try handleEvents(&output) }
      try end(&output)
      return printer.exitStatus ?? 0
    } catch {
      throw error.step == .writeFile ? .output(error) : .kernel(error)
    }
  }

  /// Prints what arrives until the session is told to end.
  private func handleEvents(_ output: inout SessionOutput) throws(KernelError) {
    var batch = RecordBatch()
    var hasMore = false
    while printer.exitStatus == nil, try !isToldToEnd(hasMore: hasMore) {
      hasMore = try handleBatches(atMost: 32, &batch, &output)
      try sayNewLosses(&output.buffer)
      try output.endBatch()
    }
  }

  /// Waits for records or for a reason to end, and returns whether there is or was one.
  private func isToldToEnd(hasMore: Bool) throws(KernelError) -> Bool {
    if !hasReasonToEnd, let reason = try waitForEnd(hasMore: hasMore) {
      hasReasonToEnd = true
      // Who ends the session does not wait for the commands that are still to come.
      if reason == .signals { printer.skipsCommands = true }
    }
    return hasReasonToEnd
  }

  /// Detaches, runs the `end` programs, and prints what is left: events, losses and maps.
  private func end(_ output: inout SessionOutput) throws(KernelError) {
    var batch = RecordBatch()
    try stopProbes()
    while try handleBatches(atMost: 1024, &batch, &output) {}
    printer.skipsCommands = false
    hasReasonToEnd = false
    try runEndPrograms()
    while try handleBatches(atMost: 1024, isLast: true, &batch, &output) {}
    try output.flush()
    try sayLosses(&output.buffer)
    if options.format == .text { output.buffer.append("\n\n") }
    if options.printsMapsOnExit ?? artefact.plan.manifest.config.printsMapsOnExit {
      for index in artefact.plan.manifest.maps.indices {
        try printer.printMap(index, to: &output.buffer)
        try output.endRecord()
      }
    }
    try output.flush()
  }

  /// Handles records until there are none or `limit` batches; returns whether there may be more.
  ///
  /// - Parameter isLast: Whether the records are of the `end` programs. Others do nothing after
  ///   `exit()`.
  private func handleBatches(
    atMost limit: Int, isLast: Bool = false, _ batch: inout RecordBatch,
    _ output: inout SessionOutput
  ) throws(KernelError) -> Bool {
    for _ in 0..<limit {
      let hasMore = try takeRecords(into: &batch)
      for record in batch.records where isLast || printer.exitStatus == nil {
        try printer.handle(
          batch.bytes.span.bytes.extracting(record), to: &output.buffer)
        try output.endRecord()
        if printer.hasRunCommand {
          printer.hasRunCommand = false
          _ = try isToldToEnd(hasMore: true)
        }
      }
      if !hasMore { return false }
    }
    return true
  }
}
