internal import CKernel

/// The clocks of the kernel that the loader reads.
package enum Clock: Int, Sendable {
  /// The wall clock, since 1970.
  case realTime = 0
  /// A clock that never jumps.
  case monotonic = 1
  /// The time since boot, with the time asleep.
  case bootTime = 7
  /// The wall clock without leap seconds.
  case atomicTime = 11

  /// The time in nanoseconds.
  package func nanoseconds() -> UInt64 {
    var time: (seconds: Int64, nanoseconds: Int64) = (0, 0)
    withUnsafeMutableBytes(of: &time) {
      _ = systemCall(Int(call_clock_gettime), rawValue, address($0.baseAddress))
    }
    return UInt64(time.seconds) &* 1_000_000_000 &+ UInt64(time.nanoseconds)
  }
}
