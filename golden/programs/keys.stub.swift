// keys.bt for programs in Swift, made by probec VERSION. Do not edit: make it again.

public import ProbeRuntime

/// Several keys are one tuple; its padding is zero, as it takes part in the lookup.
///
/// `load()` and `attach()` start it, `events` are what it tells, `detach()` ends it.
public final class Keys: ProbeScript {

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

extension Keys {

  /// What the script tells.
  public enum Event: ProbeEvent {

    /// What the session has to say: warnings of attaching, errors of the running script, losses.
    case message(String)

    /// Decodes what an event left; nil for an event that another script left.
    public init?(_ record: ProbeRecord) {
      return nil
    }
  }
}

// MARK: Maps

extension Keys {

  /// The maps of the script.
  public enum Map: Int, CaseIterable, Hashable, Sendable {
    /// `@`
    case unnamed = 0
    /// `@n`
    case n = 1
  }

  /// Returns what `proberun` prints for a map.
  public func text(of map: Map) throws(ProbeError) -> String {
    try session.text(ofMap: map.rawValue)
  }

  /// Returns `@`: a count.
  public func unnamed() throws(ProbeError) -> [MapUnnamedKey: UInt64] {
    try session.elements(
      ofMap: 0,
      key: { MapUnnamedKey($0.part(at: 0, size: 32)) },
      value: { $0.integer(at: 0) }
    )
  }

  /// Returns `@n`: what the script stored.
  public func n() throws(ProbeError) -> [MapNKey: UInt32] {
    try session.elements(
      ofMap: 1,
      key: { MapNKey($0.part(at: 0, size: 4)) },
      value: { $0.integer(at: 0) }
    )
  }
}

// MARK: Values

extension Keys {

  /// The key of @.
  public struct MapUnnamedKey: Hashable, Sendable {
    public let item1: String
    public let item2: UInt32
    public let item3: UInt64

    fileprivate init(_ data: ProbeData) {
      item1 = data.string(at: 0, size: 16)
      item2 = data.integer(at: 16)
      item3 = data.integer(at: 24)
    }
  }

  /// The item2 of @n.
  public struct MapNKeyItem2: Hashable, Sendable {
    public let item1: Int8
    public let item2: String

    fileprivate init(_ data: ProbeData) {
      item1 = data.integer(at: 0)
      item2 = data.string(at: 1, size: 2)
    }
  }

  /// The key of @n.
  public struct MapNKey: Hashable, Sendable {
    public let item1: Int8
    public let item2: MapNKeyItem2

    fileprivate init(_ data: ProbeData) {
      item1 = data.integer(at: 0)
      item2 = MapNKeyItem2(data.part(at: 1, size: 3))
    }
  }
}

// MARK: The artefact

/// What `probec build keys.bt` writes, as base64.
private let artefact: StaticString = """
  AAECAwQFBgcICQoLDA0ODxAREhM=
  """
