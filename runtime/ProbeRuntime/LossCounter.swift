#if !hasFeature(Embedded)
  internal import Artefact
  internal import Kernel
#endif

/// What programs counted as lost, of all CPUs together.
package struct LossTotals: Equatable, Sendable {
  /// Events for which the ring buffer had no room.
  package var eventsLost: UInt64 = 0
  /// Map elements that could not be created or changed.
  package var mapUpdatesFailed: UInt64 = 0
  /// Stacks that collided with another one.
  package var stacksLost: UInt64 = 0

  /// Adds up the values of all CPUs, of `stride` bytes each.
  package init(_ values: [UInt8], stride valueStride: Int) {
    for start in stride(from: 0, to: values.count, by: max(valueStride, 1)) {
      eventsLost &+= count(of: .eventsLost, at: start, in: values)
      mapUpdatesFailed &+= count(of: .mapUpdatesFailed, at: start, in: values)
      stacksLost &+= count(of: .stacksLost, at: start, in: values)
    }
  }

  private func count(of counter: Counter, at start: Int, in values: [UInt8]) -> UInt64 {
    let offset = start + counter.rawValue * 8
    guard offset + 8 <= values.count else { return 0 }
    return values.span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }
}

/// Reads what programs count as lost.
struct LossCounter {

  private let counters: KernelMap?
  private var reportedEvents: UInt64 = 0
  private var lastLook: UInt64 = 0

  /// Creates a reader of the map of counters; nil if nothing can be lost.
  init(counters: KernelMap?) {
    self.counters = counters
  }

  /// Everything that was lost since the session began.
  func totals() throws(KernelError) -> LossTotals {
    guard let counters, let values = try counters.value(of: [0, 0, 0, 0]) else {
      return LossTotals([], stride: 8)
    }
    return LossTotals(values, stride: counters.valueStride)
  }

  /// Returns the number of events that were lost since this returned a number; nil if there are
  /// none.
  mutating func newLostEvents() throws(KernelError) -> UInt64? {
    let total = try totals().eventsLost
    guard total > reportedEvents else { return nil }
    defer { reportedEvents = total }
    return total - reportedEvents
  }

  /// Returns the same at most once per second.
  mutating func newLostEventsNowAndThen() throws(KernelError) -> UInt64? {
    guard counters != nil else { return nil }
    let second: UInt64 = 1_000_000_000
    let now = Clock.monotonic.nanoseconds()
    guard now >= lastLook + second else { return nil }
    lastLook = now
    return try newLostEvents()
  }
}
