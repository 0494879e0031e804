#if !hasFeature(Embedded)
  internal import Artefact
  package import Attachment
  package import Kernel
  internal import Rendering
#endif

/// A loaded artefact whose probes run, and whose output is printed.
///
/// A class because it owns what is open in the kernel: as a struct, the code that closes all of it
/// would be repeated wherever a step may fail.
package final class Session {

  private let artefact: BoundArtefact
  private let probes: ResolvedProbes
  private let loaded: LoadedArtefact
  private let options: RunOptions
  private let messages: MessageOutput
  private var sources: EventSources
  private var attached: AttachedProbes
  private var printer: EventPrinter
  private var losses: LossCounter

  /// Begins a session with a loaded artefact.
  package init(
    _ artefact: BoundArtefact, probes: ResolvedProbes, loaded: consuming LoadedArtefact,
    process: consuming FileDescriptor?, options: RunOptions
  ) throws(SessionError) {
    let links = artefact.plan.links
    let maps = loaded.maps
    let printer = try makePrinter(artefact.plan, probes, maps, options)
    let sources = try openEventSources(
      ring: links.ringBuffer.map { maps[$0] }, size: artefact.ringBufferSize, process: process)
    self.artefact = artefact
    self.probes = probes
    self.loaded = loaded
    self.options = options
    self.printer = printer
    self.sources = sources
    messages = MessageOutput(options)
    attached = AttachedProbes(process: options.process)
    losses = LossCounter(
      counters: links.counters.map { maps[$0] }, maps: artefact.plan.manifest.maps.count)
  }

  /// Runs the session to its end, and returns the exit status.
  package func run() throws(SessionError) -> Int32 {
    let attachedCount = try attach()
    var output: SessionOutput
    do throws(KernelError) {
      output = try SessionOutput(options)
    } catch {
      throw .output(error)
    }
    do throws(KernelError) {
      try say(.attachedProbes(attachedCount), &output)
      try output.flush()
      if options.isDryRun { return 0 }
      if hasLastingProbes { try handleEvents(&output) }
      try end(&output)
      return printer.exitStatus ?? 0
    } catch {
      throw error.step == .writeFile ? .output(error) : .kernel(error)
    }
  }
}

extension Session {

  /// Leaves what is slow to close to a child; the process is about to end.
  func closeInBackground() {
    attached.closeInBackground()
  }
}

/// Prepares the printing of events and maps.
private func makePrinter(
  _ plan: LoadPlan, _ probes: ResolvedProbes, _ maps: [KernelMap], _ options: RunOptions
) throws(SessionError) -> EventPrinter {
  let userSymbols = UserSymbols(options)
  let resolver = makeResolver(
    stackMaps: plan.links.stackMaps.map { maps[$0] }, probeNames: probes.targetNames,
    functionNames: probes.functionNames.names, userSymbols: userSymbols)
  let renderer = ValueRenderer(
    enumerations: plan.manifest.enumerations,
    truncationTrailer: plan.manifest.config.truncationTrailer, resolver: resolver)
  do throws(FormatError) {
    return try EventPrinter(
      plan.manifest, format: options.format, renderer: renderer, userSymbols: userSymbols,
      maps: plan.links.maps.map { maps[$0] })
  } catch {
    throw .artefact(.invalidManifest(path: "events", reason: "a format that cannot be read"))
  }
}

// MARK: The stages of a session

extension Session {

  /// Runs the `begin` programs, attaches the others, and returns how many there are.
  private func attach() throws(SessionError) -> Int {
    let policy = options.missingProbes ?? artefact.plan.manifest.config.missingProbes
    if !options.isDryRun {
      do throws(KernelError) {
        try runPrograms(.begin)
      } catch {
        throw .kernel(error)
      }
    }
    let once = probes.probes.count { $0.probe.attachPoint.turn != .whileAttached }
    var lasting = 0
    for index in attachOrder(of: probes.probes) {
      do throws(AttachError) {
        lasting += try attached.attach(
          probes.probes[index], program: loaded.programs[index], policy: policy)
      } catch {
        throw .attach(error, script: artefact.plan.manifest.script)
      }
    }
    tell(
      probes.warnings + attached.warnings, script: artefact.plan.manifest.script, options)
    if once + lasting == 0 || (lasting == 0 && hasLastingProbes) { throw .noProbes }
    return once + lasting
  }

