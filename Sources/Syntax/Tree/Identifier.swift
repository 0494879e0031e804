package import Source

/// A name in a script and where it is written.
package struct Identifier: Hashable, Sendable {

  /// The name, without the sigil `$` or `@`.
  package let name: String

  /// Where the name is written, with its sigil.
  package let range: SourceRange

  /// Creates the name written at `range`.
  package init(_ name: String, at range: SourceRange) {
    self.name = name
    self.range = range
  }

}

/// A value that a script spells, such as an operator, and where it is written.
package struct Located<Value: Hashable & Sendable>: Hashable, Sendable {

  /// What is written.
  package let value: Value

  /// Where it is written.
  package let range: SourceRange

  /// Creates `value` written at `range`.
  package init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }

}
