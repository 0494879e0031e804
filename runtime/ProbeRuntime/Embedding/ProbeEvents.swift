#if !hasFeature(Embedded)
  /// The events of a session, in the order in which the kernel has them.
  ///
  /// They end when the script has called `exit()` or its process has ended, and when the session is
  /// detached, each time after the events that were left; and when the task is cancelled. Those that
  /// come later, such as the events of `end` probes, and those that a loop leaves behind, are there
  /// for the next loop.
  ///
  /// While it waits for events, a task holds no thread. Events arrive at most 50 ms late. What the
  /// script asks for beside printing, such as `clear()`, is done while events are taken.
  public struct ProbeEvents<Event: ProbeEvent>: AsyncSequence, Sendable {

    /// Why events cannot be taken any more.
    public typealias Failure = ProbeError

    private let session: ProbeSession

    init(_ session: ProbeSession) {
      self.session = session
    }

    /// Returns an iterator; one at a time can take events.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(session) }

    /// Takes events.
    public struct AsyncIterator: AsyncIteratorProtocol {

      private let session: ProbeSession
      private var taker: EventTaker?
      private var hasEnded = false

      init(_ session: ProbeSession) {
        self.session = session
      }

      /// Returns the next event, nil after the last.
      ///
      /// - Throws: `ProbeError` with the code `busy` if another iterator takes events, `invalid` if
      ///   the session is not attached, `closed` if it is closed.
      public mutating func next(
        isolation actor: isolated (any Actor)? = #isolation
      ) async throws(ProbeError) -> Event? {
        if hasEnded { return nil }
        let taker = try session.beginTaking(taker)
        self.taker = taker
        defer { session.endTaking() }
        while !Task.isCancelled {
          var news = session.takeKnownNews()
          if news == nil {
            // A task that finds events whenever it looks lets others run now and then.
            await Task.yield()
            news = try session.takeNews()
          }
          switch news {
          case .message(let text): return .message(text)
          case .record(let record):
            if let event = Event(record) { return event }
          case .noneYet(let input):
            await wait(for: input, atMostMilliseconds: 50)
          case .end, nil:
            hasEnded = true
            return nil
          }
        }
        hasEnded = true
        return nil
      }

      /// Returns the next event, nil after the last.
      public mutating func next() async throws(ProbeError) -> Event? {
        try await next(isolation: nil)
      }
    }
  }
#endif
