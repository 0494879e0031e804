import Artefact
import TypeInfo

extension KernelProfile {

  /// Returns the member names of an aggregate that are like `name`, the likest first.
  package func closestMembers(to name: String, of aggregate: KernelAggregate) -> [String] {
    closestNames(to: name, among: members(of: aggregate).map(\.name))
  }

  /// Returns the names of structures, unions or both that are like `name`, the likest first.
  package func closestAggregates(to name: String, kind: AggregateKind) -> [String] {
    let recordKind: BTFKind =
      switch kind {
      case .structure: .structure
      case .union: .union
      }
    let names = graph.types(of: recordKind, hasPrefix: "").map { graph.btf.name(of: $0) }
    return closestNames(to: name, among: names.map(\.description))
  }

  /// Returns the attachable functions that are like `name`, the likest first.
  package func closestFunctions(to name: String) -> [String] {
    closestNames(to: name, among: functions(matching: String(name.prefix(1)) + "*"))
  }

  /// Returns the tracepoints whose names are like the given one, the likest first.
  package func closestTracepoints(to category: String, _ event: String) -> [TracepointName] {
    let names = tracepoints(matching: "*", "*")
    let spelled = names.map { "\($0.category):\($0.event)" }
    let closest = closestNames(to: "\(category):\(event)", among: spelled)
    return closest.compactMap { name in
      spelled.firstIndex(of: name).map { names[$0] }
    }
  }
}

/// Returns at most three of `candidates` that a slip of the fingers may turn into `name`, the likest
/// first and otherwise in alphabetical order.
package func closestNames(to name: String, among candidates: [String]) -> [String] {
  let wanted = Array(name.utf8)
  let limit = max(1, wanted.count / 3)
  var close: [(distance: Int, name: String)] = []
  for candidate in Set(candidates) where !candidate.isEmpty && candidate != name {
    guard abs(candidate.utf8.count - wanted.count) <= limit else { continue }
    let distance = editDistance(wanted, Array(candidate.utf8), limit: limit)
    if distance <= limit { close.append((distance, candidate)) }
  }
  close.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
  return close.prefix(3).map(\.name)
}

/// Returns the least number of insertions, deletions, replacements and swaps of neighbours that
/// turn `left` into `right`, or a number above `limit` if it is above.
private func editDistance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in 1..<(left.count + 1) {
    var current = [row]
    current.reserveCapacity(right.count + 1)
    for column in 1..<(right.count + 1) {
      let isSame = left[row - 1] == right[column - 1]
      var cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1]
      {
        cost = min(cost, beforeLast[column - 2] + 1)
      }
      current.append(cost)
    }
    if let least = current.min(), least > limit { return least }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
