#if !hasFeature(Embedded)
  package import Artefact
#endif

/// A format of strftime in the C locale.
package struct TimeFormat: Equatable, Sendable {

  /// What `%f`, `%k` and `%l` print.
  package enum Dialect: Equatable, Sendable {
    /// `%k` and `%l` are hours padded with a space, as in C; `%f` is not a conversion.
    case time
    /// Fractions of the second, as in `strftime`: micro- (6), nano- (9) and milliseconds (3 digits).
    case fractions
  }

  private let format: [UInt8]
  private let dialect: Dialect

  /// Creates a format.
  package init(_ format: Text, dialect: Dialect = .time) {
    self.format = format.bytes
    self.dialect = dialect
  }

  /// Appends a time; what is not a conversion is text.
  package func append(_ time: CalendarTime, to output: inout OutputBuffer) {
    var index = 0
    while index < format.count {
      guard format[index] == UInt8(ascii: "%") else {
        output.append(format[index])
        index += 1
        continue
      }
      var next = index + 1
      var fill = Fill.usual
      if next < format.count, let explicit = Fill(format[next]) {
        fill = explicit
        next += 1
      }
      if next < format.count, format[next] == UInt8(ascii: "E") || format[next] == UInt8(ascii: "O")
      {
        next += 1
      }
      let writer = TimeWriter(time: time, fill: fill, dialect: dialect)
      if next < format.count, writer.append(format[next], to: &output) {
        index = next + 1
      } else {
        output.append(UInt8(ascii: "%"))
        index += 1
      }
    }
  }

  /// How numbers are filled to their width.
  fileprivate enum Fill {
    case usual, zeros, spaces, none

    init?(_ flag: UInt8) {
      switch flag {
      case UInt8(ascii: "0"): self = .zeros
      case UInt8(ascii: "_"): self = .spaces
      case UInt8(ascii: "-"): self = .none
      default: return nil
      }
    }
  }
}

/// The conversions of one time.
private struct TimeWriter {

  let time: CalendarTime
  let fill: TimeFormat.Fill
  let dialect: TimeFormat.Dialect

  /// Appends what the letter of a conversion stands for; returns false if it stands for nothing.
  func append(_ letter: UInt8, to output: inout OutputBuffer) -> Bool {
    if dialect == .fractions, appendFraction(letter, to: &output) { return true }
    return appendNumber(letter, to: &output) || appendText(letter, to: &output)
  }

  private func appendFraction(_ letter: UInt8, to output: inout OutputBuffer) -> Bool {
    switch letter {
    case UInt8(ascii: "f"): output.append(decimal: time.nanoseconds / 1000, width: 6)
    case UInt8(ascii: "k"): output.append(decimal: time.nanoseconds, width: 9)
    case UInt8(ascii: "l"): output.append(decimal: time.nanoseconds / 1_000_000, width: 3)
    default: return false
    }
    return true
  }

  private func appendNumber(_ letter: UInt8, to output: inout OutputBuffer) -> Bool {
    let twelve = (time.hour + 11) % 12 + 1
    switch letter {
    case UInt8(ascii: "C"): two(floorDivision(time.year, 100), to: &output)
    case UInt8(ascii: "d"): two(time.day, to: &output)
    case UInt8(ascii: "e"): number(time.day, width: 2, .spaces, to: &output)
    case UInt8(ascii: "g"): two(positiveRemainder(isoWeek.year, 100), to: &output)
    case UInt8(ascii: "G"): number(isoWeek.year, width: 4, .zeros, to: &output)
    case UInt8(ascii: "H"): two(time.hour, to: &output)
    case UInt8(ascii: "I"): two(twelve, to: &output)
    case UInt8(ascii: "j"): number(time.dayOfYear + 1, width: 3, .zeros, to: &output)
    case UInt8(ascii: "k"): number(time.hour, width: 2, .spaces, to: &output)
    case UInt8(ascii: "l"): number(twelve, width: 2, .spaces, to: &output)
    case UInt8(ascii: "m"): two(time.month, to: &output)
    case UInt8(ascii: "M"): two(time.minute, to: &output)
    case UInt8(ascii: "s"): output.append(decimal: time.epochSeconds)
    case UInt8(ascii: "S"): two(time.second, to: &output)
    case UInt8(ascii: "u"): output.append(decimal: (time.weekday + 6) % 7 + 1)
    case UInt8(ascii: "U"): two((time.dayOfYear + 7 - time.weekday) / 7, to: &output)
    case UInt8(ascii: "V"): two(isoWeek.week, to: &output)
    case UInt8(ascii: "w"): output.append(decimal: time.weekday)
    case UInt8(ascii: "W"):
      two((time.dayOfYear + 7 - (time.weekday + 6) % 7) / 7, to: &output)
    case UInt8(ascii: "y"): two(positiveRemainder(time.year, 100), to: &output)
    case UInt8(ascii: "Y"): number(time.year, width: 4, .none, to: &output)
    default: return false
    }
    return true
  }

