#if !hasFeature(Embedded)
  internal import Artefact
  internal import Kernel
#endif

/// What programs counted as lost, of all CPUs together.
package struct LossTotals: Equatable, Sendable {
  /// Events for which the ring buffer had no room.
  package var eventsLost: UInt64 = 0
  /// Stacks that collided with another one.
  package var stacksLost: UInt64 = 0
  /// For each map, the elements that it had no room for.
  package var failedUpdates: [UInt64] = []

  /// Adds up the values of all CPUs, of `stride` bytes each, for a script with so many maps.
  package init(_ values: [UInt8], stride: Int, maps: Int) {
    eventsLost = LossTotals.sum(values, Counter.eventsLost.rawValue, stride)
    stacksLost = LossTotals.sum(values, Counter.stacksLost.rawValue, stride)
    for map in 0..<maps {
      failedUpdates.append(LossTotals.sum(values, Counter.failedUpdates(map: map), stride))
    }
  }

  /// Adds up the counts of all CPUs with one index.
  private static func sum(_ values: [UInt8], _ index: Int, _ stride: Int) -> UInt64 {
    var total: UInt64 = 0
    var offset = index * 8
    while offset + 8 <= values.count, stride > 0 {
      total &+= values.span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      offset += stride
    }
    return total
  }
}

/// Reads what programs count as lost.
struct LossCounter {

  private let counters: KernelMap?
  private let mapCount: Int
  private var reportedEvents: UInt64 = 0
  private var lastLook: UInt64 = 0

  /// Creates a reader of the map of counters, nil if nothing can be lost, of a script with so many
  /// maps.
  init(counters: KernelMap?, maps: Int) {
    self.counters = counters
    mapCount = maps
  }

  /// Everything that was lost since the session began.
  func totals() throws(KernelError) -> LossTotals {
    guard let counters, let values = try counters.value(of: [0, 0, 0, 0]) else {
      return LossTotals([], stride: 0, maps: 0)
    }
    return LossTotals(values, stride: counters.valueStride, maps: mapCount)
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
