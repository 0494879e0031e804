package import Artefact

/// What a stub offers to programs, independent of their language: the manifest with a name for
/// everything.
///
/// - Invariant: All names are ASCII identifiers in the case of the script, mostly `snake_case`.
///   Keywords of a language and names that its emitter uses itself are the emitter's to avoid.
package struct StubModel: Equatable, Sendable {

  /// The name of the stub.
  package var name: StubName

  /// The file name of the script.
  package var script: String

  /// The name and version of the compiler.
  package var compiler: String

  /// The lines of the comment at the head of the script.
  package var summary: [String]

  /// What follows a string that was cut.
  package var truncationTrailer: Text

  /// The parameters: positional ones in order, then options in the order of the script.
  package var parameters: [StubParameter]

  /// The events that have something for a program, in the order of their first index.
  package var events: [StubEvent]

  /// The maps, in the order of `Manifest.maps`, whose indexes they share.
  package var maps: [StubMap]

  /// The tuples and records inside events and maps, each behind those that it contains.
  package var structures: [StubStructure]

  /// The enumerations of fields, keys and values.
  package var enumerations: [StubEnumeration]

  /// The artefact.
  package var object: [UInt8]

  /// The FNV-1a 64-bit hash of the artefact.
  package var objectHash: UInt64 { fnv1a(object) }
}

/// A kind of event: the call sites of one name, whose records have the same layout.
package struct StubEvent: Equatable, Sendable {
  /// The name, unique among events, structures, enumerations and the types of maps.
  package var name: String
  /// The lines of the comment above the call.
  package var summary: [String]
  /// The numbers of the call sites, which records begin with.
  package var indexes: [Int]
  /// The lines of the call sites in the script, each once, ascending.
  package var lines: [Int]
  /// The size of the record in bytes; with `join` the largest.
  package var size: Int
  /// What the record contains.
  package var content: StubEventContent
}

/// What the record of an event contains behind its head of 8 bytes.
package enum StubEventContent: Equatable, Sendable {
  /// The arguments of `printf`, or the one of `print`; offsets count from the start of the record.
  case fields([StubField])
  /// The key of an element of `StubModel.maps[map]` at offset 8; nil for a map without keys.
  case element(map: Int, key: StubType?)
  /// Nothing: `StubModel.maps[map]` is to be printed.
  case map(Int)
  /// Nothing: the time is to be printed.
  case time
  /// Strings to the end of the record, each with its NUL.
  case strings
}

/// A member of an event or a structure.
package struct StubField: Equatable, Sendable {
  /// The name, unique among its neighbours.
  package var name: String
  /// The distance from the start of the record, or of the structure, in bytes.
  package var offset: Int
  /// The type.
  package var type: StubType
}

/// A tuple or a record.
package struct StubStructure: Equatable, Sendable {
  /// The name, unique among events, structures, enumerations and the types of maps.
  package var name: String
  /// What it is, for a comment: `the key of @reads`.
  package var summary: String
  /// The size in bytes, without padding at the end.
  package var size: Int
  /// The members.
  package var fields: [StubField]
}

/// A map of the script.
package struct StubMap: Equatable, Sendable {
  /// The name without `@`, unique among the maps.
  package var name: String
  /// The name of a type for its elements, `map_NAME`, unique among events, structures,
  /// enumerations and the types of maps.
  package var typeName: String
  /// The name as the script writes it, with its `@`.
  package var scriptName: String
  /// The lines of the comment above its first assignment.
  package var summary: [String]
  /// The key; nil for a map without keys.
  package var key: StubType?
  /// What it holds, as the manifest says.
  package var kind: MapValue
  /// What it holds once the values of all processors are combined.
  package var value: StubMapValue
  /// What a histogram is made with: subdivision bits, or minimum, maximum and step; else none.
  package var limits: [StubLimit]

  /// Whether the script's parameters decide where the buckets of a histogram begin and end.
  var hasParameters: Bool {
    limits.contains { limit in
      if case .parameter = limit { true } else { false }
    }
  }
}

