import Artefact

extension SwiftStub {

  /// The enumeration of the maps and what prints them.
  var maps: String {
    let cases = zip(model.maps, mapCases).enumerated().map { index, map in
      """
      /// `\(map.0.scriptName)`
      case \(map.1) = \(index)
      """
    }
    return """
      /// The maps of the script.
      public enum Map: Int, CaseIterable, Hashable, Sendable {
      \(swiftIndented(cases.joined(separator: "\n")))
      }

      /// Returns what `proberun` prints for a map.
      public func text(of map: Map) throws(ProbeError) -> String {
        try session.text(ofMap: map.rawValue)
      }
      """
  }

  /// The functions that read maps.
  var mapReaders: [String] {
    model.maps.indices.map { index in
      let map = model.maps[index]
      let (type, value) = valueDecoding(map)
      let title = swiftComment(
        ["Returns `\(map.scriptName)`: \(phrase(map.kind))."]
          + (map.summary.isEmpty ? [] : [""] + map.summary))
      let head = "public func \(mapFunctions[index])() throws(ProbeError)"
      guard let key = map.key else {
        return """
          \(title)
          \(head) -> \(type) {
            try session.value(ofMap: \(index)) { \(value) }
          }
          """
      }
      let closures = [
        "ofMap: \(index)", "key: { \(decoding(key, from: "$0", at: 0)) }", "value: { \(value) }",
      ]
      return """
        \(title)
        \(head) -> [\(name(of: key)): \(type)] {
        \(swiftIndented(swiftList("try session.elements(", closures, ")", columns: 96)))
        }
        """
    }
  }

  /// Returns the type of a map's values, and an expression that decodes `$0`.
  private func valueDecoding(_ map: StubMap) -> (type: String, expression: String) {
    switch map.value {
    case .plain(let type): return (name(of: type), decoding(type, from: "$0", at: 0))
    case .number(let isSigned): return (isSigned ? "Int64" : "UInt64", "$0.integer(at: 0)")
    case .statistics(let isSigned):
      return ("ProbeStatistics<\(isSigned ? "Int64" : "UInt64")>", "ProbeStatistics($0)")
    case .series(let intervals):
      return ("[ProbeInterval]", "ProbeInterval.all($0, count: \(intervals))")
    case .histogram: return ("ProbeHistogram", "ProbeHistogram($0, \(limits(map.kind)))")
    }
  }

  /// Returns the arguments that say where the buckets of a histogram begin and end.
  private func limits(_ kind: MapValue) -> String {
    switch kind {
    case .histogram(let bits): "subdivisionBits: \(bits)"
    case .linearHistogram(let minimum, let maximum, let step):
      "minimum: \(minimum), maximum: \(maximum), step: \(step)"
    case .plain, .count, .sum, .min, .max, .average, .stats, .timeSeries:
      preconditionFailure("the model has a histogram for something else")
    }
  }

  private func phrase(_ kind: MapValue) -> String {
    switch kind {
    case .plain: "what the script stored"
    case .count: "a count"
    case .sum: "a sum"
    case .min: "a minimum"
    case .max: "a maximum"
    case .average: "an average"
    case .stats: "a count, a total and their average"
    case .histogram, .linearHistogram: "a histogram"
    case .timeSeries(let series): "the values of intervals of \(series.interval) ns"
    }
  }
}
