#if !hasFeature(Embedded)
  internal import Artefact
  internal import Rendering

  /// How many values were in which range.
  public struct ProbeHistogram: Hashable, Sendable {

    /// A range of values, and how many there were.
    public struct Bucket: Hashable, Sendable {

      /// The values that are counted.
      public let range: ClosedRange<Int64>

      /// How many there were.
      public let count: UInt64

      /// Creates a bucket.
      public init(range: ClosedRange<Int64>, count: UInt64) {
        self.range = range
        self.count = count
      }
    }

    /// The buckets from the first to the last that is not empty, in order and without gaps.
    public let buckets: [Bucket]

    /// The number of values.
    public var count: UInt64 { buckets.reduce(0) { $0 &+ $1.count } }

    /// Decodes the value of a map that counts by powers of two, each cut in
    /// 2^`subdivisionBits` buckets.
    public init(_ value: ProbeData, subdivisionBits: Int) {
      self.init(value, .histogram(subdivisionBits: subdivisionBits))
    }

    /// Decodes the value of a map that counts by steps.
    public init(_ value: ProbeData, minimum: Int64, maximum: Int64, step: Int64) {
      self.init(value, .linearHistogram(minimum: minimum, maximum: maximum, step: step))
    }

    private init(_ value: ProbeData, _ kind: MapValue) {
      let counts = (0..<kind.bucketCount).map { value.integer(at: $0 * 8, as: UInt64.self) }
      guard let layout = HistogramLayout(kind),
        let first = counts.firstIndex(where: { $0 != 0 }),
        let last = counts.lastIndex(where: { $0 != 0 })
      else {
        buckets = []
        return
      }
      buckets = (first...last).map { index in
        Bucket(range: layout.range(ofBucket: index, of: counts.count), count: counts[index])
      }
    }
  }

  extension HistogramLayout {

    /// Returns the numbers that a bucket counts.
    fileprivate func range(ofBucket index: Int, of count: Int) -> ClosedRange<Int64> {
      let bucket = bucket(index, of: count)
      let lower = bucket.lower.map(number) ?? .min
      guard let upper = bucket.upper.map(number) else { return lower...(.max) }
      return lower...max(lower, upper == .max && !isLinear ? .max : upper &- 1)
    }

    /// Returns a limit, at most the largest signed number: beyond it powers count nothing.
    private func number(_ limit: Limit) -> Int64 {
      isLinear ? Int64(bitPattern: limit.value) : Int64(clamping: limit.value)
    }

    private var isLinear: Bool {
      switch self {
      case .powers: false
      case .linear: true
      }
    }
  }
#endif
