#if !hasFeature(Embedded)
  package import Artefact
#endif

/// A name in which `*` stands for any number of characters.
package struct NamePattern: Equatable, Sendable {

  /// The pattern as it was written.
  package let text: Text

  /// Creates a pattern.
  package init(_ text: Text) {
    self.text = text
  }

  /// Whether the pattern matches nothing but itself.
  package var isLiteral: Bool {
    for byte in text.bytes where byte == UInt8(ascii: "*") { return false }
    return true
  }

  /// Whether `name` has the form of the pattern.
  package func matches(_ name: [UInt8]) -> Bool {
    Text(name).matches(pattern: text)
  }
}
