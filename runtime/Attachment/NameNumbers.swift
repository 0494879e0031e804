#if !hasFeature(Embedded)
  package import Artefact
  internal import Kernel
#endif

/// Names that are numbered in the order in which they came, each once.
package struct NameNumbers: Equatable, Sendable {

  /// The names, by their numbers.
  package private(set) var names: [Text] = []

  /// The numbers in the order of the names.
  private var order: [Int] = []

  /// Returns the number of a name.
  package mutating func number(of name: Text) -> Int {
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if isOrderedBefore(names[order[middle]].bytes, name.bytes) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    if low < order.count, names[order[low]] == name { return order[low] }
    order.insert(names.count, at: low)
    names.append(name)
    return names.count - 1
  }
}
