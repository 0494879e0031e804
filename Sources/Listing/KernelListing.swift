import Artefact
package import KernelProfile
package import Language

/// Lists what a kernel offers.
///
/// An entry is the text of a listed thing, without its last end of line.
package struct KernelListing: Sendable {

  private let profile: KernelProfile
  private let hasDetails: Bool

  /// Creates a listing of a kernel.
  ///
  /// - Parameter hasDetails: whether arguments and members are listed as well.
  package init(of profile: KernelProfile, hasDetails: Bool) {
    self.profile = profile
    self.hasDetails = hasDetails
  }

  /// Returns the probes of `kind` that match the parts of a pattern, in the order of their names.
  ///
  /// Of kinds that attach to programs and libraries, the kernel has none.
  package func probes(of kind: ProbeKind, matching parts: [String]) -> [String] {
    switch kind.listing {
    case .kernelFunctions: functions(kind, parts)
    case .tracepoints: tracepoints(kind, parts)
    case .rawTracepoints: rawTracepoints(kind, parts)
    case .events(let events): names(kind, events.flatMap { $0 }, parts)
    case .timerUnits: names(kind, timerUnits.map(\.name), parts)
    case .itself: [([kind.name] + parts).joined(separator: ":")]
    case .binaryFunctions, .binaryProbes: []
    }
  }

  /// Returns the types of a keyword whose names match a pattern, in the order of their names.
  package func types(_ keyword: ListPattern.TypeKeyword, matching pattern: String) -> [String] {
    let names = profile.typeNames(keyword.kind, matching: pattern)
    guard hasDetails else { return names.map { "\(keyword.rawValue) \($0)" } }
    return names.compactMap { name in
      profile.definition(of: keyword.kind, named: name).map { $0 + "\n" }
    }
  }

  private func functions(_ kind: ProbeKind, _ parts: [String]) -> [String] {
    guard let pattern = parts.last, parts.count <= 2 else { return [] }
    return profile.functions(matching: pattern).map { "\(kind.name):\($0)" }
  }

  private func tracepoints(_ kind: ProbeKind, _ parts: [String]) -> [String] {
    guard let event = parts.last, parts.count <= 2 else { return [] }
    return profile.tracepoints(matching: parts.count == 2 ? parts[0] : "*", event).map { name in
      let line = "\(kind.name):\(name.category):\(name.event)"
      return hasDetails ? entry(line, profile.declarations(of: name)) : line
    }
  }

  private func rawTracepoints(_ kind: ProbeKind, _ parts: [String]) -> [String] {
    guard let event = parts.last, parts.count <= 2 else { return [] }
    guard hasDetails else {
      return profile.rawTracepoints(matching: event).map { "\(kind.name):\($0)" }
    }
    return profile.rawTracepointDeclarations(matching: event).map { name, arguments in
      entry("\(kind.name):\(name)", arguments)
    }
  }

  /// Returns probes that end with a colon, after which a number may stand.
  private func names(_ kind: ProbeKind, _ names: [String], _ parts: [String]) -> [String] {
    guard let first = parts.first, parts.count <= 2 else { return [] }
    if parts.count == 2, !parts[1].isEmpty, parts[1] != "*" {
      return [([kind.name] + parts).joined(separator: ":")]
    }
    let pattern = Text(first)
    return names.map { $0 + ":" }.sorted()
      .filter { Text(String($0.dropLast())).matches(pattern: pattern) }
      .map { "\(kind.name):\($0)" }
  }

  private func entry(_ line: String, _ details: [String]) -> String {
    ([line] + details.map { "    \($0)" }).joined(separator: "\n")
  }
}

extension ListPattern.TypeKeyword {

  /// The kind of type in a kernel's type information.
  fileprivate var kind: DefinedTypeKind {
    switch self {
    case .structure: .structure
    case .union: .union
    case .enumeration: .enumeration
    }
  }
}
