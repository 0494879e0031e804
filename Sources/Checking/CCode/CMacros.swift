import Source
import Syntax

/// What scripts may use wrongly of C's macros.
package struct CMacros: Sendable {

  /// The words that are macros and stand for nothing but themselves, as those with parameters do
  /// without arguments.
  let opaque: Set<String>

  /// The macros without parameters that the script itself defines, by their names.
  private let definitions: [String: Definition]

  private struct Definition {
    let name: Identifier
    let words: [String]
  }

  /// There are none.
  package static let none = CMacros()

  private init() {
    opaque = []
    definitions = [:]
  }

  /// Collects the macros of a script and of what it imports.
  init(_ imported: ImportedScript, opaque: Set<String>) {
    var definitions: [String: Definition] = [:]
    for part in imported.parts {
      for definition in part.cDefinitions where definition.kind == .preprocessor {
        guard let (name, words) = macro(definition, in: part.file) else { continue }
        definitions[name.name] = Definition(name: name, words: words)
      }
    }
    self.opaque = opaque
    self.definitions = definitions
  }

  /// Returns the macros on the way from `name` back to it, each with the macro that it names; nil if
  /// there is no such way.
  func cycle(of name: String) -> [(macro: Identifier, names: String)]? {
    var seen: Set<String> = []
    return way(from: name, to: name, &seen)
  }

  private func way(
    from name: String, to target: String, _ seen: inout Set<String>
  ) -> [(macro: Identifier, names: String)]? {
    guard seen.insert(name).inserted, let definition = definitions[name] else { return nil }
    for word in definition.words {
      if word == target { return [(definition.name, word)] }
      if let rest = way(from: word, to: target, &seen) { return [(definition.name, word)] + rest }
    }
    return nil
  }
}

/// Returns the name of a macro without parameters and the words of its text; nil for other lines.
private func macro(
  _ definition: CDefinition, in file: SourceFile
) -> (name: Identifier, words: [String])? {
  let bytes = file.bytes
  let end = definition.range.upper
  func blanks(_ start: Int) -> Int { bytes[start..<end].firstIndex { $0 > 0x20 } ?? end }
  let directive = blanks(definition.range.lower + 1)
  let keyword = Array("define".utf8)
  guard bytes[directive..<end].starts(with: keyword) else { return nil }
  let start = blanks(directive + keyword.count)
  let nameEnd = bytes[start..<end].firstIndex { !$0.continuesName } ?? end
  guard nameEnd > start, nameEnd == end || bytes[nameEnd] != UInt8(ascii: "(") else { return nil }
  let range = SourceRange(file: file.id, start, nameEnd)
  let text = String(decoding: bytes[nameEnd..<end], as: UTF8.self)
  let words = CToken.split(text)?.filter(\.isWord).map(\.text) ?? []
  return (Identifier(file.text(in: range), at: range), words)
}
