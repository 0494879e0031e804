import KernelProfile
import TypedIR

extension StructureReference {

  /// Whether members can be found from it: relocations find a type of the kernel by its name.
  var canBeRoot: Bool { isOfScript || !name.isEmpty }
}

/// The types of the kernel and of the script in the form that the typed IR has for them.
struct KernelTypes {

  /// The profile.
  let profile: KernelProfile

  /// The aggregates that references were made to, by number.
  private var aggregates: [StructureReference: KernelAggregate] = [:]

  /// Creates the types of a profile.
  init(_ profile: KernelProfile) {
    self.profile = profile
  }

  /// Returns the type of a value; pointers in it lead to memory of `space`.
  mutating func type(_ type: KernelType, in space: AddressSpace) -> Type {
    switch type {
    case .void, .floatingPoint: .void
    case .integer(let bytes, let isSigned, let role): integer(bytes, isSigned, role)
    case .pointer(let target): .pointer(to: self.type(target, in: space), space)
    case .array(let element, let count): .array(of: self.type(element, in: space), count: count)
    case .aggregate(let aggregate): .structure(reference(aggregate))
    case .incomplete(let kind, let name):
      .structure(StructureReference(name: name, isUnion: kind == .union, btfID: 0))
    case .enumeration(let enumeration): .enumeration(reference(enumeration))
    case .function: .function
    }
  }

  /// Returns the type of a member's value.
  ///
  /// The bits of a field have no sign, as in bpftrace.
  mutating func type(of member: ResolvedMember, in space: AddressSpace) -> Type {
    guard case .integer(let bytes, _, .number) = member.type,
      (1..<bytes * 8).contains(member.bitfieldWidth)
    else { return type(member.type, in: space) }
    return integer(bytes, false, .number)
  }

  /// Returns a reference to an aggregate.
  mutating func reference(_ aggregate: KernelAggregate) -> StructureReference {
    let reference = StructureReference(
      name: aggregate.name, isUnion: aggregate.kind == .union, btfID: aggregate.id.number,
      isOfScript: aggregate.id.isOfScript)
    aggregates[reference] = aggregate
    return reference
  }

  /// Returns a reference to an enumeration.
  func reference(_ enumeration: KernelEnumeration) -> EnumerationReference {
    let integer =
      IntegerType(bytes: enumeration.sizeInBytes, isSigned: enumeration.isSigned) ?? .uint32
    return EnumerationReference(
      name: enumeration.name, integer: integer, btfID: enumeration.id.number,
      isOfScript: enumeration.id.isOfScript)
  }

  /// Returns the aggregate that a reference stands for, or nil if only its name is known.
  func aggregate(_ reference: StructureReference) -> KernelAggregate? {
    aggregates[reference]
  }

  /// Whether a type is text when it is used as a value: an array of characters.
  ///
  /// Of all integers of the kernel only characters become `int8`, as the kernel compiles `char`.
  static func isText(_ element: Type) -> Bool { element == .integer(.int8) }

  private func integer(_ bytes: Int, _ isSigned: Bool, _ role: IntegerRole) -> Type {
    if role == .boolean { return .boolean }
    if role == .character && bytes == 1 { return .integer(.int8) }
    guard let integer = IntegerType(bytes: bytes, isSigned: isSigned) else { return .void }
    return .integer(integer)
  }
}
