package import Artefact

/// A parameter of the script.
package struct StubParameter: Equatable, Sendable {

  /// How the parameter is given to a session.
  package enum Source: Equatable, Sendable {
    /// Positional parameter `$index`.
    case positional(Int)
    /// The named parameter `--name`.
    case option(name: String)
  }

  /// The type, and the value if the parameter is not given.
  package enum Value: Equatable, Sendable {
    /// Whether a flag is set.
    case boolean(initial: Bool)
    /// A number of 64 bits.
    case integer(initial: UInt64, isSigned: Bool)
    /// Text of at most `limit` bytes; nil if the script sets no limit.
    case text(initial: Text, limit: Int?)
  }

  /// The name, unique among the parameters: `parameter1` for `$1`.
  package var name: String

  /// How it is given to a session.
  package var source: Source

  /// The lines that say what it is for; none if the script does not say.
  package var summary: [String]

  /// The type, and the value if it is not given.
  package var value: Value

  /// Whether the script can tell that it is not given from every value: a positional parameter of
  /// a script that counts them (`$#`).
  package var canBeAbsent: Bool

  /// Whether it must be given: a probe is not complete without it.
  package var isRequired: Bool

  /// Whether it may be left out, which the script notices.
  var isOptional: Bool { canBeAbsent && !isRequired }
}

extension Manifest {

  /// The positional parameters of the stub, in order.
  var positionalStubParameters: [StubParameter] {
    var limits: [Int: Int] = [:]
    var areCounted = false
    for content in parameters.map(\.content) {
      switch content {
      case .positionalString(_, _, isCut: true): break
      case .positionalString(let index, let bytes, isCut: false):
        limits[index] = min(limits[index] ?? .max, bytes - 1)
      case .positionalCount: areCounted = true
      case .positionalInteger, .option, .processFilter, .pidNamespaceDevice, .pidNamespaceInode,
        .startTime, .atomicTimeSinceBoot, .wakeupThreshold, .possibleCPUs, .childProcess,
        .lookup:
        break
      }
    }
    var probes = self
    probes.parameters = []
    let required = Set(probes.positionalParameters.map(\.index))
    return positionalParameters.map { parameter in
      StubParameter(
        name: "parameter\(parameter.index)", source: .positional(parameter.index), summary: [],
        value: parameter.isNumber
          ? .integer(initial: 0, isSigned: true)
          : .text(initial: "", limit: limits[parameter.index]),
        canBeAbsent: areCounted, isRequired: required.contains(parameter.index))
    }
  }
}
