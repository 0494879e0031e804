/// How a value lies in an event, a map key or a map value, and how it is printed.
///
/// All values are little endian. Offsets and sizes are in bytes.
package indirect enum ValueType: Equatable, Sendable {

  /// One byte, printed `true` or `false`.
  case boolean

  /// An integer of 1, 2, 4 or 8 bytes.
  case integer(bytes: Int, isSigned: Bool)

  /// An address of 8 bytes, printed in hexadecimal.
  case pointer

  /// An integer printed as the enumerator of that value in `Manifest.enumerations[table]`.
  case enumeration(bytes: Int, isSigned: Bool, table: Int)

  /// Text of at most `bytes` bytes that ends at the first NUL.
  ///
  /// Without a NUL and with 0xff as its last byte, the text was cut: it is printed without that
  /// byte and with the truncation trailer.
  case string(bytes: Int)

  /// `count` elements without gaps.
  case array(ValueType, count: Int)

  /// Fields printed `(a, b)`; also the keys of a map with several keys.
  case tuple([ValueField])

  /// Fields printed `{ .a = 1, .b = 2 }`.
  case record([ValueField])

  /// An index of 8 bytes (negative: an errno) into the stack map `Manifest.stackMaps[map]`.
  case kernelStack(map: Int, mode: StackMode)

  /// A kernel address of 8 bytes, printed as the symbol that contains it.
  case kernelSymbol

  /// A stack of a process: an index of 8 bytes (negative: an errno) into the stack map
  /// `Manifest.stackMaps[map]`, then a `UserProgram` of 8 bytes.
  case userStack(map: Int, mode: StackMode)

  /// An address of a process, of 8 bytes, then a `UserProgram` of 8 bytes; printed as the symbol
  /// that contains it.
  case userSymbol

  /// An attach cookie of 8 bytes, printed as the name of the probe that was matched.
  case probeName

  /// A number of 8 bytes, the upper half of an attach cookie, printed as the name of the function
  /// that was matched.
  case functionName

  /// The 8 bytes of an address family, `AF_INET` (2) or `AF_INET6` (10), and 16 bytes that begin
  /// with the address, printed as the Internet writes it.
  case internetAddress

  /// Nanoseconds of a clock, 8 bytes; the index of its format in `Manifest.texts`, 4 bytes; and the
  /// kernel's number of the clock, 4 bytes. Printed as strftime prints the time.
  case timestamp

  /// A number of bytes, 4 bytes, and room for `capacity` bytes.
  case buffer(capacity: Int)

  /// The 6 bytes of the address of a network device, printed `0A:1B:2C:3D:4E:5F`.
  case macAddress

  /// The number of a user, 8 bytes, printed as the name.
  case userName

  /// The number of a cgroup, 8 bytes, and the index in `Manifest.texts` of a pattern, 4 bytes, and
  /// 4 bytes of zero. Printed as the paths of the cgroup in the hierarchies whose names match.
  case controlGroupPath
}

/// A member of a tuple or record.
package struct ValueField: Equatable, Sendable {

  /// The name; empty in a tuple.
  package var name: Text

  /// The distance from the start of the whole value, in bytes.
  package var offset: Int

  /// The type.
  package var type: ValueType

  /// Creates a field.
  package init(name: Text, offset: Int, type: ValueType) {
    self.name = name
    self.offset = offset
    self.type = type
  }
}

/// How the frames of a stack are printed.
package enum StackMode: Equatable, Sendable {
  /// `        symbol+offset`.
  case bpftrace
  /// A tab, the address, `symbol+offset`.
  case perf
  /// The address.
  case raw
  /// The build id of the file and the offset in it; only of user stacks.
  case buildID
}

/// The program that a process ran when an address of it was taken, as it lies in values: a process
/// may become another program.
package struct UserProgram: Equatable, Sendable {

  /// The process, in the loader's PID namespace.
  package var process: UInt32

  /// A number that differs between the programs that a process was.
  package var token: UInt32

  /// Creates a program.
  package init(process: UInt32, token: UInt32) {
    self.process = process
    self.token = token
  }
}

extension ValueType {

  /// The size in bytes, including the padding between fields but not after the last.
  package var size: Int {
    switch self {
    case .boolean: 1
    case .integer(let bytes, _), .enumeration(let bytes, _, _): bytes
    case .pointer, .kernelStack, .kernelSymbol, .probeName, .functionName, .userName: 8
    case .internetAddress: 24
    case .userStack, .userSymbol, .timestamp, .controlGroupPath: 16
    case .buffer(let capacity): 4 + capacity
    case .macAddress: 6
    case .string(let bytes): bytes
    case .array(let element, let count): element.size * count
    case .tuple(let fields), .record(let fields):
      fields.reduce(0) { max($0, $1.offset + $1.type.size) }
    }
  }
}
