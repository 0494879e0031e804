// map-statements.bt for programs in Swift, made by probec VERSION. Do not edit: make it again.

public import ProbeRuntime

/// delete is done in the kernel; clear, zero and print of maps are asked of the loader.
///
/// `load()` and `attach()` start it, `events` are what it tells, `detach()` ends it.
public final class MapStatements: ProbeScript {

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

extension MapStatements {

  /// What the script tells.
  public enum Event: ProbeEvent {

    /// The map `@a` is printed.
    ///
    /// Line 2 of `map-statements.bt`.
    case interval(Interval)

    /// The map `@b` is printed.
    ///
    /// Line 2 of `map-statements.bt`.
    case interval2(Interval2)

    /// What the session has to say: warnings of attaching, errors of the running script, losses.
    case message(String)

    /// Decodes what an event left; nil for an event that another script left.
    public init?(_ record: ProbeRecord) {
      switch record.event {
      case 0: self = .interval(Interval(record))
      case 1: self = .interval2(Interval2(record))
      default: return nil
      }
    }
  }

  /// The map `@a` is printed.
  ///
  /// Line 2 of `map-statements.bt`.
  public struct Interval: ProbePayload {
    public let record: ProbeRecord

    fileprivate init(_ record: ProbeRecord) {
      self.record = record
    }
  }

  /// The map `@b` is printed.
  ///
  /// Line 2 of `map-statements.bt`.
  public struct Interval2: ProbePayload {
    public let record: ProbeRecord

    fileprivate init(_ record: ProbeRecord) {
      self.record = record
    }
  }
}

// MARK: Maps

extension MapStatements {

  /// The maps of the script.
  public enum Map: Int, CaseIterable, Hashable, Sendable {
    /// `@a`
    case a = 0
    /// `@b`
    case b = 1
    /// `@c`
    case c = 2
  }

  /// Returns what `proberun` prints for a map.
  public func text(of map: Map) throws(ProbeError) -> String {
    try session.text(ofMap: map.rawValue)
  }

  /// Returns `@a`: a count.
  public func a() throws(ProbeError) -> [UInt32: UInt64] {
    try session.elements(ofMap: 0, key: { $0.integer(at: 0) }, value: { $0.integer(at: 0) })
  }

  /// Returns `@b`: a sum.
  public func b() throws(ProbeError) -> [UInt32: UInt64] {
    try session.elements(ofMap: 1, key: { $0.integer(at: 0) }, value: { $0.integer(at: 0) })
  }

  /// Returns `@c`: what the script stored.
  public func c() throws(ProbeError) -> [String: Int8] {
    try session.elements(
      ofMap: 2,
      key: { $0.string(at: 0, size: 16) },
      value: { $0.integer(at: 0) }
    )
  }
}

// MARK: The artefact

/// What `probec build map-statements.bt` writes, as base64.
private let artefact: StaticString = """
  AAECAwQFBgcICQoLDA0ODxAREhM=
  """
