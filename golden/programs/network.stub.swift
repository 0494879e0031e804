// network.bt for programs in Swift, made by probec VERSION. Do not edit: make it again.

public import ProbeRuntime

/// Addresses of both versions as values and keys, and ports in the order of the host.
///
/// `load()` and `attach()` start it, `events` are what it tells, `detach()` ends it.
public final class Network: ProbeScript {

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

extension Network {

  /// What the script tells.
  public enum Event: ProbeEvent {

    /// The event `tcp_connect`.
    ///
    /// Line 3 of `network.bt`.
    case tcpConnect(TcpConnect)

    /// What the session has to say: warnings of attaching, errors of the running script, losses.
    case message(String)

    /// Decodes what an event left; nil for an event that another script left.
    public init?(_ record: ProbeRecord) {
      switch record.event {
      case 0: self = .tcpConnect(TcpConnect(record))
      default: return nil
      }
    }
  }

  /// The event `tcp_connect`.
  ///
  /// Line 3 of `network.bt`.
  public struct TcpConnect: ProbePayload {
    public let u6Addr8: ProbeInternetAddress
    public let skcDport: UInt16
    public let record: ProbeRecord

    fileprivate init(_ record: ProbeRecord) {
      let data = record.data
      u6Addr8 = data.internetAddress(at: 8)
      skcDport = data.integer(at: 32)
      self.record = record
    }
  }
}

// MARK: Maps

extension Network {

  /// The maps of the script.
  public enum Map: Int, CaseIterable, Hashable, Sendable {
    /// `@`
    case unnamed = 0
    /// `@first`
    case first = 1
    /// `@ports`
    case ports = 2
  }

  /// Returns what `proberun` prints for a map.
  public func text(of map: Map) throws(ProbeError) -> String {
    try session.text(ofMap: map.rawValue)
  }

  /// Returns `@`: a count.
  public func unnamed() throws(ProbeError) -> [ProbeInternetAddress: UInt64] {
    try session.elements(ofMap: 0, key: { $0.internetAddress(at: 0) }, value: { $0.integer(at: 0) })
  }

  /// Returns `@first`: what the script stored.
  public func first() throws(ProbeError) -> UInt8 {
    try session.value(ofMap: 1) { $0.integer(at: 0) }
  }

  /// Returns `@ports`: what the script stored.
  public func ports() throws(ProbeError) -> [MapPortsKey: UInt16] {
    try session.elements(
      ofMap: 2,
      key: { MapPortsKey($0.part(at: 0, size: 48)) },
      value: { $0.integer(at: 0) }
    )
  }
}

// MARK: Values

extension Network {

  /// The key of @ports.
  public struct MapPortsKey: Hashable, Sendable {
    public let item1: ProbeInternetAddress
    public let item2: ProbeInternetAddress

    fileprivate init(_ data: ProbeData) {
      item1 = data.internetAddress(at: 0)
      item2 = data.internetAddress(at: 24)
    }
  }
}

// MARK: The artefact

/// What `probec build network.bt` writes, as base64.
private let artefact: StaticString = """
  AAECAwQFBgcICQoLDA0ODxAREhM=
  """
