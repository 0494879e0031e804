// values.bt for programs in Swift, made by probec VERSION. Do not edit: make it again.

public import ProbeRuntime

/// Values that consist of others: records, copies of structures, arrays; and numbers that CPUs count.
///
/// `load()` and `attach()` start it, `events` are what it tells, `detach()` ends it.
public final class Values: ProbeScript {

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

extension Values {

  /// What the script tells.
  public enum Event: ProbeEvent {

    /// The event `sys_enter_read`.
    ///
    /// Line 9 of `values.bt`.
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
  /// Line 9 of `values.bt`.
  public struct SysEnterRead: ProbePayload {
    public let value: SysEnterReadValue
    public let record: ProbeRecord

    fileprivate init(_ record: ProbeRecord) {
      let data = record.data
      value = SysEnterReadValue(data.part(at: 8, size: 6))
      self.record = record
    }
  }
}

// MARK: Maps

extension Values {

  /// The maps of the script.
  public enum Map: Int, CaseIterable, Hashable, Sendable {
    /// `@average`
    case average = 0
    /// `@bytes`
    case bytes = 1
    /// `@calls`
    case calls = 2
    /// `@calls_by`
    case callsBy = 3
    /// `@record`
    case record = 4
    /// `@sum`
    case sum = 5
  }

  /// Returns what `proberun` prints for a map.
  public func text(of map: Map) throws(ProbeError) -> String {
    try session.text(ofMap: map.rawValue)
  }

  /// Returns `@average`: an average.
  public func average() throws(ProbeError) -> ProbeStatistics<UInt64> {
    try session.value(ofMap: 0) { ProbeStatistics($0) }
  }

  /// Returns `@bytes`: what the script stored.
  public func bytes() throws(ProbeError) -> [UInt8] {
    try session.value(ofMap: 1) { $0.array(at: 0, count: 4, size: 1) { $0.integer(at: 0) } }
  }

  /// Returns `@calls`: a count.
  public func calls() throws(ProbeError) -> UInt64 {
    try session.value(ofMap: 2) { $0.integer(at: 0) }
  }

  /// Returns `@calls_by`: a count.
  public func callsBy() throws(ProbeError) -> [String: UInt64] {
    try session.elements(
      ofMap: 3,
      key: { $0.string(at: 0, size: 16) },
      value: { $0.integer(at: 0) }
    )
  }

  /// Returns `@record`: what the script stored.
  public func record() throws(ProbeError) -> [MapRecordKey: MapRecordValue] {
    try session.elements(
      ofMap: 4,
      key: { MapRecordKey($0.part(at: 0, size: 24)) },
      value: { MapRecordValue($0.part(at: 0, size: 3)) }
    )
  }

  /// Returns `@sum`: what the script stored.
  public func sum() throws(ProbeError) -> UInt64 {
    try session.value(ofMap: 5) { $0.integer(at: 0) }
  }
}

// MARK: Values

extension Values {

  /// The here of @record.
  public struct MapRecordKeyHere: Hashable, Sendable {
    /// An address.
    public let mnt: UInt64
    /// An address.
    public let dentry: UInt64

    fileprivate init(_ data: ProbeData) {
      mnt = data.integer(at: 0)
      dentry = data.integer(at: 8)
    }
  }

  /// The key of @record.
  public struct MapRecordKey: Hashable, Sendable {
    public let fd: UInt32
    public let here: MapRecordKeyHere

    fileprivate init(_ data: ProbeData) {
      fd = data.integer(at: 0)
      here = MapRecordKeyHere(data.part(at: 8, size: 16))
    }
  }

  /// The value of @record.
  public struct MapRecordValue: Hashable, Sendable {
    public let n: Int8
    public let text: String

    fileprivate init(_ data: ProbeData) {
      n = data.integer(at: 0)
      text = data.string(at: 1, size: 2)
    }
  }

  /// The value of sys_enter_read.
  public struct SysEnterReadValue: Hashable, Sendable {
    public let item1: String
    public let item2: Bool

    fileprivate init(_ data: ProbeData) {
      item1 = data.string(at: 0, size: 5)
      item2 = data.boolean(at: 5)
    }
  }
}

// MARK: The artefact

/// What `probec build values.bt` writes, as base64.
private let artefact: StaticString = """
  AAECAwQFBgcICQoLDA0ODxAREhM=
  """
