#if !hasFeature(Embedded)
  package import Artefact
#endif

/// Where the buckets of a histogram begin and end, and how their limits are written.
package enum HistogramLayout: Equatable, Sendable {

  /// Powers of two, each cut in 2^subdivisionBits.
  case powers(subdivisionBits: Int)

  /// Steps of equal size.
  case linear(minimum: Int64, maximum: Int64, step: Int64)

  /// Creates the layout of a map's values; nil if they are not histograms.
  package init?(_ value: MapValue) {
    switch value {
    case .histogram(let bits): self = .powers(subdivisionBits: bits)
    case .linearHistogram(let minimum, let maximum, let step):
      self = .linear(minimum: minimum, maximum: maximum, step: step)
    case .plain, .count, .sum, .min, .max, .average, .stats, .timeSeries: return nil
    }
  }

  /// A limit between two buckets.
  package struct Limit: Equatable, Sendable {
    /// The smallest number above the limit, modulo 2^64.
    package var value: UInt64
    /// The number that is written.
    package var shown: UInt64
    /// The letter that is written after the number; 0 for none.
    package var suffix: UInt8
    /// Whether limits one apart are written as one number, `[n]`.
    package var isNumber: Bool
  }

  /// The limits of a bucket: from `lower` to just below `upper`; nil where it is open.
  package struct Bucket: Equatable, Sendable {
    /// The lower limit.
    package var lower: Limit?
    /// The upper limit.
    package var upper: Limit?

    /// Whether the bucket holds one number only and is written `[n]`.
    package var isSingle: Bool {
      guard let lower, let upper else { return false }
      return lower.isNumber && upper.isNumber && upper.value &- lower.value == 1
    }
  }

  /// Whether numbers are signed.
  var isSigned: Bool {
    switch self {
    case .powers: false
    case .linear: true
    }
  }

  /// Returns the limits of the bucket `index` of a histogram with `count` buckets.
  package func bucket(_ index: Int, of count: Int) -> Bucket {
    switch self {
    case .powers(let bits):
      Bucket(
        lower: index == 0 ? nil : powerLimit(index - 1, subdivisionBits: bits),
        upper: powerLimit(index, subdivisionBits: bits))
    case .linear(let minimum, let maximum, let step):
      Bucket(
        lower: index == 0 ? nil : linearLimit(index - 1, minimum, maximum, step),
        upper: index >= count - 1 ? nil : linearLimit(index, minimum, maximum, step))
    }
  }

  /// Returns the limit above the bucket `index`.
  ///
  /// Bucket 0 ends at 0 and the next 2^(k+1) hold one number each. Further up, `index >> k` grows by
  /// one with each power of two, and the letter follows from the size of the buckets: 1024 and
  /// above of them make K.
  private func powerLimit(_ index: Int, subdivisionBits bits: Int) -> Limit {
    guard index > 2 << bits else {
      let value = UInt64(truncatingIfNeeded: index)
      return Limit(value: value, shown: value, suffix: 0, isNumber: true)
    }
    let parts = 1 << bits
    let multiple = UInt64(truncatingIfNeeded: parts + index & (parts - 1))
    let power = (index >> bits) - 1
    let suffix: UInt8
    switch power / 10 {
    case 0: suffix = 0
    case 1: suffix = UInt8(ascii: "K")
    case 2: suffix = UInt8(ascii: "M")
    case 3: suffix = UInt8(ascii: "G")
    case 4: suffix = UInt8(ascii: "T")
    case 5: suffix = UInt8(ascii: "P")
    default: suffix = UInt8(ascii: "E")
    }
    return Limit(
      value: multiple << UInt64(truncatingIfNeeded: power),
      shown: multiple << UInt64(truncatingIfNeeded: power % 10), suffix: suffix, isNumber: false)
  }

  private func linearLimit(
    _ index: Int, _ minimum: Int64, _ maximum: Int64, _ step: Int64
  ) -> Limit {
    let number = min(maximum, minimum &+ Int64(index) &* step)
    let value = UInt64(bitPattern: number)
    if step % 1024 != 0 {
      return Limit(value: value, shown: value, suffix: 0, isNumber: true)
    }
    let (divisor, suffix): (Int64, UInt8) =
      number == 0
      ? (1, 0)
      : number % 1_048_576 == 0
        ? (1_048_576, UInt8(ascii: "M")) : number % 1024 == 0 ? (1024, UInt8(ascii: "K")) : (1, 0)
    return Limit(
      value: value, shown: UInt64(bitPattern: number / divisor), suffix: suffix, isNumber: false)
  }
}
