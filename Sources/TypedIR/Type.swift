package import Artefact

/// The type of a value in a script.
package indirect enum Type: Sendable, Hashable {

  /// The type of something wrong that has been reported; silences what depends on it.
  case error

  /// No value.
  case void

  /// True or false.
  case boolean

  /// An integer.
  case integer(IntegerType)

  /// An address of a value, and whose memory it points into.
  case pointer(to: Type, AddressSpace)

  /// A struct or union of the kernel, in the memory behind a pointer or in the context.
  case structure(StructureReference)

  /// An enumeration of the kernel.
  case enumeration(EnumerationReference)

  /// Elements without gaps in the memory of the kernel or a process; 0 elements: flexible.
  case array(of: Type, count: Int)

  /// A function behind a pointer.
  case function

  /// Text of at most `capacity` bytes, NUL included.
  case string(capacity: Int)

  /// Values side by side.
  case tuple([Type])

  /// Named values side by side.
  case record([RecordField])

  /// A kernel stack of at most `depth` frames.
  case kernelStack(mode: StackMode, depth: LoadTimeNumber)

  /// An address that is printed as the kernel symbol that contains it.
  case kernelSymbol

  /// A stack of the current process of at most `depth` frames.
  case userStack(mode: StackMode, depth: LoadTimeNumber)

  /// An address of the current process that is printed as the symbol that contains it.
  case userSymbol

  /// The name of the probe that fired, known by the match's number.
  case probeName

  /// The name of the function of a program that was probed, known by the function's number.
  case functionName

  /// An address of the Internet with its family; see `ValueType.internetAddress`.
  case internetAddress

  /// A moment and the format that it is printed in; see `ValueType.timestamp`.
  case timestamp

  /// Bytes, at most `capacity` of them, and how many there are.
  case buffer(capacity: Int)

  /// The 6 bytes of the address of a network device.
  case macAddress

  /// The number of a user, printed as a name.
  case userName

  /// The number of a cgroup, printed as its path in the hierarchies that a filter chooses.
  case controlGroupPath

  /// What an aggregating function keeps; only the value of a map.
  case aggregate(Aggregate)
}

/// A named value of a record.
package struct RecordField: Sendable, Hashable {
  /// The name.
  package var name: String
  /// The type.
  package var type: Type
  /// Creates a field.
  package init(name: String, type: Type) {
    self.name = name
    self.type = type
  }
}

/// A struct or union of the kernel profile or of the script.
package struct StructureReference: Sendable, Hashable {
  /// The kernel's name; empty for an anonymous type.
  package var name: String
  /// Whether it is a union.
  package var isUnion: Bool
  /// The type's number in the BTF of the profile, or of the script.
  package var btfID: Int
  /// Whether the script defines the type, whose layout is then the same everywhere.
  package var isOfScript: Bool
  /// Creates a reference.
  package init(name: String, isUnion: Bool, btfID: Int, isOfScript: Bool = false) {
    self.name = name
    self.isUnion = isUnion
    self.btfID = btfID
    self.isOfScript = isOfScript
  }
}

/// An enumeration of the kernel profile or of the script.
package struct EnumerationReference: Sendable, Hashable {
  /// The kernel's name; empty for an anonymous enumeration.
  package var name: String
  /// How values lie in memory.
  package var integer: IntegerType
  /// The type's number in the BTF of the profile, or of the script.
  package var btfID: Int
  /// Whether the script defines the type, whose values are then the same everywhere.
  package var isOfScript: Bool
  /// Creates a reference.
  package init(name: String, integer: IntegerType, btfID: Int, isOfScript: Bool = false) {
    self.name = name
    self.integer = integer
    self.btfID = btfID
    self.isOfScript = isOfScript
  }
}

/// An aggregating function with its constant arguments.
package enum Aggregate: Sendable, Hashable {
  case count
  case sum(isSigned: Bool)
  case min(isSigned: Bool)
  case max(isSigned: Bool)
  case average(isSigned: Bool)
  case stats(isSigned: Bool)
  case histogram(subdivisionBits: LoadTimeNumber)
  case linearHistogram(minimum: LoadTimeNumber, maximum: LoadTimeNumber, step: LoadTimeNumber)
  case timeSeries(TimeSeries)
}
