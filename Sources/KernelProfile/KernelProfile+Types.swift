import Artefact
import TypeInfo

extension KernelProfile {

  /// The number of the kernel's types.
  package var typeCount: Int { graph.btf.typeCount - 1 }

  /// Returns the structure called `name`, without `struct`.
  package func structure(named name: String) -> KernelType? {
    type(named: name, "struct") { $0.structure(named: $1) }
  }

  /// Returns the union called `name`, without `union`.
  package func union(named name: String) -> KernelType? {
    type(named: name, "union") { $0.union(named: $1) }
  }

  /// Returns the enumeration called `name`, without `enum`.
  package func enumeration(named name: String) -> KernelType? {
    type(named: name, "enum") { $0.enumeration(named: $1) }
  }

  /// Returns what the typedef called `name`, such as `pid_t`, stands for.
  package func typedef(named name: String) -> KernelType? {
    type(named: name, "typedef") { $0.typedef(named: $1) }
  }

  /// Returns the members of an aggregate with those of anonymous members in the place of these.
  package func members(of aggregate: KernelAggregate) -> [ResolvedMember] {
    let types = types(around: aggregate.id)
    return types.graph.flattenedMembers(of: aggregate.id.type).map(types.describe)
  }

  /// Returns the member called `name`, also if it lies in anonymous structures or unions.
  package func member(_ name: String, of aggregate: KernelAggregate) -> ResolvedMember? {
    let types = types(around: aggregate.id)
    return types.graph.member(named: Text(name), of: aggregate.id.type).map(types.describe)
  }

  /// Returns the enumerator called `name` of any enumeration.
  package func enumerator(named name: String) -> KernelEnumerator? {
    for types in [scriptGraph, kernelGraph] {
      if let types, let found = types.graph.enumerator(named: Text(name)),
        case .enumeration(let enumeration) = types.describe(found.enumeration)
      {
        return KernelEnumerator(name: name, value: found.value, enumeration: enumeration)
      }
    }
    return nil
  }

  /// Returns the enumerators of an enumeration in the order of declaration.
  package func enumerators(of enumeration: KernelEnumeration) -> [KernelEnumerator] {
    types(around: enumeration.id).graph.enumerators(of: enumeration.id.type).map {
      KernelEnumerator(name: $0.name.description, value: $0.value, enumeration: enumeration)
    }
  }

  /// Returns the enumerators of the enumeration with this number in the BTF of the profile, or of
  /// the script.
  package func enumerators(
    ofEnumerationNumber number: Int, isOfScript: Bool
  ) -> [(name: String, value: Int64)] {
    let type = KernelTypeID(type: BTFTypeID(UInt32(number)), isOfScript: isOfScript)
    return types(around: type).graph.enumerators(of: type.type)
      .map { ($0.name.description, $0.value) }
  }

  /// Returns the aggregate with this number in the BTF of the profile, or of the script.
  package func aggregate(
    numbered number: Int, isUnion: Bool, isOfScript: Bool
  ) -> KernelAggregate? {
    let type = KernelTypeID(type: BTFTypeID(UInt32(number)), isOfScript: isOfScript)
    guard case .aggregate(let aggregate) = types(around: type).describe(type.type) else {
      return nil
    }
    return aggregate
  }

  /// Returns the size of a value of a type in the profile's kernel in bytes, or nil if it has none.
  package func sizeInBytes(of type: KernelType) -> Int? {
    switch type {
    case .void, .incomplete, .function: nil
    case .integer(let bytes, _, _), .floatingPoint(let bytes): bytes
    case .pointer: 8
    case .aggregate(let aggregate): aggregate.sizeInBytes
    case .enumeration(let enumeration): enumeration.sizeInBytes
    case .array(let element, let count):
      sizeInBytes(of: element).flatMap { size in
        let (product, overflows) = size.multipliedReportingOverflow(by: count)
        return overflows ? nil : product
      }
    }
  }

  /// Returns what a type record of the kernel stands for.
  func describe(_ type: BTFTypeID) -> KernelType { kernelGraph.describe(type) }

  /// The kernel's types.
  var kernelGraph: TypeDescriber {
    TypeDescriber(graph: graph, isOfScript: false, definitions: graph)
  }

  /// The types of the script; what these only declare, the kernel may define.
  var scriptGraph: TypeDescriber? {
    scriptTypes.map { TypeDescriber(graph: $0.graph, isOfScript: true, definitions: graph) }
  }

  /// Returns the types among which `type` is.
  func types(around type: KernelTypeID) -> TypeDescriber {
    type.isOfScript ? scriptGraph ?? kernelGraph : kernelGraph
  }