  /// Prints what arrives until the session is told to end.
  private func handleEvents(_ output: inout SessionOutput) throws(KernelError) {
    var batch = RecordBatch()
    var hasMore = false
    while printer.exitStatus == nil, try !sources.waitForEnd(hasMore: hasMore) {
      hasMore = try handleBatches(atMost: 32, &batch, &output)
      if let lost = try losses.newLostEventsNowAndThen() { try say(.lostEvents(lost), &output) }
      try output.endBatch()
    }
  }

  /// Detaches, runs the `end` programs, and prints what is left: events, losses and maps.
  private func end(_ output: inout SessionOutput) throws(KernelError) {
    let missed = try attached.missedRuns()
    attached.detachAll()
    try runPrograms(.end)
    var batch = RecordBatch()
    while try handleBatches(atMost: 1024, &batch, &output) {}
    try output.flush()
    try sayLosses(missed, &output)
    if options.format == .text { output.buffer.append("\n\n") }
    if artefact.plan.manifest.config.printsMapsOnExit {
      for index in artefact.plan.manifest.maps.indices {
        try printer.printMap(index, to: &output.buffer)
        try output.endRecord()
      }
    }
    try output.flush()
  }

  /// Whether there are probes that run until the session ends.
  private var hasLastingProbes: Bool {
    artefact.plan.manifest.probes.contains { $0.attachPoint.turn == .whileAttached }
  }

  private func runPrograms(_ turn: Turn) throws(KernelError) {
    for index in probes.probes.indices
    where probes.probes[index].probe.attachPoint.turn == turn {
      try loaded.programs[index].run()
    }
  }

  /// Handles records until there are none or `limit` batches; returns whether there may be more.
  private func handleBatches(
    atMost limit: Int, _ batch: inout RecordBatch, _ output: inout SessionOutput
  ) throws(KernelError) -> Bool {
    for _ in 0..<limit {
      let hasMore = try sources.takeRecords(into: &batch)
      printer.notePrograms(batch)
      for record in batch.records {
        try printer.handle(batch.bytes.span.bytes.extracting(record), &output, messages)
      }
      if !hasMore { return false }
    }
    return true
  }
}

/// When a program runs.
private enum Turn: Equatable {
  case begin, whileAttached, end
}

extension AttachPoint {

  fileprivate var turn: Turn {
    if case .begin = self { return .begin }
    if case .end = self { return .end }
    return .whileAttached
  }
}

// MARK: What the session says itself

extension Session {

  private func say(_ message: Message, _ output: inout SessionOutput) throws(KernelError) {
    if case .attachedProbes = message, options.isQuiet { return }
    try messages.say(message, &output)
  }

  /// Reports everything that was lost in the whole session.
  private func sayLosses(
    _ missedFunctions: [(probe: Text, count: UInt64)], _ output: inout SessionOutput
  ) throws(KernelError) {
    if let lost = try losses.newLostEvents() { try say(.lostEvents(lost), &output) }
    let total = try losses.totals()
    if total.eventsLost > 0 { try say(.totalLostEvents(total.eventsLost), &output) }
    for (index, count) in total.failedUpdates.enumerated() where count > 0 {
      let map = artefact.plan.manifest.maps[index].name
      try say(.failedMapUpdates(count, map: map), &output)
    }
    if total.stacksLost > 0 { try say(.lostStacks(total.stacksLost), &output) }
    for (probe, count) in missedFunctions { try say(.missedHits(count, probe: probe), &output) }
    var asked: [Int32] = []
    for program in loaded.programs where !asked.contains(program.descriptor) {
      // One program may serve several probes.
      asked.append(program.descriptor)
      let missed = try program.recursionMisses()
      if missed > 0 { try say(.missedHits(missed, probe: program.name), &output) }
    }
  }
}
