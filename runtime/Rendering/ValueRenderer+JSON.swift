#if !hasFeature(Embedded)
  package import Artefact
#endif

extension ValueRenderer {

  /// Appends the value of a type as JSON.
  ///
  /// Addresses and enumerators are numbers; stacks, symbols and probe names are strings.
  @inline(never)
  package func appendJSON(_ bytes: RawSpan, as type: ValueType, to output: inout OutputBuffer) {
    switch type {
    case .boolean:
      output.append(bytes.byte(at: 0) == 0 ? "false" : "true")
    case .integer(let size, let isSigned):
      output.append(json: number(bytes, size, isSigned), isSigned: isSigned)
    case .pointer:
      output.append(json: bytes.word(at: 0), isSigned: false)
    case .enumeration(let size, let isSigned, _):
      let value = bytes.integer(at: 0, bytes: size, isSigned: isSigned)
      output.append(json: value, isSigned: isSigned)
    case .string, .kernelStack, .kernelSymbol, .userStack, .userSymbol, .probeName, .functionName,
      .internetAddress, .timestamp, .macAddress, .userName, .controlGroupPath:
      let start = output.count
      appendText(bytes, as: type, to: &output)
      output.quoteAsJSON(from: start)
    case .buffer(let capacity):
      let range = bytes.buffer(capacity: capacity)
      appendArrayJSON(
        bytes.extracting(range), of: .integer(bytes: 1, isSigned: true), count: range.count,
        to: &output)
    case .array(let element, let count):
      appendArrayJSON(bytes, of: element, count: count, to: &output)
    case .tuple(let fields):
      appendTupleJSON(bytes, fields, to: &output)
    case .record(let fields):
      appendRecordJSON(bytes, fields, to: &output)
    }
  }

  private func appendArrayJSON(
    _ bytes: RawSpan, of element: ValueType, count: Int, to output: inout OutputBuffer
  ) {
    output.append(UInt8(ascii: "["))
    let size = element.size
    for index in 0..<max(0, count) {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      let range = bytes.range(at: index * size, count: size)
      appendJSON(bytes.extracting(range), as: element, to: &output)
    }
    output.append(UInt8(ascii: "]"))
  }

  private func appendTupleJSON(
    _ bytes: RawSpan, _ fields: [ValueField], to output: inout OutputBuffer
  ) {
    output.append(UInt8(ascii: "["))
    for index in fields.indices {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      let field = fields[index]
      let range = bytes.range(at: field.offset, count: field.type.size)
      appendJSON(bytes.extracting(range), as: field.type, to: &output)
    }
    output.append(UInt8(ascii: "]"))
  }

  private func appendRecordJSON(
    _ bytes: RawSpan, _ fields: [ValueField], to output: inout OutputBuffer
  ) {
    output.append(UInt8(ascii: "{"))
    for index in fields.indices {
      if index > 0 { output.append(", ") }
      let field = fields[index]
      output.append(jsonString: field.name)
      output.append(": ")
      let range = bytes.range(at: field.offset, count: field.type.size)
      appendJSON(bytes.extracting(range), as: field.type, to: &output)
    }
    output.append(UInt8(ascii: "}"))
  }
}
