// kernel-symbols.bt for programs in Swift, made by probec VERSION. Do not edit: make it again.

public import ProbeRuntime

/// Addresses become names when they are printed.
///
/// `load()` and `attach()` start it, `events` are what it tells, `detach()` ends it.
public final class KernelSymbols: ProbeScript {

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

extension KernelSymbols {

  /// What the script tells.
  public enum Event: ProbeEvent {

    /// The event `vfs_read`.
    ///
    /// Line 2 of `kernel-symbols.bt`.
    case vfsRead(VfsRead)

    /// What the session has to say: warnings of attaching, errors of the running script, losses.
    case message(String)

    /// Decodes what an event left; nil for an event that another script left.
    public init?(_ record: ProbeRecord) {
      switch record.event {
      case 0: self = .vfsRead(VfsRead(record))
      default: return nil
      }
    }
  }

  /// The event `vfs_read`.
  ///
  /// Line 2 of `kernel-symbols.bt`.
  public struct VfsRead: ProbePayload {
    /// See `ProbeSession.symbol(at:)`.
    public let arg0: ProbeKernelAddress
    public let record: ProbeRecord

    fileprivate init(_ record: ProbeRecord) {
      let data = record.data
      arg0 = data.kernelAddress(at: 8)
      self.record = record
    }
  }
}

// MARK: Maps

extension KernelSymbols {

  /// The maps of the script.
  public enum Map: Int, CaseIterable, Hashable, Sendable {
    /// `@`
    case unnamed = 0
  }

  /// Returns what `proberun` prints for a map.
  public func text(of map: Map) throws(ProbeError) -> String {
    try session.text(ofMap: map.rawValue)
  }

  /// Returns `@`: a count.
  public func unnamed() throws(ProbeError) -> [ProbeKernelAddress: UInt64] {
    try session.elements(ofMap: 0, key: { $0.kernelAddress(at: 0) }, value: { $0.integer(at: 0) })
  }
}

// MARK: The artefact

/// What `probec build kernel-symbols.bt` writes, as base64.
private let artefact: StaticString = """
  AAECAwQFBgcICQoLDA0ODxAREhM=
  """
