import Artefact
import Rendering
import Testing

/// The graphs of time series.
@Suite struct TimeSeriesTests {

  private let values = ValueRenderer(
    resolver: ValueResolver(time: { nanoseconds, clock in
      clock == 11
        ? CalendarTime(
          epochSeconds: Int64(nanoseconds / 1_000_000_000),
          nanoseconds: Int(nanoseconds % 1_000_000_000), in: .utc) : nil
    }))

  private func map(
    _ function: TimeSeries.Function, count: Int = 5, interval: Int64 = 1_000_000,
    isSigned: Bool = false
  ) -> MapDescription {
    MapDescription(
      name: "@", symbol: "AT_", key: nil,
      value: .timeSeries(
        TimeSeries(interval: interval, count: count, function: function, isSigned: isSigned)))
  }

  /// Returns what one CPU stored: for each place the number, the value and the third word.
  private func stored(_ count: Int, _ intervals: [(UInt64, Int64, UInt64)]) -> [UInt8] {
    var words = [UInt64](repeating: 0, count: count * 3)
    for (number, value, detail) in intervals {
      let index = Int(number % UInt64(count)) * 3
      (words[index], words[index + 1]) = (number, UInt64(bitPattern: value))
      words[index + 2] = detail
    }
    return words.flatMap { bytes($0) }
  }

  private func text(_ map: MapDescription, _ cpus: [UInt8]...) -> [String] {
    var output = OutputBuffer()
    let element = MapElement(key: [], value: cpus.flatMap { $0 })
    MapRenderer(map, values: values).appendText([element], to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func json(_ map: MapDescription, _ cpus: [UInt8]...) -> String {
    var output = OutputBuffer()
    let element = MapElement(key: [], value: cpus.flatMap { $0 })
    MapRenderer(map, values: values).appendJSON([element], to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  @Test func graphsHaveALinePerInterval() {
    let series = stored(5, [(3_661_612, 2, 1), (3_661_613, 3, 1), (3_661_615, 5, 1)])
    #expect(
      text(map(.last), series) == [
        "@:",
        "             2                                                   5",
        "hh:mm:ss.ms  |___________________________________________________|",
        "01:01:01.612 *                                                   | 2",
        "01:01:01.613 |                *                                  | 3",
        "01:01:01.614 |                                                   | -",
        "01:01:01.615 |                                                   * 5",
        "01:01:01.616 |                                                   | -",
        "             v___________________________________________________v",
        "             2                                                   5",
        "", "",
      ])
  }

  @Test func zeroHasAColumnBetweenSigns() {
    let series = stored(3, [(10, -10, 1), (11, 10, 1), (12, 10, 1)])
    let lines = text(map(.sum, count: 3, interval: 1_000_000_000, isSigned: true), series)
    #expect(lines[1] == "         -10                                               10")
    #expect(lines[2] == "hh:mm:ss |___________________________________________________|")
    #expect(lines[3] == "00:00:10 *                         .                         | -10")
    #expect(lines[4] == "00:00:11 |                         .                         * 10")
  }

  @Test func oneValueStandsInTheMiddle() {
    let lines = text(map(.last, count: 1, interval: 1000), stored(1, [(5, 7, 1)]))
    #expect(lines[1].hasPrefix("                6 ") && lines[1].hasSuffix(" 8"))
    #expect(
      lines[3] == "00:00:00.000005 |                         *                         | 7")
  }

  @Test func withoutValuesThereIsNoGraph() {
    #expect(text(map(.last), stored(5, [])) == ["@:", "<no data>", "", ""])
    #expect(json(map(.last), stored(5, [])) == "{\"type\": \"tseries\", \"data\": {\"@\": []}}\n")
  }

  @Test(arguments: [
    (TimeSeries.Function.last, "4"), (.average, "-1"), (.minimum, "-9"), (.maximum, "4"),
    (.sum, "-5"),
  ])
  func valuesOfProcessorsCombine(_ function: TimeSeries.Function, _ expected: String) {
    let combined = json(
      map(function, isSigned: true), stored(5, [(7, -9, 1)]), stored(5, [(7, 4, 2)]),
      stored(5, [(2, 100, 9)]))
    let start = "1970-01-01 00:00:00.007000000"
    #expect(
      combined == "{\"type\": \"tseries\", \"data\": {\"@\": [{\"interval_start\":\"\(start)\","
        + "\"value\":\(expected)}]}}\n")
  }

  @Test func oldIntervalsAreNotShown() {
    let lines = text(map(.last, count: 3), stored(3, [(1, 5, 1), (11, 1, 1), (12, 2, 1)]))
    #expect(lines.count(where: { $0.hasPrefix("00:00:00") }) == 3)
    #expect(lines[3].hasPrefix("00:00:00.011") && lines[3].hasSuffix(" 1"))
  }
}
