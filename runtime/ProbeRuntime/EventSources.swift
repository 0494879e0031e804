#if !hasFeature(Embedded)
  internal import Artefact
  internal import Kernel
#endif

/// What a session waits for: records, signals, and the end of the process of `-p`.
struct EventSources: ~Copyable {

  private let poll: EventPoll
  private let signals: SignalQueue
  private let process: FileDescriptor?
  private var ring: RingBuffer?

  /// How long records may lie below the wakeup threshold before they are looked at.
  private static var patienceInMilliseconds: Int { 50 }

  /// Begins to receive SIGINT and SIGTERM, and to watch the others.
  init(
    ring map: KernelMap?, size: Int, process: consuming FileDescriptor?
  ) throws(KernelError) {
    let poll = try EventPoll()
    let signals = try SignalQueue()
    try poll.add(.signals, descriptor: signals.descriptor)
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

  /// Waits for records or for a reason to end, and returns whether there is one.
  ///
  /// - Parameter hasMore: Whether there are records already, so that only the reasons matter.
  func waitForEnd(hasMore: Bool) throws(KernelError) -> Bool {
    let time: Int? =
      ring == nil ? nil : hasMore ? 0 : EventSources.patienceInMilliseconds
    switch try poll.wait(milliseconds: time) {
    case .signals:
      signals.drain()
      return true
    case .process: return true
    case .ringBuffer, nil: return false
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
  ring: KernelMap?, size: Int, process: consuming FileDescriptor?
) throws(SessionError) -> EventSources {
  do throws(KernelError) {
    return try EventSources(ring: ring, size: size, process: process)
  } catch {
    throw .kernel(error)
  }
}
