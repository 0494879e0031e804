import Artefact
import TypeInfo

extension KernelProfile {

  /// The number of the kernel's types.
  package var typeCount: Int { graph.btf.typeCount - 1 }

  /// Returns the structure called `name`, without `struct`.
  package func structure(named name: String) -> KernelType? {
    graph.structure(named: Text(name)).map(describe)
  }

  /// Returns the union called `name`, without `union`.
  package func union(named name: String) -> KernelType? {
    graph.union(named: Text(name)).map(describe)
  }

  /// Returns the enumeration called `name`, without `enum`.
  package func enumeration(named name: String) -> KernelType? {
    graph.enumeration(named: Text(name)).map(describe)
  }

  /// Returns what the typedef called `name`, such as `pid_t`, stands for.
  package func typedef(named name: String) -> KernelType? {
    graph.typedef(named: Text(name)).map(describe)
  }

  /// Returns the members of an aggregate with those of anonymous members in the place of these.
  package func members(of aggregate: KernelAggregate) -> [ResolvedMember] {
    graph.flattenedMembers(of: aggregate.id.type).map(describe)
  }

  /// Returns the member called `name`, also if it lies in anonymous structures or unions.
  package func member(_ name: String, of aggregate: KernelAggregate) -> ResolvedMember? {
    graph.member(named: Text(name), of: aggregate.id.type).map(describe)
  }

  /// Returns the enumerator called `name` of any enumeration.
  package func enumerator(named name: String) -> KernelEnumerator? {
    guard let found = graph.enumerator(named: Text(name)),
      case .enumeration(let enumeration) = describe(found.enumeration)
    else { return nil }
    return KernelEnumerator(name: name, value: found.value, enumeration: enumeration)
  }

  /// Returns the enumerators of an enumeration in the order of declaration.
  package func enumerators(of enumeration: KernelEnumeration) -> [KernelEnumerator] {
    graph.enumerators(of: enumeration.id.type).map {
      KernelEnumerator(name: $0.name.description, value: $0.value, enumeration: enumeration)
    }
  }

  /// Returns the enumerators of the enumeration with this number in the profile's BTF.
  package func enumerators(ofEnumerationNumber number: Int) -> [(name: String, value: Int64)] {
    graph.enumerators(of: BTFTypeID(UInt32(number))).map { ($0.name.description, $0.value) }
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
    case .function, .prototype: return .function(KernelTypeID(type: type))
    case .void, .section, .declarationTag: return .void
    }
  }

  private func aggregate(
    _ type: BTFTypeID, _ kind: AggregateKind, _ typedefName: String?
  ) -> KernelType {
    let name = graph.btf.name(of: type).description
    return .aggregate(
      KernelAggregate(
        id: KernelTypeID(type: type), kind: kind, name: name,
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
        id: KernelTypeID(type: type), name: graph.btf.name(of: type).description,
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
    return .incomplete(kind, name: name.description)
  }

  private func describe(_ member: BTFMember) -> ResolvedMember {
    ResolvedMember(
      name: member.name.description, type: describe(member.type),
      offsetInBits: member.offsetInBits, bitfieldWidth: member.bitfieldWidth)
  }
}
