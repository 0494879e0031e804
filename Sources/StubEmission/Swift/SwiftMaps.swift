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
        let call = "try session.value(ofMap: \(index)) {"
        let isShort = call.count + value.count < 92
        return """
          \(title)
          \(head) -> \(type) {
            \(call)\(isShort ? " \(value) }" : "\n    \(value)\n  }")
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
    case .histogram: return ("ProbeHistogram", "ProbeHistogram($0, \(limits(map)))")
    }
  }

  /// Returns the arguments that say where the buckets of a histogram begin and end.
  private func limits(_ map: StubMap) -> String {
    let isLinear = map.limits.count > 1
    let names = isLinear ? ["minimum", "maximum", "step"] : ["subdivisionBits"]
    return zip(names, map.limits).map { name, limit in
      switch limit {
      case .number(let number): return "\(name): \(number)"
      case .parameter(let index):
        let parameter = model.parameters[index]
        var value = "parameters.\(parameterNames[index])"
        if parameter.isOptional { value += " ?? 0" }
        return "\(name): " + (isLinear ? value : "Int(\(value))")
      }
    }.joined(separator: ", ")
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
