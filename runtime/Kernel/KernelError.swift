#if !hasFeature(Embedded)
  package import Artefact
#endif

/// What the kernel was asked to do.
package enum KernelStep: Equatable, Sendable {
  case openFile, readFile, writeFile, inspectFile
  case mapMemory
  case runCommand
  case waitForEvents, receiveSignals, watchProcess
  case loadTypes, loadProgram, runProgram, inspectProgram
  case createMap, readMap, changeMap, freezeMap
  case openPerfEvent, openRawTracepoint, createLink, inspectLink

  /// The step as it follows `cannot `.
  var text: Text {
    switch self {
    case .openFile: "open"
    case .readFile: "read"
    case .writeFile: "write"
    case .inspectFile: "inspect"
    case .mapMemory: "map memory for"
    case .runCommand: "run"
    case .waitForEvents: "wait for events"
    case .receiveSignals: "receive signals"
    case .watchProcess: "watch process"
    case .loadTypes: "load the type information (BTF) of"
    case .loadProgram: "load program"
    case .runProgram: "run program"
    case .inspectProgram: "inspect program"
    case .createMap: "create map"
    case .readMap: "read map"
    case .changeMap: "change map"
    case .freezeMap: "freeze map"
    case .openPerfEvent: "open a perf event for"
    case .openRawTracepoint: "open raw tracepoint"
    case .createLink: "attach"
    case .inspectLink: "inspect the link of"
    }
  }
}

/// What the kernel refused.
package struct KernelError: Error, Equatable, Sendable {

  /// The kernel's reason.
  package var number: ErrorNumber

  /// What was asked for.
  package var step: KernelStep

  /// The file, map, program or probe that it was asked for.
  package var subject: Text

  /// Creates an error.
  package init(number: ErrorNumber, step: KernelStep, subject: Text) {
    self.number = number
    self.step = step
    self.subject = subject
  }

  /// The error as a user reads it, with a remedy if there is one, without an end of line.
  package var message: Text {
    var text: Text = "cannot "
    text.bytes += step.text.bytes
    if !subject.isEmpty {
      text.append(" '")
      text.bytes += subject.bytes
      text.append("'")
    }
    text.append(": ")
    text.bytes += number.text.bytes
    if let remedy {
      text.append("; ")
      text.bytes += remedy.bytes
    }
    return text
  }

  /// What the user can do about it.
  private var remedy: Text? {
    switch (step, number) {
    case (.openFile, _), (.readFile, _), (.writeFile, _), (.inspectFile, _): nil
    case (.loadProgram, .accessDenied): nil
    case (_, .notPermitted), (_, .accessDenied):
      "run as root, or with the capabilities CAP_BPF and CAP_PERFMON"
    case (.loadProgram, .tooBig):
      "the program is too large, or the kernel is older than Linux 5.17"
    case (.createMap, .tooBig): "the map is too large"
    case (.loadTypes, .invalid): "the kernel is too old for these types"
    case (_, .tooManyFiles): "raise the limit of open files (ulimit -n)"
    default: nil
    }
  }
}
