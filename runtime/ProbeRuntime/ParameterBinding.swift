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
    case .option(let option): return initialBytes(of: option.value)
    case .processFilter: return littleEndian(process)
    case .pidNamespaceDevice: return littleEndian(namespace.device)
    case .pidNamespaceInode: return littleEndian(namespace.inode)
    case .startTime: return littleEndian(startTime)
    case .wakeupThreshold: return littleEndian(wakeupThreshold)
    }
  }

  private func initialBytes(of value: OptionValue) -> [UInt8] {
    switch value {
    case .boolean(let initial): littleEndian(initial ? 1 : 0)
    case .integer(let initial, _): littleEndian(initial)
    case .string(let initial, let size):
      initial.bytes + [UInt8](repeating: 0, count: size - initial.bytes.count)
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
