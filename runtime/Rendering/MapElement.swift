#if !hasFeature(Embedded)
  import Artefact
#endif

/// An element of a map as the kernel returned it.
package struct MapElement: Equatable, Sendable {

  /// The key; for a map without keys, anything.
  package var key: [UInt8]

  /// The value, or the values of all CPUs one after the other.
  package var value: [UInt8]

  /// Creates an element.
  package init(key: [UInt8], value: [UInt8]) {
    self.key = key
    self.value = value
  }
}

/// The value of an element, combined from what each CPU stored.
enum CombinedValue {

  /// One value, in the bytes of the element.
  case plain

  /// A count, sum, minimum or maximum.
  case number(UInt64)

  /// A count, total and average.
  case statistics(count: UInt64, total: UInt64, average: UInt64)

  /// The counts of a histogram's buckets, or the words of a time series.
  case buckets([UInt64])

  /// Combines the values of all CPUs; no bytes at all are the value of an empty map.
  ///
  /// - Parameter room: The size of one CPU's value, if it has more buckets than are used; else 0.
  init(_ value: RawSpan, of kind: MapValue, room: Int) {
    switch kind {
    case .plain:
      self = .plain
    case .count, .sum:
      self = .number(CombinedValue.sum(value, word: 0, stride: 8))
    case .min(let isSigned):
      self = .number(
        CombinedValue.best(value) {
          isSigned ? Int64(bitPattern: $0) < Int64(bitPattern: $1) : $0 < $1
        })
    case .max(let isSigned):
      self = .number(
        CombinedValue.best(value) {
          isSigned ? Int64(bitPattern: $0) > Int64(bitPattern: $1) : $0 > $1
        })
    case .average(let isSigned), .stats(let isSigned):
      let count = CombinedValue.sum(value, word: 0, stride: 16)
      let total = CombinedValue.sum(value, word: 1, stride: 16)
      self = .statistics(
        count: count, total: total, average: quotient(total, count, isSigned: isSigned))
    case .timeSeries(let series):
      self = .buckets(series.combined(value))
    case .histogram, .linearHistogram:
      let buckets = kind.bucketCount
      var counts = [UInt64](repeating: 0, count: buckets)
      for word in 0..<buckets {
        counts[word] = CombinedValue.sum(value, word: word, stride: max(room, buckets * 8))
      }
      self = .buckets(counts)
    }
  }

  private static func sum(_ value: RawSpan, word: Int, stride: Int) -> UInt64 {
    var total: UInt64 = 0
    var offset = word * 8
    while offset < value.byteCount {
      total &+= value.word(at: offset)
      offset += stride
    }
    return total
  }

  /// Returns the best of the values that are set; 0 if none is.
  private static func best(
    _ value: RawSpan, _ isBetter: (UInt64, UInt64) -> Bool
  ) -> UInt64 {
    var best: UInt64?
    var offset = 0
    while offset < value.byteCount {
      let candidate = value.word(at: offset)
      if value.word(at: offset + 8) != 0 {
        if let current = best {
          if isBetter(candidate, current) { best = candidate }
        } else {
          best = candidate
        }
      }
      offset += 16
    }
    return best ?? 0
  }
}
