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
      let (properties, decodings) = fields(of: event)
      let members = properties + ["public let record: ProbeRecord"]
      let statements = decodings + ["self.record = record"]
      return """
        \(comment(on: event))
        public struct \(type): ProbePayload {
        \(swiftIndented(members.joined(separator: "\n")))

          fileprivate init(_ record: ProbeRecord) {
        \(swiftIndented(swiftIndented(statements.joined(separator: "\n"))))
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

  /// Returns the declarations of what is decoded of an event, and the statements that do it.
  private func fields(of event: StubEvent) -> (properties: [String], decodings: [String]) {
    let fields: [StubField]
    switch event.content {
    case .fields(let list): fields = list
    case .element(_, .some(let key)): fields = [StubField(name: "key", offset: 8, type: key)]
    case .element(_, nil), .map, .time: fields = []
    case .strings:
      return (["public let strings: [String]"], ["strings = record.data.strings(at: 8)"])
    }
    guard !fields.isEmpty else { return ([], []) }
    let names = fieldNames(fields, reserved: ["data", "record", "text"])
    return (
      [properties(fields, names)], ["let data = record.data", decodings(fields, names)]
    )
  }
}
