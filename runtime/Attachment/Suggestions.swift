#if !hasFeature(Embedded)
  package import Artefact
#endif

/// The existing names that are closest to one that does not exist.
package struct Suggestions {

  private let wanted: [UInt8]
  private var found: [(name: Text, distance: Int)] = []

  /// The largest number of names that are suggested.
  private static var limit: Int { 3 }

  /// Creates suggestions for the name `wanted`.
  package init(for wanted: Text) {
    self.wanted = wanted.bytes
  }

  /// The closest names, the closest first.
  package var names: [Text] { found.map { $0.name } }

  /// Considers an existing name.
  package mutating func consider(_ name: [UInt8]) {
    let largest = min(found.count < Suggestions.limit ? Int.max : worst - 1, tolerance)
    guard let distance = editDistance(wanted, name, atMost: largest) else { return }
    for other in found where other.name.bytes == name { return }
    var place = found.count
    while place > 0, found[place - 1].distance > distance { place -= 1 }
    found.insert((Text(name), distance), at: place)
    if found.count > Suggestions.limit { found.removeLast() }
  }

  private var worst: Int { found.last?.distance ?? 0 }

  /// A name with more changes than this is another name, not a mistyped one.
  private var tolerance: Int { max(2, wanted.count / 5) }
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
