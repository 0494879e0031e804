// What names look like types. It only decides how to read what is ambiguous, such as `(x) - 1`;
// the checker decides which types exist.
extension Parser {

  /// Whether `token` can start a type of several words, as in `unsigned int`.
  func isIntegerModifier(_ token: Token) -> Bool {
    spells(token, "unsigned") || spells(token, "signed") || spells(token, "long")
      || spells(token, "short")
  }

  /// Whether `token` can end a type of several words.
  func isIntegerWord(_ token: Token) -> Bool {
    isIntegerModifier(token) || spells(token, "int") || spells(token, "char")
  }

  /// Whether `token` is a name as types have.
  func isTypeName(_ token: Token) -> Bool {
    if isIntegerWord(token) { return true }
    let name = text(token.offsets)
    switch name {
    case "bool", "void", "string", "buffer", "inet", "timestamp": return true
    default: break
    }
    if name.hasSuffix("_t") { return true }
    return Parser.widths.contains { width in
      guard name.hasSuffix(width) else { return false }
      return Parser.widthPrefixes.contains(String(name.dropLast(width.count)))
    }
  }

  private static let widths = ["8", "16", "32", "64"]

  private static let widthPrefixes: Set = [
    "int", "uint", "s", "u", "__s", "__u", "__le", "__be",
  ]

}
