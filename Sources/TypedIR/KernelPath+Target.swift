/// What a `KernelPath` leads to.
package struct KernelPathTarget: Sendable, Equatable {
  /// The type.
  package var type: KernelMemberType
  /// The width of a bit field in bits; nil for anything else.
  package var bitWidth: Int?
  /// Whether the last step was an element of an array.
  package var isElement: Bool
}

extension Program {

  /// Returns what a path leads to; nil if the path does not fit the types.
  package func target(of path: KernelPath) -> KernelPathTarget? {
    guard kernelStructs.indices.contains(path.root.index), !path.steps.isEmpty else { return nil }
    var target = KernelPathTarget(type: .structure(path.root), bitWidth: nil, isElement: false)
    for step in path.steps {
      guard let next = self.target(after: step, from: target.type) else { return nil }
      target = next
    }
    return target
  }

  /// Returns what one step leads to; nil if there is no such member or element.
  package func target(
    after step: KernelPath.Step, from type: KernelMemberType
  ) -> KernelPathTarget? {
    switch (step, type) {
    case (.member(let index), .structure(let id)):
      guard kernelStructs.indices.contains(id.index),
        kernelStructs[id.index].members.indices.contains(index)
      else { return nil }
      let member = kernelStructs[id.index].members[index]
      return KernelPathTarget(type: member.type, bitWidth: member.bitWidth, isElement: false)
    case (.element(let index), .array(let element, let count)):
      guard index >= 0, count == 0 || index < count else { return nil }
      return KernelPathTarget(type: element, bitWidth: nil, isElement: true)
    case (.member, .integer), (.member, .pointer), (.member, .array), (.member, .enumeration),
      (.element, .integer), (.element, .pointer), (.element, .structure), (.element, .enumeration):
      return nil
    }
  }
}
