import Artefact
import Foundation
import Rendering
import Testing

/// Returns what the C library prints for an instant.
private func reference(_ format: String, _ instant: Int64) -> String {
  var seconds = time_t(instant)
  var parts = tm()
  guard localtime_r(&seconds, &parts) != nil else { return "" }
  var memory = [CChar](repeating: 0, count: 512)
  let count = strftime(&memory, memory.count, format, &parts)
  return String(decoding: memory[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// The zones whose files the tests read, where the machine has them.
private let zoneNames = [
  "UTC", "Europe/Prague", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu",
  "America/Sao_Paulo", "Africa/Casablanca", "Pacific/Apia", "Asia/Gaza", "America/Nuuk",
]

private func zoneFile(_ name: String) -> [UInt8]? {
  FileManager.default.contents(atPath: "/usr/share/zoneinfo/" + name).map { [UInt8]($0) }
}

private func printed(
  _ format: String, _ instant: Int64, _ zone: ZoneInformation = .utc, nanoseconds: Int = 0,
  dialect: TimeFormat.Dialect = .time
) -> String {
  let time = CalendarTime(epochSeconds: instant, nanoseconds: nanoseconds, in: zone)
  return text { TimeFormat(Text(format), dialect: dialect).append(time, to: &$0) }
}

@Suite(.serialized) struct TimeFormatTests {

  private static let conversions =
    "%a|%A|%b|%B|%c|%C|%d|%D|%e|%F|%g|%G|%h|%H|%I|%j|%k|%l|%m|%M|%n|%p|%P|%r|%R|%s|%S|%t|%T|%u|%U"
    + "|%V|%w|%W|%x|%X|%y|%Y|%z|%Z|%%|%-d|%_m|%-H|%0e|%_j|%Ey|%Od"

  @Test func everyConversionPrintsAsInTheCLibrary() {
    setenv("TZ", "UTC0", 1)
    tzset()
    var instants: [Int64] = [0, -1, 951_782_400, 1_763_838_924, 2_147_483_648, -2_208_988_800]
    for year in 1995..<2030 {
      // The days around the new year try all rules about weeks.
      let newYear = Int64((year - 1970) * 31_556_952)
      for day in -5...8 { instants.append(newYear + Int64(day) * 86_400 + 45_296) }
    }
    for instant in instants {
      #expect(printed(Self.conversions, instant) == reference(Self.conversions, instant))
    }
  }

  @Test(arguments: zoneNames)
  func zonesAreReadAsTheCLibraryReadsThem(_ name: String) throws {
    guard let file = zoneFile(name) else { return }
    let zone = ZoneInformation(file)
    setenv("TZ", ":" + name, 1)
    tzset()
    var instant: Int64 = -1_500_000_000
    while instant < 4_000_000_000 {
      #expect(printed("%F %T %z %Z", instant, zone) == reference("%F %T %z %Z", instant))
      instant += 86_400 * 41 + 3_607
    }
  }

  @Test(arguments: [
    "CET-1CEST,M3.5.0,M10.5.0/3", "EST5EDT,M3.2.0,M11.1.0", "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0",
    "NZST-12NZDT,M9.5.0,M4.1.0/3", "XXX3YYY,J60/0,J300/-2", "AAA-2BBB,59,299/25:30",
    "IST-2IDT,M3.4.4/26,M10.5.0", "<-03>3", "GMT0",
  ])
  func rulesAreFollowedAsTheCLibraryFollowsThem(_ rule: String) {
    let zone = ZoneInformation(file(footer: rule))
    setenv("TZ", rule, 1)
    tzset()
    var instant: Int64 = 1_700_000_000
    while instant < 1_830_000_000 {
      #expect(printed("%F %T %z %Z", instant, zone) == reference("%F %T %z %Z", instant))
      instant += 43_200 - 1
    }
  }

  /// Returns a file with one period, UTC, and a rule.
  private func file(footer: String) -> [UInt8] {
    func block(_ version: UInt8) -> [UInt8] {
      [UInt8]("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
        + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 4]
        + [0, 0, 0, 0, 0, 0] + [UInt8]("UTC\0".utf8)
    }
    return block(UInt8(ascii: "2")) + block(UInt8(ascii: "2")) + [UInt8]("\n\(footer)\n".utf8)
  }

  @Test(arguments: [
    "", "CET", "CET-1CEST", "CET-1CEST,M13.1.0,M1.1.0", "CET-1CEST,M3.5.0", "<CET-1",
    "CET-1CEST,M3.5.0,M10.5.0,", "CET99999999999999999999", "AAA3BBB,J0,J5",
  ])
  func malformedRulesAreIgnored(_ rule: String) {
    let zone = ZoneInformation(file(footer: rule))
    #expect(zone.period(at: 1_800_000_000).offsetFromUTC == 0)
  }

  @Test func damagedFilesNeverTrap() throws {
    let original = zoneFile("Europe/Prague") ?? file(footer: "CET-1CEST,M3.5.0,M10.5.0/3")
    for length in 0..<original.count {
      let zone = ZoneInformation(Array(original[..<length]))
      #expect(abs(zone.period(at: 1_700_000_000).offsetFromUTC) <= 7 * 86_400)
    }
    for index in stride(from: 0, to: original.count, by: 3) {
      var damaged = original
      damaged[index] ^= 0xff
      let zone = ZoneInformation(damaged)
      _ = printed("%c %Z", 1_700_000_000, zone)
      _ = printed("%c %Z", 3_700_000_000, zone)
    }
    #expect(ZoneInformation([]) == .utc)
    #expect(ZoneInformation([UInt8]("not a zone".utf8)) == .utc)
  }

  @Test func extremeInstantsPrint() {
    for instant in [Int64.min, .max, .min + 86_399, -62_135_596_801] {
      #expect(!printed(Self.conversions, instant).isEmpty)
      #expect(
        !printed("%F", instant, ZoneInformation(file(footer: "CET-1CEST,M3.5.0,M10.5.0/3"))).isEmpty
      )
    }
  }

  @Test func fractionsOfTheSecondPrint() {
    #expect(
      printed("%S.%f %l %k", 5, nanoseconds: 1_234_567, dialect: .fractions)
        == "05.001234 001 001234567")
  }

  @Test func whatIsNoConversionIsText() {
    #expect(printed("100%", 0) == "100%")
    #expect(printed("%q %f %-", 0) == "%q %f %-")
    #expect(printed("%H:%M:%S\n", 3_661) == "01:01:01\n")
  }
}
