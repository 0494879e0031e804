import Diagnostics
import KernelProfile
import Language
import Source
import Syntax
import TypedIR

extension Diagnostic {

  static func unknownProbeKind(_ name: String, at range: SourceRange) -> Diagnostic {
    let names = probeKinds.filter { $0.target != .unsupported }.map(\.name)
    return Diagnostic(
      .unknownProbeKind, "there is no kind of probe '\(name)'", at: range,
      fixIts: didYouMean(closest(to: name.lowercased(), among: names), at: range))
  }

  static func unsupportedProbeKind(_ kind: ProbeKind, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unsupportedProbeKind, "probes of kind '\(kind.name)' are not supported yet", at: range)
  }

  static func malformedAttachPoint(_ written: Tree.AttachPoint, _ kind: ProbeKind) -> Diagnostic {
    Diagnostic(
      .malformedAttachPoint, "a '\(kind.name)' probe does not have this form", at: written.range,
      fixIts: [FixIt("its form is '\(kind.syntax)'")])
  }

  static func unknownTracepoint(
    _ name: String, closest: [String], at range: SourceRange
  ) -> Diagnostic {
    let problem =
      name.contains("*") ? "no tracepoint matches '\(name)'" : "there is no tracepoint '\(name)'"
    return Diagnostic(
      .unknownTracepoint, problem, at: range, fixIts: didYouMean(closest, at: range))
  }

  static func omittedTracepoint(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .omittedProbe,
      "the kernel profile has no tracepoint '\(name)', of which the action uses arguments; the"
        + " probe is left out", at: range)
  }

  static func misplacedParameter(
    _ what: String, isKnownWhereItRuns: Bool = false, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .misplacedParameter, "\(what) of a probe cannot be this parameter: the compiler must know it",
      at: range,
      fixIts: [
        FixIt(
          isKnownWhereItRuns
            ? "write it in the script, or use 'probec run', which knows it"
            : "write it in the script")
      ])
  }

  static func fieldsOfParameter(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .misplacedParameter,
      "the action uses '\(name)', so its tracepoint cannot be a parameter", at: range,
      fixIts: [FixIt("name the tracepoint, or a pattern, in the script")])
  }

  static func unknownParameters(
    _ function: BinaryFunction, _ reason: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unknownParameters,
      "the parameters of '\(function.name)' of '\(function.binary)' are not known: \(reason)",
      at: range,
      fixIts: [
        FixIt("use 'arg0', 'arg1', …, or compile where the file is, with debug information (-g)")
      ])
  }

  static func unknownFunctions(
    _ name: String, closest: [String], at range: SourceRange
  ) -> Diagnostic {
    let problem =
      name.contains("*")
      ? "no function of the kernel profile matches '\(name)'"
      : "the kernel profile has no function '\(name)' that can be probed"
    return Diagnostic(
      .unknownKernelFunction, problem, at: range, fixIts: didYouMean(closest, at: range))
  }

  static func invalidProbeNumber(
    _ text: String, what: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.invalidProbeNumber, "'\(text)' is not a valid \(what)", at: range)
  }

  static func periodOutOfRange(
    _ text: String, _ kind: ProbeKind, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .invalidProbeNumber,
      "a number without a unit is a period in nanoseconds, of at least"
        + " \(shortestPeriodInNanoseconds)", at: range,
      fixIts: [FixIt("write '\(kind.name):hz:\(text)' for so many times a second")])
  }

  static func unknownUnit(_ name: String, at range: SourceRange) -> Diagnostic {
    let units = timerUnits.map(\.name)
    return Diagnostic(
      .unknownUnit, "there is no unit '\(name)'", at: range,
      fixIts: [FixIt("the units are \(units.joined(separator: ", "))")])
  }

  static func unknownEvent(
    _ name: String, of kind: ProbeKind, among events: [CountedEvent], at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unknownEvent, "there is no \(kind.name) event '\(name)'", at: range,
      fixIts: didYouMean(closest(to: name, among: events.flatMap(\.names)), at: range))
  }

  static func offsetOfPattern(at range: SourceRange) -> Diagnostic {
    Diagnostic(.misplacedOffset, "a pattern cannot have an offset", at: range)
  }

  static func offsetOfReturn(at range: SourceRange) -> Diagnostic {
    Diagnostic(.misplacedOffset, "the return of a function cannot have an offset", at: range)
  }
}
