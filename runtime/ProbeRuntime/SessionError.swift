#if !hasFeature(Embedded)
  package import Artefact
  package import Attachment
  package import Kernel
#endif

/// Why a session ended before it was told to.
package indirect enum SessionError: Error, Sendable {
  /// The bytes are not an artefact that this loader can run.
  case artefact(ArtefactError)
  /// The script's arguments cannot be used.
  case parameter(ParameterError)
  /// The process of `-p` does not exist, or cannot be told apart.
  case process(ErrorNumber, Text)
  /// Nothing is left to attach.
  case noProbes
  /// The kernel refused something.
  case kernel(KernelError)
  /// The kernel refused a program.
  case program(ProgramFailure)
  /// A probe could not be attached.
  case attach(AttachError, script: Text)
  /// The output could not be written.
  case output(KernelError)
}

extension SessionError {

  /// The exit status, as those of bpftrace.
  package var exitStatus: Int32 {
    let failedToLoadOrAttach: Int32 = 255
    switch self {
    case .artefact, .parameter, .process, .noProbes, .output: return 1
    case .kernel(let error):
      // The first step that needs privileges: without them nothing was tried.
      return error.step == .loadTypes && error.number.saysPrivilegesAreMissing
        ? 1 : failedToLoadOrAttach
    case .attach(let error, _):
      if case .parameter = error.reason { return 1 }
      return failedToLoadOrAttach
    case .program: return failedToLoadOrAttach
    }
  }

  /// Creates the error that a probe cannot be attached, with its place in the files of the script.
  init(_ error: AttachError, of plan: borrowing LoadPlan) {
    let place = plan.place(ofLine: error.line)
    var error = error
    error.line = place.line
    self = .attach(error, script: place.file)
  }

  /// The error as a user reads it, perhaps in several lines.
  package var message: Text {
    switch self {
    case .artefact(let error): error.message
    case .parameter(let error): error.message
    case .process(_, let text): text
    case .noProbes: "no probes to attach"
    case .kernel(let error), .output(let error): error.message
    case .program(let failure): failure.message
    case .attach(let error, let script):
      script + ":" + Text(decimal: error.line) + ":" + Text(decimal: error.column) + ": "
        + error.message
    }
  }
}
