/// Finds the end of the raw text of an attach point, and its parts.
///
/// The text ends before a blank, a brace, a comma, a semicolon or the slash of a predicate, unless
/// these are quoted. Blanks beside a colon or a plus do not end it, and are no part of it.
struct AttachPointScanner {

  /// A piece of a part.
  enum Piece {

    /// Text, with quotes and escapes replaced.
    case text([UInt8])

    /// `$1`, written at the offsets.
    case parameter(Range<Int>)

    /// `$#`
    case parameterCount

  }

  /// What is between two colons.
  struct Part {

    /// The pieces, in order; texts may be empty.
    var pieces: [Piece] = []

    /// Whether some of the part is quoted.
    var isQuoted = false

    /// Where the part is written.
    var offsets: Range<Int>

    /// Adds one byte of text.
    mutating func append(_ byte: UInt8) {
      if case .text(var bytes) = pieces.last {
        pieces.removeLast()
        bytes.append(byte)
        pieces.append(.text(bytes))
      } else {
        pieces.append(.text([byte]))
      }
    }

  }

  /// The text of an attach point.
  struct Result {

    /// What is between the colons.
    var parts: [Part] = []

    /// The offset after the text.
    var end: Int

    /// The blanks within the text.
    var blanks: [Range<Int>] = []

    /// The offset of a quote that is not closed on its line, if there is one.
    var unterminatedString: Int?

  }

  /// The text.
  let lexer: Lexer

  /// The offset of the first byte.
  let start: Int

  /// The offset of the last colon before a blank, a brace or a comma, leaving out quoted text.
  private let lastColon: Int

  /// Creates a scanner of the text that begins at `start`.
  init(lexer: Lexer, start: Int) {
    self.lexer = lexer
    self.start = start
    var offset = start
    var lastColon = start
    while offset < lexer.bytes.count {
      let byte = lexer.bytes[offset]
      if let blanks = lexer.blanksInAttachPoint(at: offset, after: start) {
        offset = blanks.upperBound
        continue
      }
      if byte.isBlank || byte == UInt8(ascii: "{") || byte == UInt8(ascii: ",") { break }
      if byte == UInt8(ascii: ":") { lastColon = offset }
      offset = byte == UInt8(ascii: "\"") ? lexer.token(at: offset).offsets.upperBound : offset + 1
    }
    self.lastColon = lastColon
  }

  /// Returns the text that begins at `start`.
  func scan() -> Result {
    var result = Result(end: start)
    while true {
      let part = part(in: &result)
      result.parts.append(part)
      guard result.unterminatedString == nil, lexer.byte(at: result.end) == UInt8(ascii: ":") else {
        return result
      }
      result.end += 1
    }
  }

  /// Returns the part at the end of `result`, which is moved after it.
  private func part(in result: inout Result) -> Part {
    skipBlanks(in: &result)
    let start = result.end
    var part = Part(offsets: start..<start)
    while result.unterminatedString == nil, continues(at: result.end, partStart: start) {
      result.end = piece(at: result.end, in: &part, &result)
      part.offsets = start..<result.end
      skipBlanks(in: &result)
    }
    return part
  }

  private func skipBlanks(in result: inout Result) {
    guard let blanks = lexer.blanksInAttachPoint(at: result.end, after: start) else { return }
    result.blanks.append(blanks)
    result.end = blanks.upperBound
  }

  /// Whether the byte at `offset` belongs to the part that began at `partStart`.
  private func continues(at offset: Int, partStart: Int) -> Bool {
    guard offset < lexer.bytes.count else { return false }
    switch lexer.bytes[offset] {
    case UInt8(ascii: ":"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","),
      UInt8(ascii: ";"):
      return false
    case UInt8(ascii: "/"):
      return isInPath(at: offset, partStart: partStart)
    case let byte:
      return !byte.isBlank
    }
  }

  /// Whether the slash at `offset` separates folders and does not open a predicate.
  ///
  /// It does in a part that starts like a path, and where another part follows.
  private func isInPath(at offset: Int, partStart: Int) -> Bool {
    if partStart > start {
      let first = lexer.bytes[partStart]
      if first == UInt8(ascii: "/") || first == UInt8(ascii: ".") { return true }
    }
    return offset < lastColon
  }

  /// Reads the piece at `offset` into `part`; returns the offset after it.
  private func piece(at offset: Int, in part: inout Part, _ result: inout Result) -> Int {
    let byte = lexer.bytes[offset]
    switch byte {
    case UInt8(ascii: "\""):
      part.isQuoted = true
      return quoted(from: offset, in: &part, &result)
    case UInt8(ascii: "\\")
    where offset + 1 < lexer.bytes.count
      && !lexer.bytes[offset + 1].isBlank:
      part.append(lexer.bytes[offset + 1])
      return offset + 2
    case UInt8(ascii: "$"):
      return parameter(at: offset, in: &part)
    default:
      part.append(byte)
      return offset + 1
    }
  }

  private func parameter(at offset: Int, in part: inout Part) -> Int {
    if lexer.byte(at: offset + 1) == UInt8(ascii: "#") {
      part.pieces.append(.parameterCount)
      return offset + 2
    }
    let end = lexer.end(of: \.isDigit, from: offset + 1)
    if end == offset + 1 {
      part.append(lexer.bytes[offset])
    } else {
      part.pieces.append(.parameter(offset..<end))
    }
    return end
  }

  private func quoted(from start: Int, in part: inout Part, _ result: inout Result) -> Int {
    var offset = start + 1
    while offset < lexer.bytes.count && lexer.bytes[offset] != UInt8(ascii: "\n") {
      let byte = lexer.bytes[offset]
      if byte == UInt8(ascii: "\"") { return offset + 1 }
      let isEscape = byte == UInt8(ascii: "\\") && offset + 1 < lexer.bytes.count
      if isEscape && lexer.bytes[offset + 1] != UInt8(ascii: "\n") { offset += 1 }
      if lexer.bytes[offset] == UInt8(ascii: "$") && !isEscape {
        offset = parameter(at: offset, in: &part)
      } else {
        part.append(lexer.bytes[offset])
        offset += 1
      }
    }
    result.unterminatedString = start
    return offset
  }

}

extension Lexer {

  /// Returns the blanks at `offset` if a colon or a plus beside them continues the text of an
  /// attach point that begins at `start`.
  fileprivate func blanksInAttachPoint(at offset: Int, after start: Int) -> Range<Int>? {
    let end = self.end(of: \.isBlank, from: offset)
    guard offset > start, end > offset, end < bytes.count else { return nil }
    let joins = [UInt8(ascii: ":"), UInt8(ascii: "+")]
    switch bytes[end] {
    case UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ";"): return nil
    case let next:
      return joins.contains(next) || joins.contains(bytes[offset - 1]) ? offset..<end : nil
    }
  }
}
