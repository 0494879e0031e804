#if !hasFeature(Embedded)
  package import Artefact
#endif

/// Prints values from the bytes that the kernel delivered.
///
/// The bytes are never trusted to be as long as a type says: what is missing prints as zero.
package struct ValueRenderer {

  /// The enumerators by `ValueType.enumeration(table:)`.
  package var enumerations: [EnumerationTable]

  /// What follows a string that was cut.
  package var truncationTrailer: Text

  /// What values refer to, `Manifest.texts`.
  package var texts: [Text]

  /// What values stand for outside of their bytes.
  package var resolver: ValueResolver

  /// What integers are divided by before they are printed; never 0.
  var divisor: UInt64 = 1

  /// Creates a renderer.
  package init(
    enumerations: [EnumerationTable] = [], truncationTrailer: Text = "..", texts: [Text] = [],
    resolver: ValueResolver = ValueResolver()
  ) {
    self.enumerations = enumerations
    self.truncationTrailer = truncationTrailer
    self.texts = texts
    self.resolver = resolver
  }

  /// Appends the value of a type as text.
  @inline(never)
  package func appendText(_ bytes: RawSpan, as type: ValueType, to output: inout OutputBuffer) {
    switch type {
    case .boolean:
      output.append(bytes.byte(at: 0) == 0 ? "false" : "true")
    case .integer(let size, let isSigned):
      appendInteger(number(bytes, size, isSigned), isSigned: isSigned, to: &output)
    case .pointer:
      output.append(address: bytes.word(at: 0))
    case .enumeration(let size, let isSigned, let table):
      let value = bytes.integer(at: 0, bytes: size, isSigned: isSigned)
      if let name = enumerator(value, table: table) {
        output.append(text: name)
      } else {
        appendInteger(value, isSigned: isSigned, to: &output)
      }
    case .string(let size):
      appendString(bytes, size: size, to: &output)
    case .array(let element, let count):
      appendArrayText(bytes, of: element, count: count, to: &output)
    case .tuple(let fields):
      output.append(UInt8(ascii: "("))
      appendTupleItems(bytes, fields, to: &output)
      output.append(UInt8(ascii: ")"))
    case .record(let fields):
      appendRecordText(bytes, fields, to: &output)
    case .kernelStack(let map, let mode):
      appendStack(bytes.word(at: 0), of: nil, map: map, mode: mode, to: &output)
    case .kernelSymbol:
      appendSymbol(bytes.word(at: 0), to: &output)
    case .userStack(let map, let mode):
      appendStack(
        bytes.word(at: 0), of: bytes.program(at: 8), map: map, mode: mode, to: &output)
    case .userSymbol:
      appendUserSymbol(bytes.word(at: 0), of: bytes.program(at: 8), to: &output)
    case .probeName:
      output.append(text: resolver.probeName(bytes.word(at: 0)))
    case .functionName:
      output.append(text: resolver.functionName(bytes.word(at: 0)))
    case .internetAddress:
      appendInternetAddress(bytes, to: &output)
    case .timestamp:
      appendTimestamp(bytes, to: &output)
    case .buffer:
      appendBuffer(bytes, as: type, style: .printable, to: &output)
    case .macAddress:
      for index in 0..<6 {
        if index > 0 { output.append(UInt8(ascii: ":")) }
        output.append(upperHexadecimalByte: bytes.byte(at: index))
      }
    case .userName:
      output.append(text: resolver.userName(bytes.word(at: 0)))
    case .controlGroupPath:
      output.append(text: resolver.controlGroupPath(bytes.word(at: 0), text(of: bytes)))
    }
  }

  /// Appends the fields of a tuple without the parentheses around them.
  func appendTupleItems(
    _ bytes: RawSpan, _ fields: [ValueField], to output: inout OutputBuffer
  ) {
    for index in fields.indices {
      if index > 0 { output.append(", ") }
      let field = fields[index]
      let range = bytes.range(at: field.offset, count: field.type.size)
      appendText(bytes.extracting(range), as: field.type, to: &output)
    }
  }

  private func appendArrayText(
    _ bytes: RawSpan, of element: ValueType, count: Int, to output: inout OutputBuffer
  ) {
    output.append(UInt8(ascii: "["))
    let size = element.size
    for index in 0..<max(0, count) {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      let range = bytes.range(at: index * size, count: size)
      appendText(bytes.extracting(range), as: element, to: &output)
    }
    output.append(UInt8(ascii: "]"))
  }

  private func appendRecordText(
    _ bytes: RawSpan, _ fields: [ValueField], to output: inout OutputBuffer
  ) {
    guard !fields.isEmpty else {
      output.append("{}")
      return
    }
    output.append("{ ")
    for index in fields.indices {
      if index > 0 { output.append(", ") }
      let field = fields[index]
      output.append(UInt8(ascii: "."))
      output.append(text: field.name)
      output.append(" = ")
      let range = bytes.range(at: field.offset, count: field.type.size)
      appendText(bytes.extracting(range), as: field.type, to: &output)
    }
    output.append(" }")
  }
}

