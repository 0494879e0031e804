#if !hasFeature(Embedded)
  internal import Dispatch

  #if canImport(Glibc)
    internal import Glibc
  #else
    internal import Musl
  #endif

  /// Tells when a session has something to do.
  ///
  /// A class because a thread may still look at the descriptor when the session is closed: it is a
  /// copy, closed when nobody looks at it any more.
  final class SessionInput: Sendable {

    /// The copy of the descriptor; -1 if there is none, which `poll` takes for one without input.
    private let descriptor: Int32

    /// A queue of its own has a thread of its own, so that no other task waits for one.
    private let queue = DispatchQueue(label: "ProbeRuntime.SessionInput")

    /// Copies an open descriptor.
    init(copying descriptor: Int32) {
      self.descriptor = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    }

    deinit {
      if descriptor >= 0 { close(descriptor) }
    }

    /// Calls `body` from a thread when there is input, at the latest after a time.
    func wait(atMostMilliseconds time: Int32, _ body: @escaping @Sendable () -> Void) {
      queue.async { [self] in
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&request, 1, time)
        body()
      }
    }
  }
#endif