  /// Returns the type that `find` finds: first what the script defines, then the kernel's, and then
  /// what the headers of the system define.
  private func type(
    named name: String, _ keyword: String, _ find: (BTFGraph, Text) -> BTFTypeID?
  ) -> KernelType? {
    let text = Text(name)
    guard let scriptTypes, let scriptGraph, let type = find(scriptTypes.graph, text) else {
      return find(graph, text).map(kernelGraph.describe)
    }
    if !scriptTypes.ownNames.contains("\(keyword) \(name)"), let type = find(graph, text) {
      return kernelGraph.describe(type)
    }
    return scriptGraph.describe(type)
  }
}

/// What says what the type records of one BTF stand for.
struct TypeDescriber {

  let graph: BTFGraph
  let isOfScript: Bool

  /// Where structures are defined that are only declared here.
  let definitions: BTFGraph

  /// Returns what a type record stands for.
  func describe(_ type: BTFTypeID) -> KernelType {
    describe(type, typedefName: nil, depth: 0)
  }

  private func describe(_ type: BTFTypeID, typedefName: String?, depth: Int) -> KernelType {
    // Longer chains are cycles, which no compiler writes.
    guard depth < BTF.maximumDepth else { return .void }
    let btf = graph.btf
    switch btf.kind(of: type) {
    case .typedef:
      return describe(
        btf.target(of: type), typedefName: typedefName ?? btf.name(of: type).description,
        depth: depth + 1)
    case .const, .volatile, .restrict, .typeTag, .variable:
      return describe(btf.target(of: type), typedefName: typedefName, depth: depth + 1)
    case .pointer:
      return .pointer(to: describe(btf.target(of: type), typedefName: nil, depth: depth + 1))
    case .array:
      return .array(
        of: describe(btf.element(of: type), typedefName: nil, depth: depth + 1),
        count: btf.elementCount(of: type))
    case .integer: return describeInteger(type)
    case .float: return .floatingPoint(bytes: btf.sizeField(of: type))
    case .structure: return aggregate(type, .structure, typedefName)
    case .union: return aggregate(type, .union, typedefName)
    case .enumeration, .enumeration64: return describeEnumeration(type)
    case .forward: return describeForward(type)
    case .function, .prototype: return .function(KernelTypeID(type: type, isOfScript: isOfScript))
    case .void, .section, .declarationTag: return .void
    }
  }

  private func aggregate(
    _ type: BTFTypeID, _ kind: AggregateKind, _ typedefName: String?
  ) -> KernelType {
    let name = graph.btf.name(of: type).description
    return .aggregate(
      KernelAggregate(
        id: KernelTypeID(type: type, isOfScript: isOfScript), kind: kind, name: name,
        typedefName: name.isEmpty ? typedefName : nil, sizeInBytes: graph.btf.sizeField(of: type)))
  }

  private func describeInteger(_ type: BTFTypeID) -> KernelType {
    // BTF_INT_ENCODING: bit 24 signed, 25 character, 26 boolean.
    let encoding = graph.btf.detail(0, of: type) >> 24 & 15
    let bytes = graph.btf.sizeField(of: type)
    // Compilers rarely mark `char`, so its name counts as well.
    let isCharacter =
      encoding & 2 != 0 || bytes == 1 && graph.btf.isNamed(type, [UInt8]("char".utf8))
    return .integer(
      bytes: bytes, isSigned: encoding & 1 != 0,
      role: encoding & 4 != 0 ? .boolean : isCharacter ? .character : .number)
  }

  private func describeEnumeration(_ type: BTFTypeID) -> KernelType {
    .enumeration(
      KernelEnumeration(
        id: KernelTypeID(type: type, isOfScript: isOfScript),
        name: ScriptTypes.tag(graph.btf.name(of: type).description),
        sizeInBytes: graph.btf.sizeField(of: type), isSigned: graph.btf.flag(of: type)))
  }

  /// A forward declaration is a structure that is defined elsewhere, or nowhere.
  private func describeForward(_ type: BTFTypeID) -> KernelType {
    let name = graph.btf.name(of: type)
    let kind = graph.btf.flag(of: type) ? AggregateKind.union : .structure
    let definition =
      switch kind {
      case .structure: graph.structure(named: name)
      case .union: graph.union(named: name)
      }
    if let definition { return aggregate(definition, kind, nil) }
    return elsewhereDefined(kind, name) ?? .incomplete(kind, name: name.description)
  }

  /// Returns a structure that the script declares and the kernel defines.
  private func elsewhereDefined(_ kind: AggregateKind, _ name: Text) -> KernelType? {
    guard isOfScript else { return nil }
    let definition =
      switch kind {
      case .structure: definitions.structure(named: name)
      case .union: definitions.union(named: name)
      }
    let kernel = TypeDescriber(graph: definitions, isOfScript: false, definitions: definitions)
    return definition.map(kernel.describe)
  }

  /// Returns what a member record stands for.
  func describe(_ member: BTFMember) -> ResolvedMember {
    ResolvedMember(
      name: member.name.description, type: describe(member.type),
      offsetInBits: member.offsetInBits, bitfieldWidth: member.bitfieldWidth)
  }
}
