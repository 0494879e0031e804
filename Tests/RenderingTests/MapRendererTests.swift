import Artefact
import GoldenSupport
import Rendering
import Testing

/// Returns a map's text and JSON.
private func rendered(
  _ map: MapDescription, _ elements: [MapElement], top: Int = 0, divisor: Int = 0
) -> (text: String, json: String) {
  let renderer = MapRenderer(map, values: ValueRenderer())
  let selection = MapRenderer.Selection(top: top, divisor: divisor)
  return (
    text { renderer.appendText(elements, selection, to: &$0) },
    text { renderer.appendJSON(elements, selection, to: &$0) }
  )
}

private func map(name: Text = "@", key: ValueType? = nil, _ value: MapValue) -> MapDescription {
  MapDescription(name: name, symbol: "m", key: key, value: value)
}

private func scalar(_ value: [UInt8]) -> [MapElement] {
  [MapElement(key: bytes(UInt32(0)), value: value)]
}

@Suite struct MapRendererTests {

  private let names = ValueType.string(bytes: 8)

  @Test func mapsWithoutKeysPrintOneLine() {
    let plain = rendered(map(name: "@x", .plain(.int64)), scalar(bytes(Int64(-5))))
    #expect(plain.text == "@x: -5\n")
    #expect(plain.json == "{\"type\": \"map\", \"data\": {\"@x\": -5}}\n")
    let name = rendered(map(name: "@x", .plain(names)), scalar(fixed("a \"b\"", 8)))
    #expect(name.text == "@x: a \"b\"\n")
    #expect(name.json == #"{"type": "map", "data": {"@x": "a \"b\""}}"# + "\n")
  }

  @Test func valuesOfAllCPUsAreCombined() {
    let counts = bytes(UInt64(1), UInt64(0), UInt64(5))
    #expect(rendered(map(.count), scalar(counts)).text == "@: 6\n")
    let sums = bytes(Int64(-7), Int64(3))
    #expect(rendered(map(.sum(isSigned: true)), scalar(sums)).text == "@: -4\n")
    let marks = bytes(Int64(0), Int64(0), Int64(-3), Int64(1), Int64(9), Int64(1))
    #expect(rendered(map(.min(isSigned: true)), scalar(marks)).text == "@: -3\n")
    #expect(rendered(map(.max(isSigned: true)), scalar(marks)).text == "@: 9\n")
    #expect(rendered(map(.min(isSigned: false)), scalar(marks)).text == "@: 9\n")
    let unset = bytes(Int64(7), Int64(0))
    #expect(rendered(map(.max(isSigned: false)), scalar(unset)).text == "@: 0\n")
  }

