#if !hasFeature(Embedded)
  package import Artefact
  package import Kernel
#endif

/// What is known only when a session begins, and bound before its programs are loaded.
package struct SessionFacts: Equatable, Sendable {

  /// What the script is given.
  package var arguments: ScriptArguments

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
    arguments: ScriptArguments, process: UInt64, namespace: FileIdentity, startTime: UInt64,
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
package indirect enum ParameterError: Error, Equatable, Sendable {
  /// A parameter that the script uses as a number is not one.
  case notANumber(index: Int, Text)
  /// A parameter is longer than the script has room for.
  case tooLong(index: Int, limit: Int)
  /// The script has no parameter of this name.
  case unknownOption(Text, known: [Text])
  /// A named parameter has no value, or one of another type.
  case invalidOption(ScriptOption, Text?)
  /// A named parameter is longer than the script has room for.
  case optionTooLong(ScriptOption, limit: Int)

  /// The error as a user reads it.
  package var message: Text {
    switch self {
    case .notANumber(let index, let text):
      "the script uses $" + Text(decimal: index) + " as a number, and '" + text + "' is none"
    case .tooLong(let index, let limit): longer("$" + Text(decimal: index), limit)
    case .optionTooLong(let option, let limit): longer("--" + option.name, limit)
    case .invalidOption(let option, let given):
      "--" + option.name + " takes " + option.expectation
        + (given.map { ", not '" + $0 + "'" } ?? ", as in " + option.syntax)
    case .unknownOption(let name, let known):
      "the script has no option --" + name + list(known)
    }
  }

  private func longer(_ parameter: Text, _ limit: Int) -> Text {
    "the argument for " + parameter + " is longer than " + Text(decimal: limit) + " bytes"
  }

  private func list(_ options: [Text]) -> Text {
    var list: Text = options.isEmpty ? "; it has none" : "; it has"
    for name in options { list = list + " --" + name }
    return list
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
      let text = argument(index) ?? ""
      guard text.bytes.count < max(size, 1) else { throw .tooLong(index: index, limit: size - 1) }
      return padded(text, to: size)
    case .positionalCount: return littleEndian(UInt64(arguments.positional.count))
    case .option(let option): return try option.bytes(from: arguments.named)
    case .processFilter: return littleEndian(process)
    case .pidNamespaceDevice: return littleEndian(namespace.device)
    case .pidNamespaceInode: return littleEndian(namespace.inode)
    case .startTime: return littleEndian(startTime)
    case .wakeupThreshold: return littleEndian(wakeupThreshold)
    }
  }

  private func argument(_ index: Int) -> Text? {
    let arguments = arguments.positional
    return index >= 1 && index <= arguments.count ? arguments[index - 1] : nil
  }
}

/// Returns the 8 bytes of a number.
func littleEndian(_ number: UInt64) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.append(littleEndian: UInt32(truncatingIfNeeded: number))
  bytes.append(littleEndian: UInt32(truncatingIfNeeded: number >> 32))
  return bytes
}

/// Returns a text with NULs behind it.
func padded(_ text: Text, to size: Int) -> [UInt8] {
  text.bytes + [UInt8](repeating: 0, count: size - text.bytes.count)
}
