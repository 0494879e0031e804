#if !hasFeature(Embedded)
  /// What an event of the script left.
  public struct ProbeRecord: Sendable, CustomStringConvertible {

    /// The kind of event: the index in `events` of the manifest.
    public let event: Int

    /// The bytes of the record, with its head of 8 bytes.
    public let data: ProbeData

    let bytes: [UInt8]
    private let session: ProbeSession

    /// The text of an event that prints what is elsewhere and may change: a map, or the time.
    private let takenText: String?

    init(event: Int, bytes: [UInt8], text: String?, names: ProbeNames, session: ProbeSession) {
      self.event = event
      self.bytes = bytes
      self.session = session
      data = ProbeData(bytes[...], names: names)
      takenText = text
    }

    /// What `proberun` prints for the event, with its newline if it has one.
    public var text: String {
      get throws(ProbeError) {
        if let takenText { return takenText }
        return try session.text(of: self)
      }
    }

    /// The kind of event and the size, in place of the bytes.
    public var description: String { "event \(event), \(bytes.count) bytes" }
  }

  /// What a stub decoded of an event.
  public protocol ProbePayload: Sendable {

    /// What the event left.
    var record: ProbeRecord { get }
  }

  extension ProbePayload {

    /// What `proberun` prints for the event, with its newline if it has one.
    public var text: String {
      get throws(ProbeError) { try record.text }
    }
  }

  /// The events of a script, as its stub describes them.
  public protocol ProbeEvent: Sendable {

    /// Decodes what an event left; nil for an event that is not described.
    init?(_ record: ProbeRecord)

    /// Creates what the session has to say beside events: warnings of attaching, errors of the
    /// running script, losses.
    static func message(_ text: String) -> Self
  }
#endif
