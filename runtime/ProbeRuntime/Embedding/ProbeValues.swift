#if !hasFeature(Embedded)
  /// An address of the kernel; `ProbeSession.symbol(at:)` names it.
  public struct ProbeKernelAddress: Hashable, Sendable {

    /// The address.
    public let address: UInt64

    /// Creates an address.
    public init(address: UInt64) {
      self.address = address
    }
  }

  /// An address of a process; `ProbeSession.symbol(at:)` names it.
  public struct ProbeUserAddress: Hashable, Sendable {

    /// The address.
    public let address: UInt64

    /// The process.
    public let process: UInt32

    /// What tells apart the programs that the process executed.
    let token: UInt32
  }

  /// A stack of the kernel or of a process; `ProbeSession.text(of:)` and `ProbeSession.frames(of:)`
  /// tell what is in it.
  public struct ProbeStack: Hashable, Sendable {

    /// How the frames of a stack are written.
    public enum Style: Hashable, Sendable {
      /// A symbol and an offset, indented.
      case symbols
      /// An address, a symbol and an offset.
      case addressesAndSymbols
      /// An address.
      case addresses
      /// The build identifier of a file and an offset in it.
      case buildIdentifiers
    }

    /// The number of the stack; negative: minus the errno for which there is none.
    public let identifier: Int64

    /// The process; nil for a stack of the kernel.
    public let process: UInt32?

    /// How the script asks for the frames to be written.
    public let style: Style

    /// The index in `stackMaps` of the manifest.
    let map: Int

    /// What tells apart the programs that the process executed.
    let token: UInt32
  }

  /// An address of the Internet.
  public struct ProbeInternetAddress: Hashable, Sendable, CustomStringConvertible {

    /// `AF_INET` (2) or `AF_INET6` (10).
    public let family: Int

    /// The address in network order: 4 bytes of `AF_INET`, 16 of `AF_INET6`, none of other families.
    public let bytes: [UInt8]

    /// The address as the Internet writes it.
    public let description: String
  }

  /// A time that the script formats.
  public struct ProbeTimestamp: Hashable, Sendable {

    /// The nanoseconds of the clock.
    public let nanoseconds: UInt64

    /// The clock: `CLOCK_BOOTTIME` (7) or `CLOCK_TAI` (11).
    public let clock: Int32
  }

  /// An interval of a time series.
  public struct ProbeInterval: Hashable, Sendable {

    /// The number of the interval, counted from 1970 by the clock without leap seconds.
    public let number: UInt64

    /// The value; if the script asks for averages, the sum of the values.
    public let value: Int64

    /// How many values there were, if the script asks for averages or sums.
    public let count: UInt64

    /// Returns the intervals that have values, in their order.
    public static func all(_ data: ProbeData, count: Int) -> [ProbeInterval] {
      (0..<count).map { index in
        ProbeInterval(
          number: data.integer(at: index * 24), value: data.integer(at: index * 24 + 8),
          count: data.integer(at: index * 24 + 16))
      }
      .filter { $0.number != 0 }.sorted { $0.number < $1.number }
    }
  }

  /// A count, a total and their average.
  public struct ProbeStatistics<Number: FixedWidthInteger & Sendable>: Hashable, Sendable {

    /// How many values there were.
    public let count: UInt64

    /// The sum of the values; it wraps around.
    public let total: Number

    /// The average of the values; 0 without any.
    public var average: Number {
      guard count > 0, let count = Number(exactly: count) else { return 0 }
      return total / count
    }

    /// Creates statistics.
    public init(count: UInt64, total: Number) {
      self.count = count
      self.total = total
    }

    /// Decodes the value of a map.
    public init(_ value: ProbeData) {
      self.init(count: value.integer(at: 0), total: value.integer(at: 8))
    }
  }

  /// What was lost since a session was loaded.
  public struct ProbeLosses: Hashable, Sendable {

    /// Events for which the buffer had no room.
    public let events: UInt64

    /// Stacks whose place another stack had taken.
    public let stacks: UInt64

    /// Changes of maps that were full.
    public let mapUpdates: UInt64

    /// Times that a program did not run because the kernel was busy with it, where it counts that.
    public let missedRuns: UInt64
  }
#endif
