#if !hasFeature(Embedded)
  /// A script inside of a program: what all generated stubs have in common.
  ///
  /// `load()` and `attach()` start it, `events` are what it tells meanwhile, `detach()` ends it.
  public protocol ProbeScript: Sendable {

    /// What the script tells.
    associatedtype Event: ProbeEvent

    /// The session that runs the script.
    var session: ProbeSession { get }
  }

  extension ProbeScript {

    /// Finds the targets of the probes, creates the maps and loads the programs.
    ///
    /// After an error the script is as before, and this may be called again.
    public func load() throws(ProbeError) { try session.load() }

    /// Runs the `begin` probes and attaches the others.
    ///
    /// After an error nothing stays attached or loaded.
    public func attach() throws(ProbeError) { try session.attach() }

    /// The events of the script, in the order in which the kernel has them.
    ///
    /// They end when the script calls `exit()`, when the process that it is limited to ends, when the
    /// script is detached, and when the task is cancelled. One task at a time may take them.
    public var events: ProbeEvents<Event> { ProbeEvents(session) }

    /// Detaches the probes and runs the `end` probes, whose events can be taken afterwards.
    public func detach() throws(ProbeError) { try session.detach() }

    /// Detaches the probes, without running the `end` probes, and gives everything back.
    public func close() { session.close() }

    /// The status of `exit()`, 0 to 255, once the script has called it or its process has ended.
    public var exitStatus: Int? { session.exitStatus }

    /// Returns what was lost until now.
    public func losses() throws(ProbeError) -> ProbeLosses { try session.losses() }
  }
#endif
