// histograms.bt for programs in Swift, made by probec VERSION. Do not edit: make it again.

public import ProbeRuntime

/// Histograms are arrays of buckets, chosen by shifts or by a division.
///
/// `load()` and `attach()` start it, `events` are what it tells, `detach()` ends it.
public final class Histograms: ProbeScript {

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

extension Histograms {

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

extension Histograms {

  /// The maps of the script.
  public enum Map: Int, CaseIterable, Hashable, Sendable {
    /// `@finer`
    case finer = 0
    /// `@powers`
    case powers = 1
    /// `@steps`
    case steps = 2
  }

  /// Returns what `proberun` prints for a map.
  public func text(of map: Map) throws(ProbeError) -> String {
    try session.text(ofMap: map.rawValue)
  }

  /// Returns `@finer`: a histogram.
  public func finer() throws(ProbeError) -> ProbeHistogram {
    try session.value(ofMap: 0) { ProbeHistogram($0, subdivisionBits: 2) }
  }

  /// Returns `@powers`: a histogram.
  public func powers() throws(ProbeError) -> ProbeHistogram {
    try session.value(ofMap: 1) { ProbeHistogram($0, subdivisionBits: 0) }
  }

  /// Returns `@steps`: a histogram.
  public func steps() throws(ProbeError) -> ProbeHistogram {
    try session.value(ofMap: 2) { ProbeHistogram($0, minimum: 0, maximum: 1000, step: 100) }
  }
}

// MARK: The artefact

/// What `probec build histograms.bt` writes, as base64.
private let artefact: StaticString = """
  AAECAwQFBgcICQoLDA0ODxAREhM=
  """
