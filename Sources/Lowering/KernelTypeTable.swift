import Checking
import TypedIR

/// The minimal local types, grown by each access that the script makes.
struct KernelTypeTable {

  /// The structs and unions so far.
  private(set) var structs: [KernelStruct] = []

  /// The enumerations so far.
  private(set) var enums: [KernelEnum] = []

  private var structIDs: [StructureReference: ID<KernelStruct>] = [:]
  private var enumIDs: [EnumerationReference: ID<KernelEnum>] = [:]

  /// Returns the local type of a struct or union.
  mutating func structID(_ structure: StructureReference) -> ID<KernelStruct> {
    if let known = structIDs[structure] { return known }
    let id: ID<KernelStruct>
    if !structure.isUnion, !structure.name.isEmpty, let known = index(ofStruct: structure.name) {
      id = ID(known)
    } else {
      id = ID(structs.count)
      structs.append(KernelStruct(name: structure.name, isUnion: structure.isUnion, members: []))
    }
    structIDs[structure] = id
    return id
  }

  /// Returns the path to a member of a struct that every kernel has, whatever the profile knows.
  mutating func path(_ structure: String, _ member: String, _ type: KernelMemberType) -> KernelPath
  {
    let known = index(ofStruct: structure)
    let root = known ?? structs.count
    if known == nil {
      structs.append(KernelStruct(name: structure, isUnion: false, members: []))
    }
    if let index = structs[root].members.firstIndex(where: { $0.name == member }) {
      return KernelPath(root: ID(root), steps: [.member(index)])
    }
    structs[root].members.append(KernelMember(name: member, type: type))
    return KernelPath(root: ID(root), steps: [.member(structs[root].members.count - 1)])
  }

  /// Returns the local type of a struct that every kernel has, whatever the profile knows.
  mutating func structID(named name: String) -> ID<KernelStruct> {
    if let known = index(ofStruct: name) { return ID(known) }
    structs.append(KernelStruct(name: name, isUnion: false, members: []))
    return ID(structs.count - 1)
  }

  private func index(ofStruct name: String) -> Int? {
    structs.firstIndex { $0.name == name && !$0.isUnion }
  }

  /// Returns the path in local types, adding the members that it goes through.
  mutating func path(_ path: FieldPath) -> KernelPath {
    let root = structID(path.root)
    var container: ID<KernelStruct>? = root
    var steps: [KernelPath.Step] = []
    var reached: Type = .structure(path.root)
    for step in path.steps {
      switch step {
      case .member(let name, let type, let bitWidth):
        guard let parent = container else {
          preconditionFailure("the checker reached a member of something that is no struct")
        }
        steps.append(.member(member(name, type: type, bitWidth: bitWidth, of: parent)))
        reached = type
      case .element(let index):
        steps.append(.element(index))
        guard case .array(let element, _) = reached else {
          preconditionFailure("the checker indexed something that is no array")
        }
        reached = element
      }
      if case .structure(let structure) = reached {
        container = structID(structure)
      } else {
        container = nil
      }
    }
    return KernelPath(root: root, steps: steps)
  }

  /// Returns the fact that gives the value of an enumerator on the target.
  mutating func enumerator(
    _ enumeration: EnumerationReference, name: String, value: Int64
  ) -> KernelFact {
    let id: ID<KernelEnum>
    if let known = enumIDs[enumeration] {
      id = known
    } else {
      id = ID(enums.count)
      enumIDs[enumeration] = id
      enums.append(
        KernelEnum(
          name: enumeration.name, bytes: enumeration.integer.bytes,
          isSigned: enumeration.integer.isSigned, enumerators: []))
    }
    if let index = enums[id.index].enumerators.firstIndex(where: { $0.name == name }) {
      return .enumerator(id, index)
    }
    enums[id.index].enumerators.append(KernelEnumerator(name: name, value: value))
    return .enumerator(id, enums[id.index].enumerators.count - 1)
  }

  private mutating func member(
    _ name: String, type: Type, bitWidth: Int?, of parent: ID<KernelStruct>
  ) -> Int {
    if let index = structs[parent.index].members.firstIndex(where: { $0.name == name }) {
      return index
    }
    let member = KernelMember(name: name, type: memberType(type), bitWidth: bitWidth)
    structs[parent.index].members.append(member)
    return structs[parent.index].members.count - 1
  }

  private mutating func memberType(_ type: Type) -> KernelMemberType {
    switch type {
    case .boolean: return .integer(bytes: 1, isSigned: false)
    case .integer(let integer): return .integer(bytes: integer.bytes, isSigned: integer.isSigned)
    case .pointer, .function, .kernelSymbol: return .pointer
    case .structure(let structure): return .structure(structID(structure))
    case .enumeration(let enumeration):
      return .enumeration(name: enumeration.name, bytes: enumeration.integer.bytes)
    case .array(let element, let count): return .array(memberType(element), count: count)
    case .string(let capacity): return .array(.integer(bytes: 1, isSigned: true), count: capacity)
    case .error, .void, .tuple, .record, .kernelStack, .userStack, .userSymbol, .probeName,
      .functionName, .aggregate, .internetAddress, .timestamp, .buffer, .macAddress, .userName,
      .controlGroupPath:
      preconditionFailure("the checker found a kernel member of this type")
    }
  }
}
