// user-stacks.bt for programs in Swift, made by probec VERSION. Do not edit: make it again.

public import ProbeRuntime

/// A user stack is a number and the program that the process runs; a new program is announced.
///
/// `load()` and `attach()` start it, `events` are what it tells, `detach()` ends it.
public final class UserStacks: ProbeScript {

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

extension UserStacks {

  /// What the script tells.
  public enum Event: ProbeEvent {

    /// The event `sys_exit_read`.
    ///
    /// Line 5 of `user-stacks.bt`.
    case sysExitRead(SysExitRead)

    /// What the session has to say: warnings of attaching, errors of the running script, losses.
    case message(String)

    /// Decodes what an event left; nil for an event that another script left.
    public init?(_ record: ProbeRecord) {
      switch record.event {
      case 1: self = .sysExitRead(SysExitRead(record))
      default: return nil
      }
    }
  }

  /// The event `sys_exit_read`.
  ///
  /// Line 5 of `user-stacks.bt`.
  public struct SysExitRead: ProbePayload {
    /// See `ProbeSession.text(of:)` and `ProbeSession.frames(of:)`.
    public let s: ProbeStack
    /// See `ProbeSession.symbol(at:)`.
    public let ret: ProbeUserAddress
    public let record: ProbeRecord

    fileprivate init(_ record: ProbeRecord) {
      let data = record.data
      s = data.userStack(at: 8, map: 2, style: .buildIdentifiers)
      ret = data.userAddress(at: 24)
      self.record = record
    }
  }
}

// MARK: Maps

extension UserStacks {

  /// The maps of the script.
  public enum Map: Int, CaseIterable, Hashable, Sendable {
    /// `@`
    case unnamed = 0
  }

  /// Returns what `proberun` prints for a map.
  public func text(of map: Map) throws(ProbeError) -> String {
    try session.text(ofMap: map.rawValue)
  }

  /// Returns `@`: a count.
  public func unnamed() throws(ProbeError) -> [MapUnnamedKey: UInt64] {
    try session.elements(
      ofMap: 0,
      key: { MapUnnamedKey($0.part(at: 0, size: 24)) },
      value: { $0.integer(at: 0) }
    )
  }
}

// MARK: Values

extension UserStacks {

  /// The key of @.
  public struct MapUnnamedKey: Hashable, Sendable {
    /// See `ProbeSession.text(of:)` and `ProbeSession.frames(of:)`.
    public let item1: ProbeStack
    /// See `ProbeSession.text(of:)` and `ProbeSession.frames(of:)`.
    public let item2: ProbeStack

    fileprivate init(_ data: ProbeData) {
      item1 = data.userStack(at: 0, map: 0, style: .symbols)
      item2 = data.kernelStack(at: 16, map: 1, style: .symbols)
    }
  }
}

// MARK: The artefact

/// What `probec build user-stacks.bt` writes, as base64.
private let artefact: StaticString = """
  AAECAwQFBgcICQoLDA0ODxAREhM=
  """
