// join.bt for programs in Swift, made by probec VERSION. Do not edit: make it again.

public import ProbeRuntime

/// Strings of the process and the kernel, joined.
///
/// `load()` and `attach()` start it, `events` are what it tells, `detach()` ends it.
public final class Join: ProbeScript {

  /// What runs the script, and names symbols and stacks.
  public let session: ProbeSession

  /// Prepares the script to be loaded, which needs no privileges.
  ///
  /// - Throws: `ProbeError`, with the code `outOfRange` if a parameter is too long.
  public init(options: ProbeOptions = ProbeOptions()) throws(ProbeError) {
    session = try ProbeSession(base64: artefact, hash: 0xcc92_7f6e_e23a_0f61, options: options)
  }
}

// MARK: Events

extension Join {

  /// What the script tells.
  public enum Event: ProbeEvent {

    /// The event `sys_enter_execve`.
    ///
    /// Line 2 of `join.bt`.
    case sysEnterExecve(SysEnterExecve)

    /// The event `do_nanosleep`.
    ///
    /// Line 3 of `join.bt`.
    case doNanosleep(DoNanosleep)

    /// What the session has to say: warnings of attaching, errors of the running script, losses.
    case message(String)

    /// Decodes what an event left; nil for an event that another script left.
    public init?(_ record: ProbeRecord) {
      switch record.event {
      case 0: self = .sysEnterExecve(SysEnterExecve(record))
      case 1: self = .doNanosleep(DoNanosleep(record))
      default: return nil
      }
    }
  }

  /// The event `sys_enter_execve`.
  ///
  /// Line 2 of `join.bt`.
  public struct SysEnterExecve: ProbePayload {
    public let strings: [String]
    public let record: ProbeRecord

    fileprivate init(_ record: ProbeRecord) {
      strings = record.data.strings(at: 8)
      self.record = record
    }
  }

  /// The event `do_nanosleep`.
  ///
  /// Line 3 of `join.bt`.
  public struct DoNanosleep: ProbePayload {
    public let strings: [String]
    public let record: ProbeRecord

    fileprivate init(_ record: ProbeRecord) {
      strings = record.data.strings(at: 8)
      self.record = record
    }
  }
}

// MARK: The artefact

/// What `probec build join.bt` writes, as base64.
private let artefact: StaticString = """
  AAECAwQFBgcICQoLDA0ODxAREhM=
  """
