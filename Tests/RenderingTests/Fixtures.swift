import Artefact
import Rendering

/// Returns what `body` appends, as a string.
func text(_ body: (inout OutputBuffer) throws -> Void) rethrows -> String {
  var output = OutputBuffer()
  try body(&output)
  return String(decoding: output.bytes, as: UTF8.self)
}

/// Returns the little-endian bytes of integers.
func bytes<each Integer: FixedWidthInteger>(_ integers: repeat each Integer) -> [UInt8] {
  var result: [UInt8] = []
  for integer in repeat each integers {
    withUnsafeBytes(of: integer.littleEndian) { result += $0 }
  }
  return result
}

/// Returns a text in memory of `size` bytes, padded with NULs.
func fixed(_ string: String, _ size: Int) -> [UInt8] {
  let text = [UInt8](string.utf8)
  return text + [UInt8](repeating: 0, count: size - text.count)
}

extension ValueType {
  static var int64: ValueType { .integer(bytes: 8, isSigned: true) }
  static var uint64: ValueType { .integer(bytes: 8, isSigned: false) }
  static var int32: ValueType { .integer(bytes: 4, isSigned: true) }
}

extension ValueField {
  init(_ name: Text = "", at offset: Int, _ type: ValueType) {
    self.init(name: name, offset: offset, type: type)
  }
}

extension ValueRenderer {
  func text(_ bytes: [UInt8], as type: ValueType) -> String {
    RenderingTests.text { appendText(bytes.span.bytes, as: type, to: &$0) }
  }

  func json(_ bytes: [UInt8], as type: ValueType) -> String {
    RenderingTests.text { appendJSON(bytes.span.bytes, as: type, to: &$0) }
  }
}

/// Returns what `printf` prints for one 64-bit argument.
func formatted(_ format: String, _ value: Int64) throws(FormatError) -> String {
  try formatted(format, bytes(value), as: .int64)
}

/// Returns what `printf` prints for one argument.
func formatted(
  _ format: String, _ value: [UInt8], as type: ValueType, using renderer: ValueRenderer = .init()
) throws(FormatError) -> String {
  let record = RecordFormat(
    try FormatString(Text(format)), fields: [ValueField(at: 8, type)])
  let memory = [UInt8](repeating: 0xaa, count: 8) + value
  return text { record.append(memory.span.bytes, using: renderer, to: &$0) }
}
