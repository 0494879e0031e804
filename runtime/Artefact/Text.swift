/// A name or message as UTF-8 bytes, compared byte by byte.
///
/// The loader uses it where the compiler would use `String`, whose comparison would link the
/// Unicode tables into a program of a hundred kilobytes.
package struct Text: Equatable, Hashable, Sendable, ExpressibleByStringLiteral {

  /// The UTF-8 bytes, without a terminating NUL.
  package var bytes: [UInt8]

  /// Creates a text from UTF-8 bytes.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Creates a text from the UTF-8 bytes of `string`.
  package init(_ string: String) {
    bytes = [UInt8](string.utf8)
  }

  /// Creates a text from a literal.
  @inline(never)
  package init(stringLiteral literal: StaticString) {
    bytes = literal.withUTF8Buffer { [UInt8]($0) }
  }

  /// Whether there are no bytes.
  package var isEmpty: Bool { bytes.isEmpty }

  /// Whether the text is `literal`, of which no copy is made.
  @inline(never)
  package func equals(_ literal: StaticString) -> Bool {
    bytes.count == literal.utf8CodeUnitCount && hasPrefix(literal)
  }

  /// Whether the text begins with `literal`.
  @inline(never)
  package func hasPrefix(_ literal: StaticString) -> Bool {
    literal.withUTF8Buffer { prefix in
      guard prefix.count <= bytes.count else { return false }
      for index in 0..<prefix.count where bytes[index] != prefix[index] { return false }
      return true
    }
  }

  /// Whether the text begins with the bytes of `prefix`.
  package func hasPrefix(text prefix: Text) -> Bool {
    guard prefix.bytes.count <= bytes.count else { return false }
    for index in 0..<prefix.bytes.count where bytes[index] != prefix.bytes[index] { return false }
    return true
  }

  /// Returns what is between the separators; of text that begins with one, the first is empty.
  package func parts(between separator: UInt8) -> [Text] {
    var parts: [Text] = []
    var part = Text([])
    for index in bytes.indices {
      if bytes[index] == separator {
        if index == 0 || !part.isEmpty { parts.append(part) }
        part = Text([])
      } else {
        part.bytes.append(bytes[index])
      }
    }
    if !part.isEmpty { parts.append(part) }
    return parts
  }

  /// Returns the concatenation of two texts; it grows the left one where nobody else needs it.
  @_disfavoredOverload
  @inline(never)
  package static func + (left: consuming Text, right: some TextOperand) -> Text {
    left.bytes += right.bytes
    return left
  }

  /// Returns a text with a literal behind it, of which no text is made.
  @inline(never)
  package static func + (left: consuming Text, right: StaticString) -> Text {
    right.withUTF8Buffer { for byte in $0 { left.bytes.append(byte) } }
    return left
  }
}

/// Returns a text with a literal before it.
@inline(never)
package func + (left: StaticString, right: some TextOperand) -> Text {
  var text = Text(stringLiteral: left)
  text.bytes += right.bytes
  return text
}

/// What follows another text and is no literal.
package protocol TextOperand {
  /// The UTF-8 bytes.
  var bytes: [UInt8] { get }
}

extension Text: TextOperand {}

#if !hasFeature(Embedded)
  extension Text: CustomStringConvertible {

    /// The text as a string; bytes that are not UTF-8 become U+FFFD.
    package var description: String { String(decoding: bytes, as: UTF8.self) }
  }
#endif
