#if !hasFeature(Embedded)
  package import Artefact
#endif

/// The kinds of JSON line whose data is a text.
package enum DataMessage: Equatable, Sendable {
  case printf, time, cat, join, syscall, probe

  /// The value of `type` in the line.
  fileprivate var name: StaticString {
    switch self {
    case .printf: "printf"
    case .time: "time"
    case .cat: "cat"
    case .join: "join"
    case .syscall: "syscall"
    case .probe: "probe"
    }
  }
}

extension OutputBuffer {

  /// Turns what was appended since position `start` into a line of JSON.
  ///
  ///     {"type": "printf", "data": "hello\n"}
  package mutating func wrapAsJSON(_ message: DataMessage, from start: Int) {
    let text = copy(from: start)
    truncate(to: start)
    append("{\"type\": \"")
    append(message.name)
    append("\", \"data\": ")
    append(jsonString: text[...])
    append("}\n")
  }
}

extension ValueRenderer {

  /// Appends the line of `print(value)` as text.
  package func appendTextLine(_ bytes: RawSpan, as type: ValueType, to output: inout OutputBuffer) {
    appendText(bytes, as: type, to: &output)
    output.append(UInt8(ascii: "\n"))
  }

  /// Appends the line of `print(value)` as JSON.
  ///
  ///     {"type": "value", "data": 5}
  package func appendJSONLine(_ bytes: RawSpan, as type: ValueType, to output: inout OutputBuffer) {
    output.append("{\"type\": \"value\", \"data\": ")
    appendJSON(bytes, as: type, to: &output)
    output.append("}\n")
  }
}
