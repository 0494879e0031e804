#if !hasFeature(Embedded)
  internal import Artefact
  internal import Kernel
  internal import Synchronization

  /// A session of an artefact inside of a program.
  ///
  /// A session is opened, loaded, attached, detached and closed, in this order. Any task may call it at
  /// any time: calls wait for each other, and one that does not fit the state is an error. It takes no
  /// signals and writes nothing to standard output or standard error.
  ///
  /// When the last reference to it is gone, the probes are detached and everything is given back.
  public final class ProbeSession: Sendable {

    let state: Mutex<State>

    /// What calls of several tasks have in common.
    struct State {
      let session: EmbeddedSession
      var names = ProbeNames(probes: [], functions: [], truncationTrailer: "")
      var news = NewsQueue()
      var input: SessionInput?
      var taker = EventTaker()
      var isTaking = false
    }

    /// Opens an artefact, which needs no privileges.
    ///
    /// - Parameter hash: The 64-bit FNV-1a hash of the bytes; 0 checks nothing.
    /// - Throws: `ProbeError` with the code `damaged` if the bytes are no artefact or not this one, and
    ///   `newerFormat` if this library is too old for it.
    public init(
      object: [UInt8], hash: UInt64, options: ProbeOptions = ProbeOptions()
    ) throws(ProbeError) {
      let session = EmbeddedSession()
      do throws(SessionFailure) {
        try session.open(object, hash: hash)
        try session.set(process: options.process.map { Int($0) })
        try session.set(ringBufferPages: options.ringBufferPages ?? 0)
        try session.set(missingProbes: options.missingProbes.map(MissingProbePolicy.init))
      } catch {
        throw ProbeError(error)
      }
      state = Mutex(State(session: session))
    }

    /// Opens an artefact that is written as base64, as in a stub.
    public convenience init(
      base64 text: StaticString, hash: UInt64, options: ProbeOptions = ProbeOptions()
    ) throws(ProbeError) {
      guard let object = text.withUTF8Buffer({ decodedBase64($0) }) else {
        throw ProbeError(
          .damaged, "the artefact in the stub is no base64: generate the stub again")
      }
      try self.init(object: object, hash: hash, options: options)
    }

    /// Sets a positional parameter of the script, `$1` being 1, before the session is loaded.
    ///
    /// - Throws: `ProbeError` with the code `invalid` if the script has no such parameter or takes a
    ///   number and this is none, and `outOfRange` if it is too long.
    public func setPositional(
      _ index: Int, to value: some LosslessStringConvertible
    ) throws(ProbeError) {
      let text = Text(value.description)
      try locked { (state) throws(SessionFailure) in
        try state.session.set(positional: index, to: text)
      }
    }

    /// Sets an option that the script takes with `getopt()`, before the session is loaded.
    ///
    /// - Throws: `ProbeError` with the code `invalid` if the script has no such option or the value does
    ///   not fit it, and `outOfRange` if it is too long.
    public func setOption(
      _ name: String, to value: some LosslessStringConvertible
    ) throws(ProbeError) {
      let text = Text(value.description)
      try locked { (state) throws(SessionFailure) in
        try state.session.set(option: Text(name), to: text)
      }
    }

    /// Finds the targets of the probes, creates the maps and loads the programs.
    ///
    /// After an error the session is as before, and this may be called again.
    public func load() throws(ProbeError) {
      try locked { (state) throws(SessionFailure) in
        try state.session.load()
        guard let engine = state.session.engine, let plan = state.session.plan else { return }
        state.names = ProbeNames(
          probes: engine.probeNames, functions: engine.functionNames,
          truncationTrailer: plan.manifest.config.truncationTrailer)
        state.input = SessionInput(copying: engine.inputDescriptor)
      }
    }

    /// Runs the `begin` probes and attaches the others.
    ///
    /// After an error nothing stays attached or loaded.
    public func attach() throws(ProbeError) {
      try locked { (state) throws(SessionFailure) in try state.session.attach() }
    }

    /// Detaches the probes and runs the `end` probes, whose events can be taken afterwards.
    ///
    /// Maps can be read until the session is closed. After an error, everything is detached all the
    /// same.
    public func detach() throws(ProbeError) {
      try locked { (state) throws(SessionFailure) in try state.session.detach() }
    }

    /// Detaches the probes, without running the `end` probes, and gives everything back.
    ///
    /// A task that takes events gets the error `closed`. To close a session again does nothing.
    public func close() {
      state.withLock { state in
        // Nobody else is inside, which is the only error.
        try? state.session.close()
        state.news = NewsQueue()
        state.input = nil
      }
    }

    /// Calls `body` when nobody else is inside.
    func locked<Result: Sendable>(
      _ body: (inout State) throws(SessionFailure) -> Result
    ) throws(ProbeError) -> Result {
      do throws(SessionFailure) {
        return try state.withLock { (state) throws(SessionFailure) in try body(&state) }
      } catch {
        throw ProbeError(error)
      }
    }
  }

  extension ProbeError {

    /// Creates the error that a failure of the engine is.
    fileprivate init(_ failure: SessionFailure) {
      let code: Code =
        switch failure.kind {
        case .damaged: .damaged
        case .newerFormat: .newerFormat
        case .parameter: failure.number == .outOfRange ? .outOfRange : .invalid
        case .misuse: .invalid
        case .busy: .busy
        case .closed: .closed
        case .process: .noProcess
        case .missing: .nothingToAttach
        case .refused:
          failure.number.saysPrivilegesAreMissing
            ? .notPermitted : .kernel(errno: failure.number.rawValue)
        }
      self.init(code, failure.message.description)
    }
  }

  extension MissingProbePolicy {

    fileprivate init(_ policy: ProbeOptions.MissingProbes) {
      switch policy {
      case .areErrors: self = .error
      case .areReported: self = .warn
      case .areIgnored: self = .ignore
      }
    }
  }
#endif
