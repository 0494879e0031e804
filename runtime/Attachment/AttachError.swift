#if !hasFeature(Embedded)
  package import Artefact
  package import Kernel
#endif

/// Why a probe could not be attached.
package struct AttachError: Error, Equatable, Sendable {

  /// What is wrong.
  package indirect enum Reason: Equatable, Sendable {
    /// Nothing of that name, or nothing that matches the pattern, exists on this machine.
    case missing(what: Text, suggestions: [Text])
    /// A wildcard matches more than may be attached one by one.
    case tooMany(count: Int, limit: Int)
    /// A positional parameter of the attach point is missing (nil), or no number above 0.
    case parameter(Int, Text?)
    /// The kernel lacks something.
    case unsupported(Text)
    /// The kernel refused.
    case kernel(KernelError)
  }

  /// The probe as the script names it.
  package var probe: Text

  /// The place of the probe in the script, from 1.
  package var line: Int
  package var column: Int

  /// What is wrong.
  package var reason: Reason

  /// Creates an error at the probe's place in the script.
  package init(_ probe: borrowing ProbeDescription, _ reason: Reason) {
    self.probe = probe.name
    line = probe.line
    column = probe.column
    self.reason = reason
  }

  /// Whether the script's policy for missing probes decides what happens: about whatever this
  /// machine lacks or refuses, but not about what the user has to put right.
  private var isAboutMachine: Bool {
    switch reason {
    case .missing, .unsupported, .kernel: true
    case .tooMany, .parameter: false
    }
  }

  /// Does what the script's policy says: throws the error, or keeps it as a warning, or neither.
  func handle(_ policy: MissingProbePolicy, _ warnings: inout [AttachError]) throws(AttachError) {
    guard isAboutMachine else { throw self }
    switch policy {
    case .error: throw self
    case .warn: warnings.append(self)
    case .ignore: break
    }
  }

  /// The error as a user reads it after `error: ` or `warning: `.
  package var message: Text {
    var text: Text = "cannot attach '"
    text.bytes += probe.bytes
    text.append("': ")
    switch reason {
    case .missing(let what, let suggestions):
      text.bytes += what.bytes
      if !suggestions.isEmpty {
        text.append("; did you mean ")
        for (index, name) in suggestions.enumerated() {
          if index > 0 { text.append(index == suggestions.count - 1 ? " or " : ", ") }
          text.append("'")
          text.bytes += name.bytes
          text.append("'")
        }
        text.append("?")
      }
    case .tooMany(let count, let limit):
      text.append("it matches ")
      text.bytes += Text(decimal: count).bytes
      text.append(" attach points, and at most ")
      text.bytes += Text(decimal: limit).bytes
      text.append(" are attached one by one; BPFTRACE_MAX_PROBES raises that")
    case .parameter(let index, let argument):
      text.append("the parameter $")
      text.bytes += Text(decimal: index).bytes
      if let argument {
        text.append(" must be a number above 0, and is '")
        text.bytes += argument.bytes
        text.append("'")
      } else {
        text.append(" is missing")
      }
    case .unsupported(let what): text.bytes += what.bytes
    case .kernel(let error): text.bytes += error.message.bytes
    }
    return text
  }
}
