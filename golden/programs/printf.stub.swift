// printf.bt for programs in Swift, made by probec VERSION. Do not edit: make it again.

public import ProbeRuntime

/// A printf record holds its arguments packed by their sizes; the text stays in the manifest.
///
/// `load()` and `attach()` start it, `events` are what it tells, `detach()` ends it.
public final class Printf: ProbeScript {

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

extension Printf {

  /// What the script tells.
  public enum Event: ProbeEvent {

    /// The event `sys_enter_read`.
    ///
    /// Line 3 of `printf.bt`.
    case sysEnterRead(SysEnterRead)

    /// What the session has to say: warnings of attaching, errors of the running script, losses.
    case message(String)

    /// Decodes what an event left; nil for an event that another script left.
    public init?(_ record: ProbeRecord) {
      switch record.event {
      case 0: self = .sysEnterRead(SysEnterRead(record))
      default: return nil
      }
    }
  }

  /// The event `sys_enter_read`.
  ///
  /// Line 3 of `printf.bt`.
  public struct SysEnterRead: ProbePayload {
    public let comm: String
    public let pid: UInt32
    public let value3: Int8
    public let count: UInt64
    public let value5: Int8
    /// An address.
    public let buf: UInt64
    public let value7: String
    public let record: ProbeRecord

    fileprivate init(_ record: ProbeRecord) {
      let data = record.data
      comm = data.string(at: 8, size: 16)
      pid = data.integer(at: 24)
      value3 = data.integer(at: 28)
      count = data.integer(at: 32)
      value5 = data.integer(at: 40)
      buf = data.integer(at: 48)
      value7 = data.string(at: 56, size: 5)
      self.record = record
    }
  }
}

// MARK: The artefact

/// What `probec build printf.bt` writes, as base64.
private let artefact: StaticString = """
  AAECAwQFBgcICQoLDA0ODxAREhM=
  """
