/// Words that are no names in Swift unless backticks enclose them.
private let keywords: Set<String> = [
  "Any", "Protocol", "Self", "Type", "actor", "as", "associatedtype", "await", "break", "case",
  "catch", "class", "continue", "default", "defer", "deinit", "do", "else", "enum", "extension",
  "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init",
  "inout", "internal", "is", "let", "nil", "open", "operator", "package", "precedencegroup",
  "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct",
  "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where",
  "while",
]

/// Types that a stub uses or that a program would miss: names outside of the class.
let swiftOuterNames: Set<String> = [
  "Any", "Array", "Bool", "CaseIterable", "CustomStringConvertible", "Dictionary", "Hashable",
  "Int",
  "Int16", "Int32", "Int64", "Int8", "Never", "Optional", "ProbeData", "ProbeError", "ProbeEvent",
  "ProbeEvents", "ProbeHistogram", "ProbeInternetAddress", "ProbeKernelAddress", "ProbeLosses",
  "ProbeOptions", "ProbePayload", "ProbeRecord", "ProbeRuntime", "ProbeScript", "ProbeSession",
  "ProbeStack",
  "ProbeStatistics", "ProbeUserAddress", "Protocol", "RawRepresentable", "Self", "Sendable",
  "StaticString", "String", "Swift", "Type", "UInt16", "UInt32", "UInt64", "UInt8", "Void",
]

/// The types in the class that every stub has.
let swiftNestedTypes: Set<String> = ["Event", "Map", "Parameters"]

/// The functions and properties in the class that every stub has.
let swiftMembers: Set<String> = [
  "attach", "close", "deinit", "detach", "events", "exitStatus", "init", "load", "losses", "self",
  "session", "text",
]

/// Names of one namespace in Swift, each given once.
struct SwiftNames {

  private var taken: Set<String>

  /// Creates a namespace without the names of `reserved`.
  init(reserved: Set<String> = []) {
    taken = reserved
  }

  /// Returns `name`, or with a number behind it if it was given before; in backticks if it needs
  /// them.
  mutating func claim(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = name + (name.last?.isNumber == true ? "_" : "") + "\(number)"
      number += 1
    }
    return keywords.contains(candidate) ? "`\(candidate)`" : candidate
  }
}

/// Returns the type name of a name with underscores; a reserved one has `Script` behind it.
func swiftTypeName(_ name: String, reserved: Set<String>) -> String {
  let words = capitalisedWords(name)
  return reserved.contains(words) ? words + "Script" : words
}

/// Returns a name with underscores as functions and properties are named: `sys_exit_open` becomes
/// `sysExitOpen`, and `PAGE_SIZE` `pageSize`.
func camelCase(_ name: String) -> String {
  let words = name.split(separator: "_").map { word in
    word.contains { $0.isLowercase } ? String(word) : word.lowercased()
  }
  guard let first = words.first else { return name }
  let rest = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
  let start = first.prefix(1).lowercased() + first.dropFirst()
  return (first.first?.isNumber == true ? "_" : "") + start + rest.joined()
}
