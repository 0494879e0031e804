import Artefact

/// Lines of bytes in ascending order, each beginning with a key that a tab or its end finishes.
///
/// Lookups are binary searches in the bytes, so that opening a profile costs nothing.
struct SortedLines: Sendable, Equatable {

  /// The lines, each with a newline.
  let bytes: [UInt8]

  /// Takes lines that are sorted already; of lines that are not, some may not be found.
  init(sorted bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Sorts lines, and drops repeated ones.
  init(sorting lines: [[UInt8]]) {
    var bytes: [UInt8] = []
    var last: [UInt8]?
    for line in lines.sorted(by: { $0.lexicographicallyPrecedes($1) }) where line != last {
      bytes += line
      bytes.append(UInt8(ascii: "\n"))
      last = line
    }
    self.bytes = bytes
  }

  /// Returns the line whose key is `key`, without its newline.
  func line(withKey key: String) -> [UInt8]? {
    let key = Array(key.utf8)
    let start = firstLine(notBefore: key)
    guard start < bytes.count else { return nil }
    let line = start..<end(of: start)
    return bytes[self.key(of: line)].elementsEqual(key) ? Array(bytes[line]) : nil
  }

  /// Returns the keys that match a pattern, in their order.
  func keys(matching pattern: Text) -> [Text] {
    let literal = pattern.bytes.prefix { $0 != UInt8(ascii: "*") }
    var keys: [Text] = []
    var start = firstLine(notBefore: Array(literal))
    while start < bytes.count {
      let line = start..<end(of: start)
      let key = Text(Array(bytes[self.key(of: line)]))
      guard key.bytes.starts(with: literal) else { break }
      if key.matches(pattern: pattern) { keys.append(key) }
      start = line.upperBound + 1
    }
    return keys
  }

  /// Returns where the first line begins whose key is not before `key`.
  private func firstLine(notBefore key: [UInt8]) -> Int {
    var low = 0
    var high = bytes.count
    while low < high {
      let start = self.start(around: (low + high) / 2)
      let line = start..<end(of: start)
      if bytes[self.key(of: line)].lexicographicallyPrecedes(key) {
        low = min(line.upperBound + 1, bytes.count)
      } else {
        high = start
      }
    }
    return low
  }

  private func start(around index: Int) -> Int {
    var start = index
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  private func end(of start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  private func key(of line: Range<Int>) -> Range<Int> {
    var end = line.lowerBound
    while end < line.upperBound, bytes[end] != UInt8(ascii: "\t") { end += 1 }
    return line.lowerBound..<end
  }
}

extension [UInt8] {

  /// Calls `body` with the range of each line, without its newline, until it returns false.
  func forEachLine(_ body: (Range<Int>) -> Bool) {
    var start = 0
    while start < count {
      var end = start
      while end < count, self[end] != UInt8(ascii: "\n") { end += 1 }
      guard body(start..<end) else { return }
      start = end + 1
    }
  }
}
