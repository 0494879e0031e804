#if !hasFeature(Embedded)
  internal import Artefact
#endif

/// A set of CPUs as the files in `/sys/devices/system/cpu` write it: `0-3,5`.
package struct CPUList: Equatable, Sendable {

  /// The numbers of the CPUs, in ascending order.
  package var numbers: [Int]

  /// Reads the form `0-3,5`; nil if the text is not of that form.
  package init?(_ text: borrowing [UInt8]) {
    let limit = 1 << 16
    numbers = []
    var first: Int?
    var number: Int?
    for byte in text + [UInt8(ascii: "\n")] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        number = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
        guard let number, number < limit else { return nil }
      case UInt8(ascii: "-"):
        guard first == nil, number != nil else { return nil }
        first = number
        number = nil
      case UInt8(ascii: ","), UInt8(ascii: "\n"):
        if number == nil, first == nil, byte == UInt8(ascii: "\n") { continue }
        guard let last = number, first ?? last <= last else { return nil }
        numbers.append(contentsOf: (first ?? last)...last)
        first = nil
        number = nil
      default: return nil
      }
    }
    guard !numbers.isEmpty else { return nil }
  }

  /// The CPUs that run now.
  package static func online() throws(KernelError) -> CPUList {
    try read("/sys/devices/system/cpu/online")
  }

  /// The CPUs that may ever run; a per-CPU map has a value for each of them.
  package static func possible() throws(KernelError) -> CPUList {
    try read("/sys/devices/system/cpu/possible")
  }

  private static func read(_ path: Text) throws(KernelError) -> CPUList {
    guard let list = CPUList(try readFile(path)) else {
      throw KernelError(number: .invalid, step: .readFile, subject: path)
    }
    return list
  }
}
