#if !hasFeature(Embedded)
  import Artefact
#endif

/// The rule of a POSIX `TZ` variable, such as `CET-1CEST,M3.5.0,M10.5.0/3`.
struct ZoneRule: Equatable, Sendable {

  private var standard: ZoneInformation.Period
  private var summer: Summer?

  /// The part of the year with another time.
  private struct Summer: Equatable {
    var period: ZoneInformation.Period
    var start: YearlyChange
    var end: YearlyChange
  }

  /// Parses a rule; nil if it is not one.
  init?(_ text: [UInt8]) {
    var parser = ZoneRuleParser(text: text)
    guard let name = parser.name(), let west = parser.duration() else { return nil }
    standard = ZoneInformation.Period(offsetFromUTC: -west, abbreviation: name)
    guard !parser.isAtEnd else { return }
    guard let summerName = parser.name() else { return nil }
    var summerOffset = standard.offsetFromUTC + 3600
    if !parser.isAtEnd, !parser.isAt(UInt8(ascii: ",")) {
      guard let west = parser.duration() else { return nil }
      summerOffset = -west
    }
    guard let start = parser.change(), let end = parser.change(), parser.isAtEnd else {
      return nil
    }
    summer = Summer(
      period: ZoneInformation.Period(offsetFromUTC: summerOffset, abbreviation: summerName),
      start: start, end: end)
  }

  /// Returns what the clock shows at an instant.
  func period(at instant: Int64) -> ZoneInformation.Period {
    guard let summer else { return standard }
    let local = instant &+ Int64(standard.offsetFromUTC)
    let year = civilDate(daysSinceEpoch: daysSinceEpoch(seconds: local)).year
    let start = summer.start.localSeconds(in: year) - Int64(standard.offsetFromUTC)
    let end = summer.end.localSeconds(in: year) - Int64(summer.period.offsetFromUTC)
    let isSummer =
      start < end ? start <= instant && instant < end : !(end <= instant && instant < start)
    return isSummer ? summer.period : standard
  }
}

/// A day and time of each year.
private struct YearlyChange: Equatable {

  enum Day: Equatable {
    /// From 1 to 365; 29 February is not counted.
    case withoutLeapDay(Int)
    /// From 0 to 365.
    case withLeapDay(Int)
    /// The `week`th `weekday` of a month; week 5 is the last.
    case weekday(month: Int, week: Int, weekday: Int)
  }

  var day: Day
  /// The seconds from midnight; may be negative or more than a day.
  var seconds: Int

  /// Returns the moment of change in seconds of local time since 1970.
  func localSeconds(in year: Int) -> Int64 {
    let january = daysSinceEpoch(year: year, month: 1, day: 1)
    let days: Int
    switch day {
    case .withLeapDay(let number):
      days = january + number
    case .withoutLeapDay(let number):
      let march = daysSinceEpoch(year: year, month: 3, day: 1)
      let isLeapYear = march - january == 60
      days = january + number - 1 + (isLeapYear && number >= 60 ? 1 : 0)
    case .weekday(let month, let week, let weekday):
      let first = daysSinceEpoch(year: year, month: month, day: 1)
      let next =
        month == 12
        ? daysSinceEpoch(year: year + 1, month: 1, day: 1)
        : daysSinceEpoch(year: year, month: month + 1, day: 1)
      let firstWeekday = ((first + 4) % 7 + 7) % 7
      var candidate = first + (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
      if candidate >= next { candidate -= 7 }
      days = candidate
    }
    return Int64(days) * 86400 + Int64(seconds)
  }
}

/// A parser of POSIX `TZ` variables.
private struct ZoneRuleParser {

  let text: [UInt8]
  private var offset = 0

  init(text: [UInt8]) {
    self.text = text
  }

  var isAtEnd: Bool { offset == text.count }

  func isAt(_ byte: UInt8) -> Bool {
    offset < text.count && text[offset] == byte
  }

  // name = letter letter letter+ | "<" ( letter | digit | "+" | "-" )+ ">"
  mutating func name() -> Text? {
    let isQuoted = skip(UInt8(ascii: "<"))
    let start = offset
    while offset < text.count, isQuoted ? !isAt(UInt8(ascii: ">")) : isLetter(text[offset]) {
      offset += 1
    }
    let name = Text(Array(text[start..<offset]))
    guard !name.isEmpty else { return nil }
    if isQuoted, !skip(UInt8(ascii: ">")) { return nil }
    return name
  }

  // duration = ( "+" | "-" )? hours ( ":" minutes ( ":" seconds )? )?
  mutating func duration() -> Int? {
    let isNegative = skip(UInt8(ascii: "-"))
    if !isNegative { _ = skip(UInt8(ascii: "+")) }
    guard let hours = number(upTo: 167) else { return nil }
    var seconds = hours * 3600
    if skip(UInt8(ascii: ":")) {
      guard let minutes = number(upTo: 59) else { return nil }
      seconds += minutes * 60
      if skip(UInt8(ascii: ":")) {
        guard let rest = number(upTo: 59) else { return nil }
        seconds += rest
      }
    }
    return isNegative ? -seconds : seconds
  }

  // change = "," ( "J" day | day | "M" month "." week "." weekday ) ( "/" duration )?
  mutating func change() -> YearlyChange? {
    guard skip(UInt8(ascii: ",")), let day = day() else { return nil }
    var seconds = 7200
    if skip(UInt8(ascii: "/")) {
      guard let explicit = duration() else { return nil }
      seconds = explicit
    }
    return YearlyChange(day: day, seconds: seconds)
  }

  private mutating func day() -> YearlyChange.Day? {
    if skip(UInt8(ascii: "J")) {
      guard let number = number(upTo: 365), number > 0 else { return nil }
      return .withoutLeapDay(number)
    }
    guard skip(UInt8(ascii: "M")) else {
      guard let number = number(upTo: 365) else { return nil }
      return .withLeapDay(number)
    }
    guard let month = number(upTo: 12), month > 0, skip(UInt8(ascii: ".")),
      let week = number(upTo: 5), week > 0, skip(UInt8(ascii: ".")),
      let weekday = number(upTo: 6)
    else { return nil }
    return .weekday(month: month, week: week, weekday: weekday)
  }

  private mutating func number(upTo limit: Int) -> Int? {
    var value: Int?
    while offset < text.count, UInt8(ascii: "0") <= text[offset], text[offset] <= UInt8(ascii: "9")
    {
      value = (value ?? 0) * 10 + Int(text[offset] - UInt8(ascii: "0"))
      guard let value, value <= limit else { return nil }
      offset += 1
    }
    return value
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard isAt(byte) else { return false }
    offset += 1
    return true
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return UInt8(ascii: "a") <= lower && lower <= UInt8(ascii: "z")
  }
}
