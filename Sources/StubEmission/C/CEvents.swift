extension CStub {

  /// The structures of the events, each with the function that decodes it.
  var events: [String] {
    model.events.flatMap { event -> [String] in
      guard let members = members(of: event) else { return [] }
      return [
        structure(event.name, comment: description(of: event), [members]),
        cFunction(
          ["Decodes an event; -EBADMSG if it is another one."], "int",
          "\(prefix)_decode_\(event.name)",
          ["struct \(prefix)_\(event.name) *event", "const struct proberun_event *raw"],
          decoding(event) + "\nreturn 0;"),
      ]
    }
  }

  /// The structure of the functions that take events.
  var handlers: String {
    let functions = zip(model.events, handlerNames).map { event, name in
      guard members(of: event) != nil else {
        return """
            \(cComment(description(of: event), indent: "  "))
            void (*\(name))(const struct proberun_event *raw, void *context);
          """
      }
      let parameters = [
        "const struct \(prefix)_\(event.name) *event", "const struct proberun_event *raw",
        "void *context",
      ]
      return cIndented(cFitted("void (*\(name))(", list: parameters, ");", columns: 96))
    }
    let others = [
      """
        /** Takes what proberun would print for events without a handler. */
        void (*text)(const char *text, size_t length, void *context);
      """,
      """
        /** Takes warnings, errors of the running script and losses; as in struct proberun_handlers. */
        void (*message)(const char *text, void *context);
      """,
      """
        /** Passed to all of them. */
        void *context;
      """,
    ]
    return """
      \(cComment([
        "What \(prefix)_poll calls; any function may be NULL.", "",
        "`raw` is for proberun_event_text, which writes what proberun would print.",
        "Both are valid during the call.",
      ]))
      struct \(prefix)_handlers {
      \((functions + others).joined(separator: "\n"))
      };
      """
  }

  /// The functions that wait for events and pass them on.
  var pollFunctions: [String] {
    let cases = zip(model.events, handlerNames).map { event, name in self.handling(event, name) }
    let choice =
      cases.isEmpty
      ? ""
      : """
      switch (raw->index) {
      \(cases.joined(separator: "\n"))
        default: break;
      }

      """
    let handlers = "const struct \(prefix)_handlers *"
    return [
      cFunction(
        ["Passes an event to its handler."], "void", "\(prefix)_take_event",
        ["const struct proberun_event *raw", "void *context"],
        """
        \(handlers)handlers = (\(handlers))context;
        \(choice)if (handlers->text != NULL)
          proberun_take_event_text(raw, handlers->text, handlers->context);
        """),
      cFunction(
        ["Passes a message to its handler."], "void", "\(prefix)_take_message",
        ["const char *text", "void *context"],
        """
        \(handlers)handlers = (\(handlers))context;
        if (handlers->message != NULL) handlers->message(text, handlers->context);
        """),
      cFunction(
        [
          "Waits for events, `timeout_ms` milliseconds at most (negative: without end), and passes them",
          "to the handlers, which may be NULL. Returns how many there were; as proberun_poll.",
        ], "int", "\(prefix)_poll", [session, "\(handlers)handlers", "int timeout_ms"],
        """
        struct \(prefix)_handlers copy;
        struct proberun_handlers raw;
        if (handlers == NULL) return proberun_poll(self->session, NULL, timeout_ms);
        copy = *handlers;
        raw.event = \(prefix)_take_event;
        raw.message = \(prefix)_take_message;
        raw.context = &copy;
        return proberun_poll(self->session, &raw, timeout_ms);
        """),
    ]
  }

  /// Returns the case of an event: the handler gets it if there is one.
  private func handling(_ event: StubEvent, _ handler: String) -> String {
    let labels = event.indexes.map { "case \($0):" }.joined(separator: "\n")
    guard members(of: event) != nil else {
      return cIndented(
        """
        \(labels)
          if (handlers->\(handler) == NULL) break;
          handlers->\(handler)(raw, handlers->context);
          return;
        """)
    }
    return cIndented(
      """
      \(labels) {
        struct \(prefix)_\(event.name) event;
        if (handlers->\(handler) == NULL) break;
        if (\(prefix)_decode_\(event.name)(&event, raw) != 0) break;
        handlers->\(handler)(&event, raw, handlers->context);
        return;
      }
      """)
  }

  /// Returns the members of an event's structure; nil if it has none.
  private func members(of event: StubEvent) -> String? {
    switch event.content {
    case .fields(let fields):
      fields.isEmpty ? nil : fields.map { member($0.name, $0.type) }.joined(separator: "\n")
    case .element(_, let key): key.map { member("key", $0) }
    case .map, .time: nil
    case .strings:
      """
        /** The texts, one behind the other, each with its NUL; valid as long as the raw event. */
        const char *strings;
        /** The number of bytes of all of them. */
        size_t size;
      """
    }
  }

  private func decoding(_ event: StubEvent) -> String {
    let start = "const unsigned char *bytes = (const unsigned char *)raw->data;\n"
    let check = "if (\(mismatch(event, size: event.size))) return -EBADMSG;"
    switch event.content {
    case .fields(let fields):
      return "\(start)\(check)\n" + decoding(fields, into: "event->")
    case .element(_, let key):
      return "\(start)\(check)\n"
        + (key.map { decoding($0, into: "event->key", at: CPlace("bytes", 8)) } ?? "")
    case .strings:
      return """
        const char *strings = (const char *)raw->data + 8;
        if (\(mismatch(event, size: 8))) return -EBADMSG;
        if (raw->size > 8 && strings[raw->size - 9] != 0) return -EBADMSG;
        event->strings = strings;
        event->size = raw->size - 8;
        """
    case .map, .time: return ""
    }
  }

  /// Returns the condition that a record is not that of an event, or too small.
  private func mismatch(_ event: StubEvent, size: Int) -> String {
    let indexes = event.indexes.map { "raw->index != \($0)" }.joined(separator: " && ")
    return (event.indexes.count == 1 ? indexes : "(\(indexes))") + " || raw->size < \(size)"
  }

  private func description(of event: StubEvent) -> [String] {
    let place = place(event.lines)
    if !event.summary.isEmpty { return event.summary + ["", "At \(place)."] }
    switch event.content {
    case .fields: return ["What \(place) prints."]
    case .element(let map, _):
      return ["An element of \(model.maps[map].scriptName) is to be printed, at \(place)."]
    case .map(let map): return ["\(model.maps[map].scriptName) is to be printed, at \(place)."]
    case .time: return ["The time is to be printed, at \(place)."]
    case .strings: return ["What \(place) joins."]
    }
  }
}
