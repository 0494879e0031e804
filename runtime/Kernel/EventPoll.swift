internal import CKernel

#if !hasFeature(Embedded)
  internal import Artefact
#endif

/// What a session waits for.
package enum EventSource: UInt64, Sendable {
  /// The ring buffer has unread records.
  case ringBuffer = 1
  /// A signal arrived.
  case signals = 2
  /// The traced process ended.
  case process = 3
  /// A signal handler ran.
  case interruption = 4
}

/// EPOLL_CTL_ADD.
private let addToPoll = 1

/// The events of several descriptors, waited for together.
package struct EventPoll: ~Copyable {

  private let descriptor: FileDescriptor

  /// A descriptor that has input when a source has.
  package var number: Int32 { descriptor.number }

  /// Creates a poll without sources.
  package init() throws(KernelError) {
    let closeOnExec = 0o2000000  // EPOLL_CLOEXEC
    descriptor = FileDescriptor(
      owning: try check(systemCall(Int(call_epoll_create1), closeOnExec), .waitForEvents))
  }

  /// Adds a descriptor, whose input is reported as `source`.
  ///
  /// Of a ring buffer only the programs' wakeups are reported: as long as records trickle in, it
  /// is looked at after each wait that ends without one.
  package func add(_ source: EventSource, descriptor added: Int32) throws(KernelError) {
    var event = poll_event()
    let input: UInt32 = 1  // EPOLLIN
    let onlyChanges: UInt32 = 1 << 31  // EPOLLET
    event.events = source == .ringBuffer ? input | onlyChanges : input
    event.data = source.rawValue
    let result = withUnsafeMutablePointer(to: &event) {
      systemCall(
        Int(call_epoll_ctl), Int(descriptor.number), addToPoll, Int(added), address($0))
    }
    try check(result, .waitForEvents)
  }

  /// Waits until a source has input, and returns one that has, or nil after `milliseconds`.
  ///
  /// - Parameter milliseconds: The time to wait; nil waits without end.
  package func wait(milliseconds: Int?) throws(KernelError) -> EventSource? {
    var event = poll_event()
    let result = withUnsafeMutablePointer(to: &event) {
      systemCall(
        Int(call_epoll_pwait), Int(descriptor.number), address($0), 1, milliseconds ?? -1, 0, 8)
    }
    if result == -Int(ErrorNumber.interrupted.rawValue) { return .interruption }
    guard try check(result, .waitForEvents) > 0 else { return nil }
    return EventSource(rawValue: event.data)
  }
}

/// Waits until a full pipe or terminal takes output again.
func waitUntilWritable(_ descriptor: Int32) {
  let poll = systemCall(Int(call_epoll_create1), 0o2000000)
  guard poll >= 0 else { return }
  let owned = FileDescriptor(owning: poll)
  var event = poll_event()
  event.events = 4  // EPOLLOUT
  withUnsafeMutablePointer(to: &event) {
    _ = systemCall(
      Int(call_epoll_ctl), Int(owned.number), addToPoll, Int(descriptor), address($0))
    _ = systemCall(Int(call_epoll_pwait), Int(owned.number), address($0), 1, 1000, 0, 8)
  }
}

/// Signals that are received like input instead of interrupting the process.
package struct SignalQueue: ~Copyable {

  private let file: FileDescriptor

  /// SIGINT and SIGTERM.
  private static var mask: UInt64 { 1 << (2 - 1) | 1 << (15 - 1) }

  /// Begins to receive SIGINT and SIGTERM.
  package init() throws(KernelError) {
    var mask = SignalQueue.mask
    let block = 0  // SIG_BLOCK
    let flags = 0o2000000 | 0o4000  // SFD_CLOEXEC | SFD_NONBLOCK
    // A shell starts programs in the background with SIGINT ignored; an ignored signal is lost
    // before it can be received.
    stop_ignoring_signal(2)
    stop_ignoring_signal(15)
    let result = withUnsafeMutablePointer(to: &mask) { mask in
      _ = systemCall(Int(call_rt_sigprocmask), block, address(mask), 0, 8)
      return systemCall(Int(call_signalfd4), -1, address(mask), 8, flags)
    }
    file = FileDescriptor(owning: try check(result, .receiveSignals))
  }

  deinit {
    var mask = SignalQueue.mask
    let unblock = 1  // SIG_UNBLOCK
    withUnsafeMutablePointer(to: &mask) {
      _ = systemCall(Int(call_rt_sigprocmask), unblock, address($0), 0, 8)
    }
  }

  /// The descriptor that has input when a signal has arrived.
  package var descriptor: Int32 { file.number }

  /// Takes the signals that have arrived.
  package func drain() {
    var information = received_signal()
    let size = MemoryLayout<received_signal>.size
    while withUnsafeMutablePointer(
      to: &information,
      {
        systemCall(Int(call_read), Int(file.number), address($0), size)
      }) > 0
    {}
  }
}

/// Returns a descriptor that has input when process `identifier` has ended.
package func watchProcess(_ identifier: Int) throws(KernelError) -> FileDescriptor {
  FileDescriptor(
    owning: try check(
      systemCall(Int(call_pidfd_open), identifier, 0), .watchProcess,
      Text(decimal: identifier)))
}
