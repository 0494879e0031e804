#if !hasFeature(Embedded)
  internal import Artefact
  internal import Attachment
  internal import Kernel
  internal import Rendering
#endif

/// A loaded artefact whose probes run, and whose records are taken, for whoever asks.
///
/// A class because it owns what is open in the kernel: as a struct, the code that closes all of it
/// would be repeated wherever a step may fail.
package final class SessionEngine {

  /// What was loaded.
  let artefact: BoundArtefact

  /// What handles the records.
  let printer: EventPrinter

  /// How the session runs.
  let options: RunOptions

  private let probes: ResolvedProbes
  private let loaded: LoadedArtefact
  private let messages: MessageOutput
  private var sources: EventSources
  private var attached: AttachedProbes
  private var losses: LossCounter

  /// Whether a signal or the end of the traced process has ended the session.
  var hasReasonToEnd = false

  /// What function probes missed, when that was asked for the last time.
  private var missedFunctions: [(probe: Text, count: UInt64)] = []

  /// Begins a session with a loaded artefact.
  init(
    _ artefact: BoundArtefact, probes: ResolvedProbes, loaded: consuming LoadedArtefact,
    sources: consuming EventSources, printer: EventPrinter, options: RunOptions,
    messages: MessageOutput
  ) {
    let links = artefact.plan.links
    let maps = loaded.maps
    losses = LossCounter(
      counters: links.counters.map { maps[$0] }, maps: artefact.plan.manifest.maps.count)
    self.artefact = artefact
    self.probes = probes
    self.loaded = loaded
    self.sources = sources
    self.printer = printer
    self.options = options
    self.messages = messages
    attached = AttachedProbes(process: options.process)
  }

  #if !hasFeature(Embedded)
    /// A descriptor that has input when there is something to do; not for records below the wakeup
    /// threshold.
    var inputDescriptor: Int32 { sources.descriptor }

    /// The names of probes by their attach cookie.
    var probeNames: [Text] { probes.targetNames }

    /// The names of functions by their number.
    var functionNames: [Text] { probes.functionNames.names }
  #endif

  /// Whether there are probes that run until they are detached.
  var hasLastingProbes: Bool {
    artefact.plan.manifest.probes.contains { $0.attachPoint.turn == .whileAttached }
  }

  /// Returns the map with an index in the manifest.
  func map(_ index: Int) -> KernelMap { loaded.maps[artefact.plan.links.maps[index]] }
}

// MARK: The stages of a session

extension SessionEngine {

  /// Runs the `begin` programs, but not in a dry run, attaches the others, and returns how many
  /// there are.
  func attach() throws(SessionError) -> Int {
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
        throw SessionError(error, of: artefact.plan)
      }
    }
    messages.warn(probes.warnings + attached.warnings, of: artefact.plan)
    if once + lasting == 0 || (lasting == 0 && hasLastingProbes) { throw .noProbes }
    return once + lasting
  }

  /// Waits for records or for a reason to end, and returns the reason.
  ///
  /// - Parameter hasMore: Whether there are records already, so that only the reasons matter.
  func waitForEnd(hasMore: Bool) throws(KernelError) -> EventSource? {
    try sources.waitForEnd(hasMore: hasMore)
  }

  /// Waits at most so many milliseconds for something to happen, and returns what, if it is known.
  func wait(atMost limit: Int?) throws(KernelError) -> EventSource? {
    try sources.wait(atMost: limit)
  }

  /// Takes some of the records that have arrived into `batch`; returns whether there may be more.
  func takeRecords(into batch: inout RecordBatch) throws(KernelError) -> Bool {
    let hasMore = try sources.takeRecords(into: &batch)
    printer.notePrograms(batch)
    return hasMore
  }

  /// Detaches the probes and runs the `end` programs.
  func detach() throws(KernelError) {
    try stopProbes()
    try runEndPrograms()
  }

  /// Detaches the probes, after a look at what they missed.
  func stopProbes() throws(KernelError) {
    missedFunctions = try attached.missedRuns()
    attached.detachAll()
  }

  /// Runs the `end` programs.
  func runEndPrograms() throws(KernelError) {
    try runPrograms(.end)
  }

  /// Detaches the probes, whatever else failed.
  func detachProbes() {
    attached.detachAll()
  }

  /// Leaves what is slow to close to a child; the process is about to end.
  func closeInBackground() {
    attached.closeInBackground()
  }

  private func runPrograms(_ turn: Turn) throws(KernelError) {
    for index in probes.probes.indices
    where probes.probes[index].probe.attachPoint.turn == turn {
      try loaded.programs[index].run()
    }
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

extension SessionEngine {

  /// Says a message in the form of the output.
  @inline(never)
  func say(_ message: Message, _ output: inout OutputBuffer) {
    messages.say(message, &output)
  }

  /// Reports events that were lost since the last report, at most once per second.
  func sayNewLosses(_ output: inout OutputBuffer) throws(KernelError) {
    if let lost = try losses.newLostEventsNowAndThen() {
      say(.lostEvents(lost), &output)
    }
  }

  /// Reports everything that was lost in the whole session, after it was detached.
  func sayLosses(_ output: inout OutputBuffer) throws(KernelError) {
    if let lost = try losses.newLostEvents() { say(.lostEvents(lost), &output) }
    let total = try losses.totals()
    if total.eventsLost > 0 { say(.totalLostEvents(total.eventsLost), &output) }
    for (index, count) in total.failedUpdates.enumerated() where count > 0 {
      say(.failedMapUpdates(count, map: artefact.plan.manifest.maps[index].name), &output)
    }
    if total.stacksLost > 0 { say(.lostStacks(total.stacksLost), &output) }
    try forEachMiss { say(.missedHits($1, probe: $0), &output) }
  }

  /// What programs counted as lost until now.
  func lossTotals() throws(KernelError) -> LossTotals { try losses.totals() }

  /// The number of runs that the kernel skipped until now.
  func missedRuns() throws(KernelError) -> UInt64 {
    if attached.isAttached { missedFunctions = try attached.missedRuns() }
    var total: UInt64 = 0
    try forEachMiss { total &+= $1 }
    return total
  }

  /// Calls `body` for everything that the kernel did not run at times, with how often.
  private func forEachMiss(_ body: (Text, UInt64) -> Void) throws(KernelError) {
    for (probe, count) in missedFunctions { body(probe, count) }
    var asked: [Int32] = []
    for program in loaded.programs where !asked.contains(program.descriptor) {
      // One program may serve several probes.
      asked.append(program.descriptor)
      let missed = try program.recursionMisses()
      if missed > 0 { body(program.name, missed) }
    }
  }
}
