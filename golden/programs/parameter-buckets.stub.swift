// parameter-buckets.bt for programs in Swift, made by probec VERSION. Do not edit: make it again.

public import ProbeRuntime

/// Parameters set where the buckets of histograms begin and end.
///
/// `load()` and `attach()` start it, `events` are what it tells, `detach()` ends it.
public final class ParameterBuckets: ProbeScript {

  /// The parameters of the script.
  public struct Parameters: Hashable, Sendable {

    /// Positional parameter `$1`.
    ///
    /// It completes the target of a probe.
    public var parameter1: Int64

    /// Positional parameter `$2`.
    ///
    /// It completes the target of a probe.
    public var parameter2: Int64

    /// Positional parameter `$3`.
    ///
    /// It completes the target of a probe.
    public var parameter3: Int64

    /// Creates parameters.
    public init(parameter1: Int64, parameter2: Int64, parameter3: Int64) {
      self.parameter1 = parameter1
      self.parameter2 = parameter2
      self.parameter3 = parameter3
    }
  }

  /// What runs the script, and names symbols and stacks.
  public let session: ProbeSession

  private let parameters: Parameters

  /// Prepares the script to be loaded, which needs no privileges.
  ///
  /// - Throws: `ProbeError`, with the code `outOfRange` if a parameter is too long.
  public init(_ parameters: Parameters, options: ProbeOptions = ProbeOptions()) throws(ProbeError) {
    self.parameters = parameters
    session = try ProbeSession(base64: artefact, hash: 0xcc92_7f6e_e23a_0f61, options: options)
    try session.setPositional(1, to: parameters.parameter1)
    try session.setPositional(2, to: parameters.parameter2)
    try session.setPositional(3, to: parameters.parameter3)
  }
}

// MARK: Events

extension ParameterBuckets {

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

extension ParameterBuckets {

  /// The maps of the script.
  public enum Map: Int, CaseIterable, Hashable, Sendable {
    /// `@powers`
    case powers = 0
    /// `@steps`
    case steps = 1
  }

  /// Returns what `proberun` prints for a map.
  public func text(of map: Map) throws(ProbeError) -> String {
    try session.text(ofMap: map.rawValue)
  }

  /// Returns `@powers`: a histogram.
  public func powers() throws(ProbeError) -> [UInt32: ProbeHistogram] {
    try session.elements(
      ofMap: 0,
      key: { $0.integer(at: 0) },
      value: { ProbeHistogram($0, subdivisionBits: Int(parameters.parameter3)) }
    )
  }

  /// Returns `@steps`: a histogram.
  public func steps() throws(ProbeError) -> ProbeHistogram {
    try session.value(ofMap: 1) {
      ProbeHistogram($0, minimum: parameters.parameter1, maximum: parameters.parameter2, step: 5)
    }
  }
}

// MARK: The artefact

/// What `probec build parameter-buckets.bt` writes, as base64.
private let artefact: StaticString = """
  AAECAwQFBgcICQoLDA0ODxAREhM=
  """
