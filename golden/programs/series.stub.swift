// series.bt for programs in Swift, made by probec VERSION. Do not edit: make it again.

public import ProbeRuntime

/// The values of the last intervals of time.
///
/// `load()` and `attach()` start it, `events` are what it tells, `detach()` ends it.
public final class Series: ProbeScript {

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

extension Series {

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

extension Series {

  /// The maps of the script.
  public enum Map: Int, CaseIterable, Hashable, Sendable {
    /// `@last`
    case last = 0
    /// `@most`
    case most = 1
  }

  /// Returns what `proberun` prints for a map.
  public func text(of map: Map) throws(ProbeError) -> String {
    try session.text(ofMap: map.rawValue)
  }

  /// Returns `@last`: the values of intervals of 1000000000 ns.
  public func last() throws(ProbeError) -> [ProbeInterval] {
    try session.value(ofMap: 0) { ProbeInterval.all($0, count: 10) }
  }

  /// Returns `@most`: the values of intervals of 100000000 ns.
  public func most() throws(ProbeError) -> [String: [ProbeInterval]] {
    try session.elements(
      ofMap: 1,
      key: { $0.string(at: 0, size: 16) },
      value: { ProbeInterval.all($0, count: 16) }
    )
  }
}

// MARK: The artefact

/// What `probec build series.bt` writes, as base64.
private let artefact: StaticString = """
  AAECAwQFBgcICQoLDA0ODxAREhM=
  """
