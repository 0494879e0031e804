/// What a minimised profile keeps, by patterns in which `*` stands for any characters.
package struct ProfileSelection: Equatable, Sendable {

  /// A line of a selection.
  package struct Entry: Equatable, Sendable {

    /// The number of the line, from 1.
    package let line: Int

    /// What the pattern is compared with.
    package let kind: Kind

    /// The pattern; of a tracepoint, `category:event`.
    package let pattern: String
  }

  /// What a pattern is compared with; the raw value is the word that begins the line.
  package enum Kind: String, Sendable {
    /// Structures, unions, enumerations and typedefs by name.
    case type
    /// Enumerations by the name of an enumerator; the only way to keep an anonymous one.
    case enumerator
    /// Tracepoints; the structures of their records are kept too.
    case tracepoint
    /// Raw tracepoints, with the names and types of their arguments.
    case rawTracepoint = "rawtracepoint"
    /// Functions, with their types.
    case function
  }

  /// The lines that name something, in their order.
  package let entries: [Entry]

  /// Reads a selection: on each line `type`, `enumerator`, `tracepoint`, `rawtracepoint` or
  /// `function` and a pattern; `#` begins a comment.
  ///
  /// - Throws: `ProfileError.badSelection` with the first line that is none of these.
  package init(parsing text: String) throws(ProfileError) {
    var entries: [Entry] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
      guard !words.isEmpty else { continue }
      guard words.count == 2, let kind = Kind(rawValue: String(words[0])),
        kind != .tracepoint || TracepointName(parsing: String(words[1])) != nil
      else { throw .badSelection(line: index + 1) }
      entries.append(Entry(line: index + 1, kind: kind, pattern: String(words[1])))
    }
    self.entries = entries
  }

  /// Returns the patterns of a kind.
  func patterns(of kind: Kind) -> [String] {
    entries.filter { $0.kind == kind }.map(\.pattern)
  }
}
