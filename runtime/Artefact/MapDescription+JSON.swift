/// The kinds of map value in a manifest.
private enum MapValueKey: CaseIterable {
  case plain, count, sum, min, max, average, stats, histogram, linearHistogram

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
  init(_ value: ManifestValue, _ tables: ManifestTables) throws(ArtefactError) {
    var key: ValueType?
    if let type = value.optional(ManifestKey.key) { key = try ValueType(type, tables) }
    self.init(
      name: try value.name(ManifestKey.name),
      symbol: try value.name(ManifestKey.symbol), key: key,
      value: try MapValue(try value.member(ManifestKey.value), tables))
    #if !hasFeature(Embedded)
      summary = try value.optional(ManifestKey.summary)?.text() ?? ""
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
      }
    }
  #endif

  fileprivate init(_ value: ManifestValue, _ tables: ManifestTables) throws(ArtefactError) {
    let kind = try value.member(ManifestKey.kind)
    switch try kind.choice(among: MapValueKey.allCases, key: { $0.word }) {
    case .plain: self = .plain(try ValueType(try value.member(ManifestKey.type), tables))
    case .count: self = .count
    case .sum: self = .sum(isSigned: try value.boolean(ManifestKey.signed))
    case .min: self = .min(isSigned: try value.boolean(ManifestKey.signed))
    case .max: self = .max(isSigned: try value.boolean(ManifestKey.signed))
    case .average: self = .average(isSigned: try value.boolean(ManifestKey.signed))
    case .stats: self = .stats(isSigned: try value.boolean(ManifestKey.signed))
    case .histogram:
      let bits = try value.member(ManifestKey.subdivisionBits)
      self = .histogram(subdivisionBits: try bits.int(0...ManifestLimits.largestSubdivision))
    case .linearHistogram: self = try MapValue.linearHistogram(value)
    }
  }

  private static func linearHistogram(_ value: ManifestValue) throws(ArtefactError) -> MapValue {
    let minimum = try value.int64(ManifestKey.minimum)
    let maximum = try value.int64(ManifestKey.maximum)
    let step = try value.int64(ManifestKey.step)
    let (range, overflows) = maximum.subtractingReportingOverflow(minimum)
    // `bucketCount` rounds up by adding the step to the range.
    guard !overflows, range > 0, step > 0, range <= Int64.max - step,
      (range - 1) / step < ManifestLimits.largestStepCount
    else {
      throw value.error("a histogram of no or too many steps")
    }
    return .linearHistogram(minimum: minimum, maximum: maximum, step: step)
  }
}
