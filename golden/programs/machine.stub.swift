// machine.bt for programs in Swift, made by probec VERSION. Do not edit: make it again.

public import ProbeRuntime

/// What the loader knows: names, addresses and times of its machine.
///
/// `load()` and `attach()` start it, `events` are what it tells, `detach()` ends it.
public final class Machine: ProbeScript {

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

extension Machine {

  /// What the script tells.
  public enum Event: ProbeEvent {

    /// The event `sys_enter_openat`.
    ///
    /// Line 3 of `machine.bt`.
    case sysEnterOpenat(SysEnterOpenat)

    /// The event `sys_enter_openat_2`.
    ///
    /// Line 6 of `machine.bt`.
    case sysEnterOpenat2(SysEnterOpenat2)

    /// What the session has to say: warnings of attaching, errors of the running script, losses.
    case message(String)

    /// Decodes what an event left; nil for an event that another script left.
    public init?(_ record: ProbeRecord) {
      switch record.event {
      case 0: self = .sysEnterOpenat(SysEnterOpenat(record))
      case 2: self = .sysEnterOpenat2(SysEnterOpenat2(record))
      default: return nil
      }
    }
  }

  /// The event `sys_enter_openat`.
  ///
  /// Line 3 of `machine.bt`.
  public struct SysEnterOpenat: ProbePayload {
    public let hMS: ProbeTimestamp
    /// The number of a user.
    public let username: UInt64
    public let filename: [UInt8]
    public let record: ProbeRecord

    fileprivate init(_ record: ProbeRecord) {
      let data = record.data
      hMS = data.timestamp(at: 8)
      username = data.integer(at: 24)
      filename = data.buffer(at: 32, capacity: 1020)
      self.record = record
    }
  }

  /// The event `sys_enter_openat_2`.
  ///
  /// Line 6 of `machine.bt`.
  public struct SysEnterOpenat2: ProbePayload {
    public let pid: UInt32
    public let record: ProbeRecord

    fileprivate init(_ record: ProbeRecord) {
      let data = record.data
      pid = data.integer(at: 8)
      self.record = record
    }
  }
}

// MARK: Maps

extension Machine {

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

extension Machine {

  /// The key of @.
  public struct MapUnnamedKey: Hashable, Sendable {
    /// The number of a cgroup.
    public let item1: UInt64
    public let item2: [UInt8]

    fileprivate init(_ data: ProbeData) {
      item1 = data.integer(at: 0)
      item2 = data.buffer(at: 16, capacity: 4)
    }
  }
}

// MARK: The artefact

/// What `probec build machine.bt` writes, as base64.
private let artefact: StaticString = """
  AAECAwQFBgcICQoLDA0ODxAREhM=
  """
