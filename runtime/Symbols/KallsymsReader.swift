/// A reader of `/proc/kallsyms` in chunks of any size.
///
///     ffffffff81000000 T _stext
///     ffffffffc0a01000 t helper	[module]
///
/// Only a symbol's line is ever held in memory.
struct KallsymsReader {

  private enum Part {
    case address, kind, name, rest
  }

  /// What has been read so far.
  private(set) var status = KallsymsStatus.empty

  private var part = Part.address
  private var address: UInt64 = 0
  private var kind: UInt8 = 0
  private var name: [UInt8] = []

  /// Reads the next chunk and hands each symbol in it to `body`.
  ///
  /// Symbols that are not addresses of code or data (absolute, undefined) are left out.
  mutating func read(_ chunk: RawSpan, _ body: (KernelSymbolLine) -> Void) {
    for offset in 0..<chunk.byteCount {
      let byte = chunk.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
      if byte == UInt8(ascii: "\n") {
        endLine(body)
        continue
      }
      switch part {
      case .address:
        if byte == UInt8(ascii: " ") { part = .kind } else { address = address << 4 | digit(byte) }
      case .kind:
        if byte == UInt8(ascii: " ") { part = .name } else { kind = byte }
      case .name:
        if byte == UInt8(ascii: "\t") || byte == UInt8(ascii: " ") {
          part = .rest
        } else {
          name.append(byte)
        }
      case .rest:
        break
      }
    }
  }

  /// Hands over a last line without a newline.
  mutating func finish(_ body: (KernelSymbolLine) -> Void) {
    endLine(body)
  }

  private mutating func endLine(_ body: (KernelSymbolLine) -> Void) {
    if !name.isEmpty {
      if address != 0 {
        status = .readable
      } else if status == .empty {
        status = .hidden
      }
      if address != 0, let preference = KernelSymbolLine.preference(kind) {
        body(KernelSymbolLine(address: address, preference: preference, name: name))
      }
    }
    part = .address
    address = 0
    kind = 0
    name.removeAll(keepingCapacity: true)
  }

  private func digit(_ byte: UInt8) -> UInt64 {
    let lower = byte | 0x20
    return UInt64(lower <= UInt8(ascii: "9") ? lower & 15 : (lower &- UInt8(ascii: "a") &+ 10) & 15)
  }
}

/// Whether the kernel told its addresses.
package enum KallsymsStatus: Equatable, Sendable {
  /// No symbols were read.
  case empty
  /// There are symbols, but all addresses are 0 (`kernel.kptr_restrict`, or no privilege).
  case hidden
  /// There are symbols with addresses.
  case readable
}

/// One line of `/proc/kallsyms`.
struct KernelSymbolLine {

  /// The address; not 0.
  let address: UInt64

  /// Which of several symbols at one address is used: the highest, and of these the last.
  ///
  /// Compilers and the kernel give one function several names; the global one is what people know
  /// (`__x64_sys_nanosleep`, not `__do_sys_nanosleep`).
  let preference: UInt8

  /// The name.
  let name: [UInt8]

  /// Returns the preference of a type of symbol; nil if it is not an address of code or data.
  static func preference(_ kind: UInt8) -> UInt8? {
    switch kind {
    case UInt8(ascii: "T"), UInt8(ascii: "D"), UInt8(ascii: "B"), UInt8(ascii: "R"): 2
    case UInt8(ascii: "W"), UInt8(ascii: "V"): 1
    case UInt8(ascii: "A"), UInt8(ascii: "a"), UInt8(ascii: "U"), UInt8(ascii: "N"): nil
    default: 0
    }
  }
}

/// The largest distance from a symbol at which an address still belongs to it.
///
/// The kernel does not tell the sizes of symbols; no function or variable is larger than this, but
/// the gaps between the kernel, its modules and its programs are.
let largestSymbolOffset: UInt64 = 16 << 20
