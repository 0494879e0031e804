#if !hasFeature(Embedded)
  import Artefact
#endif

extension TimeSeries {

  /// Combines what each CPU stored: of each place, the values of its latest interval.
  func combined(_ value: RawSpan) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: count * 3)
    let size = count * TimeSeries.slotSize
    for start in stride(from: 0, to: value.byteCount, by: size) {
      for place in 0..<count {
        let offset = start + place * TimeSeries.slotSize
        let number = value.word(at: offset)
        let (new, detail) = (value.word(at: offset + 8), value.word(at: offset + 16))
        let index = place * 3
        if number > words[index] {
          words[index] = number
          words[index + 1] = new
          words[index + 2] = detail
        } else if number == words[index], number != 0 {
          let isBetter: Bool
          switch function {
          case .last: isBetter = detail > words[index + 2]
          case .average, .sum:
            words[index + 1] &+= new
            words[index + 2] &+= detail
            continue
          case .minimum: isBetter = isLess(new, words[index + 1])
          case .maximum: isBetter = isLess(words[index + 1], new)
          }
          guard isBetter else { continue }
          words[index + 1] = new
          words[index + 2] = detail
        }
      }
    }
    return words
  }

  /// The numbers of the intervals to show: those that fit, from the first that has a value.
  fileprivate func shownIntervals(_ words: [UInt64]) -> Range<UInt64> {
    var last: UInt64 = 0
    for place in 0..<count { last = max(last, words[place * 3]) }
    guard last > 0 else { return 0..<0 }
    var first = last
    for place in 0..<count {
      let number = words[place * 3]
      if number > 0, number &+ UInt64(count) > last { first = min(first, number) }
    }
    return first..<first &+ UInt64(count)
  }

  /// Returns the value of an interval; nil if there was none.
  fileprivate func value(of number: UInt64, _ words: [UInt64]) -> UInt64? {
    let index = Int(number % UInt64(count)) * 3
    guard words[index] == number else { return nil }
    guard case .average = function else { return words[index + 1] }
    return quotient(words[index + 1], words[index + 2], isSigned: isSigned)
  }

  fileprivate func isLess(_ left: UInt64, _ right: UInt64) -> Bool {
    isSigned ? Int64(bitPattern: left) < Int64(bitPattern: right) : left < right
  }

  /// How the start of an interval is written, and what stands above that.
  fileprivate var notation: (format: Text, title: StaticString, width: Int) {
    if interval % 1_000_000_000 == 0 { return ("%H:%M:%S", "hh:mm:ss", 8) }
    if interval % 1_000_000 == 0 { return ("%H:%M:%S.%l", "hh:mm:ss.ms", 12) }
    if interval % 1000 == 0 { return ("%H:%M:%S.%f", "hh:mm:ss.us", 15) }
    return ("%H:%M:%S.%k", "hh:mm:ss.ns", 18)
  }
}

/// The column of the largest value of a graph; the smallest is at 0.
private let lastColumn = 52

extension ValueRenderer {

  /// Appends the graph of a time series, a line for each interval.
  ///
  ///                  2                                                   5
  ///     hh:mm:ss.ms  |___________________________________________________|
  ///     10:15:22.612 *                                                   | 2
  func appendText(_ words: [UInt64], of series: TimeSeries, to output: inout OutputBuffer) {
    let shown = series.shownIntervals(words)
    var (least, largest): (UInt64?, UInt64?) = (nil, nil)
    for number in shown {
      guard let value = series.value(of: number, words) else { continue }
      least = series.isLess(value, least ?? value) ? value : least ?? value
      largest = series.isLess(largest ?? value, value) ? value : largest ?? value
    }
    guard var least, var largest else { return output.append("<no data>\n") }
    if least == largest {
      least &-= 1
      largest &+= 1
    }
    func column(_ value: UInt64) -> Int {
      let (distance, range) = (value &- least, largest &- least)
      let isLarge = range >> 58 != 0
      let column = isLarge ? distance / (range / 52) : distance * 52 / range
      return min(lastColumn, Int(column))
    }
    let notation = series.notation
    func appendLimits() {
      output.append(repeating: UInt8(ascii: " "), count: notation.width + 1)
      var start = output.count
      appendInteger(least, isSigned: series.isSigned, to: &output)
      output.pad(from: start, to: 21, alignment: .left)
      start = output.count
      appendInteger(largest, isSigned: series.isSigned, to: &output)
      output.pad(from: start, to: 32, alignment: .right)
      output.append(UInt8(ascii: "\n"))
    }
    func appendRule(_ end: UInt8) {
      output.append(end)
      output.append(repeating: UInt8(ascii: "_"), count: lastColumn - 1)
      output.append(end)
      output.append(UInt8(ascii: "\n"))
    }
    appendLimits()
    let start = output.count
    output.append(notation.title)
    output.pad(from: start, to: notation.width + 1, alignment: .left)
    appendRule(UInt8(ascii: "|"))
    let zero = series.isLess(least, 0) && series.isLess(0, largest) ? column(0) : nil
    for number in shown {
      let value = series.value(of: number, words)
      appendStart(of: number, series, notation.format, isLocal: true, to: &output)
      output.append(UInt8(ascii: " "))
      let point = value.map(column)
      for position in 0...lastColumn {
        let mark: Unicode.Scalar =
          position == point
          ? "*" : position == 0 || position == lastColumn ? "|" : position == zero ? "." : " "
        output.append(UInt8(ascii: mark))
      }
      output.append(UInt8(ascii: " "))
      if let value {
        appendInteger(value, isSigned: series.isSigned, to: &output)
      } else {
        output.append(UInt8(ascii: "-"))
      }
      output.append(UInt8(ascii: "\n"))
    }
    output.append(repeating: UInt8(ascii: " "), count: notation.width + 1)
    appendRule(UInt8(ascii: "v"))
    appendLimits()
  }

  /// Appends an array with an object for each interval that has a value.
  func appendJSON(_ words: [UInt64], of series: TimeSeries, to output: inout OutputBuffer) {
    output.append(UInt8(ascii: "["))
    var isFirst = true
    for number in series.shownIntervals(words) {
      guard let value = series.value(of: number, words) else { continue }
      output.append(isFirst ? "{\"interval_start\":\"" : ",{\"interval_start\":\"")
      isFirst = false
      appendStart(of: number, series, "%F %T.%k", isLocal: false, to: &output)
      output.append("\",\"value\":")
      output.append(json: value, isSigned: series.isSigned)
      output.append(UInt8(ascii: "}"))
    }
    output.append(UInt8(ascii: "]"))
  }

  private func appendStart(
    of number: UInt64, _ series: TimeSeries, _ format: Text, isLocal: Bool,
    to output: inout OutputBuffer
  ) {
    let atomicTime: UInt64 = 11  // CLOCK_TAI
    guard var time = resolver.time(number &* UInt64(series.interval), atomicTime) else { return }
    if !isLocal {
      time = CalendarTime(
        epochSeconds: time.epochSeconds, nanoseconds: time.nanoseconds, in: .utc)
    }
    TimeFormat(format, dialect: .fractions).append(time, to: &output)
  }
}
