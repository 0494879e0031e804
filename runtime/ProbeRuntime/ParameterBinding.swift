#if !hasFeature(Embedded)
  package import Artefact
  package import Kernel
#endif

/// What is known only when a session begins, and bound before its programs are loaded.
package struct SessionFacts {

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

  /// The number of CPUs that the machine may have.
  package var possibleCPUs: UInt64 = 1

  /// The largest number of frames of a stack that the kernel allows.
  package var stackDepth = ManifestLimits.largestStackDepth

  /// Finds what has a name on this machine; nil if there is none.
  package var lookUp: (MachineLookup) -> UInt64? = { _ in nil }

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
package struct ParameterError: Error, Equatable, Sendable {

  /// The error as a user reads it.
  package var message: Text

  /// Whether an argument is right but longer than the script has room for.
  package var isTooLong = false

  /// Creates an error.
  init(_ message: Text) {
    self.message = message
  }
}

extension SessionFacts {

  /// Returns the bytes of a parameter; of a named one none, for the artefact holds its default.
  package func bytes(of content: ParameterContent) throws(ParameterError) -> [UInt8] {
    switch content {
    case .positionalInteger(let index):
      return littleEndian(try arguments.number(index))
    case .positionalString(let index, let size, let isCut):
      if isCut, let argument = arguments.argument(index), argument.bytes.count >= size {
        return [UInt8](argument.bytes[..<(size - 1)]) + [0xff]
      }
      return try (arguments.argument(index) ?? "").padded(to: size, of: "$" + Text(decimal: index))
    case .positionalCount: return littleEndian(UInt64(arguments.positional.count))
    case .option: return []
    case .processFilter: return littleEndian(process)
    case .pidNamespaceDevice: return littleEndian(namespace.device)
    case .pidNamespaceInode: return littleEndian(namespace.inode)
    case .startTime: return littleEndian(startTime)
    case .childProcess: return littleEndian(0)
    case .lookup(let lookup): return littleEndian(try find(lookup))
    case .atomicTimeSinceBoot:
      return littleEndian(Clock.atomicTime.nanoseconds() &- Clock.bootTime.nanoseconds())
    case .wakeupThreshold: return littleEndian(wakeupThreshold)
    case .possibleCPUs: return littleEndian(possibleCPUs)
    }
  }

  private func find(_ lookup: MachineLookup) throws(ParameterError) -> UInt64 {
    if let number = lookUp(lookup) { return number }
    let what: Text =
      switch lookup.kind {
      case .kernelSymbol: "the kernel tells no address of '"
      case .controlGroup: "there is no cgroup '"
      case .userSymbol: "the probed file has no one symbol '"
      case .kernelFunction: "the kernel tells no types of '"
      }
    throw ParameterError(what + lookup.name + "'")
  }
}

extension ScriptArguments {

  /// Returns a positional parameter as a number; 0 if it is not given.
  func number(_ index: Int) throws(ParameterError) -> UInt64 {
    guard let argument = argument(index) else { return 0 }
    if let number = parseInteger(argument.bytes) { return number }
    throw ParameterError(
      "the script uses $" + Text(decimal: index) + " as a number, and '" + argument + "' is none")
  }

  /// Returns a positional parameter; nil if it is not given.
  func argument(_ index: Int) -> Text? {
    index >= 1 && index <= positional.count ? positional[index - 1] : nil
  }
}

/// Returns the 8 bytes of a number.
func littleEndian(_ number: UInt64) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.append(littleEndian: UInt32(truncatingIfNeeded: number))
  bytes.append(littleEndian: UInt32(truncatingIfNeeded: number >> 32))
  return bytes
}

extension Text {

  /// Returns the bytes of a parameter of `size` bytes, the last a NUL.
  func padded(to size: Int, of parameter: Text) throws(ParameterError) -> [UInt8] {
    guard bytes.count < size else {
      var error = ParameterError(parameter + " takes at most " + Text(decimal: size - 1) + " bytes")
      error.isTooLong = true
      throw error
    }
    return bytes + [UInt8](repeating: 0, count: size - bytes.count)
  }
}
