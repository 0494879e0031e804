import Foundation

/// The guide that says what Probec is asked to do: `Tests/guide/guide.md`.
struct Guide {

  /// Something that the guide names: a row of a table, one of several things in it, a block of code
  /// or an advice.
  struct Item: Hashable, CustomStringConvertible {
    /// The number of its line, from 1.
    var line: Int
    /// What the guide says, without what it only explains.
    var text: String

    var description: String { "\(line)\t\(text)" }
  }

  /// The folder of the guide.
  static let folder = Programs.root.appendingPathComponent("Tests/guide")

  /// All that the guide names, in its order.
  let items: [Item]

  /// Reads the guide.
  init() throws {
    let text = try text(of: Guide.folder.appendingPathComponent("guide.md").path)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var items: [Item] = []
    var blocks = 0
    var isCode = false
    for (number, line) in zip(1..., lines) {
      if line.hasPrefix("```") {
        isCode = line == "```bt"
        if isCode {
          blocks += 1
          items.append(Item(line: number, text: "demo-\(blocks)"))
        }
      } else if !isCode {
        let isHead = number < lines.count && lines[number].hasPrefix("| :---")
        if !isHead { items += Guide.texts(of: line).map { Item(line: number, text: $0) } }
      }
    }
    self.items = items
  }

  /// Returns what a line outside of code names.
  private static func texts(of line: String) -> [String] {
    if line.hasPrefix("* ") { return [String(line.dropFirst(2))] }
    // No cell contains the separator, so that nothing is escaped.
    let cells = line.trimmingCharacters(in: .whitespaces).split(separator: "|")
      .map { $0.trimmingCharacters(in: .whitespaces) }
    guard cells.count == 2, !cells[0].hasPrefix(":---") else { return [] }
    if cells[0].hasPrefix("sudo ") { return [cells[0]] }
    // What is said about a command or a function only explains it.
    let isComplete = cells[0].hasPrefix("bpftrace ") || cells[0].hasSuffix(")")
    return parts(of: cells[0]) + (isComplete ? [] : named(in: cells[1]))
  }

  /// Returns the parts of a list that are separated by commas, except in brackets and quotes.
  private static func parts(of list: String) -> [String] {
    var parts = [""]
    var depth = 0
    var isQuoted = false
    for character in list {
      switch character {
      case "\"": isQuoted.toggle()
      case "(", "[", "{": depth += 1
      case ")", "]", "}": depth -= 1
      default: break
      }
      if character == ",", depth == 0, !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// Returns the words of the language in an explanation: those that consist of ASCII characters.
  private static func named(in explanation: String) -> [String] {
    let bare = explanation.replacing(/[ ]\([^(),]*\)/) { match in
      match.output.allSatisfy(\.isASCII) ? String(match.output) : ""
    }
    return bare.split { !$0.isASCII }.flatMap { parts(of: String($0)) }
      .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " :;")) }
      .filter { word in word.contains { $0.isLetter || $0 == "$" } }
  }
}
