/// What a listing is asked for.
package enum ListPattern: Equatable, Sendable {

  /// The types of a keyword whose names match.
  case types(TypeKeyword, name: String)

  /// The probes of the providers that match; the parts are what stands between the colons.
  case probes(provider: String, parts: [String])

  /// The keyword of a type that can be listed.
  package enum TypeKeyword: String, CaseIterable, Sendable {
    case structure = "struct"
    case union = "union"
    case enumeration = "enum"
  }

  /// Everything that can be probed in the kernel.
  package static let everything = ListPattern.probes(provider: "*", parts: ["*"])

  /// Reads patterns, which commas separate.
  // patterns = pattern { "," pattern }
  package static func parse(_ text: String) -> [ListPattern] {
    // Signatures of C++ have commas of their own, in quotes.
    var isQuoted = false
    return text.split { character in
      if character == "\"" { isQuoted.toggle() }
      return character == "," && !isQuoted
    }.map { ListPattern(String($0)) }
  }

  // pattern = ( "struct" | "union" | "enum" ) name | provider { ":" part } | part
  private init(_ text: String) {
    let text = text.trimmingBlanks
    for keyword in TypeKeyword.allCases where text.hasPrefix(keyword.rawValue + " ") {
      self = .types(keyword, name: text.dropFirst(keyword.rawValue.count).trimmingBlanks)
      return
    }
    var parts = text.filter { $0 != "\"" }
      .split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    if parts.count > 4, parts[2] == "cpp" {
      parts = parts[..<3] + [parts[3...].joined(separator: ":")]
    }
    self =
      parts.count == 1
      ? .probes(provider: "*", parts: parts)
      : .probes(provider: parts[0], parts: Array(parts.dropFirst()))
  }
}

extension StringProtocol {

  /// The text without blanks at its ends.
  fileprivate var trimmingBlanks: String {
    var text = drop { $0 == " " || $0 == "\t" }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return String(text)
  }
}
