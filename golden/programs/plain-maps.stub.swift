// plain-maps.bt for programs in Swift, made by probec VERSION. Do not edit: make it again.

public import ProbeRuntime

/// Plain values: arithmetic on shared integers is atomic, strings and tuples are copied.
///
/// `load()` and `attach()` start it, `events` are what it tells, `detach()` ends it.
public final class PlainMaps: ProbeScript {

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

extension PlainMaps {

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

extension PlainMaps {

  /// The maps of the script.
  public enum Map: Int, CaseIterable, Hashable, Sendable {
    /// `@by`
    case by = 0
    /// `@difference`
    case difference = 1
    /// `@last`
    case last = 2
    /// `@n`
    case n = 3
    /// `@total`
    case total = 4
  }

  /// Returns what `proberun` prints for a map.
  public func text(of map: Map) throws(ProbeError) -> String {
    try session.text(ofMap: map.rawValue)
  }

  /// Returns `@by`: what the script stored.
  public func by() throws(ProbeError) -> [UInt32: MapByValue] {
    try session.elements(
      ofMap: 0,
      key: { $0.integer(at: 0) },
      value: { MapByValue($0.part(at: 0, size: 24)) }
    )
  }

  /// Returns `@difference`: what the script stored.
  public func difference() throws(ProbeError) -> [UInt32: Int64] {
    try session.elements(ofMap: 1, key: { $0.integer(at: 0) }, value: { $0.integer(at: 0) })
  }

  /// Returns `@last`: what the script stored.
  public func last() throws(ProbeError) -> String {
    try session.value(ofMap: 2) { $0.string(at: 0, size: 16) }
  }

  /// Returns `@n`: what the script stored.
  public func n() throws(ProbeError) -> Int64 {
    try session.value(ofMap: 3) { $0.integer(at: 0) }
  }

  /// Returns `@total`: what the script stored.
  public func total() throws(ProbeError) -> UInt64 {
    try session.value(ofMap: 4) { $0.integer(at: 0) }
  }
}

// MARK: Values

extension PlainMaps {

  /// The value of @by.
  public struct MapByValue: Hashable, Sendable {
    public let item1: String
    public let item2: UInt64

    fileprivate init(_ data: ProbeData) {
      item1 = data.string(at: 0, size: 16)
      item2 = data.integer(at: 16)
    }
  }
}

// MARK: The artefact

/// What `probec build plain-maps.bt` writes, as base64.
private let artefact: StaticString = """
  AAECAwQFBgcICQoLDA0ODxAREhM=
  """
