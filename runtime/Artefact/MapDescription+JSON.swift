/// The kinds of map value in a manifest.
private enum MapValueKey: CaseIterable {
  case plain, count, sum, min, max, average, stats, histogram, linearHistogram,
    timeSeries

  var word: StaticString {
    switch self {
    case .plain: "plain"
    case .count: "count"
    case .sum: "sum"
    case .min: "min"
    case .max: "max"
    case .average: "average"
    case .stats: "stats"
    case .histogram: "histogram"
    case .linearHistogram: "linearHistogram"
    case .timeSeries: "timeSeries"
    }
  }
}

extension MapDescription {

  #if !hasFeature(Embedded)
    /// The value of a manifest that describes the map.
    var json: JSONValue {
      .object(
        (ManifestKey.name, .text(name)), (ManifestKey.symbol, .text(symbol)),
        (ManifestKey.key, key?.json ?? .null), (ManifestKey.value, value.json),
        (ManifestKey.summary, .text(summary)))
    }
  #endif

  /// Reads a map.
  init(_ value: borrowing ManifestValue, _ tables: borrowing ManifestTables) {
    var key: ValueType?
    if let type = value.optional(ManifestKey.key) { key = ValueType(type, tables) }
    self.init(
      name: value.name(ManifestKey.name),
      symbol: value.name(ManifestKey.symbol), key: key,
      value: MapValue(value.member(ManifestKey.value), tables))
    #if !hasFeature(Embedded)
      summary = value.optional(ManifestKey.summary)?.text() ?? ""
    #endif
  }
}

extension MapValue {

  #if !hasFeature(Embedded)
    fileprivate var json: JSONValue {
      switch self {
      case .plain(let type): .kind(MapValueKey.plain.word, (ManifestKey.type, type.json))
      case .count: .kind(MapValueKey.count.word)
      case .sum(let isSigned): .kind(MapValueKey.sum.word, (ManifestKey.signed, .boolean(isSigned)))
      case .min(let isSigned): .kind(MapValueKey.min.word, (ManifestKey.signed, .boolean(isSigned)))
      case .max(let isSigned): .kind(MapValueKey.max.word, (ManifestKey.signed, .boolean(isSigned)))
      case .average(let isSigned):
        .kind(MapValueKey.average.word, (ManifestKey.signed, .boolean(isSigned)))
      case .stats(let isSigned):
        .kind(MapValueKey.stats.word, (ManifestKey.signed, .boolean(isSigned)))
      case .histogram(let bits):
        .kind(MapValueKey.histogram.word, (ManifestKey.subdivisionBits, .number(bits)))
      case .linearHistogram(let minimum, let maximum, let step):
        .kind(
          MapValueKey.linearHistogram.word, (ManifestKey.minimum, .integer(minimum)),
          (ManifestKey.maximum, .integer(maximum)), (ManifestKey.step, .integer(step)))
      case .timeSeries(let series):
        .kind(
          MapValueKey.timeSeries.word, (ManifestKey.nanoseconds, .integer(series.interval)),
          (ManifestKey.count, .number(series.count)),
          (ManifestKey.function, .word(series.function.word)),
          (ManifestKey.signed, .boolean(series.isSigned)))
      }
    }
  #endif

  fileprivate init(_ value: borrowing ManifestValue, _ tables: borrowing ManifestTables) {
    let kind = value.member(ManifestKey.kind)
    switch kind.choice(among: MapValueKey.allCases, key: { $0.word }) {
    case .plain: self = .plain(ValueType(value.member(ManifestKey.type), tables))
    case .count: self = .count
    case .sum: self = .sum(isSigned: value.boolean(ManifestKey.signed))
    case .min: self = .min(isSigned: value.boolean(ManifestKey.signed))
    case .max: self = .max(isSigned: value.boolean(ManifestKey.signed))
    case .average: self = .average(isSigned: value.boolean(ManifestKey.signed))
    case .stats: self = .stats(isSigned: value.boolean(ManifestKey.signed))
    case .histogram:
      let bits = value.member(ManifestKey.subdivisionBits)
      self = .histogram(subdivisionBits: bits.int(0...ManifestLimits.largestSubdivision))
    case .linearHistogram: self = MapValue.linearHistogram(value)
    case .timeSeries:
      let function = value.member(ManifestKey.function)
      self = .timeSeries(
        TimeSeries(
          interval: Int64(value.int(ManifestKey.nanoseconds, 1...Int.max)),
          count: value.int(ManifestKey.count, 1...ManifestLimits.largestStepCount),
          function: function.choice(among: TimeSeries.Function.allCases, key: { $0.word }),
          isSigned: value.boolean(ManifestKey.signed)))
    }
  }

  private static func linearHistogram(_ value: ManifestValue) -> MapValue {
    let minimum = value.int64(ManifestKey.minimum)
    let maximum = value.int64(ManifestKey.maximum)
    let step = value.int64(ManifestKey.step)
    let histogram = MapValue.linearHistogram(minimum: minimum, maximum: maximum, step: step)
    if !histogram.isWithinLimits { value.fail("a histogram of no or too many steps") }
    return histogram
  }

  /// Whether there are not too many buckets to compute with.
  package var isWithinLimits: Bool {
    guard case .linearHistogram(let minimum, let maximum, let step) = self else { return true }
    let (range, overflows) = maximum.subtractingReportingOverflow(minimum)
    // `bucketCount` rounds up by adding the step to the range.
    return !overflows && range > 0 && step > 0 && range <= Int64.max - step
      && (range - 1) / step < ManifestLimits.largestStepCount
  }
}

extension TimeSeries.Function {

  /// The word of a manifest.
  fileprivate var word: StaticString {
    switch self {
    case .last: "last"
    case .average: "average"
    case .minimum: "minimum"
    case .maximum: "maximum"
    case .sum: "sum"
    }
  }
}
