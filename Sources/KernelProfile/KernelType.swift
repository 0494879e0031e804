import Artefact

/// A type of the kernel without typedefs and qualifiers.
///
/// Structures are handles into the profile that described them, so that a type is small and types
/// which point to each other need no cycle.
package indirect enum KernelType: Hashable, Sendable {

  /// No value.
  case void

  /// An integer of 1, 2, 4, 8 or 16 bytes.
  case integer(bytes: Int, isSigned: Bool, role: IntegerRole)

  /// A floating-point number, which programs cannot compute with.
  case floatingPoint(bytes: Int)

  /// An address of 8 bytes.
  case pointer(to: KernelType)

  /// Elements without gaps; a `count` of 0 means a flexible array.
  case array(of: KernelType, count: Int)

  /// A structure or union whose members are known.
  case aggregate(KernelAggregate)

  /// A structure or union of which only the name is known.
  case incomplete(AggregateKind, name: String)

  /// An enumeration; an anonymous one has an empty name.
  case enumeration(KernelEnumeration)

  /// A function, which only pointers lead to.
  case function(KernelTypeID)
}

/// The identity of a type within one profile.
package struct KernelTypeID: Hashable, Sendable {
  let type: BTFTypeID

  /// Whether the script defines the type, whose layout is then the same everywhere.
  package let isOfScript: Bool

  /// The number of the type in the BTF of the profile, or of the script.
  package var number: Int { Int(type.number) }
}

/// What an integer stands for.
package enum IntegerRole: Hashable, Sendable {
  case number, character, boolean
}

/// The keyword of an aggregate.
package enum AggregateKind: String, Hashable, Sendable {
  case structure = "struct"
  case union = "union"
}

/// A structure or union whose members are known.
package struct KernelAggregate: Hashable, Sendable {

  /// The identity within the profile.
  package let id: KernelTypeID

  /// Whether it is a structure or a union.
  package let kind: AggregateKind

  /// The tag; empty if it has none.
  package let name: String

  /// The typedef through which an aggregate without a tag was reached, such as `atomic_t`.
  package let typedefName: String?

  /// The size in the profile's kernel, in bytes.
  package let sizeInBytes: Int
}

/// An enumeration.
package struct KernelEnumeration: Hashable, Sendable {

  /// The identity within the profile.
  package let id: KernelTypeID

  /// The tag; empty if it has none.
  package let name: String

  /// The size of its values in bytes.
  package let sizeInBytes: Int

  /// Whether its values are signed.
  package let isSigned: Bool
}

/// One value of an enumeration.
package struct KernelEnumerator: Hashable, Sendable {

  /// The name.
  package let name: String

  /// The value in the profile's kernel; of an unsigned 64-bit enumeration, its bit pattern.
  package let value: Int64

  /// The enumeration that declares it.
  package let enumeration: KernelEnumeration
}

/// A member of a structure or union, those of anonymous members included.
package struct ResolvedMember: Hashable, Sendable {

  /// The name; empty for an unnamed bitfield.
  package let name: String

  /// The type.
  package let type: KernelType

  /// The distance from the start of the named structure in the profile's kernel, in bits.
  package let offsetInBits: Int

  /// The width of a bitfield in bits; 0 for other members.
  package let bitfieldWidth: Int
}

/// A parameter of a kernel function or raw tracepoint.
package struct KernelParameter: Hashable, Sendable {

  /// The name; empty if the kernel's type information gives none.
  package let name: String

  /// The type.
  package let type: KernelType
}

/// The type of a kernel function.
package struct KernelFunction: Hashable, Sendable {

  /// The parameters in order.
  package let parameters: [KernelParameter]

  /// Whether more arguments may follow.
  package let isVariadic: Bool

  /// The type of the result.
  package let result: KernelType
}
