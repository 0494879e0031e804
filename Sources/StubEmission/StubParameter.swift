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
}

/// The positional parameters of a script and how they are used, collected from the manifest.
struct PositionalParameters {

  private struct Use {
    var isNumber = false
    var isText = false
    var limit: Int?
    var completesProbe = false
  }

  private var uses: [Int: Use] = [:]
  private var areCounted = false

  init(_ manifest: Manifest) {
    for parameter in manifest.parameters {
      switch parameter.content {
      case .positionalInteger(let index): uses[index, default: Use()].isNumber = true
      case .positionalString(let index, let bytes):
        uses[index, default: Use()].isText = true
        uses[index, default: Use()].limit = min(uses[index]?.limit ?? .max, bytes - 1)
      case .positionalCount: areCounted = true
      case .option, .processFilter, .pidNamespaceDevice, .pidNamespaceInode, .startTime,
        .wakeupThreshold:
        break
      }
    }
    for probe in manifest.probes {
      guard let template = probe.template else { continue }
      if let factor = template.factor {
        uses[factor, default: Use()].isNumber = true
        uses[factor, default: Use()].completesProbe = true
      }
      for index in probe.attachPoint.texts.flatMap(\.parameterIndexes) {
        uses[index, default: Use()].isText = true
        uses[index, default: Use()].completesProbe = true
      }
    }
  }

  /// The parameters in order.
  var parameters: [StubParameter] {
    uses.keys.sorted().map { index in
      let use = uses[index] ?? Use()
      return StubParameter(
        name: "parameter\(index)", source: .positional(index), summary: [],
        // What is used in both ways must be text, which the loader reads as a number.
        value: use.isText
          ? .text(initial: "", limit: use.limit) : .integer(initial: 0, isSigned: true),
        canBeAbsent: areCounted, isRequired: use.completesProbe)
    }
  }
}

extension AttachPoint {

  /// The texts that a template completes.
  fileprivate var texts: [Text] {
    switch self {
    case .tracepoint(let category, let event): [category, event]
    case .rawTracepoint(let event): [event]
    case .kprobe(let function, _), .kretprobe(let function): [function]
    case .uprobe(let binary, let function, _), .uretprobe(let binary, let function):
      [binary, function]
    case .begin, .end, .interval, .profile, .software, .hardware: []
    }
  }
}

extension Text {

  /// The positional parameters that a template names; `$$` is `$`.
  fileprivate var parameterIndexes: [Int] {
    var indexes: [Int] = []
    var rest = bytes[...]
    while let dollar = rest.firstIndex(of: UInt8(ascii: "$")) {
      rest = rest[(dollar + 1)...]
      let digits = rest.prefix { UInt8(ascii: "0") <= $0 && $0 <= UInt8(ascii: "9") }
      rest = rest.dropFirst(digits.isEmpty ? 1 : digits.count)
      if let index = Int(String(decoding: digits, as: UTF8.self)) { indexes.append(index) }
    }
    return indexes
  }
}
