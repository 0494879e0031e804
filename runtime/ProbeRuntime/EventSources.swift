#if !hasFeature(Embedded)
  internal import Artefact
  internal import Kernel
#endif

/// What a session waits for: records, the end of the process of `-p`, and signals if the program is
/// there for nothing else.
struct EventSources: ~Copyable {

  private let poll: EventPoll
  private let signals: SignalQueue?
  private let process: FileDescriptor?
  private var ring: RingBuffer?

  /// How long records may lie below the wakeup threshold before they are looked at.
  private static var patienceInMilliseconds: Int { 50 }

  #if !hasFeature(Embedded)
    /// A descriptor that has input when a source has.
    var descriptor: Int32 { poll.number }
  #endif

  /// Begins to watch the sources; `takesSignals` are SIGINT and SIGTERM.
  init(
    ring map: KernelMap?, size: Int, process: consuming FileDescriptor?, takesSignals: Bool
  ) throws(KernelError) {
    let poll = try EventPoll()
    var signals: SignalQueue?
    if takesSignals {
      let queue = try SignalQueue()
      try poll.add(.signals, descriptor: queue.descriptor)
      signals = consume queue
    }
    var watched: FileDescriptor?
    if let process = process.take() {
      try poll.add(.process, descriptor: process.number)
      watched = consume process
    }
    var ring: RingBuffer?
    if let map {
      try poll.add(.ringBuffer, descriptor: map.descriptor)
      let opened = try RingBuffer(map.descriptor, size: size)
      ring = consume opened
    }
    self.poll = poll
    self.signals = signals
    self.process = watched
    self.ring = ring
  }

  /// Waits for a source, and returns it; nil after a time, when records may lie there unnoticed.
  ///
  /// - Parameter limit: The longest time in milliseconds; nil without one.
  func wait(atMost limit: Int?) throws(KernelError) -> EventSource? {
    guard ring != nil else { return try poll.wait(milliseconds: limit) }
    let patience = EventSources.patienceInMilliseconds
    return try poll.wait(milliseconds: min(limit ?? patience, patience))
  }

  /// Waits for records or for a reason to end, and returns the reason.
  ///
  /// - Parameter hasMore: Whether there are records already, so that only the reasons matter.
  func waitForEnd(hasMore: Bool) throws(KernelError) -> EventSource? {
    let source = try wait(atMost: hasMore && ring != nil ? 0 : nil)
    switch source {
    case .signals:
      signals?.drain()
      return source
    case .process: return source
    case .ringBuffer, .interruption, nil: return nil
    }
  }

  /// Takes some of the records that have arrived into `batch`; returns whether there may be more.
  mutating func takeRecords(into batch: inout RecordBatch) throws(KernelError) -> Bool {
    batch.removeAll()
    return try ring?.takeRecords(into: &batch) ?? false
  }
}

/// Begins to wait; the error is one of a session.
func openEventSources(
  ring: KernelMap?, size: Int, process: consuming FileDescriptor?, takesSignals: Bool
) throws(SessionError) -> EventSources {
  do throws(KernelError) {
    return try EventSources(
      ring: ring, size: size, process: process, takesSignals: takesSignals)
  } catch {
    throw .kernel(error)
  }
}
