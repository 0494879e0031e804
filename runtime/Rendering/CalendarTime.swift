#if !hasFeature(Embedded)
  package import Artefact
#endif

/// A moment in the proleptic Gregorian calendar of a time zone.
package struct CalendarTime: Equatable, Sendable {

  /// The seconds since 1970-01-01 00:00:00 UTC.
  package let epochSeconds: Int64
  /// The nanoseconds of the second.
  package let nanoseconds: Int
  /// The distance of the zone from UTC in seconds, positive to the east.
  package let offsetFromUTC: Int
  /// The zone's abbreviation.
  package let zone: Text

  /// The year, month from 1, day from 1, hour, minute and second.
  package let year: Int
  package let month: Int
  package let day: Int
  package let hour: Int
  package let minute: Int
  package let second: Int
  /// The day of the week; Sunday is 0.
  package let weekday: Int
  /// The day of the year from 0.
  package let dayOfYear: Int

  /// Creates the time in a zone at an instant.
  package init(epochSeconds: Int64, nanoseconds: Int = 0, in information: ZoneInformation) {
    let period = information.period(at: epochSeconds)
    self.epochSeconds = epochSeconds
    self.nanoseconds = nanoseconds
    offsetFromUTC = period.offsetFromUTC
    zone = period.abbreviation
    let local = epochSeconds &+ Int64(period.offsetFromUTC)
    let days = daysSinceEpoch(seconds: local)
    let rest = Int(local) &- days &* 86400
    hour = rest / 3600
    minute = rest / 60 % 60
    second = rest % 60
    (year, month, day) = civilDate(daysSinceEpoch: days)
    weekday = ((days + 4) % 7 + 7) % 7
    dayOfYear = days - daysSinceEpoch(year: year, month: 1, day: 1)
  }
}

/// Returns the day on which the instant so many seconds after 1970-01-01 00:00 lies.
func daysSinceEpoch(seconds: Int64) -> Int {
  Int(seconds / 86400) - (seconds % 86400 < 0 ? 1 : 0)
}

/// Returns the date that lies so many days after 1970-01-01.
///
/// Years begin in March here, so that the leap day is the last day of a year.
func civilDate(daysSinceEpoch days: Int) -> (year: Int, month: Int, day: Int) {
  let shifted = days + 719_468
  let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
  let dayOfEra = shifted - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let monthFromMarch = (5 * dayOfYear + 2) / 153
  let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
}

/// Returns how many days a date lies after 1970-01-01.
func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
  let shifted = month <= 2 ? year - 1 : year
  let era = (shifted >= 0 ? shifted : shifted - 399) / 400
  let yearOfEra = shifted - era * 400
  let monthFromMarch = month > 2 ? month - 3 : month + 9
  let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
  return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}