  private func appendText(_ letter: UInt8, to output: inout OutputBuffer) -> Bool {
    switch letter {
    case UInt8(ascii: "%"), UInt8(ascii: "n"), UInt8(ascii: "t"):
      output.append(
        letter == UInt8(ascii: "n")
          ? UInt8(ascii: "\n") : letter == UInt8(ascii: "t") ? UInt8(ascii: "\t") : letter)
    case UInt8(ascii: "a"): append(dayNames[time.weekday], count: 3, to: &output)
    case UInt8(ascii: "A"): output.append(dayNames[time.weekday])
    case UInt8(ascii: "b"), UInt8(ascii: "h"):
      append(monthNames[time.month - 1], count: 3, to: &output)
    case UInt8(ascii: "B"): output.append(monthNames[time.month - 1])
    case UInt8(ascii: "p"): output.append(time.hour < 12 ? "AM" : "PM")
    case UInt8(ascii: "P"): output.append(time.hour < 12 ? "am" : "pm")
    case UInt8(ascii: "z"): appendOffset(to: &output)
    case UInt8(ascii: "Z"): output.append(text: time.zone)
    case UInt8(ascii: "c"): compose("%a %b %e %H:%M:%S %Y", to: &output)
    case UInt8(ascii: "D"), UInt8(ascii: "x"): compose("%m/%d/%y", to: &output)
    case UInt8(ascii: "F"): compose("%Y-%m-%d", to: &output)
    case UInt8(ascii: "r"): compose("%I:%M:%S %p", to: &output)
    case UInt8(ascii: "R"): compose("%H:%M", to: &output)
    case UInt8(ascii: "T"), UInt8(ascii: "X"): compose("%H:%M:%S", to: &output)
    default: return false
    }
    return true
  }

  private func compose(_ format: Text, to output: inout OutputBuffer) {
    TimeFormat(format).append(time, to: &output)
  }

  private func two(_ value: Int, to output: inout OutputBuffer) {
    number(value, width: 2, .zeros, to: &output)
  }

  private func number(
    _ value: Int, width: Int, _ usual: TimeFormat.Fill, to output: inout OutputBuffer
  ) {
    switch fill == .usual ? usual : fill {
    case .zeros: output.append(decimal: value, width: width)
    case .spaces: output.append(decimal: value, width: width, fill: UInt8(ascii: " "))
    case .none, .usual: output.append(decimal: value)
    }
  }

  private func append(_ name: StaticString, count: Int, to output: inout OutputBuffer) {
    let start = output.count
    output.append(name)
    output.truncate(to: start + count)
  }

  private func appendOffset(to output: inout OutputBuffer) {
    output.append(UInt8(ascii: time.offsetFromUTC < 0 ? "-" : "+"))
    let minutes = abs(time.offsetFromUTC) / 60
    output.append(decimal: minutes / 60, width: 2)
    output.append(decimal: minutes % 60, width: 2)
  }

  /// The week of ISO 8601 and the year it belongs to: weeks begin on Monday, and the first one of
  /// a year holds its first Thursday.
  private var isoWeek: (year: Int, week: Int) {
    let mondayBased = (time.weekday + 6) % 7
    let days = daysSinceEpoch(year: time.year, month: 1, day: 1) + time.dayOfYear
    let thursday = days - mondayBased + 3
    let year = civilDate(daysSinceEpoch: thursday).year
    return (year, (thursday - daysSinceEpoch(year: year, month: 1, day: 1)) / 7 + 1)
  }

  private var dayNames: [StaticString] {
    ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
  }

  private var monthNames: [StaticString] {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
  }
}

private func floorDivision(_ value: Int, _ divisor: Int) -> Int {
  (value - positiveRemainder(value, divisor)) / divisor
}

private func positiveRemainder(_ value: Int, _ divisor: Int) -> Int {
  (value % divisor + divisor) % divisor
}
