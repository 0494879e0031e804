import Artefact
import TypeInfo

/// A type that C defines under a name.
package enum DefinedTypeKind: Sendable {
  case structure, union, enumeration

  /// The kinds of type record.
  fileprivate var recordKinds: [BTFKind] {
    switch self {
    case .structure: [.structure]
    case .union: [.union]
    case .enumeration: [.enumeration, .enumeration64]
    }
  }
}

extension KernelProfile {

  /// Returns the names of the types that match a pattern, in order, without the keyword.
  package func typeNames(_ kind: DefinedTypeKind, matching pattern: String) -> [String] {
    let literal = Text(String(pattern.prefix { $0 != "*" }))
    let pattern = Text(pattern)
    var names: Set<Text> = []
    for recordKind in kind.recordKinds {
      for type in graph.types(of: recordKind, hasPrefix: literal) {
        let name = graph.btf.name(of: type)
        if !name.isEmpty, name.matches(pattern: pattern) { names.insert(name) }
      }
    }
    return names.map(\.description).sorted()
  }

  /// Returns the definition of a type in C, or nil if there is none of that name.
  ///
  ///     struct list_head {
  ///     	struct list_head *next;
  ///     	struct list_head *prev;
  ///     };
  package func definition(of kind: DefinedTypeKind, named name: String) -> String? {
    let type =
      switch kind {
      case .structure: graph.structure(named: Text(name))
      case .union: graph.union(named: Text(name))
      case .enumeration: graph.enumeration(named: Text(name))
      }
    return type.map { TypePrinter(graph: graph).definition(of: $0) + ";" }
  }

  /// Returns the fields of a tracepoint as the kernel declares them, such as `char comm[16]`.
  package func declarations(of tracepoint: TracepointName) -> [String] {
    tracepointFormat(tracepoint)?.fields.map(\.declaration) ?? []
  }

  /// Returns the raw tracepoints that match a pattern in the order of their names, each with its
  /// arguments, such as `struct task_struct * prev`.
  package func rawTracepointDeclarations(
    matching pattern: String
  ) -> [(name: String, arguments: [String])] {
    // void __traceiter_NAME(void *, ARGUMENTS): the typedef of the same arguments has no names.
    let prefix = "__traceiter_"
    var functions: [String: BTFTypeID] = [:]
    for function in graph.types(of: .function, hasPrefix: Text(prefix)) {
      functions[String(graph.btf.name(of: function).description.dropFirst(prefix.count))] = function
    }
    let printer = TypePrinter(graph: graph)
    return rawTracepoints(matching: pattern).map { name in
      let parameters = functions[name].map { graph.parameters(of: $0).dropFirst() } ?? []
      return (name, parameters.map { "\(printer.declaration(of: $0.type)) \($0.name)" })
    }
  }
}

/// Writes types in C.
struct TypePrinter {

  let graph: BTFGraph

  private var btf: BTF { graph.btf }

  init(graph: BTFGraph) {
    self.graph = graph
  }

  /// Returns a type with what it consists of; inner lines are indented one step more than `depth`.
  func definition(of type: BTFTypeID, depth: Int = 0) -> String {
    let name = btf.name(of: type).description
    let head = keyword(of: type) + (name.isEmpty ? "" : " \(name)")
    // Deeper ones are cycles, which no compiler writes.
    guard depth < BTF.maximumDepth else { return head }
    let indentation = String(repeating: "\t", count: depth)
    let lines = isEnumeration(type) ? enumerators(of: type) : members(of: type, depth: depth + 1)
    let body = lines.map { "\(indentation)\t\($0)\n" }.joined()
    return "\(head) {\n\(body)\(indentation)}"
  }

