#if !hasFeature(Embedded)
  package import Artefact
#endif

/// A `printf` format and the fields of a record that it prints, prepared for printing many records.
///
/// Preparation happens once; printing a record neither allocates nor walks the types of integers
/// and strings.
package struct RecordFormat {

  /// One step of printing; without references, so that a record costs no reference counting.
  private enum Step {
    case text(Range<Int>)
    case integer(IntegerConversion, offset: Int, bytes: Int, isSigned: Bool)
    case decimal(offset: Int, bytes: Int, isSigned: Bool)
    case string(offset: Int, bytes: Int)
    case field(Int, FormatConversion)
  }

  private var texts: [UInt8] = []
  private var steps: [Step] = []
  private let fields: [ValueField]

  /// Prepares a format whose conversions take `fields` in order.
  ///
  /// A conversion without a field prints nothing.
  package init(_ format: FormatString, fields: [ValueField]) {
    self.fields = fields
    var index = 0
    for piece in format.pieces {
      switch piece {
      case .text(let bytes):
        steps.append(.text(texts.count..<texts.count + bytes.count))
        texts += bytes
      case .conversion(let conversion):
        if index < fields.count {
          steps.append(RecordFormat.step(conversion, field: fields[index], index: index))
        }
        index += 1
      }
    }
  }

  /// Appends a record.
  package func append(
    _ record: RawSpan, using renderer: ValueRenderer, to output: inout OutputBuffer
  ) {
    for step in steps {
      switch step {
      case .text(let range):
        output.append(texts.span.bytes, in: range)
      case .integer(let conversion, let offset, let bytes, let isSigned):
        let value = record.integer(at: offset, bytes: bytes, isSigned: isSigned)
        conversion.append(value, to: &output)
      case .decimal(let offset, let bytes, let isSigned):
        let value = record.integer(at: offset, bytes: bytes, isSigned: isSigned)
        if isSigned {
          output.append(decimal: Int64(bitPattern: value))
        } else {
          output.append(decimal: value)
        }
      case .string(let offset, let bytes):
        let value = record.extracting(record.range(at: offset, count: bytes))
        renderer.appendString(value, size: bytes, to: &output)
      case .field(let index, let conversion):
        appendField(index, conversion, record, using: renderer, to: &output)
      }
    }
  }

  private static func step(
    _ conversion: FormatConversion, field: ValueField, index: Int
  ) -> Step {
    if let integer = IntegerConversion(conversion) {
      let (bytes, isSigned) = field.type.integerShape
      return .integer(integer, offset: field.offset, bytes: bytes, isSigned: isSigned)
    }
    if case .text = conversion.kind, conversion.width == 0 {
      if case .string(let bytes) = field.type {
        return .string(offset: field.offset, bytes: bytes)
      }
      if case .integer(let bytes, let isSigned) = field.type {
        return .decimal(offset: field.offset, bytes: bytes, isSigned: isSigned)
      }
    }
    return .field(index, conversion)
  }

  private func appendField(
    _ index: Int, _ conversion: FormatConversion, _ record: RawSpan,
    using renderer: ValueRenderer, to output: inout OutputBuffer
  ) {
    let field = fields[index]
    let value = record.extracting(record.range(at: field.offset, count: field.type.size))
    let start = output.count
    switch conversion.kind {
    case .buffer:
      renderer.appendBuffer(value, as: field.type, style: .printable, to: &output)
    case .escapedBuffer:
      renderer.appendBuffer(value, as: field.type, style: .escaped, to: &output)
    case .hexadecimalBuffer:
      renderer.appendBuffer(value, as: field.type, style: .hexadecimal, to: &output)
    case .allocationFlags:
      let (bytes, isSigned) = field.type.integerShape
      let flags = value.integer(at: 0, bytes: bytes, isSigned: isSigned)
      output.append(allocationFlags: flags)
    case .signed, .unsigned, .octal, .hexadecimal, .upperHexadecimal, .character, .pointer, .text:
      renderer.appendText(value, as: field.type, to: &output)
    }
    output.pad(
      from: start, to: conversion.width, alignment: conversion.isLeftAligned ? .left : .right)
  }
}

extension ValueType {

  /// The size and signedness of the integer that a numeric conversion takes.
  var integerShape: (bytes: Int, isSigned: Bool) {
    switch self {
    case .boolean: (1, false)
    case .integer(let bytes, let isSigned), .enumeration(let bytes, let isSigned, _):
      (bytes, isSigned)
    case .pointer, .kernelStack, .kernelSymbol, .userStack, .userSymbol, .probeName, .functionName,
      .string, .array, .tuple,
      .record, .internetAddress, .timestamp, .buffer, .macAddress, .userName, .controlGroupPath:
      (8, false)
    }
  }
}
