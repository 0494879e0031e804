/// What actions can learn from a probe.
package enum ProbeFeature: Sendable, Hashable {
  /// `arg0`, `arg1`, …
  case arguments
  /// `args`
  case fields
  /// `retval`
  case returnValue
  /// `func`
  case function
  /// `ctx`
  case context
  /// `reg("name")`
  case registers
  /// `uaddr("name")`
  case userSymbols
  /// `sarg0`, `sarg1`, …
  case stackArguments
  /// `signal`
  case signals
  /// `override`
  case override

  /// What the feature is, in a diagnostic.
  package var description: String {
    switch self {
    case .arguments: "numbered arguments"
    case .fields: "named arguments"
    case .returnValue: "return value"
    case .function: "function"
    case .context: "context"
    case .registers: "registers"
    case .userSymbols: "symbols of a program"
    case .stackArguments: "arguments on the stack"
    case .signals: "task to send a signal to"
    case .override: "function to leave"
    }
  }
}

/// A kind of probe.
package struct ProbeKind: Sendable {

  /// The name, as in the canonical text of an attach point.
  package let name: String

  /// Other names.
  package let aliases: [String]

  /// What follows the name.
  package let target: Target

  /// The form of an attach point, for diagnostics and the manual.
  package let syntax: String

  /// The part of the name of an ELF section that tells libbpf the type of program.
  package let sectionPrefix: String

  /// What actions can learn.
  package let provides: Set<ProbeFeature>

  /// When it fires, in one sentence.
  package let summary: String

  /// A whole script that uses it; empty if the compiler cannot compile it.
  package let example: String

  /// What follows the name of a probe kind.
  package enum Target: Sendable, Equatable {
    /// Nothing, once before or after everything else.
    case begin, end
    /// `category:event`
    case tracepoint
    /// `event`
    case rawTracepoint
    /// `[module:]function[+offset]`, the offset only at entry.
    case functionEntry, functionReturn
    /// `binary:function[+offset]` or `binary:address`; at the return only a function.
    case userFunctionEntry, userFunctionReturn
    /// `unit:number` or a duration.
    case interval, profile
    /// `event[:count]`
    case softwareEvent, hardwareEvent
    /// A kind of the language that this compiler does not know yet.
    case unsupported
  }

  init(
    _ name: String, _ aliases: String..., target: Target, syntax: String, section: String,
    provides: Set<ProbeFeature> = [], summary: String, example: String
  ) {
    self.name = name
    self.aliases = aliases
    self.target = target
    self.syntax = syntax
    self.sectionPrefix = section
    self.provides = provides
    self.summary = summary
    self.example = example
  }

  private init(unsupported name: String, _ aliases: [String]) {
    self.name = name
    self.aliases = aliases
    self.target = .unsupported
    self.syntax = name
    self.sectionPrefix = ""
    self.provides = []
    self.summary = ""
    self.example = ""
  }

  static func unsupported(_ name: String, _ aliases: String...) -> ProbeKind {
    ProbeKind(unsupported: name, aliases)
  }
}
