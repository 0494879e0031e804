#if !hasFeature(Embedded)
  /// Why a call of a session did not do what it was asked to.
  public struct ProbeError: Error, Equatable, Sendable, CustomStringConvertible {

    /// What kind of error it is.
    public enum Code: Equatable, Sendable {
      /// The bytes of the artefact are damaged, or not those that the stub was generated for.
      case damaged
      /// The artefact has a newer format than this library reads.
      case newerFormat
      /// The call does not fit the state of the session, or what it was given is wrong.
      case invalid
      /// A parameter is longer than the script has room for, or a number is too large.
      case outOfRange
      /// The process that the session is limited to does not exist.
      case noProcess
      /// There is nothing on this machine to attach the probes to.
      case nothingToAttach
      /// Somebody else does already what was asked for: another task takes the events.
      case busy
      /// The session is closed.
      case closed
      /// Privileges are missing: root, or CAP_BPF and CAP_PERFMON; or the kernel's verifier refused
      /// a program, which it says with the same numbers.
      case notPermitted
      /// The kernel refused something with another error, an errno.
      case kernel(errno: Int32)
    }

    /// What kind of error it is.
    public let code: Code

    /// The reason, a sentence or more.
    public let message: String

    /// Creates an error.
    public init(_ code: Code, _ message: String) {
      self.code = code
      self.message = message
    }

    /// The reason.
    public var description: String { message }
  }
#endif
