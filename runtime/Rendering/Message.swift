#if !hasFeature(Embedded)
  package import Artefact
#endif

/// What a session says beside what the script prints.
///
/// As text it belongs on standard error, as JSON among the output.
package indirect enum Message: Equatable, Sendable {

  /// So many programs are attached.
  case attachedProbes(Int)

  /// So many events were lost since the last message.
  case lostEvents(UInt64)

  /// An operation of the script failed.
  case runtimeError(RuntimeErrorDescription, script: Text)

  /// The script has something to say.
  case ofScript(ScriptMessage)

  /// At the end: so many events were lost in the whole session.
  case totalLostEvents(UInt64)

  /// At the end: so many changes of a map failed because it was full.
  case failedMapUpdates(UInt64, map: Text)

  /// At the end: so many hits of a probe were missed; nil if it is not known which.
  case missedHits(UInt64, probe: Text?)

  /// At the end: so many stacks were lost because another stack had taken their place.
  case lostStacks(UInt64)
}

/// An error or a warning that a script itself tells.
package struct ScriptMessage: Equatable, Sendable {

  /// Whether it is an error, else a warning.
  package var isError: Bool

  /// What the script says.
  package var text: Text

  /// The call in the script.
  package var script: Text
  package var line: Int
  package var column: Int

  /// Creates a message.
  package init(isError: Bool, text: Text, script: Text, line: Int, column: Int) {
    self.isError = isError
    self.text = text
    self.script = script
    self.line = line
    self.column = column
  }
}

extension Message {

  /// Appends the message as a line of text.
  package func appendText(to output: inout OutputBuffer) {
    switch self {
    case .attachedProbes(let count):
      output.append("Attached ")
      output.append(decimal: count)
      output.append(count == 1 ? " probe\n" : " probes\n")
    case .lostEvents(let count):
      output.append("Lost ")
      output.append(decimal: count)
      output.append(" events\n")
    case .runtimeError(let error, let script):
      appendPlace(script, error.line, error.column, to: &output)
      output.append("WARNING: ")
      output.append(error.kind.explanation)
      output.append(UInt8(ascii: "\n"))
    case .ofScript(let message):
      appendPlace(message.script, message.line, message.column, to: &output)
      output.append(message.isError ? "ERROR: " : "WARNING: ")
      output.append(text: message.text)
      if message.text.bytes.last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
    case .totalLostEvents(let count):
      output.append("WARNING: Total lost event count: ")
      output.append(decimal: count)
      output.append(UInt8(ascii: "\n"))
    case .failedMapUpdates(let count, let map):
      appendWarning(count, one: " map update", many: " map updates", to: &output)
      output.append(" failed: ")
      output.append(text: map)
      output.append(" was full; max_map_keys sets the size\n")
    case .missedHits(let count, let probe):
      appendWarning(count, one: " hit", many: " hits", to: &output)
      output.append(" of ")
      if let probe { output.append(text: probe) } else { output.append("probes") }
      output.append(" missed by the kernel\n")
    case .lostStacks(let count):
      appendWarning(count, one: " stack", many: " stacks", to: &output)
      output.append(" lost: another stack had the same place in the stack map\n")
    }
  }

  /// Appends the message as a line of JSON.
  package func appendJSON(to output: inout OutputBuffer) {
    switch self {
    case .attachedProbes(let count):
      appendCount("attached_probes", UInt64(count), of: "probes", to: &output)
    case .lostEvents(let count):
      appendCount("lost_events", count, of: "events", to: &output)
    case .runtimeError(let error, let script):
      appendErrorJSON(error, to: &output)
      appendPlaceJSON(script, error.line, error.column, to: &output)
    case .ofScript(let message):
      output.append("{\"type\": \"")
      output.append(message.isError ? "errorf" : "warnf")
      output.append("\", \"msg\": ")
      output.append(jsonString: message.text)
      appendPlaceJSON(message.script, message.line, message.column, to: &output)
    case .totalLostEvents(let count):
      appendCount("total_lost_events", count, of: "events", to: &output)
    case .failedMapUpdates(let count, let map):
      appendCount("failed_map_updates", count, of: "updates", what: ("map", map), to: &output)
    case .missedHits(let count, let probe):
      appendCount("missed_hits", count, of: "hits", what: ("probe", probe), to: &output)
    case .lostStacks(let count):
      appendCount("lost_stacks", count, of: "stacks", to: &output)
    }
  }

  private func appendWarning(
    _ count: UInt64, one: StaticString, many: StaticString, to output: inout OutputBuffer
  ) {
    output.append("WARNING: ")
    output.append(decimal: count)
    output.append(count == 1 ? one : many)
  }

  /// Appends `{"type": "lost_events", "count": 5, "data": {"events": 5}}` and a newline.
  private func appendCount(
    _ type: StaticString, _ count: UInt64, of unit: StaticString,
    what: (key: StaticString, name: Text?) = ("", nil), to output: inout OutputBuffer
  ) {
    output.append("{\"type\": \"")
    output.append(type)
    output.append("\", \"count\": ")
    output.append(decimal: count)
    output.append(", \"data\": {\"")
    output.append(unit)
    output.append("\": ")
    output.append(decimal: count)
    if let name = what.name {
      output.append(", \"")
      output.append(what.key)
      output.append("\": ")
      output.append(jsonString: name)
    }
    output.append("}}\n")
  }

  /// Appends `script.bt:1:2: `.
  private func appendPlace(
    _ script: Text, _ line: Int, _ column: Int, to output: inout OutputBuffer
  ) {
    output.append(text: script)
    output.append(UInt8(ascii: ":"))
    output.append(decimal: line)
    output.append(UInt8(ascii: ":"))
    output.append(decimal: column)
    output.append(": ")
  }

  /// Appends `, "filename": "script.bt", "line": 1, "col": 2}` and a newline.
  private func appendPlaceJSON(
    _ script: Text, _ line: Int, _ column: Int, to output: inout OutputBuffer
  ) {
    output.append(", \"filename\": ")
    output.append(jsonString: script)
    output.append(", \"line\": ")
    output.append(decimal: line)
    output.append(", \"col\": ")
    output.append(decimal: column)
    output.append("}\n")
  }

  private func appendErrorJSON(
    _ error: RuntimeErrorDescription, to output: inout OutputBuffer
  ) {
    switch error.kind {
    case .divisionByZero, .indexOutOfBounds, .loopLimit, .signalFailed:
      output.append("{\"type\": \"runtime_error\", \"msg\": \"")
      output.append(error.kind.explanation)
      output.append(UInt8(ascii: "\""))
    case .deleteMissingKey:
      output.append("{\"type\": \"helper_error\", \"msg\": \"")
      output.append(error.kind.explanation)
      output.append("\", \"helper\": \"map_delete_elem\", \"retcode\": -2")
    }
  }
}

extension RuntimeErrorKind {

  /// What happened, as a phrase without quotes or backslashes.
  fileprivate var explanation: StaticString {
    switch self {
    case .divisionByZero: "division or remainder by 0; the result is 1"
    case .indexOutOfBounds: "array index out of bounds"
    case .loopLimit: "the loop was ended after 8388608 rounds"
    case .signalFailed: "the signal could not be sent"
    case .deleteMissingKey: "cannot delete a map element that does not exist"
    }
  }
}
