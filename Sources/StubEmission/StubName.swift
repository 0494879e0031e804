package import Artefact

/// The name of a stub, in the cases that languages use.
package struct StubName: Equatable, Sendable {

  /// The name in lower case with underscores, `my_tool`: ASCII letters, digits and `_`, not a digit
  /// first.
  package let snakeCase: String

  /// The name as types are named in Swift, `MyTool`.
  package let pascalCase: String

  /// Creates the name of the stub of a script: `my-tool.bt` becomes `my_tool`.
  package init(script: Text) {
    let file = script.description
    let stem = file.hasSuffix(".bt") ? String(file.dropLast(3)) : file
    // The names of texts without a file.
    self.init(identifier: ["-e", "stdin"].contains(stem) ? "script" : stem)
  }

  /// Creates the name that a user asks for; nil if it is not an identifier.
  package init?(_ wanted: String) {
    guard !wanted.isEmpty, asciiIdentifier(wanted, orElse: "") == wanted else { return nil }
    self.init(identifier: wanted)
  }

  private init(identifier: String) {
    snakeCase = asciiIdentifier(identifier, orElse: "script")
    pascalCase = capitalisedWords(snakeCase)
  }
}

/// Returns `text` with runs of other characters than ASCII letters, digits and `_` as one `_`, and
/// without them at the ends; `fallback` if no letter or digit is left, and before a digit.
package func asciiIdentifier(_ text: String, orElse fallback: String) -> String {
  var result = ""
  var isAfterGap = false
  for byte in text.utf8 {
    guard byte.isIdentifierCharacter else {
      isAfterGap = true
      continue
    }
    if isAfterGap, !result.isEmpty { result.append("_") }
    isAfterGap = false
    result.unicodeScalars.append(Unicode.Scalar(byte))
  }
  guard let first = result.utf8.first, !result.utf8.allSatisfy({ $0 == UInt8(ascii: "_") }) else {
    return fallback
  }
  return first.isDigit ? "\(fallback)_\(result)" : result
}

/// Names of one namespace, each given once.
package struct UniqueNames {

  private var taken: Set<String>

  /// Creates a namespace without the names of `reserved`.
  package init(reserved: Set<String> = []) {
    taken = reserved
  }

  /// Returns `name`, or the first of `name_2`, `name_3` and so on that was not given before.
  package mutating func claim(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)_\(number)"
      number += 1
    }
    return candidate
  }
}

/// Returns the words between underscores, each with a capital: `my_tool` becomes `MyTool`.
package func capitalisedWords(_ name: String) -> String {
  name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
}

extension UInt8 {

  fileprivate var isDigit: Bool { UInt8(ascii: "0") <= self && self <= UInt8(ascii: "9") }

  fileprivate var isIdentifierCharacter: Bool {
    let lowerCase = self | 0x20
    return UInt8(ascii: "a") <= lowerCase && lowerCase <= UInt8(ascii: "z") || isDigit
      || self == UInt8(ascii: "_")
  }
}
