// parameters.bt for programs in Swift, made by probec VERSION. Do not edit: make it again.

public import ProbeRuntime

/// Positional parameters are frozen constants that the loader binds.
///
/// `load()` and `attach()` start it, `events` are what it tells, `detach()` ends it.
public final class ParametersScript: ProbeScript {

  /// The parameters of the script.
  public struct Parameters: Hashable, Sendable {

    /// Positional parameter `$1`.
    ///
    /// The script can tell whether it is given.
    public var parameter1: Int64?

    /// Positional parameter `$2`.
    ///
    /// It has at most 255 bytes. The script can tell whether it is given.
    public var parameter2: String?

    /// Positional parameter `$3`.
    ///
    /// The script can tell whether it is given.
    public var parameter3: Int64?

    /// Creates parameters.
    public init(parameter1: Int64? = nil, parameter2: String? = nil, parameter3: Int64? = nil) {
      self.parameter1 = parameter1
      self.parameter2 = parameter2
      self.parameter3 = parameter3
    }
  }

  /// What runs the script, and names symbols and stacks.
  public let session: ProbeSession

  /// Prepares the script to be loaded, which needs no privileges.
  ///
  /// - Throws: `ProbeError`, with the code `outOfRange` if a parameter is too long.
  public init(
    _ parameters: Parameters = Parameters(), options: ProbeOptions = ProbeOptions()
  ) throws(ProbeError) {
    session = try ProbeSession(base64: artefact, hash: 0xcc92_7f6e_e23a_0f61, options: options)
    if let parameter1 = parameters.parameter1 { try session.setPositional(1, to: parameter1) }
    if let parameter2 = parameters.parameter2 { try session.setPositional(2, to: parameter2) }
    if let parameter3 = parameters.parameter3 { try session.setPositional(3, to: parameter3) }
  }
}

// MARK: Events

extension ParametersScript {

  /// What the script tells.
  public enum Event: ProbeEvent {

    /// The event `sys_enter_openat`.
    ///
    /// Line 3 of `parameters.bt`.
    case sysEnterOpenat(SysEnterOpenat)

    /// What the session has to say: warnings of attaching, errors of the running script, losses.
    case message(String)

    /// Decodes what an event left; nil for an event that another script left.
    public init?(_ record: ProbeRecord) {
      switch record.event {
      case 0: self = .sysEnterOpenat(SysEnterOpenat(record))
      default: return nil
      }
    }
  }

  /// The event `sys_enter_openat`.
  ///
  /// Line 3 of `parameters.bt`.
  public struct SysEnterOpenat: ProbePayload {
    public let parameter3: Int64
    public let value2: Int64
    public let record: ProbeRecord

    fileprivate init(_ record: ProbeRecord) {
      let data = record.data
      parameter3 = data.integer(at: 8)
      value2 = data.integer(at: 16)
      self.record = record
    }
  }
}

// MARK: The artefact

/// What `probec build parameters.bt` writes, as base64.
private let artefact: StaticString = """
  AAECAwQFBgcICQoLDA0ODxAREhM=
  """
