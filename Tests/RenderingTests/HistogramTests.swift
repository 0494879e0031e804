import Artefact
import Rendering
import Testing

/// Returns the text and the JSON of a histogram without keys.
private func rendered(
  _ value: MapValue, _ counts: [Int: UInt64], divisor: Int = 0
) -> (text: String, json: String) {
  var memory: [UInt8] = []
  for index in 0..<value.bucketCount { memory += bytes(counts[index] ?? 0) }
  let elements = [MapElement(key: [0, 0, 0, 0], value: memory)]
  let map = MapDescription(name: "@", symbol: "m", key: nil, value: value)
  let renderer = MapRenderer(map, values: ValueRenderer())
  let selection = MapRenderer.Selection(divisor: divisor)
  return (
    text { renderer.appendText(elements, selection, to: &$0) },
    text { renderer.appendJSON(elements, selection, to: &$0) }
  )
}

@Suite struct HistogramTests {

  @Test func powersOfTwoPrint() {
    let printed = rendered(.histogram(subdivisionBits: 0), [0: 1, 3: 2])
    #expect(
      printed.text == """
        @:
        (..., 0)               1 |@@@@@@@@@@@@@@@@@@@@@@@@@@                          |
        [0]                    0 |                                                    |
        [1]                    0 |                                                    |
        [2, 4)                 2 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@|


        """)
    #expect(
      printed.json
        == #"{"type": "hist", "data": {"@": [{"max": -1, "count": 1},{"min": 0, "max": 0, "count": 0},"#
        + #"{"min": 1, "max": 1, "count": 0},{"min": 2, "max": 3, "count": 2}]}}"# + "\n")
  }

  @Test(arguments: [
    (0, 1, "[0]"), (0, 2, "[1]"), (0, 3, "[2, 4)"), (0, 11, "[512, 1K)"), (0, 12, "[1K, 2K)"),
    (0, 22, "[1M, 2M)"), (0, 31, "[512M, 1G)"), (0, 41, "[512G, 1T)"), (0, 51, "[512T, 1P)"),
    (0, 61, "[512P, 1E)"), (0, 64, "[4E, 8E)"), (0, 65, "[8E, 16E)"), (1, 4, "[3]"),
    (1, 5, "[4, 6)"), (1, 6, "[6, 8)"), (2, 8, "[7]"), (2, 9, "[8, 10)"),
    (2, 37, "[1024, 1280)"), (2, 45, "[4K, 5K)"), (2, 44, "[3584, 4K)"), (2, 84, "[3584K, 4M)"),
  ])
  func headersNameTheLimits(_ bits: Int, _ index: Int, _ header: String) {
    let printed = rendered(.histogram(subdivisionBits: bits), [index: 7]).text
    let bar = String(repeating: "@", count: 52)
    let padded = header + String(repeating: " ", count: 16 - header.count)
    #expect(printed == "@:\n\(padded)       7 |\(bar)|\n\n")
  }

  @Test(arguments: [
    (0, 100, 10, 0, "(..., 0)"), (0, 100, 10, 1, "[0, 10)"), (0, 100, 10, 11, "[100, ...)"),
    (0, 95, 10, 10, "[90, 95)"), (0, 95, 10, 11, "[95, ...)"), (0, 10, 1, 3, "[2]"),
    (-5, 5, 1, 1, "[-5]"), (-10, 10, 5, 0, "(..., -10)"), (-10, 10, 5, 1, "[-10, -5)"),
    (0, 4096, 1024, 1, "[0, 1K)"), (0, 4096, 1024, 3, "[2K, 3K)"), (0, 4096, 1024, 5, "[4K, ...)"),
    (0, 4_194_304, 1_048_576, 2, "[1M, 2M)"), (-2048, 0, 1024, 1, "[-2K, -1K)"),
    (512, 4608, 1024, 1, "[512, 1536)"),
  ])
  func stepsAreNamed(
    _ minimum: Int64, _ maximum: Int64, _ step: Int64, _ index: Int, _ header: String
  ) {
    let value = MapValue.linearHistogram(minimum: minimum, maximum: maximum, step: step)
    #expect(rendered(value, [index: 1], divisor: 5).text.hasPrefix("@:\n\(header) "))
  }

  @Test func stepsPrintAsJSON() {
    let value = MapValue.linearHistogram(minimum: 0, maximum: 20, step: 10)
    #expect(
      rendered(value, [0: 1, 3: 2], divisor: 2).json
        == #"{"type": "hist", "data": {"@": [{"max": -1, "count": 1},{"min": 0, "max": 9, "count": 0},"#
        + #"{"min": 10, "max": 19, "count": 0},{"min": 20, "count": 2}]}}"# + "\n")
  }

  @Test func largeLimitsAreQuotedInJSON() {
    #expect(
      rendered(.histogram(subdivisionBits: 0), [65: 1]).json.contains(
        #"{"min": 9223372036854775808, "max": "18446744073709551615", "count": 1}"#))
  }

  @Test func divisorsDivideCountsButKeepTheRows() {
    let printed = rendered(.histogram(subdivisionBits: 0), [1: 4, 2: 1], divisor: 2).text
    #expect(printed.contains("[0]                    2 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@"))
    #expect(printed.contains("[1]                    0 |     "))
    let nothing = rendered(.histogram(subdivisionBits: 0), [1: 4], divisor: 9).text
    #expect(nothing.hasPrefix("@:\n[0]                    0 |      "))
  }

  @Test func barsAreAsLongAsBpftraceDrawsThem() {
    for largest in [1, 7, 13, 25, 26, 49, 51, 52, 53, 97] as [UInt64] {
      for count in 1...largest {
        let printed = rendered(.histogram(subdivisionBits: 0), [1: count, 2: largest]).text
        let line = printed.split(separator: "\n")[1]
        let exact = 52 * count / largest
        let length = UInt64(line.count { $0 == "@" })
        #expect(length == exact)
        #expect(length == UInt64(Float(count) / Float(largest) * 52))
      }
    }
  }

  @Test func histogramsWithKeysAreOrderedByTheirTotal() {
    let value = MapValue.linearHistogram(minimum: 0, maximum: 2, step: 1)
    func element(_ key: Int64, _ first: [UInt64], _ second: [UInt64]) -> MapElement {
      MapElement(key: bytes(key), value: (first + second).flatMap { bytes($0) })
    }
    let map = MapDescription(name: "@h", symbol: "m", key: .int64, value: value)
    let renderer = MapRenderer(map, values: ValueRenderer())
    let elements = [
      element(1, [0, 1, 0, 0], [0, 2, 0, 0]), element(2, [0, 0, 1, 0], [0, 0, 1, 0]),
      element(3, [0, 0, 0, 0], [0, 0, 0, 0]),
    ]
    let bar = String(repeating: "@", count: 52)
    #expect(
      text { renderer.appendText(elements, to: &$0) } == """
        @h[3]:

        @h[2]:
        [1]                    2 |\(bar)|

        @h[1]:
        [0]                    3 |\(bar)|


        """)
    #expect(
      text { renderer.appendJSON(elements, .init(top: 2), to: &$0) }
        == #"{"type": "hist", "data": {"@h": {"2": [{"min": 1, "max": 1, "count": 2}], "#
        + #""1": [{"min": 0, "max": 0, "count": 3}]}}}"# + "\n")
  }
}