  /// Returns the declaration of something of a type.
  ///
  /// - Parameters:
  ///   - declarator: what is declared, with what was read of the type so far.
  ///   - steps: how much of the type was read.
  func declaration(
    of type: BTFTypeID, _ declarator: String = "", depth: Int = 0, steps: Int = 0
  ) -> String {
    guard steps < BTF.maximumDepth else { return declarator }
    let target = btf.target(of: type)
    switch btf.kind(of: type) {
    case .void: return joined("void", declarator)
    case .integer, .float, .typedef: return joined(btf.name(of: type).description, declarator)
    case .structure, .union, .enumeration, .enumeration64:
      let name = btf.name(of: type).description
      return joined(
        name.isEmpty ? definition(of: type, depth: depth) : "\(keyword(of: type)) \(name)",
        declarator)
    case .forward: return joined("\(keyword(of: type)) \(btf.name(of: type))", declarator)
    case .const: return qualified("const", target, declarator, depth, steps)
    case .volatile: return qualified("volatile", target, declarator, depth, steps)
    case .restrict: return qualified("restrict", target, declarator, depth, steps)
    case .typeTag:
      return declaration(of: target, declarator, depth: depth, steps: steps + 1)
    case .pointer:
      let pointer = "*\(declarator)"
      return declaration(
        of: target, isSuffixed(target) ? "(\(pointer))" : pointer, depth: depth, steps: steps + 1)
    case .array:
      return declaration(
        of: btf.element(of: type), "\(declarator)[\(btf.elementCount(of: type))]", depth: depth,
        steps: steps + 1)
    case .prototype:
      return declaration(
        of: target, declarator + parameters(of: type, steps: steps + 1), depth: depth,
        steps: steps + 1)
    case .function, .variable, .section, .declarationTag: return declarator
    }
  }

  private func members(of type: BTFTypeID, depth: Int) -> [String] {
    graph.members(of: type).map { member in
      let width = member.bitfieldWidth > 0 ? ": \(member.bitfieldWidth)" : ""
      return declaration(of: member.type, member.name.description, depth: depth) + width + ";"
    }
  }

  private func enumerators(of type: BTFTypeID) -> [String] {
    let isSigned = btf.flag(of: type)
    return graph.enumerators(of: type).map { enumerator in
      let value =
        isSigned ? "\(enumerator.value)" : "\(UInt64(bitPattern: enumerator.value))"
      return "\(enumerator.name) = \(value),"
    }
  }

  private func parameters(of prototype: BTFTypeID, steps: Int) -> String {
    let parameters = graph.parameters(of: prototype)
    let texts = parameters.enumerated().map { index, parameter in
      let isLast = index == parameters.count - 1
      if isLast, parameter.type == .void, parameter.name.isEmpty { return "..." }
      return declaration(of: parameter.type, parameter.name.description, steps: steps)
    }
    return "(\(texts.joined(separator: ", ")))"
  }

  /// A qualifier of a pointer stands behind its star.
  private func qualified(
    _ qualifier: String, _ target: BTFTypeID, _ declarator: String, _ depth: Int, _ steps: Int
  ) -> String {
    if btf.kind(of: target) == .pointer {
      return declaration(of: target, joined(qualifier, declarator), depth: depth, steps: steps + 1)
    }
    let rest = declaration(of: target, declarator, depth: depth, steps: steps + 1)
    return "\(qualifier) \(rest)"
  }

  /// Whether a declarator of the type goes on behind its name.
  private func isSuffixed(_ type: BTFTypeID) -> Bool {
    switch btf.kind(of: type) {
    case .array, .prototype: true
    case .void, .integer, .pointer, .structure, .union, .enumeration, .forward, .typedef,
      .volatile, .const, .restrict, .function, .variable, .section, .float, .declarationTag,
      .typeTag, .enumeration64:
      false
    }
  }

  private func isEnumeration(_ type: BTFTypeID) -> Bool {
    let kind = btf.kind(of: type)
    return kind == .enumeration || kind == .enumeration64
  }

  private func keyword(of type: BTFTypeID) -> String {
    switch btf.kind(of: type) {
    case .union: "union"
    case .enumeration, .enumeration64: "enum"
    case .forward: btf.flag(of: type) ? "union" : "struct"
    case .void, .integer, .pointer, .array, .structure, .typedef, .volatile, .const, .restrict,
      .function, .prototype, .variable, .section, .float, .declarationTag, .typeTag:
      "struct"
    }
  }

  private func joined(_ type: String, _ declarator: String) -> String {
    declarator.isEmpty ? type : "\(type) \(declarator)"
  }
}
