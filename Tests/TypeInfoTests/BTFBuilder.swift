import Artefact

/// Writes BTF records for tests.
struct BTFBuilder {

  private var records: [UInt8] = []
  private var strings: [UInt8] = [0]
  private var count: UInt32 = 0

  /// Returns where a name lies in the strings, adding it.
  mutating func name(_ name: String) -> UInt32 {
    guard !name.isEmpty else { return 0 }
    let offset = UInt32(strings.count)
    strings += Array(name.utf8) + [0]
    return offset
  }

  /// Adds a record and returns its number.
  mutating func add(
    _ name: String, _ kind: BTFKind, _ third: UInt32, flag: Bool = false, count: UInt32 = 0,
    _ details: [UInt32] = []
  ) -> UInt32 {
    addRaw([self.name(name), (flag ? 1 << 31 : 0) | kind.rawValue << 24 | count, third] + details)
    return self.count
  }

  /// Adds the words of a record.
  mutating func addRaw(_ words: [UInt32]) {
    for word in words { records.append(littleEndian: word) }
    count += 1
  }

  /// The whole BTF.
  var bytes: [UInt8] {
    var bytes: [UInt8] = [0x9f, 0xeb, 1, 0]
    for word in [24, 0, records.count, records.count, strings.count] {
      bytes.append(littleEndian: UInt32(word))
    }
    return bytes + records + strings
  }
}
