/// The existing names that are closest to one that does not exist.
///
/// A mistyped name is close, and so is one that goes on after the wanted name, or has all its words:
/// kernels rename `__kmalloc` to `__kmalloc_noprof`, and `do_sys_open` to `do_sys_openat2`.
package struct Suggestions {

  private let wanted: [UInt8]
  private let words: [Range<Int>]
  private var found: [(name: Text, cost: Int)] = []

  /// The largest number of names that are suggested.
  private static var limit: Int { 3 }

  /// Words that are shorter say little.
  fileprivate static var shortestWord: Int { 3 }

  /// Creates suggestions for the name `wanted`.
  package init(for wanted: Text) {
    self.wanted = wanted.bytes
    words = wordRanges(wanted.bytes)
  }

  /// The closest names, the closest first.
  package var names: [Text] { found.map { $0.name } }

  /// Considers an existing name.
  package mutating func consider(_ name: [UInt8]) {
    guard let cost = cost(of: name) else { return }
    if found.count == Suggestions.limit, cost >= found[found.count - 1].cost { return }
    for other in found where other.name.bytes == name { return }
    var place = found.count
    while place > 0, found[place - 1].cost > cost { place -= 1 }
    found.insert((Text(name), cost), at: place)
    if found.count > Suggestions.limit { found.removeLast() }
  }

  /// Returns how far a name is from the wanted one, in quarters of a mistake, of equals the one of
  /// the likest length first; nil if it is another name.
  private func cost(of name: [UInt8]) -> Int? {
    guard !name.isEmpty, name != wanted else { return nil }
    var cost = Int.max
    // A name with more mistakes is another name, not a mistyped one.
    if let mistakes = editDistance(wanted, name, atMost: 1 + wanted.count / 6) {
      cost = 4 * mistakes
    }
    let extra = name.count - wanted.count
    if extra > 0, wanted.count >= Suggestions.shortestWord {
      if isPart(wanted[...], of: name, at: 0) {
        cost = min(cost, 2 + (isLetter(name[wanted.count]) ? extra : extra / 2))
      } else if hasWords(name) {
        cost = min(cost, 8 + extra / 2)
      }
    }
    return cost == Int.max ? nil : cost << 8 | min(abs(extra), 255)
  }

  /// Whether the words of the wanted name are in `name`, in their order.
  private func hasWords(_ name: [UInt8]) -> Bool {
    var position = 0
    for word in words {
      while !isPart(wanted[word], of: name, at: position) {
        position += 1
        if position + word.count > name.count { return false }
      }
      position += word.count
    }
    return !words.isEmpty
  }

  private func isPart(_ part: ArraySlice<UInt8>, of name: [UInt8], at position: Int) -> Bool {
    guard position + part.count <= name.count else { return false }
    for (offset, byte) in part.enumerated() where name[position + offset] != byte { return false }
    return true
  }
}

/// Returns where the words of a name are that say something.
private func wordRanges(_ name: [UInt8]) -> [Range<Int>] {
  var words: [Range<Int>] = []
  var start = 0
  for index in 0...name.count where index == name.count || !isLetter(name[index]) {
    if index - start >= Suggestions.shortestWord { words.append(start..<index) }
    start = index + 1
  }
  return words
}

/// Whether a byte belongs to a word: a letter or digit.
private func isLetter(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
    UInt8(ascii: "A")...UInt8(ascii: "Z"):
    true
  default: false
  }
}

/// Returns the number of bytes to insert, delete, replace or exchange with the next one to make
/// `right` of `left`; nil if it is more than `limit`.
package func editDistance(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int? {
  guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = [Int](0...right.count)
  var row = last
  for index in left.indices {
    row[0] = index + 1
    var smallest = row[0]
    for column in right.indices {
      let change = last[column] + (left[index] == right[column] ? 0 : 1)
      var best = min(change, min(row[column], last[column + 1]) + 1)
      if index > 0, column > 0, left[index] == right[column - 1],
        left[index - 1] == right[column]
      {
        best = min(best, beforeLast[column - 1] + 1)
      }
      row[column + 1] = best
      smallest = min(smallest, best)
    }
    if smallest > limit { return nil }
    swap(&beforeLast, &last)
    swap(&last, &row)
  }
  return last[right.count] <= limit ? last[right.count] : nil
}
