package import Source

/// What to do at some places in the kernel or in programs.
package struct Probe: Equatable, Sendable {

  /// Where the probe fires; there is at least one.
  package let attachPoints: [AttachPoint]

  /// The condition between slashes.
  package let predicate: Expression?

  /// What is done when the probe fires.
  package let body: Block

  /// Where the probe is written.
  package let range: SourceRange

  /// Creates the probe written at `range`.
  package init(
    _ attachPoints: [AttachPoint], predicate: Expression?, body: Block, at range: SourceRange
  ) {
    self.attachPoints = attachPoints
    self.predicate = predicate
    self.body = body
    self.range = range
  }

}

/// Where a probe fires, `name=provider:target:…`, split but not interpreted.
package struct AttachPoint: Equatable, Sendable {

  /// A piece of the text of a part.
  package enum Piece: Equatable, Sendable {

    /// Text, with quotes and escapes replaced
    case text(String)

    /// `$1`; numbers start at 1.
    case positionalParameter(Int)

    /// `$#`
    case parameterCount

  }

  /// What is between two colons.
  package struct Part: Equatable, Sendable {

    /// The pieces, in order; adjacent texts are joined, and empty text is left out.
    package let pieces: [Piece]

    /// Whether some of the part is quoted.
    package let isQuoted: Bool

    /// Where the part is written, with its quotes.
    package let range: SourceRange

    /// Creates the part written at `range`.
    package init(_ pieces: [Piece], isQuoted: Bool, at range: SourceRange) {
      self.pieces = pieces
      self.isQuoted = isQuoted
      self.range = range
    }

    /// The text, or `nil` if it contains parameters.
    package var text: String? {
      var text = ""
      for piece in pieces {
        guard case .text(let more) = piece else { return nil }
        text += more
      }
      return text
    }

  }

  /// The name before `=`.
  package let name: Identifier?

  /// The text as written, without `name=`.
  package let text: String

  /// What is between the colons, the provider first; there is at least one part.
  package let parts: [Part]

  /// Where the attach point is written, with `name=`.
  package let range: SourceRange

  /// Creates the attach point written at `range`.
  package init(name: Identifier?, text: String, parts: [Part], at range: SourceRange) {
    self.name = name
    self.text = text
    self.parts = parts
    self.range = range
  }

  /// The first part.
  package var provider: Part { parts[0] }

}
