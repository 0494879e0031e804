#if !hasFeature(Embedded)
  internal import Artefact
#endif

/// What lies where in the memory of a process: `/proc/PID/maps`.
struct MappedMemory {

  /// A range of addresses.
  struct Range {
    var start: UInt64
    var end: UInt64
    /// What is added to an address to get the offset in the file, modulo 2^64.
    var delta: UInt64
    /// The file's number; negative if it is none.
    var file: Int32
  }

  /// A line of `/proc/PID/maps`.
  ///
  ///     7f2c1a200000-7f2c1a228000 r-xp 00028000 08:01 1835  /usr/lib/libc.so.6
  struct Line {
    var start: UInt64 = 0
    var end: UInt64 = 0
    var isExecutable = false
    var offset: UInt64 = 0
    var device: UInt64 = 0
    var inode: UInt64 = 0
    var path: ArraySlice<UInt8> = []
  }

  /// The number of memory that is no file.
  static var anonymous: Int32 { -1 }

  /// The number of the code that the kernel gives to every process.
  static var kernelCode: Int32 { -2 }

  private(set) var ranges: [Range] = []

  /// Adds a range behind all others.
  mutating func append(_ range: Range) {
    let mostRanges = 1 << 14
    guard ranges.count < mostRanges else { return }
    if let last = ranges.last, last.end == range.start, last.file == range.file,
      range.file < 0 || last.delta == range.delta
    {
      ranges[ranges.count - 1].end = range.end
      return
    }
    ranges.append(range)
  }

  /// Returns the range that contains an address.
  func range(containing address: UInt64) -> Range? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].end <= address { low = middle + 1 } else { high = middle }
    }
    guard low < ranges.count, ranges[low].start <= address else { return nil }
    return ranges[low]
  }
}

extension MappedMemory.Line {

  /// Reads a line; nil if it is none.
  init?(_ line: [UInt8]) {
    var position = 0
    start = MappedMemory.Line.number(line, &position)
    position += 1
    end = MappedMemory.Line.number(line, &position)
    guard position + 6 < line.count, start < end else { return nil }
    isExecutable = line[position + 3] == UInt8(ascii: "x")
    position += 6
    offset = MappedMemory.Line.number(line, &position)
    position += 1
    device = MappedMemory.Line.number(line, &position) << 32
    position += 1
    device |= MappedMemory.Line.number(line, &position)
    position += 1
    while position < line.count, line[position] != UInt8(ascii: " ") {
      inode = inode &* 10 &+ UInt64(line[position] & 15)
      position += 1
    }
    while position < line.count, line[position] == UInt8(ascii: " ") { position += 1 }
    if position < line.count { path = line[position...] }
  }

  /// Reads a hexadecimal number.
  private static func number(_ line: [UInt8], _ position: inout Int) -> UInt64 {
    var number: UInt64 = 0
    while position < line.count {
      let byte = line[position]
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte & 15
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = (byte & 15) + 9
      default: return number
      }
      number = number << 4 | UInt64(digit)
      position += 1
    }
    return number
  }
}
