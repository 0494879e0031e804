/// What a minimised profile keeps, by patterns in which `*` stands for any characters.
package struct ProfileSelection: Equatable, Sendable {

  /// Structures, unions, enumerations and typedefs by name.
  package var types: [String] = []

  /// Enumerations by the name of an enumerator; the only way to keep an anonymous one.
  package var enumerators: [String] = []

  /// Tracepoints; the structures of their records are kept too.
  package var tracepoints: [TracepointName] = []

  /// Raw tracepoints, with the types of their arguments.
  package var rawTracepoints: [String] = []

  /// Functions, with their types.
  package var functions: [String] = []

  /// Reads a selection: on each line `type`, `enumerator`, `tracepoint`, `rawtracepoint` or
  /// `function` and a pattern; `#` begins a comment.
  ///
  /// - Throws: `ProfileError.badSelection` with the first line that is none of these.
  package init(parsing text: String) throws(ProfileError) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = line.prefix { $0 != "#" }.split(separator: " ")
      guard !words.isEmpty else { continue }
      guard words.count == 2, add(words[0], String(words[1])) else {
        throw .badSelection(line: index + 1)
      }
    }
  }

  private mutating func add(_ keyword: Substring, _ pattern: String) -> Bool {
    switch keyword {
    case "type": types.append(pattern)
    case "enumerator": enumerators.append(pattern)
    case "rawtracepoint": rawTracepoints.append(pattern)
    case "function": functions.append(pattern)
    case "tracepoint":
      let parts = pattern.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { return false }
      tracepoints.append(
        TracepointName(category: String(parts[0]), event: String(parts[1])))
    default: return false
    }
    return true
  }
}
