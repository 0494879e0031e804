/// The part of a kernel struct or union that the script uses: a minimal local type for CO-RE.
///
/// Members of anonymous structs and unions are members of the named type that contains them.
package struct KernelStruct: Sendable, Equatable {
  /// The kernel's name; empty for an anonymous type, which can only be a member's type.
  package var name: String
  /// Whether it is a union.
  package var isUnion: Bool
  /// The members used.
  package var members: [KernelMember]
  /// Creates a type.
  package init(name: String, isUnion: Bool, members: [KernelMember]) {
    self.name = name
    self.isUnion = isUnion
    self.members = members
  }
}

/// A member of a minimal local type.
package struct KernelMember: Sendable, Equatable {
  /// The kernel's name.
  package var name: String
  /// The type.
  package var type: KernelMemberType
  /// The width of a bit field in bits; nil for an ordinary member.
  package var bitWidth: Int?
  /// Creates a member.
  package init(name: String, type: KernelMemberType, bitWidth: Int? = nil) {
    self.name = name
    self.type = type
    self.bitWidth = bitWidth
  }
}

/// The type of a member, as far as the kernel compares it with its own.
package indirect enum KernelMemberType: Sendable, Equatable {
  /// An integer, `bool` or `char` of 1, 2, 4, 8 or 16 bytes.
  case integer(bytes: Int, isSigned: Bool)
  /// Any pointer.
  case pointer
  /// `count` elements; 0 for a flexible array.
  case array(KernelMemberType, count: Int)
  /// A struct or union by value.
  case structure(ID<KernelStruct>)
  /// An enumeration.
  case enumeration(name: String, bytes: Int)
}

/// An enumeration of the kernel, with the enumerators that the script uses.
package struct KernelEnum: Sendable, Equatable {
  /// The kernel's name.
  package var name: String
  /// The size in bytes: 4 or 8.
  package var bytes: Int
  /// Whether values are signed.
  package var isSigned: Bool
  /// The enumerators used: name and value on the build profile.
  package var enumerators: [KernelEnumerator]
  /// Creates an enumeration.
  package init(name: String, bytes: Int, isSigned: Bool, enumerators: [KernelEnumerator]) {
    self.name = name
    self.bytes = bytes
    self.isSigned = isSigned
    self.enumerators = enumerators
  }
}

/// An enumerator and its value on the profile that the script was built with.
package struct KernelEnumerator: Sendable, Equatable {
  /// The name.
  package var name: String
  /// The value.
  package var value: Int64
  /// Creates an enumerator.
  package init(name: String, value: Int64) {
    self.name = name
    self.value = value
  }
}

/// A way from the start of a kernel struct to something inside it, without following pointers.
package struct KernelPath: Sendable, Equatable {
  /// The named struct or union where the path starts.
  package var root: ID<KernelStruct>
  /// The steps; at least one.
  package var steps: [Step]
  /// Creates a path.
  package init(root: ID<KernelStruct>, steps: [Step]) {
    self.root = root
    self.steps = steps
  }

  /// One step of a path.
  package enum Step: Sendable, Equatable {
    /// The member at this index of the struct reached so far.
    case member(Int)
    /// The element at this constant index of the array reached so far.
    case element(Int)
  }
}

/// A fact about a kernel type that the target's kernel fills in when the program is loaded.
package enum KernelFact: Sendable, Equatable {
  /// The offset of a member from the start of the root, in bytes.
  case offset(KernelPath)
  /// The size of a member in bytes.
  case size(KernelPath)
  /// 1 if the member exists, else 0.
  case exists(KernelPath)
  /// The size of a struct in bytes.
  case structSize(ID<KernelStruct>)
  /// 1 if the struct exists, else 0.
  case structExists(ID<KernelStruct>)
  /// The value of the enumerator at this index of the enumeration.
  case enumerator(ID<KernelEnum>, Int)
}
