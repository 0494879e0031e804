// print-values.bt for programs in Swift, made by probec VERSION. Do not edit: make it again.

public import ProbeRuntime

/// print of a value that is no map copies the value.
///
/// `load()` and `attach()` start it, `events` are what it tells, `detach()` ends it.
public final class PrintValues: ProbeScript {

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

extension PrintValues {

  /// What the script tells.
  public enum Event: ProbeEvent {

    /// The event `begin`.
    ///
    /// Line 2 of `print-values.bt`.
    case begin(Begin)

    /// The event `begin_2`.
    ///
    /// Line 2 of `print-values.bt`.
    case begin2(Begin2)

    /// The event `begin_3`.
    ///
    /// Line 2 of `print-values.bt`.
    case begin3(Begin3)

    /// The event `begin_4`.
    ///
    /// Line 2 of `print-values.bt`.
    case begin4(Begin4)

    /// What the session has to say: warnings of attaching, errors of the running script, losses.
    case message(String)

    /// Decodes what an event left; nil for an event that another script left.
    public init?(_ record: ProbeRecord) {
      switch record.event {
      case 0: self = .begin(Begin(record))
      case 1: self = .begin2(Begin2(record))
      case 2: self = .begin3(Begin3(record))
      case 3: self = .begin4(Begin4(record))
      default: return nil
      }
    }
  }

  /// The event `begin`.
  ///
  /// Line 2 of `print-values.bt`.
  public struct Begin: ProbePayload {
    public let value: Int8
    public let record: ProbeRecord

    fileprivate init(_ record: ProbeRecord) {
      let data = record.data
      value = data.integer(at: 8)
      self.record = record
    }
  }

  /// The event `begin_2`.
  ///
  /// Line 2 of `print-values.bt`.
  public struct Begin2: ProbePayload {
    public let value: String
    public let record: ProbeRecord

    fileprivate init(_ record: ProbeRecord) {
      let data = record.data
      value = data.string(at: 8, size: 5)
      self.record = record
    }
  }

  /// The event `begin_3`.
  ///
  /// Line 2 of `print-values.bt`.
  public struct Begin3: ProbePayload {
    public let value: Begin3Value
    public let record: ProbeRecord

    fileprivate init(_ record: ProbeRecord) {
      let data = record.data
      value = Begin3Value(data.part(at: 8, size: 6))
      self.record = record
    }
  }

  /// The event `begin_4`.
  ///
  /// Line 2 of `print-values.bt`.
  public struct Begin4: ProbePayload {
    public let value: Bool
    public let record: ProbeRecord

    fileprivate init(_ record: ProbeRecord) {
      let data = record.data
      value = data.boolean(at: 8)
      self.record = record
    }
  }
}

// MARK: Values

extension PrintValues {

  /// The value of begin_3.
  public struct Begin3Value: Hashable, Sendable {
    public let item1: Int8
    public let item2: String
    public let item3: Bool

    fileprivate init(_ data: ProbeData) {
      item1 = data.integer(at: 0)
      item2 = data.string(at: 1, size: 4)
      item3 = data.boolean(at: 5)
    }
  }
}

// MARK: The artefact

/// What `probec build print-values.bt` writes, as base64.
private let artefact: StaticString = """
  AAECAwQFBgcICQoLDA0ODxAREhM=
  """
