#if !hasFeature(Embedded)
  internal import Artefact
  internal import Synchronization

  extension ProbeSession {

    /// Begins to take one event.
    ///
    /// - Parameter taker: Who wants it; nil for somebody new, who may follow upon somebody that does
    ///   not wait for an event: a loop that was left looks like that.
    func beginTaking(_ taker: EventTaker?) throws(ProbeError) -> EventTaker {
      let granted = state.withLock { state -> EventTaker? in
        guard !state.isTaking, taker == nil || taker == state.taker else { return nil }
        if taker == nil { state.taker.number += 1 }
        state.isTaking = true
        return state.taker
      }
      guard let granted else {
        throw ProbeError(.busy, "another task takes the events of the session")
      }
      return granted
    }

    /// Ends what `beginTaking` began.
    func endTaking() {
      state.withLock { $0.isTaking = false }
    }

    /// Returns what was heard and nobody took; nil if there is nothing.
    func takeKnownNews() -> SessionNews? {
      state.withLock { $0.news.popFirst() }
    }

    /// Returns what there is to tell, without waiting.
    func takeNews() throws(ProbeError) -> SessionNews {
      try locked { (state) throws(SessionFailure) in
        if let first = state.news.popFirst() { return first }
        let session = state.session
        let names = state.names
        var news: [SessionNews] = []
        let handlers = EventHandlers(
          event: { news.append(.record(self.record($0, $1, session, names))) },
          message: { news.append(.message($0.description)) })
        _ = try session.poll(milliseconds: 0, handlers)
        state.news = NewsQueue(news)
        if let first = state.news.popFirst() { return first }
        if session.state == .detached { return .end }
        if try session.exitStatus != nil { return .end }
        guard let input = state.input else { return .end }
        return .noneYet(input)
      }
    }

    private func record(
      _ event: UInt32, _ record: RawSpan, _ session: EmbeddedSession, _ names: ProbeNames
    ) -> ProbeRecord {
      var text: String?
      if session.printsWhatMayChange(event) {
        text = try? session.text(ofEvent: record).description
      }
      let bytes = record.withUnsafeBytes { [UInt8]($0) }
      return ProbeRecord(
        event: Int(event), bytes: bytes, text: text, names: names, session: self)
    }
  }

  extension EmbeddedSession {

    /// Whether an event prints what is not in its record.
    fileprivate func printsWhatMayChange(_ event: UInt32) -> Bool {
      switch plan?.manifest.events[Int(event)].action {
      case .printElement, .printMap, .time, .text: true
      case .printf, .print, .join, .clear, .zero, .exit, .runtimeError, .programSeen, nil: false
      }
    }
  }
#endif
