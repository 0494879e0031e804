#if !hasFeature(Embedded)
  internal import Artefact
  internal import Kernel
  internal import Rendering
#endif

/// A session within another program, which asks it for everything that it does.
///
/// It takes no signals and writes nothing by itself. Misuse is an error, never a trap.
///
/// A class because of its identity: the program's threads share it. It is sendable because the
/// owner lets one thread at a time come to what is mutable.
package final class EmbeddedSession: @unchecked Sendable {

  /// How far the session has come.
  package enum State: UInt8, Comparable, Sendable {
    /// Without an artefact.
    case unopened
    /// The artefact is read.
    case opened
    /// The kernel has the programs and maps.
    case loaded
    /// The probes run.
    case attached
    /// The probes ran; maps and some events are left.
    case detached
    /// Nothing is left.
    case closed

    package static func < (left: State, right: State) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whether a call may be made in a handler.
  enum Access: Equatable {
    case reading, changing
  }

  private let owner = ThreadOwner()

  /// How far the session has come.
  var state = State.unopened

  /// What was opened.
  var plan: LoadPlan?

  /// How the session will run, but for the script's parameters.
  var options: RunOptions

  /// The script's parameters.
  var parameters = ScriptParameters()

  /// What was loaded.
  var engine: SessionEngine?

  /// For each event, whether it is one for the program; the session does others by itself.
  var isForProgram: [Bool] = []

  /// What the session has to say.
  let messages: MessageOutput

  /// Memory for records.
  var batch = RecordBatch()

  /// Whether the process that the session is limited to has ended.
  var processHasEnded = false

  /// The reason of the last failure but those about another thread.
  private var failure: SessionFailure?

  /// Creates a session without an artefact.
  package init() {
    options = RunOptions()
    options.ownsProcess = false
    messages = MessageOutput(options)
  }

  /// The reason of the last failure, but for calls that came while another thread was inside.
  package var lastFailure: SessionFailure? {
    get throws(SessionFailure) {
      try enter(.reading)
      defer { leave() }
      return failure
    }
  }
}

// MARK: Who may do what, when

extension EmbeddedSession {

  /// Lets the calling thread in; `leave` must follow.
  func enter(_ access: Access) throws(SessionFailure) {
    switch owner.enter() {
    case .first: return
    case .again:
      if access == .reading { return }
      owner.leave()
      throw .inHandler
    case .refused: throw .inUse
    }
  }

  /// Lets the calling thread out.
  func leave() {
    owner.leave()
  }

  /// Remembers a failure, which is to be thrown.
  func fail(_ failure: SessionFailure) -> SessionFailure {
    self.failure = failure
    return failure
  }

  /// Returns the failure that an argument is, which is to be thrown.
  func refuse(
    _ message: Text, _ number: ErrorNumber = .invalid
  ) throws(SessionFailure) -> SessionFailure {
    try enter(.reading)
    defer { leave() }
    return fail(SessionFailure(.misuse, number, message))
  }

  /// Throws unless the session is in one of the states from `first` to `last`.
  func expect(_ first: State, _ last: State) throws(SessionFailure) {
    if state == .closed {
      throw fail(SessionFailure(.closed, .badDescriptor, "the session is closed"))
    }
    guard state < first || state > last else { return }
    let text = state < first ? missing(first) : stateText
    throw fail(SessionFailure(.misuse, .invalid, "the session " + text))
  }

  private func missing(_ wanted: State) -> Text {
    if state == .unopened { return "has no artefact" }
    return wanted == .loaded ? "is not loaded yet" : "is not attached yet"
  }

  private var stateText: Text {
    switch state {
    case .unopened, .opened: "is open already"
    case .loaded: "is loaded already"
    case .attached: "is attached already"
    case .detached: "is detached already"
    case .closed: "is closed"
    }
  }

  /// Returns what was loaded.
  func loaded() throws(SessionFailure) -> SessionEngine {
    try expect(.loaded, .detached)
    guard let engine else { preconditionFailure("a loaded session has an engine") }
    return engine
  }
}

// MARK: The stages of a session

extension EmbeddedSession {

  /// Reads an artefact.
  ///
  /// - Parameter hash: The FNV-1a hash that the bytes should have; 0 for any.
  package func open(_ object: [UInt8], hash: UInt64) throws(SessionFailure) {
    try enter(.changing)
    defer { leave() }
    try expect(.unopened, .unopened)
    if hash != 0, hash != fnv1a(object) {
      throw fail(
        SessionFailure(
          .damaged, .badMessage,
          "the object is not the one that the stub was made for: generate the stub again"))
    }
    do throws(SessionError) {
      let plan = try readPlan(object)
      isForProgram = plan.manifest.events.map { $0.action.isForProgram }
      self.plan = plan
    } catch {
      throw fail(SessionFailure(error))
    }
    state = .opened
  }

  /// Finds the targets of the probes, creates the maps and loads the programs.
  ///
  /// After an error the session is as before.
  package func load() throws(SessionFailure) {
    try enter(.changing)
    defer { leave() }
    try expect(.opened, .opened)
    guard let plan else { return }
    if let missing = parameters.firstGap(in: plan.manifest) {
      throw fail(
        SessionFailure(
          .parameter, .invalid,
          "the parameter $" + Text(decimal: missing) + " is not set, and others behind it are"))
    }
    options.arguments = parameters.arguments
    do throws(SessionError) {
      let arguments = try readArguments(plan, options)
      let probes = try resolveProbes(plan, arguments, options)
      engine = try openEngine(plan, arguments, probes, options, messages)
    } catch {
      throw fail(SessionFailure(error))
    }
    state = .loaded
  }

  /// Runs the `begin` programs and attaches the others.
  ///
  /// After an error nothing is attached or loaded any more.
  package func attach() throws(SessionFailure) {
    try enter(.changing)
    defer { leave() }
    try expect(.loaded, .loaded)
    let engine = try loaded()
    do throws(SessionError) {
      _ = try engine.attach()
    } catch {
      self.engine = nil
      state = .opened
      throw fail(SessionFailure(error))
    }
    state = .attached
  }

  /// Detaches the probes, whatever fails, and runs the `end` programs.
  package func detach() throws(SessionFailure) {
    try enter(.changing)
    defer { leave() }
    try expect(.attached, .attached)
    let engine = try loaded()
    state = .detached
    do throws(KernelError) {
      try engine.detach()
      var unused = OutputBuffer()
      try engine.sayLosses(&unused)
    } catch {
      engine.detachProbes()
      throw fail(SessionFailure(.kernel(error)))
    }
  }

  /// Detaches the probes, without the `end` programs, and gives everything back.
  ///
  /// The only failure is that the session is in use; closing it again does nothing.
  package func close() throws(SessionFailure) {
    try enter(.changing)
    defer { leave() }
    state = .closed
    engine = nil
    plan = nil
    batch = RecordBatch()
  }
}

extension EventAction {

  /// Whether a program within which a session runs takes the event.
  var isForProgram: Bool {
    switch self {
    case .printf, .print, .printElement, .printMap, .time, .join, .text(.file, _, _): true
    case .text, .clear, .zero, .exit, .runtimeError, .programSeen: false
    }
  }
}
