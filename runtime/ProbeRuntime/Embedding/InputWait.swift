#if !hasFeature(Embedded)
  internal import Synchronization

  /// Waits until a session has input, for a time, or until the task is cancelled.
  ///
  /// A thread waits in the place of the task, which holds none.
  func wait(
    for input: SessionInput, atMostMilliseconds time: Int32,
    isolation actor: isolated (any Actor)? = #isolation
  ) async {
    let wait = InputWait()
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        if wait.begin(continuation) { input.wait(atMostMilliseconds: time) { wait.end() } }
      }
    } onCancel: {
      wait.end()
    }
  }

  /// A wait, which ends once.
  ///
  /// A class because its end may come from the thread that waits or from the task, whichever is first.
  private final class InputWait: Sendable {

    private enum State {
      case isNew
      case waits(CheckedContinuation<Void, Never>)
      case hasEnded
    }

    private let state = Mutex(State.isNew)

    /// Begins the wait; returns false if it has ended already.
    func begin(_ continuation: CheckedContinuation<Void, Never>) -> Bool {
      let begins = state.withLock { state in
        guard case .isNew = state else { return false }
        state = .waits(continuation)
        return true
      }
      if !begins { continuation.resume() }
      return begins
    }

    func end() {
      let old = state.withLock { state in
        defer { state = .hasEnded }
        return state
      }
      if case .waits(let continuation) = old { continuation.resume() }
    }
  }
#endif
