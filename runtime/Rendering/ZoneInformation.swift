#if !hasFeature(Embedded)
  package import Artefact
#endif

/// The distance of a place's clock from UTC over time, read from a TZif file (RFC 8536).
///
/// Bytes that are not such a file, or contradict themselves, give UTC.
package struct ZoneInformation: Equatable, Sendable {

  /// A time during which the clock is not changed.
  package struct Period: Equatable, Sendable {
    /// The distance from UTC in seconds, positive to the east.
    package var offsetFromUTC: Int
    /// The abbreviation, such as `CEST`.
    package var abbreviation: Text
  }

  /// Coordinated universal time.
  package static var utc: ZoneInformation { ZoneInformation() }

  /// The instants of change in ascending order, and the index of the period that begins there.
  private var changes: [(instant: Int64, period: Int)] = []
  private var periods: [Period] = [Period(offsetFromUTC: 0, abbreviation: "UTC")]
  /// What holds after the last change.
  private var rule: ZoneRule?

  private init() {}

  /// Reads the bytes of a TZif file, such as `/etc/localtime`.
  package init(_ file: [UInt8]) {
    guard let zone = ZoneInformation.parse(file) else { return }
    self = zone
  }

  /// Returns what the clock shows at an instant.
  package func period(at instant: Int64) -> Period {
    if let rule, changes.last.map({ $0.instant <= instant }) ?? true {
      return rule.period(at: instant)
    }
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].instant <= instant { low = middle + 1 } else { high = middle }
    }
    return periods[low == 0 ? 0 : changes[low - 1].period]
  }

  /// Compares what the files said.
  package static func == (left: ZoneInformation, right: ZoneInformation) -> Bool {
    guard left.periods == right.periods, left.rule == right.rule,
      left.changes.count == right.changes.count
    else { return false }
    for index in left.changes.indices where left.changes[index] != right.changes[index] {
      return false
    }
    return true
  }
}

extension ZoneInformation {

  private static func parse(_ file: [UInt8]) -> ZoneInformation? {
    var reader = BigEndianReader(bytes: file)
    guard let first = TZifHeader(&reader) else { return nil }
    guard first.version >= UInt8(ascii: "2") else { return block(first, &reader, timeSize: 4) }
    // The first block only serves readers of 32-bit times.
    guard reader.skip(first.blockSize(timeSize: 4)), let second = TZifHeader(&reader),
      var zone = block(second, &reader, timeSize: 8)
    else { return nil }
    zone.rule = footer(&reader)
    return zone
  }

  private static func block(
    _ header: TZifHeader, _ reader: inout BigEndianReader, timeSize: Int
  ) -> ZoneInformation? {
    guard header.types > 0, reader.remaining >= header.blockSize(timeSize: timeSize) else {
      return nil
    }
    var zone = ZoneInformation()
    zone.periods = []
    for _ in 0..<header.times {
      zone.changes.append((reader.signed(bytes: timeSize), 0))
    }
    for index in 0..<header.times {
      zone.changes[index].period = Int(reader.byte())
    }
    var names: [Int] = []
    for _ in 0..<header.types {
      let offset = Int(reader.signed(bytes: 4))
      _ = reader.byte()
      names.append(Int(reader.byte()))
      zone.periods.append(Period(offsetFromUTC: offset, abbreviation: ""))
    }
    let characters = reader.take(header.characters)
    for index in names.indices {
      let name = characters.dropFirst(names[index]).prefix { $0 != 0 }
      zone.periods[index].abbreviation = Text(Array(name))
    }
    guard reader.skip(header.leapSeconds * (timeSize + 4) + header.standardFlags + header.utcFlags),
      zone.isConsistent
    else { return nil }
    return zone
  }

  private var isConsistent: Bool {
    for period in periods where abs(period.offsetFromUTC) > 7 * 86400 { return false }
    for index in changes.indices {
      guard changes[index].period < periods.count else { return false }
      if index > 0, changes[index].instant <= changes[index - 1].instant { return false }
    }
    return true
  }

  private static func footer(_ reader: inout BigEndianReader) -> ZoneRule? {
    guard reader.remaining > 0, reader.byte() == UInt8(ascii: "\n") else { return nil }
    let rest = reader.take(reader.remaining)
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    return ZoneRule(Array(rest[..<end]))
  }
}

/// The counts at the head of a block of a TZif file.
private struct TZifHeader {
  let version: UInt8
  let utcFlags: Int
  let standardFlags: Int
  let leapSeconds: Int
  let times: Int
  let types: Int
  let characters: Int

  init?(_ reader: inout BigEndianReader) {
    guard reader.remaining >= 44, reader.signed(bytes: 4) == 0x545a_6966 else { return nil }
    version = reader.byte()
    guard reader.skip(15) else { return nil }
    let counts = (0..<6).map { _ in Int(UInt32(truncatingIfNeeded: reader.signed(bytes: 4))) }
    utcFlags = counts[0]
    standardFlags = counts[1]
    leapSeconds = counts[2]
    times = counts[3]
    types = counts[4]
    characters = counts[5]
  }

  /// The size of the block that follows.
  func blockSize(timeSize: Int) -> Int {
    times * (timeSize + 1) + types * 6 + characters + leapSeconds * (timeSize + 4)
      + standardFlags + utcFlags
  }
}

/// A reader of big-endian numbers; bytes past the end read as zero.
private struct BigEndianReader {
  let bytes: [UInt8]
  private var offset = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  var remaining: Int { bytes.count - offset }

  mutating func byte() -> UInt8 {
    guard offset < bytes.count else { return 0 }
    offset += 1
    return bytes[offset - 1]
  }

  mutating func signed(bytes count: Int) -> Int64 {
    var value: Int64 = 0
    for index in 0..<count {
      let next = byte()
      value = index == 0 ? Int64(Int8(bitPattern: next)) : value << 8 | Int64(next)
    }
    return value
  }

  mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    let end = min(bytes.count, offset + count)
    let result = bytes[offset..<end]
    offset = end
    return result
  }

  mutating func skip(_ count: Int) -> Bool {
    guard count <= remaining else { return false }
    offset += count
    return true
  }
}
