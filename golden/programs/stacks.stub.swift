// stacks.bt for programs in Swift, made by probec VERSION. Do not edit: make it again.

public import ProbeRuntime

/// A stack is an identifier in a stack map; each depth has its own map.
///
/// `load()` and `attach()` start it, `events` are what it tells, `detach()` ends it.
public final class Stacks: ProbeScript {

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

extension Stacks {

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

extension Stacks {

  /// The maps of the script.
  public enum Map: Int, CaseIterable, Hashable, Sendable {
    /// `@`
    case unnamed = 0
    /// `@short`
    case short = 1
  }

  /// Returns what `proberun` prints for a map.
  public func text(of map: Map) throws(ProbeError) -> String {
    try session.text(ofMap: map.rawValue)
  }

  /// Returns `@`: a count.
  public func unnamed() throws(ProbeError) -> [ProbeStack: UInt64] {
    try session.elements(
      ofMap: 0,
      key: { $0.kernelStack(at: 0, map: 0, style: .symbols) },
      value: { $0.integer(at: 0) }
    )
  }

  /// Returns `@short`: a count.
  public func short() throws(ProbeError) -> [MapShortKey: UInt64] {
    try session.elements(
      ofMap: 1,
      key: { MapShortKey($0.part(at: 0, size: 24)) },
      value: { $0.integer(at: 0) }
    )
  }
}

// MARK: Values

extension Stacks {

  /// The key of @short.
  public struct MapShortKey: Hashable, Sendable {
    /// See `ProbeSession.text(of:)` and `ProbeSession.frames(of:)`.
    public let item1: ProbeStack
    public let item2: String

    fileprivate init(_ data: ProbeData) {
      item1 = data.kernelStack(at: 0, map: 1, style: .symbols)
      item2 = data.string(at: 8, size: 16)
    }
  }
}

// MARK: The artefact

/// What `probec build stacks.bt` writes, as base64.
private let artefact: StaticString = """
  AAECAwQFBgcICQoLDA0ODxAREhM=
  """
