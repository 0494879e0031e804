extension SwiftStub {

  /// The enumeration of the events.
  var events: String {
    let cases = model.events.indices.map { index in
      """
      \(comment(on: model.events[index]))
      case \(eventCases[index])(\(eventTypes[index]))
      """
    }
    let choices = model.events.indices.map { index in
      let numbers = model.events[index].indexes.map(String.init).joined(separator: ", ")
      return "case \(numbers): self = .\(eventCases[index])(\(eventTypes[index])(record))"
    }
    let message = """
      /// What the session has to say: warnings of attaching, errors of the running script, losses.
      case message(String)
      """
    let decoding =
      model.events.isEmpty
      ? "return nil"
      : """
      switch record.event {
      \((choices + ["default: return nil"]).joined(separator: "\n"))
      }
      """
    return """
      /// What the script tells.
      public enum Event: ProbeEvent {

      \(swiftIndented((cases + [message]).joined(separator: "\n\n")))

        /// Decodes what an event left; nil for an event that another script left.
        public init?(_ record: ProbeRecord) {
      \(swiftIndented(swiftIndented(decoding)))
        }
      }
      """
  }

  /// The structures of the events.
  var eventStructures: [String] {
    zip(model.events, eventTypes).map { event, type in
      let fields = self.fields(of: event)
      let names = fieldNames(fields, reserved: ["data", "record", "text"])
      let strings = event.content == .strings
      let properties =
        strings ? "public let strings: [String]" : self.properties(fields, names)
      let decodings =
        strings ? "strings = record.data.strings(at: 8)" : self.decodings(fields, names)
      let data = decodings.isEmpty || strings ? "" : "    let data = record.data\n"
      return """
        \(comment(on: event))
        public struct \(type): Sendable {
        \(properties.isEmpty ? "" : swiftIndented(properties) + "\n\n")  /// What `proberun` prints for the event.
          public var text: String {
            get throws(ProbeError) { try record.text }
          }

          private let record: ProbeRecord

          fileprivate init(_ record: ProbeRecord) {
        \(data)\(decodings.isEmpty ? "" : swiftIndented(swiftIndented(decodings)) + "\n")    self.record = record
          }
        }
        """
    }
  }

  private func comment(on event: StubEvent) -> String {
    let title: String
    switch event.content {
    case .fields, .strings: title = "The event `\(event.name)`."
    case .element(let map, _): title = "An element of `\(model.maps[map].scriptName)` is printed."
    case .map(let map): title = "The map `\(model.maps[map].scriptName)` is printed."
    case .time: title = "The time is printed."
    }
    return comment(title, event.summary, lines: event.lines)
  }

  /// Returns what is decoded of an event that is not made of strings.
  private func fields(of event: StubEvent) -> [StubField] {
    switch event.content {
    case .fields(let fields): fields
    case .element(_, .some(let key)): [StubField(name: "key", offset: 8, type: key)]
    case .element(_, nil), .map, .time, .strings: []
    }
  }
}
