#if !hasFeature(Embedded)
  package import Artefact
#endif

/// The format of a `printf`, in pieces.
///
/// A `%` that does not begin a conversion is text, as for bpftrace; `strayPercents` lists them.
package struct FormatString: Equatable, Sendable {

  /// Text or a conversion.
  package enum Piece: Equatable, Sendable {
    case text([UInt8])
    case conversion(FormatConversion)
  }

  /// The pieces in order; no two texts follow each other and none is empty.
  package private(set) var pieces: [Piece] = []

  /// The offsets of the `%` that are printed as they are.
  package private(set) var strayPercents: [Int] = []

  /// The largest width that a conversion may ask for.
  package static let maximumWidth = 4096

  /// Parses a format.
  ///
  /// - Throws: `FormatError` for a conversion of C's `printf` that no value can be printed with.
  package init(_ format: borrowing Text) throws(FormatError) {
    let bytes = format.bytes
    var text: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] == UInt8(ascii: "%") else {
        text.append(bytes[offset])
        offset += 1
        continue
      }
      var parser = ConversionParser(bytes: bytes, start: offset)
      switch try parser.parse() {
      case .percent:
        text.append(UInt8(ascii: "%"))
        offset = parser.offset
      case .stray:
        strayPercents.append(offset)
        text.append(UInt8(ascii: "%"))
        offset += 1
      case .conversion(let conversion):
        if !text.isEmpty { pieces.append(.text(text)) }
        text = []
        pieces.append(.conversion(conversion))
        offset = parser.offset
      }
    }
    if !text.isEmpty { pieces.append(.text(text)) }
  }

  /// The conversions in order.
  package var conversions: [FormatConversion] {
    var result: [FormatConversion] = []
    for case .conversion(let conversion) in pieces { result.append(conversion) }
    return result
  }
}

/// Why a format is refused.
package struct FormatError: Error, Equatable, Sendable {

  /// What is wrong.
  package enum Reason: Equatable, Sendable {
    /// A conversion of C that prints floating-point numbers or stores a count.
    case unsupportedConversion
    /// A length modifier that C does not have, such as `lh`.
    case unknownLength
    /// A width above `FormatString.maximumWidth`.
    case widthTooLarge
  }

  /// What is wrong.
  package var reason: Reason

  /// The bytes of the conversion in the format, from its `%` to its last letter.
  package var range: Range<Int>
}

/// A parser of one conversion.
///
/// conversion = "%" "-"? "+"? " "? "#"? "0"? ( "*" | digits )? ( "." ( "*" | digits ) )?
///              ( "h" | "l" | "L" | "j" | "z" | "t" )* letter
private struct ConversionParser {

  /// What begins at a `%`.
  enum Outcome {
    case percent
    case stray
    case conversion(FormatConversion)
  }

  let bytes: [UInt8]
  let start: Int
  /// The offset of the next byte.
  var offset: Int

  init(bytes: [UInt8], start: Int) {
    self.bytes = bytes
    self.start = start
    offset = start + 1
  }

  mutating func parse() throws(FormatError) -> Outcome {
    var result = FormatConversion(kind: .text, offset: start)
    result.isLeftAligned = skip(UInt8(ascii: "-"))
    result.showsPlus = skip(UInt8(ascii: "+"))
    _ = skip(UInt8(ascii: " "))
    result.showsBase = skip(UInt8(ascii: "#"))
    result.fillsWithZeros = skip(UInt8(ascii: "0"))
    result.width = skip(UInt8(ascii: "*")) ? 0 : number() ?? 0
    guard skipPrecision() else { return .stray }
    let lengthStart = offset
    while offset < bytes.count, isLength(bytes[offset]) { offset += 1 }
    let lengthEnd = offset
    guard offset < bytes.count else { return .stray }
    let letter = bytes[offset]
    offset += 1
    if letter == UInt8(ascii: "%") { return .percent }
    guard let kind = kind(letter) else {
      guard isUnsupported(letter) else { return .stray }
      throw FormatError(reason: .unsupportedConversion, range: start..<offset)
    }
    guard let length = length(lengthStart..<lengthEnd) else {
      throw FormatError(reason: .unknownLength, range: start..<offset)
    }
    guard result.width <= FormatString.maximumWidth else {
      throw FormatError(reason: .widthTooLarge, range: start..<offset)
    }
    result.kind = kind
    result.length = length
    return .conversion(result)
  }

  /// Skips a precision, which has no effect; returns false if it is malformed.
  private mutating func skipPrecision() -> Bool {
    guard skip(UInt8(ascii: ".")) else { return true }
    return skip(UInt8(ascii: "*")) || number() != nil
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  /// Reads digits; a number above the largest width stays just above it.
  private mutating func number() -> Int? {
    var value: Int?
    while offset < bytes.count, UInt8(ascii: "0") <= bytes[offset],
      bytes[offset] <= UInt8(ascii: "9")
    {
      let digit = Int(bytes[offset] - UInt8(ascii: "0"))
      value = min((value ?? 0) * 10 + digit, FormatString.maximumWidth + 1)
      offset += 1
    }
    return value
  }

  private func isLength(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "h"), UInt8(ascii: "l"), UInt8(ascii: "L"), UInt8(ascii: "j"),
      UInt8(ascii: "z"), UInt8(ascii: "t"):
      true
    default: false
    }
  }

  private func length(_ range: Range<Int>) -> FormatConversion.Length? {
    guard let first = range.first else { return .int }
    let isShort = bytes[first] == UInt8(ascii: "h")
    if range.count == 1 { return isShort ? .short : .long }
    guard range.count == 2, bytes[first] == bytes[first + 1] else { return nil }
    if isShort { return .char }
    return bytes[first] == UInt8(ascii: "l") ? .long : nil
  }

  /// Returns the kind that `letter` and what follows it stand for, after it was skipped.
  private mutating func kind(_ letter: UInt8) -> FormatConversion.Kind? {
    switch letter {
    case UInt8(ascii: "d"), UInt8(ascii: "i"): return .signed
    case UInt8(ascii: "u"): return .unsigned
    case UInt8(ascii: "o"): return .octal
    case UInt8(ascii: "x"): return .hexadecimal
    case UInt8(ascii: "X"): return .upperHexadecimal
    case UInt8(ascii: "c"): return .character
    case UInt8(ascii: "p"): return .pointer
    case UInt8(ascii: "s"): return .text
    case UInt8(ascii: "r"):
      if skip(UInt8(ascii: "x")) { return .escapedBuffer }
      return skip(UInt8(ascii: "h")) ? .hexadecimalBuffer : .buffer
    case UInt8(ascii: "g"): return skip(UInt8(ascii: "r")) ? .allocationFlags : nil
    default: return nil
    }
  }

  private func isUnsupported(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "e"), UInt8(ascii: "E"),
      UInt8(ascii: "g"), UInt8(ascii: "G"), UInt8(ascii: "a"), UInt8(ascii: "A"),
      UInt8(ascii: "n"):
      true
    default: false
    }
  }
}
