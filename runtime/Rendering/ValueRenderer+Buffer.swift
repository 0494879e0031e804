#if !hasFeature(Embedded)
  import Artefact
#endif

extension ValueRenderer {

  /// How bytes are printed.
  enum BufferStyle {
    /// Printable ASCII as it is, other bytes as `\xHH`.
    case printable
    /// All bytes as `\xHH`.
    case escaped
    /// All bytes as `hh hh hh`.
    case hexadecimal
  }

  /// Appends the bytes of a string or of an array of bytes; other values as text.
  func appendBuffer(
    _ bytes: RawSpan, as type: ValueType, style: BufferStyle, to output: inout OutputBuffer
  ) {
    switch type {
    case .string(let size):
      append(bytes, count: StringExtent(bytes, size: size).count, style: style, to: &output)
    case .buffer(let capacity):
      let range = bytes.buffer(capacity: capacity)
      append(bytes.extracting(range), count: range.count, style: style, to: &output)
    case .array(.integer(bytes: 1, _), let count):
      append(bytes, count: min(max(0, count), bytes.byteCount), style: style, to: &output)
    case .boolean, .integer, .pointer, .enumeration, .array, .tuple, .record, .kernelStack,
      .kernelSymbol, .userStack, .userSymbol, .probeName, .functionName, .internetAddress,
      .timestamp, .macAddress, .userName, .controlGroupPath:
      appendText(bytes, as: type, to: &output)
    }
  }

  private func append(
    _ bytes: RawSpan, count: Int, style: BufferStyle, to output: inout OutputBuffer
  ) {
    for offset in 0..<count {
      let byte = bytes.byte(at: offset)
      switch style {
      case .printable where 0x20 <= byte && byte < 0x7f:
        output.append(byte)
      case .printable, .escaped:
        output.append("\\x")
        output.append(hexadecimalByte: byte)
      case .hexadecimal:
        if offset > 0 { output.append(UInt8(ascii: " ")) }
        output.append(hexadecimalByte: byte)
      }
    }
  }
}