extension ValueRenderer {

  /// Returns an integer, divided by `divisor`.
  @inline(__always)
  func number(_ bytes: RawSpan, _ size: Int, _ isSigned: Bool) -> UInt64 {
    let value = bytes.integer(at: 0, bytes: size, isSigned: isSigned)
    guard divisor != 1 else { return value }
    return quotient(value, divisor, isSigned: isSigned)
  }

  /// Appends an integer in decimal.
  @inline(__always)
  func appendInteger(_ value: UInt64, isSigned: Bool, to output: inout OutputBuffer) {
    if isSigned {
      output.append(decimal: Int64(bitPattern: value))
    } else {
      output.append(decimal: value)
    }
  }

  /// Returns the name of an enumerator.
  func enumerator(_ value: UInt64, table: Int) -> Text? {
    guard enumerations.indices.contains(table) else { return nil }
    let wanted = Int64(bitPattern: value)
    let enumerators = enumerations[table].enumerators
    var low = 0
    var high = enumerators.count
    while low < high {
      let middle = (low + high) / 2
      if enumerators[middle].value < wanted { low = middle + 1 } else { high = middle }
    }
    guard low < enumerators.count, enumerators[low].value == wanted else { return nil }
    return enumerators[low].name
  }

  /// Appends a string up to its NUL, and the trailer if it was cut.
  @inline(__always)
  func appendString(_ bytes: RawSpan, size: Int, to output: inout OutputBuffer) {
    let text = StringExtent(bytes, size: size)
    output.append(bytes, in: 0..<text.count)
    if text.isCut { output.append(text: truncationTrailer) }
  }
}

/// How much of the memory of a string is text.
struct StringExtent {

  /// The number of bytes before the NUL, or before the mark of a cut.
  var count: Int

  /// Whether the text was cut: no NUL, and 0xff as the last byte.
  var isCut: Bool

  @inline(__always)
  init(_ bytes: RawSpan, size: Int) {
    let limit = max(0, min(size, bytes.byteCount))
    count = 0
    while count + 8 <= limit, !StringExtent.hasZero(bytes.word(at: count)) { count += 8 }
    while count < limit, bytes.byte(at: count) != 0 { count += 1 }
    isCut = count == size && size > 0 && bytes.byte(at: size - 1) == 0xff
    if isCut { count -= 1 }
  }

  /// Returns whether one of the 8 bytes is 0: only then does subtracting 1 from it set a high bit
  /// that was not set.
  @inline(__always)
  private static func hasZero(_ word: UInt64) -> Bool {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
  }
}

/// Returns `value / divisor`, both 64 bits wide; 0 for a divisor of 0.
func quotient(_ value: UInt64, _ divisor: UInt64, isSigned: Bool) -> UInt64 {
  guard divisor != 0 else { return 0 }
  guard isSigned else { return value / divisor }
  let signed = Int64(bitPattern: value)
  let magnitude = signed.magnitude / divisor
  return signed < 0 ? 0 &- magnitude : magnitude
}
