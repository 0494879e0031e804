import CLLVM
import TypedIR

/// The debug information of the minimal local types, from which LLVM makes CO-RE relocations.
///
/// The kernel matches members by name and kind; local offsets and sizes only have to be sensible.
struct KernelTypes {

  /// The types of `Program.kernelStructs`, in the same order.
  let structs: [Metadata]

  /// The types of `Program.kernelEnums`, in the same order.
  let enums: [Metadata]

  private let builder: KernelTypeBuilder

  /// Creates the types that a program refers to.
  init(_ program: Program, _ debug: DebugTypes, _ flavor: StructFlavor) {
    enums = program.kernelEnums.map { enumeration in
      debug.enumeration(
        enumeration.name, bytes: enumeration.bytes, isSigned: enumeration.isSigned,
        enumerators: enumeration.enumerators.map { ($0.name, $0.value) })
    }
    var builder = KernelTypeBuilder(program: program, debug: debug, flavor: flavor)
    structs = program.kernelStructs.indices.map { builder.structure(ID($0)).type }
    self.builder = builder
  }

  /// Returns the debug information of an array type.
  func array(_ type: KernelMemberType) -> Metadata {
    var builder = builder
    return builder.described(type).type
  }

  /// Returns the size of an array's element in the local types, in bytes.
  func bytes(of type: KernelMemberType) -> Int {
    var builder = builder
    return builder.described(type).bits / 8
  }
}

/// A type of the kernel with its local layout.
private struct DescribedType {
  var type: Metadata
  var bits: Int
  var alignmentInBits: Int
}

/// Describes types, each struct once.
private struct KernelTypeBuilder {
  let program: Program
  let debug: DebugTypes
  let flavor: StructFlavor
  var structures: [ID<KernelStruct>: DescribedType] = [:]

  mutating func structure(_ id: ID<KernelStruct>) -> DescribedType {
    if let known = structures[id] { return known }
    let structure = program.kernelStructs[id.index]
    var fields: [DebugField] = []
    var end = 0
    var largest = 0
    var alignment = 8
    for member in structure.members {
      let type = described(member.type)
      let bits = member.bitWidth ?? type.bits
      let start = structure.isUnion ? 0 : offset(of: member, type, bits, after: end)
      fields.append(
        DebugField(
          name: member.name, type: type.type, bits: bits, offsetInBits: start,
          isBitField: member.bitWidth != nil))
      end = start + bits
      largest = max(largest, type.bits)
      alignment = max(alignment, type.alignmentInBits)
    }
    let bits = roundedUp(structure.isUnion ? largest : end, to: alignment)
    let name = structure.name.isEmpty ? "" : structure.name + flavor.suffix
    let type =
      structure.isUnion
      ? debug.union(name, fields, bits: bits) : debug.structure(name, fields, bits: bits)
    let result = DescribedType(type: type, bits: bits, alignmentInBits: alignment)
    structures[id] = result
    return result
  }

  mutating func described(_ type: KernelMemberType) -> DescribedType {
    switch type {
    case .integer(let bytes, let isSigned):
      return scalar(debug.integer(bytes: bytes, isSigned: isSigned), bytes)
    case .pointer:
      return scalar(debug.pointer(to: nil), 8)
    case .enumeration(let name, let bytes):
      let known = program.kernelEnums.firstIndex { $0.name == name && !name.isEmpty }
      let description = known.map { program.kernelEnums[$0] }
      return scalar(
        debug.enumeration(
          name, bytes: bytes, isSigned: description?.isSigned ?? false,
          enumerators: description?.enumerators.map { ($0.name, $0.value) } ?? []), bytes)
    case .structure(let id):
      return structure(id)
    case .array:
      return array(type)
    }
  }

  /// Describes an array; arrays of arrays are one type with several dimensions, as in DWARF.
  private mutating func array(_ type: KernelMemberType) -> DescribedType {
    var element = type
    var counts: [Int] = []
    while case .array(let inner, let count) = element {
      counts.append(count)
      element = inner
    }
    let inner = described(element)
    return DescribedType(
      type: debug.array(inner.type, counts: counts, elementBits: inner.bits),
      bits: counts.reduce(inner.bits, *), alignmentInBits: inner.alignmentInBits)
  }

  private func scalar(_ type: Metadata, _ bytes: Int) -> DescribedType {
    DescribedType(type: type, bits: bytes * 8, alignmentInBits: min(bytes, 8) * 8)
  }

  /// Returns where a member starts; a bit field does not cross a unit of its type.
  private func offset(
    of member: KernelMember, _ type: DescribedType, _ bits: Int, after end: Int
  ) -> Int {
    guard member.bitWidth != nil else { return roundedUp(end, to: type.alignmentInBits) }
    return end / type.bits == (end + bits - 1) / type.bits ? end : roundedUp(end, to: type.bits)
  }

  private func roundedUp(_ value: Int, to multiple: Int) -> Int {
    (value + multiple - 1) / multiple * multiple
  }
}
