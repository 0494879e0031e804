// Loaders only read.
#if !hasFeature(Embedded)
  extension JSONValue {

    /// The document without spaces.
    package var compact: Text {
      var writer = JSONWriter()
      writer.write(self)
      return Text(writer.output)
    }

    /// The document with a line for each member and element; objects and arrays that fit a line of 100
    /// columns stay on it.
    package var pretty: Text {
      var writer = JSONWriter()
      writer.writePretty(self, indentation: 0, room: JSONWriter.lineLength)
      writer.output.append(UInt8(ascii: "\n"))
      return Text(writer.output)
    }
  }

  /// The bytes of a JSON document being written.
  private struct JSONWriter {

    static let lineLength = 100

    var output: [UInt8] = []

    mutating func write(_ value: JSONValue) {
      switch value {
      case .null: write("null")
      case .boolean(let value): write(value ? "true" : "false")
      case .integer(let number): output += Text(decimal: number).bytes
      case .unsigned(let number): output += Text(decimal: number).bytes
      case .text(let text): write(quoted: text)
      case .array(let elements):
        output.append(UInt8(ascii: "["))
        for index in 0..<elements.count {
          if index > 0 { output.append(UInt8(ascii: ",")) }
          write(elements[index])
        }
        output.append(UInt8(ascii: "]"))
      case .object(let members):
        output.append(UInt8(ascii: "{"))
        for index in 0..<members.count {
          if index > 0 { output.append(UInt8(ascii: ",")) }
          write(quoted: members[index].key)
          output.append(UInt8(ascii: ":"))
          write(members[index].value)
        }
        output.append(UInt8(ascii: "}"))
      }
    }

    /// Writes `value`, the first line of which has `room` columns left.
    mutating func writePretty(_ value: JSONValue, indentation: Int, room: Int) {
      let start = output.count
      writeLine(value)
      guard output.count - start > room else { return }
      switch value {
      case .null, .boolean, .integer, .unsigned, .text: break
      case .array(let elements):
        output.removeSubrange(start...)
        output.append(UInt8(ascii: "["))
        for index in 0..<elements.count {
          beginLine(indentation + 2)
          writePretty(
            elements[index], indentation: indentation + 2,
            room: columns(indentedBy: indentation + 2))
          if index + 1 < elements.count { output.append(UInt8(ascii: ",")) }
        }
        beginLine(indentation)
        output.append(UInt8(ascii: "]"))
      case .object(let members):
        output.removeSubrange(start...)
        output.append(UInt8(ascii: "{"))
        for index in 0..<members.count {
          beginLine(indentation + 2)
          let keyStart = output.count
          write(quoted: members[index].key)
          write(": ")
          writePretty(
            members[index].value, indentation: indentation + 2,
            room: columns(indentedBy: indentation + 2) - (output.count - keyStart))
          if index + 1 < members.count { output.append(UInt8(ascii: ",")) }
        }
        beginLine(indentation)
        output.append(UInt8(ascii: "}"))
      }
    }

    /// Writes `value` on one line with spaces.
    private mutating func writeLine(_ value: JSONValue) {
      switch value {
      case .null, .boolean, .integer, .unsigned, .text: write(value)
      case .array(let elements):
        output.append(UInt8(ascii: "["))
        for index in 0..<elements.count {
          if index > 0 { write(", ") }
          writeLine(elements[index])
        }
        output.append(UInt8(ascii: "]"))
      case .object(let members):
        write(members.isEmpty ? "{" : "{ ")
        for index in 0..<members.count {
          if index > 0 { write(", ") }
          write(quoted: members[index].key)
          write(": ")
          writeLine(members[index].value)
        }
        write(members.isEmpty ? "}" : " }")
      }
    }

    /// The columns that remain after an indentation and before a comma.
    private func columns(indentedBy indentation: Int) -> Int {
      JSONWriter.lineLength - indentation - 1
    }

    private mutating func beginLine(_ indentation: Int) {
      output.append(UInt8(ascii: "\n"))
      for _ in 0..<indentation { output.append(UInt8(ascii: " ")) }
    }

    private mutating func write(_ text: StaticString) {
      text.withUTF8Buffer { output += $0 }
    }

    private mutating func write(quoted text: Text) {
      output.append(UInt8(ascii: "\""))
      var index = 0
      while index < text.bytes.count {
        let byte = text.bytes[index]
        let length = Text.characterLength(in: text.bytes, at: index)
        switch byte {
        case UInt8(ascii: "\""): write("\\\"")
        case UInt8(ascii: "\\"): write("\\\\")
        case 0x0a: write("\\n")
        case 0x09: write("\\t")
        case 0x0d: write("\\r")
        case 0..<0x20, 0x7f: writeEscape("\\u00", byte)
        default:
          if length == 0 {
            writeEscape("\\udc", byte)
          } else {
            output += text.bytes[index..<index + length]
          }
        }
        index += max(length, 1)
      }
      output.append(UInt8(ascii: "\""))
    }

    private mutating func writeEscape(_ prefix: StaticString, _ byte: UInt8) {
      write(prefix)
      for digit in [byte >> 4, byte & 15] {
        output.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
#endif
