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
    closestNames(to: name, among: functions(matching: "*"))
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

/// Returns at most three of `candidates` that may have been meant by `name`, the likest first and
/// otherwise in alphabetical order.
package func closestNames(to name: String, among candidates: [String]) -> [String] {
  var suggestions = Suggestions(for: Text(name))
  for candidate in candidates.sorted() { suggestions.consider(Array(candidate.utf8)) }
  return suggestions.names.map(\.description)
}
