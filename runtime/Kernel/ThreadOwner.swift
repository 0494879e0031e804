internal import CKernel

/// Which thread is inside of something that belongs to one at a time.
///
/// A class because the word is shared by those that compete for it.
package final class ThreadOwner {

  /// How a thread came in.
  package enum Entry: Equatable, Sendable {
    /// Nobody else was inside.
    case first
    /// The thread was inside already.
    case again
    /// Another thread is inside; the thread is not.
    case refused
  }

  /// The identifier of the thread that is inside; 0 for none.
  private let word: UnsafeMutablePointer<UInt32>

  /// How often the owner is inside; nobody else looks at it.
  private var depth = 0

  /// Creates an owner without a thread.
  package init() {
    word = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
    word.initialize(to: 0)
  }

  deinit {
    word.deallocate()
  }

  /// Lets the calling thread in, unless another one is inside; `leave` must follow then.
  package func enter() -> Entry {
    let thread = UInt32(truncatingIfNeeded: systemCall(Int(call_gettid)))
    let owner = exchange_zero32(word, thread)
    guard owner == 0 || owner == thread else { return .refused }
    depth += 1
    return depth == 1 ? .first : .again
  }

  /// Lets the calling thread out, as often as it came in.
  package func leave() {
    depth -= 1
    if depth == 0 { store_release32(word, 0) }
  }
}
