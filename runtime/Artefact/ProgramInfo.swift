/// What `.BTF.ext` says about instructions: functions, source lines and CO-RE relocations.
///
/// A class because it never changes, and each program is made with it.
final class ProgramInfo {

  /// `struct bpf_func_info` for every function.
  let functions: ProgramInfoTable

  /// `struct bpf_line_info` where a source line begins.
  let lines: ProgramInfoTable

  /// `struct bpf_core_relo` for every instruction that depends on the kernel's types.
  let relocations: ProgramInfoTable

  /// The sizes of the records of the tables.
  var recordSizes: ProgramRecordSizes {
    ProgramRecordSizes(
      functionInfo: functions.recordSize, lineInfo: lines.recordSize,
      relocation: relocations.recordSize)
  }

  /// Reads the tables of an object; those of one without a `.BTF.ext` are empty.
  ///
  /// Not an initialiser: Embedded Swift leaks objects whose initialisers throw.
  static func reading(_ object: ObjectFile) throws(ArtefactError) -> ProgramInfo {
    guard let section = object.sectionIndex(literal: ".BTF.ext") else {
      return ProgramInfo(ProgramInfoTable(), ProgramInfoTable(), ProgramInfoTable())
    }
    let view = object.sections[section].contents
    guard try view.uint16(at: 0) == 0xeb9f, try view.uint8(at: 2) == 1 else {
      throw .malformed(.programInfo, offset: 0, reason: "unknown format")
    }
    let header = try view.size32(at: 4)
    // The third table is younger than the other two.
    return ProgramInfo(
      try table(view, header: header, field: 8, leastSize: 8),
      try table(view, header: header, field: 16, leastSize: 16),
      header >= 32
        ? try table(view, header: header, field: 24, leastSize: 16) : ProgramInfoTable())
  }

  private init(
    _ functions: ProgramInfoTable, _ lines: ProgramInfoTable, _ relocations: ProgramInfoTable
  ) {
    self.functions = functions
    self.lines = lines
    self.relocations = relocations
  }

  private static func table(
    _ view: ByteView, header: Int, field: Int, leastSize: Int
  ) throws(ArtefactError) -> ProgramInfoTable {
    let offset = header + (try view.size32(at: field))
    let table = try view.view(at: offset, count: try view.size32(at: field + 4))
    return try ProgramInfoTable(table, leastSize: leastSize)
  }
}

/// Records of one kind, by the section that they are about and the instruction in it.
struct ProgramInfoTable {

  /// The size of a record in bytes.
  private(set) var recordSize = 0

  /// For each section, where its name lies in the strings of the BTF, and its records.
  private var parts: [(name: UInt32, records: ByteView)] = []

  /// Creates an empty table.
  init() {}

  /// Reads a table: the size of a record, then for each section its name, a count and the records.
  init(_ view: borrowing ByteView, leastSize: Int) throws(ArtefactError) {
    guard !view.isEmpty else { return }
    recordSize = try view.size32(at: 0)
    guard recordSize >= leastSize, recordSize <= 256, recordSize % 4 == 0 else {
      throw .malformed(.programInfo, offset: 0, reason: "impossible size of records")
    }
    var offset = 4
    while offset < view.count {
      let count = try view.size32(at: offset + 4)
      let records = try view.view(at: offset + 8, count: count * recordSize)
      try checkOrder(records)
      parts.append((try view.uint32(at: offset), records))
      offset += 8 + count * recordSize
    }
  }

  /// Appends the records of a range of a section to `output`, with instruction offsets that count
  /// `unit` bytes from `delta` before the section's start.
  func appendRecords(
    of section: ByteView, in range: Range<Int>, types: BTF, movedBy delta: Int, unit: Int,
    to output: inout [UInt8]
  ) throws(ArtefactError) {
    for part in parts where section.equals(types.string(at: part.name)) {
      let count = part.records.count / recordSize
      var index = try firstRecord(of: part.records, notBefore: range.lowerBound)
      while index < count {
        let instruction = try part.records.size32(at: index * recordSize)
        guard instruction < range.upperBound else { break }
        let start = output.count
        output += try part.records.view(at: index * recordSize, count: recordSize).array
        output.store(UInt32(truncatingIfNeeded: (instruction + delta) / unit), at: start)
        index += 1
      }
    }
  }

  private func firstRecord(
    of records: ByteView, notBefore offset: Int
  ) throws(ArtefactError) -> Int {
    var low = 0
    var high = records.count / recordSize
    while low < high {
      let middle = (low + high) / 2
      if try records.size32(at: middle * recordSize) < offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private func checkOrder(_ records: ByteView) throws(ArtefactError) {
    var last = 0
    for start in stride(from: 0, to: records.count, by: recordSize) {
      let instruction = try records.size32(at: start)
      guard instruction >= last, instruction % 8 == 0 else {
        throw .malformed(.programInfo, offset: start, reason: "records out of order")
      }
      last = instruction
    }
  }
}
