package import Artefact
package import TypedIR

/// The types that scripts can name on every kernel.
package enum TypeName {

  /// Returns the scalar type called `name`.
  package static func scalar(_ name: String) -> Type? { scalars[name] }

  /// Returns the size of text in bytes, if `name` is the type of text: `string[16]`.
  package static let text = "string"

  /// The type of bytes of a number that is not known before: `buffer[16]`.
  package static let buffer = "buffer"

  /// The type of addresses of the Internet, also with a size: `inet[16]`.
  package static let internetAddress = "inet"

  /// Returns the type of the stacks that `kstack` and `ustack` give without a depth, or nil.
  package static func stack(_ name: String, mode: StackMode) -> Type? {
    switch name {
    case "kstack_t":
      .kernelStack(mode: mode == .buildID ? .bpftrace : mode, depth: .constant(defaultStackDepth))
    case "ustack_t": .userStack(mode: mode, depth: .constant(defaultStackDepth))
    default: nil
    }
  }

  /// The names of scalar types, in the order of the manual.
  package static let scalarNames = ["bool"] + integers.map(\.name)

  /// The types of values that only aggregating functions make.
  package static let aggregates = [
    "count_t", "sum_t", "min_t", "max_t", "avg_t", "stats_t", "usum_t", "umin_t", "umax_t",
    "uavg_t", "ustats_t", "hist_t", "lhist_t", "tseries_t",
  ]

  private static let integers: [(name: String, type: IntegerType)] = [
    ("int8", .int8), ("int16", .int16), ("int32", .int32), ("int64", .int64),
    ("uint8", .uint8), ("uint16", .uint16), ("uint32", .uint32), ("uint64", .uint64),
  ]

  /// Those of C, with the sizes of 64-bit Linux, that BTF has under several spellings or not.
  private static let cIntegers: [(name: String, type: IntegerType)] = [
    ("char", .int8), ("signed char", .int8), ("unsigned char", .uint8),
    ("short", .int16), ("short int", .int16), ("unsigned short", .uint16),
    ("int", .int32), ("signed", .int32), ("signed int", .int32), ("unsigned", .uint32),
    ("unsigned int", .uint32), ("long", .int64), ("long int", .int64), ("unsigned long", .uint64),
    ("unsigned long int", .uint64), ("long long", .int64), ("unsigned long long", .uint64),
    ("int8_t", .int8), ("int16_t", .int16), ("int32_t", .int32), ("int64_t", .int64),
    ("uint8_t", .uint8), ("uint16_t", .uint16), ("uint32_t", .uint32), ("uint64_t", .uint64),
    ("size_t", .uint64), ("ssize_t", .int64), ("uintptr_t", .uint64), ("intptr_t", .int64),
    ("u8", .uint8), ("u16", .uint16), ("u32", .uint32), ("u64", .uint64),
    ("s8", .int8), ("s16", .int16), ("s32", .int32), ("s64", .int64),
  ]

  private static let scalars: [String: Type] = {
    var scalars: [String: Type] = [
      "bool": .boolean, "void": .void, "ksym_t": .kernelSymbol, "usym_t": .userSymbol,
      internetAddress: .internetAddress, "timestamp": .timestamp, "macaddr_t": .macAddress,
      "username_t": .userName, "cgroup_path_t": .controlGroupPath,
    ]
    for (name, type) in integers + cIntegers { scalars[name] = .integer(type) }
    return scalars
  }()
}
