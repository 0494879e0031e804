import Checking
import KernelProfile
import TypedIR

/// Where a member of a type of the script lies.
private struct ScriptField {
  var offsetInBits = 0
  /// The width of a bit field; nil for other members.
  var bitWidth: Int?

  var offsetInBytes: Int64 { Int64(offsetInBits / 8) }
}

// Members of the kernel's types are relocated; those of the script's types lie at known offsets.
extension ScriptTables {

  /// Returns the address of what a path leads to from `base`.
  mutating func address(of path: FieldPath, from base: Expression) -> Expression {
    guard path.root.isOfScript else { return .fieldAddress(base, kernelTypes.path(path)) }
    return base + scriptField(path).offsetInBytes
  }

  /// Returns the integer, pointer or bit field that a path leads to from `base`.
  mutating func read(
    _ path: FieldPath, from base: Expression, _ type: IntegerType, _ space: AddressSpace
  ) -> Expression {
    guard path.root.isOfScript else {
      return .fieldRead(base, kernelTypes.path(path), type, space)
    }
    let field = scriptField(path)
    guard let width = field.bitWidth else {
      return .read(base + field.offsetInBytes, type, space)
    }
    return bits(at: field.offsetInBits, width: width, from: base, type, space)
  }

  /// Returns the statement that copies the memory that a path leads to from `base`.
  mutating func copy(
    _ path: FieldPath, from base: Expression, to place: Place, bytes: Int, _ space: AddressSpace
  ) -> Statement {
    guard path.root.isOfScript else {
      return .readField(base, kernelTypes.path(path), to: place, bytes: bytes, space)
    }
    return .readMemory(base + scriptField(path).offsetInBytes, to: place, bytes: bytes, space)
  }

  /// Returns the distance of what a path leads to from its start.
  mutating func offset(of path: FieldPath) -> Expression {
    guard path.root.isOfScript else { return .fact(.offset(kernelTypes.path(path))) }
    return .constant(scriptField(path).offsetInBytes)
  }

  /// Returns the size of a structure.
  mutating func size(of structure: StructureReference) -> Expression {
    guard structure.isOfScript else {
      return .fact(.structSize(kernelTypes.structID(structure)))
    }
    return .constant(Int64(sizeInBytes(of: structure)))
  }

  /// Returns the value of an enumerator.
  mutating func enumerator(
    _ enumeration: EnumerationReference, name: String, value: Int64
  ) -> Expression {
    // Relocations find enumerations by their names.
    if enumeration.isOfScript || enumeration.name.isEmpty { return .constant(value) }
    return .fact(kernelTypes.enumerator(enumeration, name: name, value: value))
  }

  // MARK: Types of the script

  private func bits(
    at offset: Int, width: Int, from base: Expression, _ type: IntegerType, _ space: AddressSpace
  ) -> Expression {
    var unit = type
    var start = offset / (type.bytes * 8) * (type.bytes * 8)
    if offset - start + width > type.bytes * 8 {
      // A packed structure: the field may lie in two units of its type.
      unit = .uint64
      start = offset / 8 * 8
    }
    let read = Expression.read(base + Int64(start / 8), unit, space)
    let left = Expression.arithmetic(
      .shiftLeft, read, .constant(Int64(64 - (offset - start) - width)))
    return .arithmetic(
      type.isSigned ? .shiftRightArithmetic : .shiftRightLogical, left,
      .constant(Int64(64 - width)))
  }

  private func scriptField(_ path: FieldPath) -> ScriptField {
    var field = ScriptField()
    var reached = Type.structure(path.root)
    for step in path.steps {
      switch (step, reached) {
      case (.member(let name, let type, let width), .structure(let structure)):
        guard let aggregate = profile.aggregate(structure),
          let member = profile.member(name, of: aggregate)
        else { preconditionFailure("the checker found a member that is not there") }
        field.offsetInBits += member.offsetInBits
        field.bitWidth = width
        reached = type
      case (.element(let index), .array(let element, _)):
        field.offsetInBits += index * sizeInBytes(of: element) * 8
        reached = element
      default: preconditionFailure("the checker made a path through something without parts")
      }
    }
    return field
  }

  private func sizeInBytes(of type: Type) -> Int {
    switch type {
    case .structure(let structure): sizeInBytes(of: structure)
    case .array(let element, let count): sizeInBytes(of: element) * count
    default: type.layout.bytes
    }
  }

  private func sizeInBytes(of structure: StructureReference) -> Int {
    profile.aggregate(structure)?.sizeInBytes ?? 0
  }
}

extension KernelProfile {

  /// Returns the aggregate that a reference stands for.
  fileprivate func aggregate(_ reference: StructureReference) -> KernelAggregate? {
    aggregate(
      numbered: reference.btfID, isUnion: reference.isUnion, isOfScript: reference.isOfScript)
  }
}

extension Expression {

  fileprivate static func + (address: Expression, offset: Int64) -> Expression {
    offset == 0 ? address : .arithmetic(.add, address, .constant(offset))
  }
}