/// A number that a histogram is made with.
package enum StubLimit: Equatable, Sendable {
  /// The script's number.
  case number(Int64)
  /// The value of `StubModel.parameters[parameter]`, a number.
  case parameter(Int)
}

/// The value of a map's element once the values of all processors are combined.
package enum StubMapValue: Equatable, Sendable {
  /// One value.
  case plain(StubType)
  /// A count, sum, minimum or maximum.
  case number(isSigned: Bool)
  /// A count, total and average.
  case statistics(isSigned: Bool)
  /// So many intervals of 24 bytes each.
  case series(intervals: Int)
  /// The counts of so many buckets; `StubMap.kind` tells their limits.
  case histogram(buckets: Int)
}

/// How a value lies in a record, a key or a map.
package indirect enum StubType: Equatable, Sendable {
  /// One byte, 0 or 1.
  case boolean
  /// An integer of 1, 2, 4 or 8 bytes.
  case integer(bytes: Int, isSigned: Bool)
  /// An address of 8 bytes.
  case pointer
  /// An integer that has names in `StubModel.enumerations[enumeration]`.
  case enumeration(bytes: Int, isSigned: Bool, enumeration: Int)
  /// Text of at most `bytes` bytes that ends at the first NUL.
  ///
  /// Without a NUL and with 0xff as its last byte, the text was cut.
  case string(bytes: Int)
  /// `count` elements without gaps.
  case array(StubType, count: Int)
  /// A tuple or record, `StubModel.structures[structure]`.
  case structure(Int, bytes: Int)
  /// An index of 8 bytes (negative: an errno) into the stack map `map` of the manifest.
  case kernelStack(map: Int, mode: StackMode)
  /// An address of the kernel, of 8 bytes.
  case kernelSymbol
  /// An index of 8 bytes (negative: an errno) into the stack map `map` of the manifest, then the
  /// process and the token of its program, 4 bytes each.
  case userStack(map: Int, mode: StackMode)
  /// An address of 8 bytes, then the process and the token of its program, 4 bytes each.
  case userSymbol
  /// An attach cookie of 8 bytes that stands for the name of a probe.
  case probeName
  /// A number of 8 bytes that stands for the name of a function.
  case functionName
  /// The address family in 8 bytes, then 16 bytes that begin with the address.
  case internetAddress
  /// Nanoseconds in 8 bytes, the number of their format in 4, and that of their clock in 4.
  case timestamp
  /// A number of bytes in 4 bytes, then room for `capacity` bytes.
  case buffer(capacity: Int)
  /// The 6 bytes of the address of a network device.
  case macAddress
  /// The number of a user, of 8 bytes.
  case userName
  /// The number of a cgroup in 8 bytes, then 8 bytes that only the loader needs.
  case controlGroup

  /// The size in bytes.
  package var size: Int {
    switch self {
    case .boolean: 1
    case .integer(let bytes, _), .enumeration(let bytes, _, _), .string(let bytes),
      .structure(_, let bytes):
      bytes
    case .array(let element, let count): element.size * count
    case .pointer, .kernelStack, .kernelSymbol, .probeName, .functionName, .userName: 8
    case .userStack, .userSymbol, .timestamp, .controlGroup: 16
    case .buffer(let capacity): 4 + capacity
    case .macAddress: 6
    case .internetAddress: 24
    }
  }
}

/// An enumeration of which values have names.
package struct StubEnumeration: Equatable, Sendable {
  /// The name, unique among events, structures, enumerations and the types of maps.
  package var name: String
  /// The name as the kernel writes it; empty if it has none.
  package var scriptName: String
  /// The names and values, sorted by value; each name once.
  package var enumerators: [StubEnumerator]
}

/// A name of a value.
package struct StubEnumerator: Equatable, Sendable {
  /// The name.
  package var name: String
  /// The value.
  package var value: Int64
}
