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
    while printer.exitStatus == nil, try !waitForEnd(hasMore: hasMore) {
      hasMore = try handleBatches(atMost: 32, &batch, &output)
      try sayNewLosses(&output.buffer)
      try output.endBatch()
    }
  }

  /// Detaches, runs the `end` programs, and prints what is left: events, losses and maps.
  private func end(_ output: inout SessionOutput) throws(KernelError) {
    try detach()
    var batch = RecordBatch()
    while try handleBatches(atMost: 1024, &batch, &output) {}
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
  private func handleBatches(
    atMost limit: Int, _ batch: inout RecordBatch, _ output: inout SessionOutput
  ) throws(KernelError) -> Bool {
    for _ in 0..<limit {
      let hasMore = try takeRecords(into: &batch)
      for record in batch.records {
        try printer.handle(
          batch.bytes.span.bytes.extracting(record), to: &output.buffer)
        try output.endRecord()
      }
      if !hasMore { return false }
    }
    return true
  }
}
