import Artefact
import TypeInfo

extension KernelProfile {

  /// Whether there is a type of this name: `struct foo`, `union foo`, `enum foo`, or a typedef.
  package func declares(_ name: String) -> Bool { definedType(name) != nil }

  /// Returns the declarations in C of types, each named as for `declares`, and of what they need.
  package func declarations(of names: [String]) -> String {
    var writer = DeclarationWriter(graph: graph)
    for name in names {
      if let type = definedType(name) { writer.require(type, isComplete: true) }
    }
    return writer.text
  }

  private func definedType(_ name: String) -> BTFTypeID? {
    let words = name.split(separator: " ")
    guard let last = words.last else { return nil }
    let text = Text(String(last))
    switch (words.first, words.count) {
    case ("struct", 2): return graph.structure(named: text)
    case ("union", 2): return graph.union(named: text)
    case ("enum", 2): return graph.enumeration(named: text)
    default: return words.count == 1 ? graph.typedef(named: text) : nil
    }
  }
}

/// Writes types in C, each after those that it consists of.
private struct DeclarationWriter {

  let graph: BTFGraph
  private(set) var text = ""
  private var declared: Set<BTFTypeID> = []
  private var completed: Set<BTFTypeID> = []

  init(graph: BTFGraph) {
    self.graph = graph
  }

  /// Declares what the name of a type needs, and, if it must be complete, what its size needs.
  mutating func require(_ type: BTFTypeID, isComplete: Bool) {
    let btf = graph.btf
    switch btf.kind(of: type) {
    case .typedef:
      if declared.insert(type).inserted {
        let target = btf.target(of: type)
        require(target, isComplete: btf.name(of: target).isEmpty)
        text +=
          "typedef \(TypePrinter(graph: graph).declaration(of: target, "\(btf.name(of: type))"));\n"
      }
      if isComplete { require(btf.target(of: type), isComplete: true) }
    case .const, .volatile, .restrict, .typeTag:
      require(btf.target(of: type), isComplete: isComplete)
    case .pointer: require(btf.target(of: type), isComplete: false)
    case .array: require(btf.element(of: type), isComplete: true)
    case .prototype:
      require(btf.target(of: type), isComplete: false)
      for parameter in graph.parameters(of: type) { require(parameter.type, isComplete: false) }
    case .structure, .union:
      let isNamed = !btf.name(of: type).isEmpty
      guard isComplete || !isNamed, completed.insert(type).inserted else { return }
      for member in graph.members(of: type) { require(member.type, isComplete: true) }
      if isNamed { text += TypePrinter(graph: graph).definition(of: type) + ";\n" }
    case .enumeration, .enumeration64:
      guard !btf.name(of: type).isEmpty, completed.insert(type).inserted else { return }
      text += TypePrinter(graph: graph).definition(of: type) + ";\n"
    case .void, .integer, .float, .forward, .function, .variable, .section, .declarationTag: break
    }
  }
}
