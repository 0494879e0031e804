#if !hasFeature(Embedded)
  package import Artefact
  internal import Kernel
  internal import Rendering
#endif

/// What takes the events of an embedded session.
package struct EventHandlers {

  /// Takes an event for the program: its index in the manifest and its record.
  package var event: (UInt32, RawSpan) -> Void

  /// Takes what the session has to say, without an end of line.
  package var message: (Text) -> Void

  /// Creates handlers.
  package init(
    event: @escaping (UInt32, RawSpan) -> Void, message: @escaping (Text) -> Void
  ) {
    self.event = event
    self.message = message
  }
}

extension EmbeddedSession {

  /// Waits for events, passes them on, and returns how many there were; 0 after the time, after a
  /// signal handler ran, or if no more will come.
  ///
  /// - Parameter milliseconds: The time to wait; nil waits without end.
  package func poll(milliseconds: Int?, _ handlers: EventHandlers) throws(SessionFailure) -> Int {
    try enter(.changing)
    defer { leave() }
    try expect(.attached, .detached)
    let engine = try loaded()
    var batch = RecordBatch()
    swap(&batch, &self.batch)
    defer { swap(&batch, &self.batch) }
    do throws(KernelError) {
      return try poll(engine, until: deadline(after: milliseconds), &batch, handlers)
    } catch {
      throw fail(SessionFailure(.kernel(error)))
    }
  }

  private func poll(
    _ engine: SessionEngine, until deadline: UInt64?, _ batch: inout RecordBatch,
    _ handlers: EventHandlers
  ) throws(KernelError) -> Int {
    var isLast = state == .detached
    while true {
      deliverMessages(handlers)
      var (count, hasMore) = (0, true)
      for _ in 0..<32 where hasMore {
        hasMore = try engine.takeRecords(into: &batch)
        count += try handle(batch, engine, handlers)
      }
      var unused = OutputBuffer()
      try engine.sayNewLosses(&unused)
      deliverMessages(handlers)
      if count > 0 || isLast { return count }
      if processHasEnded || engine.printer.exitStatus != nil { return 0 }
      if hasMore { continue }
      let remaining = deadline.map { milliseconds(until: $0) }
      if remaining == 0 { return 0 }
      switch try engine.wait(atMost: remaining) {
      case .process: processHasEnded = true
      case .interruption: isLast = true
      case .ringBuffer, .signals, nil: break
      }
    }
  }

  /// Does what the records ask for, and returns how many were for the program.
  private func handle(
    _ batch: RecordBatch, _ engine: SessionEngine, _ handlers: EventHandlers
  ) throws(KernelError) -> Int {
    var count = 0
    var unused = OutputBuffer()
    for range in batch.records {
      let record = batch.bytes.span.bytes.extracting(range)
      guard let event = record.recordWord(at: 0), Int(event) < isForProgram.count else { continue }
      if isForProgram[Int(event)] {
        count += 1
        handlers.event(event, record)
      } else {
        try engine.printer.handle(record, to: &unused)
        deliverMessages(handlers)
      }
    }
    return count
  }

  private func deliverMessages(_ handlers: EventHandlers) {
    guard !messages.kept.isEmpty else { return }
    let texts = messages.kept
    messages.kept = []
    for text in texts { handlers.message(text) }
  }

  /// The status that the script passed to exit(), 0 if the process has ended; nil if the session
  /// goes on.
  package var exitStatus: Int32? {
    get throws(SessionFailure) {
      try enter(.reading)
      defer { leave() }
      try expect(.opened, .detached)
      return engine?.printer.exitStatus ?? (processHasEnded ? 0 : nil)
    }
  }
}

private func deadline(after milliseconds: Int?) -> UInt64? {
  milliseconds.map { Clock.monotonic.nanoseconds() + UInt64(clamping: $0) * 1_000_000 }
}

/// Returns the time until `deadline`, rounded up, so that nobody waits for no time at all.
private func milliseconds(until deadline: UInt64) -> Int {
  let now = Clock.monotonic.nanoseconds()
  return now >= deadline ? 0 : Int((deadline - now + 999_999) / 1_000_000)
}
