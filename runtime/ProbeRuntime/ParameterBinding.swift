#if !hasFeature(Embedded)
  package import Artefact
  package import Kernel
#endif

/// What is known only when a session begins, and bound before its programs are loaded.
package struct SessionFacts: Equatable, Sendable {

  /// The script's positional parameters.
  package var arguments: [Text]

  /// The process that kernel probes are limited to; 0 for all.
  package var process: UInt64

  /// The PID namespace of the loader; zeros if it is the initial one.
  package var namespace: FileIdentity

  /// The time since boot in nanoseconds.
  package var startTime: UInt64

  /// The number of unread bytes from which programs wake the loader.
  package var wakeupThreshold: UInt64

  /// The largest number of frames of a stack that the kernel allows.
  package var stackDepth = ManifestLimits.largestStackDepth

  /// Creates facts.
  package init(
    arguments: [Text], process: UInt64, namespace: FileIdentity, startTime: UInt64,
    wakeupThreshold: UInt64
  ) {
    self.arguments = arguments
    self.process = process
    self.namespace = namespace
    self.startTime = startTime
    self.wakeupThreshold = wakeupThreshold
  }
}

/// Why the script's arguments cannot be used.
package enum ParameterError: Error, Equatable, Sendable {
  /// A parameter that the script uses as a number is not one.
  case notANumber(index: Int, Text)
  /// A parameter is longer than the script has room for.
  case tooLong(index: Int, limit: Int)

  /// The error as a user reads it.
  package var message: Text {
    switch self {
    case .notANumber(let index, let text):
      "the script uses $" + Text(decimal: index) + " as a number, and '" + text + "' is none"
    case .tooLong(let index, let limit):
      "the argument for $" + Text(decimal: index) + " is longer than " + Text(decimal: limit)
        + " bytes"
    }
  }
}

extension SessionFacts {

  /// Returns the bytes of a parameter.
  package func bytes(of content: ParameterContent) throws(ParameterError) -> [UInt8] {
    switch content {
    case .positionalInteger(let index):
      guard let argument = argument(index) else { return littleEndian(0) }
      guard let number = parseInteger(argument.bytes) else {
        throw .notANumber(index: index, argument)
      }
      return littleEndian(number)
    case .positionalString(let index, let size):
      let text = (argument(index) ?? "").bytes
      guard text.count < max(size, 1) else { throw .tooLong(index: index, limit: size - 1) }
      return text + [UInt8](repeating: 0, count: size - text.count)
    case .positionalCount: return littleEndian(UInt64(arguments.count))
    case .processFilter: return littleEndian(process)
    case .pidNamespaceDevice: return littleEndian(namespace.device)
    case .pidNamespaceInode: return littleEndian(namespace.inode)
    case .startTime: return littleEndian(startTime)
    case .wakeupThreshold: return littleEndian(wakeupThreshold)
    }
  }

  private func argument(_ index: Int) -> Text? {
    index >= 1 && index <= arguments.count ? arguments[index - 1] : nil
  }

  private func littleEndian(_ number: UInt64) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt32(truncatingIfNeeded: number))
    bytes.append(littleEndian: UInt32(truncatingIfNeeded: number >> 32))
    return bytes
  }
}

/// Returns the number that the whole text writes: decimal, `0x`, `0b`, or octal after a `0`, with
/// `-` or `+` before it; nil if it is none or needs more than 64 bits.
package func parseInteger(_ text: [UInt8]) -> UInt64? {
  var digits = text[...]
  var isNegative = false
  if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
    isNegative = sign == UInt8(ascii: "-")
    digits = digits.dropFirst()
  }
  let base = takeBase(&digits)
  guard !digits.isEmpty else { return nil }
  var magnitude: UInt64 = 0
  for byte in digits {
    guard let digit = digitValue(byte), digit < base else { return nil }
    let (product, overflows) = magnitude.multipliedReportingOverflow(by: base)
    let (sum, alsoOverflows) = product.addingReportingOverflow(digit)
    if overflows || alsoOverflows { return nil }
    magnitude = sum
  }
  guard isNegative else { return magnitude }
  return magnitude <= 1 << 63 ? 0 &- magnitude : nil
}

private func takeBase(_ digits: inout ArraySlice<UInt8>) -> UInt64 {
  guard digits.count > 1, digits.first == UInt8(ascii: "0") else { return 10 }
  let second = digits[digits.startIndex + 1]
  switch second {
  case UInt8(ascii: "x"), UInt8(ascii: "X"):
    digits = digits.dropFirst(2)
    return 16
  case UInt8(ascii: "b"), UInt8(ascii: "B"):
    digits = digits.dropFirst(2)
    return 2
  default:
    digits = digits.dropFirst()
    return 8
  }
}

private func digitValue(_ byte: UInt8) -> UInt64? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a")) + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A")) + 10
  default: nil
  }
}
