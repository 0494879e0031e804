// aggregates.bt for programs in Swift, made by probec VERSION. Do not edit: make it again.

public import ProbeRuntime

/// Each aggregation has its own value in a per-CPU array.
///
/// `load()` and `attach()` start it, `events` are what it tells, `detach()` ends it.
public final class Aggregates: ProbeScript {

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

extension Aggregates {

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

extension Aggregates {

  /// The maps of the script.
  public enum Map: Int, CaseIterable, Hashable, Sendable {
    /// `@avg`
    case avg = 0
    /// `@max`
    case max = 1
    /// `@min`
    case min = 2
    /// `@stats`
    case stats = 3
    /// `@sum`
    case sum = 4
  }

  /// Returns what `proberun` prints for a map.
  public func text(of map: Map) throws(ProbeError) -> String {
    try session.text(ofMap: map.rawValue)
  }

  /// Returns `@avg`: an average.
  public func avg() throws(ProbeError) -> ProbeStatistics<Int64> {
    try session.value(ofMap: 0) { ProbeStatistics($0) }
  }

  /// Returns `@max`: a maximum.
  public func max() throws(ProbeError) -> Int64 {
    try session.value(ofMap: 1) { $0.integer(at: 0) }
  }

  /// Returns `@min`: a minimum.
  public func min() throws(ProbeError) -> Int64 {
    try session.value(ofMap: 2) { $0.integer(at: 0) }
  }

  /// Returns `@stats`: a count, a total and their average.
  public func stats() throws(ProbeError) -> ProbeStatistics<Int64> {
    try session.value(ofMap: 3) { ProbeStatistics($0) }
  }

  /// Returns `@sum`: a sum.
  public func sum() throws(ProbeError) -> Int64 {
    try session.value(ofMap: 4) { $0.integer(at: 0) }
  }
}

// MARK: The artefact

/// What `probec build aggregates.bt` writes, as base64.
private let artefact: StaticString = """
  AAECAwQFBgcICQoLDA0ODxAREhM=
  """