  @Test func averagesAndStatisticsPrint() {
    let cpus = bytes(UInt64(1), Int64(-10), UInt64(2), Int64(1))
    let average = rendered(map(.average(isSigned: true)), scalar(cpus))
    #expect(average.text == "@: -3\n")
    #expect(average.json == "{\"type\": \"stats\", \"data\": {\"@\": -3}}\n")
    let stats = rendered(map(.stats(isSigned: true)), scalar(cpus))
    #expect(stats.text == "@: { .count = 3, .average = -3, .total = -9 }\n")
    #expect(
      stats.json
        == #"{"type": "stats", "data": {"@": {"count": 3, "average": -3, "total": -9}}}"# + "\n")
    let keyed = rendered(
      map(key: names, .stats(isSigned: false)),
      [
        MapElement(key: fixed("x", 8), value: bytes(UInt64(2), UInt64(20))),
        MapElement(key: fixed("y", 8), value: bytes(UInt64(1), UInt64(4))),
      ])
    #expect(
      keyed.text == """
        @[y]: { .count = 1, .average = 4, .total = 4 }
        @[x]: { .count = 2, .average = 10, .total = 20 }

        """)
  }

  @Test(arguments: [
    (MapValue.count, "@: 0\n", "{\"type\": \"map\", \"data\": {\"@\": 0}}\n"),
    (.plain(.string(bytes: 8)), "@: \n", "{\"type\": \"map\", \"data\": {\"@\": \"\"}}\n"),
    (.plain(.boolean), "@: false\n", "{\"type\": \"map\", \"data\": {\"@\": false}}\n"),
    (.average(isSigned: false), "@: 0\n", "{\"type\": \"stats\", \"data\": {\"@\": 0}}\n"),
    (
      .stats(isSigned: true), "@: { .count = 0, .average = 0, .total = 0 }\n",
      "{\"type\": \"stats\", \"data\": {\"@\": {\"count\": 0, \"average\": 0, \"total\": 0}}}\n"
    ),
    (
      .histogram(subdivisionBits: 0), "@:\n\n", "{\"type\": \"hist\", \"data\": {\"@\": []}}\n"
    ),
  ])
  func emptyMapsWithoutKeysPrintZero(_ value: MapValue, _ text: String, _ json: String) {
    #expect(rendered(map(value), []) == (text, json))
    #expect(rendered(map(key: .int64, value), []) == ("", ""))
  }

  @Test func keysPrintWithoutTheParenthesesOfTheirTuple() {
    let inner = ValueType.tuple([ValueField(at: 0, .int32), ValueField(at: 4, .int32)])
    let key = ValueType.tuple([ValueField(at: 0, names), ValueField(at: 8, inner)])
    let element = MapElement(
      key: fixed("a b", 8) + bytes(Int32(1), Int32(2)), value: bytes(Int64(3)))
    let printed = rendered(map(name: "@k", key: key, .plain(.int64)), [element])
    #expect(printed.text == "@k[a b, (1, 2)]: 3\n")
    #expect(printed.json == "{\"type\": \"map\", \"data\": {\"@k\": {\"ab,(1,2)\": 3}}}\n")
  }

  private func keyed(_ pairs: [(String, Int64)]) -> [MapElement] {
    pairs.map { MapElement(key: fixed($0.0, 8), value: bytes($0.1)) }
  }

  @Test func numbersAreOrderedByValueAndThenByKey() {
    let elements = keyed([("c", 2), ("a", -1), ("b", 2), ("d", 1)])
    let signed = rendered(map(key: names, .plain(.int64)), elements)
    #expect(signed.text == "@[a]: -1\n@[d]: 1\n@[b]: 2\n@[c]: 2\n")
    #expect(
      signed.json
        == #"{"type": "map", "data": {"@": {"a": -1, "d": 1, "b": 2, "c": 2}}}"# + "\n")
    let unsigned = rendered(map(key: names, .plain(.uint64)), elements)
    #expect(unsigned.text.hasSuffix("@[a]: 18446744073709551615\n"))
    #expect(rendered(map(key: names, .sum(isSigned: true)), elements).text == signed.text)
  }

  @Test func topKeepsTheLargestAndDivisorDivides() {
    let elements = keyed([("c", 21), ("a", -10), ("b", 35), ("d", 11)])
    let signed = map(key: names, .plain(.int64))
    #expect(rendered(signed, elements, top: 2).text == "@[c]: 21\n@[b]: 35\n")
    #expect(rendered(signed, elements, top: 9).text.hasPrefix("@[a]: -10\n"))
    #expect(
      rendered(signed, elements, top: 0, divisor: 10).text
        == "@[a]: -1\n@[d]: 1\n@[c]: 2\n@[b]: 3\n")
    #expect(
      rendered(map(key: names, .count), elements, top: 1, divisor: 2).json
        == "{\"type\": \"map\", \"data\": {\"@\": {\"a\": \"9223372036854775803\"}}}\n")
    let stats = rendered(
      map(.stats(isSigned: false)), scalar(bytes(UInt64(2), UInt64(40))), divisor: 10)
    #expect(stats.text == "@: { .count = 2, .average = 2, .total = 40 }\n")
  }

  @Test func otherValuesAreOrderedByKey() {
    let key = ValueType.tuple([ValueField(at: 0, .int32), ValueField(at: 8, names)])
    func element(_ number: Int32, _ name: String) -> MapElement {
      MapElement(key: bytes(number, Int32(0)) + fixed(name, 8), value: fixed("v", 8))
    }
    let printed = rendered(
      map(key: key, .plain(names)),
      [element(2, "b"), element(-1, "z"), element(2, "a"), element(10, "")])
    #expect(printed.text == "@[-1, z]: v\n@[2, a]: v\n@[2, b]: v\n@[10, ]: v\n")
  }

  @Test func unsignedKeysAreOrderedAsSigned() {
    let elements = [UInt64.max, 3, 1].map { MapElement(key: bytes($0), value: [1]) }
    let printed = rendered(map(key: .uint64, .plain(.boolean)), elements)
    #expect(printed.text == "@[18446744073709551615]: true\n@[1]: true\n@[3]: true\n")
  }

  @Test func theOrderDoesNotDependOnTheKernels() {
    var generator = SeededGenerator(seed: 1)
    let elements = (0..<50).map {
      MapElement(key: bytes(Int64($0)), value: bytes(Int64($0 / 7)))
    }
    let expected = rendered(map(key: .int64, .count), elements)
    for _ in 0..<10 {
      #expect(rendered(map(key: .int64, .count), elements.shuffled(using: &generator)) == expected)
    }
  }

  @Test func valuesPrintWithoutTheirKeys() {
    let renderer = MapRenderer(map(key: .int64, .average(isSigned: false)), values: ValueRenderer())
    let element = MapElement(key: bytes(Int64(1)), value: bytes(UInt64(2), UInt64(9)))
    #expect(text { renderer.appendValueText(element, to: &$0) } == "4")
    #expect(text { renderer.appendValueJSON(element, to: &$0) } == "4")
  }

  @Test func valuesThatAreTooShortPrintZeros() {
    let values: [MapValue] = [
      .plain(.int64), .count, .min(isSigned: true), .stats(isSigned: true),
      .histogram(subdivisionBits: 5), .linearHistogram(minimum: 0, maximum: 10, step: 1),
    ]
    for value in values {
      for length in 0..<40 {
        let short = [MapElement(key: [1], value: [UInt8](repeating: 0xff, count: length))]
        _ = rendered(map(key: .int64, value), short)
      }
    }
  }
}
