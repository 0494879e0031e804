#if !hasFeature(Embedded)
  package import Artefact
  internal import Attachment
  package import Kernel
#endif

/// Why a call on an embedded session failed.
package struct SessionFailure: Error, Equatable, Sendable {

  /// What a program may want to tell apart.
  package enum Kind: Equatable, Sendable {
    /// The object is damaged, or not the one that the program was written for.
    case damaged
    /// The object has a newer format than this code.
    case newerFormat
    /// A parameter or setting cannot be used.
    case parameter
    /// The call does not fit what was done before, or an index is out of range.
    case misuse
    /// The session is in use.
    case busy
    /// The session is closed.
    case closed
    /// The process that the session is limited to does not exist, or cannot be told apart.
    case process
    /// A probe has nothing to be attached to.
    case missing
    /// The kernel, or the lack of privileges.
    case refused
  }

  /// What it is about.
  package var kind: Kind

  /// The errno for it.
  package var number: ErrorNumber

  /// The reason in one sentence or more, without an end of line.
  package var message: Text

  /// Creates a failure.
  init(_ kind: Kind, _ number: ErrorNumber, _ message: Text) {
    self.kind = kind
    self.number = number
    self.message = message
  }
}

extension SessionFailure {

  /// Creates the failure that an error of a session is.
  @inline(never)
  init(_ error: SessionError) {
    message = error.message
    switch error {
    case .artefact(.newerVersion): (kind, number) = (.newerFormat, .protocolNotSupported)
    case .artefact: (kind, number) = (.damaged, .badMessage)
    case .parameter(let error): (kind, number) = (.parameter, error.number)
    case .process(let reason, _): (kind, number) = (.process, reason)
    case .noProbes: (kind, number) = (.missing, .notFound)
    case .kernel(let error), .output(let error): (kind, number) = (.refused, error.number)
    case .program(let failure): (kind, number) = (.refused, failure.error.number)
    case .attach(let error, _): (kind, number) = SessionFailure.reason(of: error)
    }
    // The kernel's own number, of which C libraries know nothing.
    if number == .internallyNotSupported { number = .notSupported }
  }

  private static func reason(of error: AttachError) -> (Kind, ErrorNumber) {
    switch error.reason {
    case .missing: (.missing, .notFound)
    case .tooMany: (.refused, .tooBig)
    case .parameter: (.parameter, .invalid)
    case .unsupported: (.refused, .notSupported)
    case .kernel(let error): (.refused, error.number)
    }
  }

  /// Another thread is inside of the session.
  static var inUse: SessionFailure {
    SessionFailure(.busy, .busy, "another thread uses the session")
  }

  /// The thread is inside of the session, in a handler.
  static var inHandler: SessionFailure {
    SessionFailure(.busy, .busy, "a handler may read the session, not change it")
  }
}

extension ParameterError {

  /// The errno for the error.
  var number: ErrorNumber {
    isTooLong ? .outOfRange : .invalid
  }
}
