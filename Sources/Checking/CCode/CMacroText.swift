/// Returns the text of a macro of C as scripts write it.
///
/// What consists of numbers is computed as in C, where `~0U` has no sign. Characters become numbers,
/// strings one behind another become one, and what scripts have no word for is left out.
func scriptText(ofMacro text: String) -> String {
  guard let tokens = CToken.split(text) else { return text }
  if tokens.count > 1 || tokens.first?.kind == .character, let constant = CConstant(tokens) {
    return constant.text
  }
  var words: [String] = []
  var isBehindString = false
  var isChanged = false
  for token in tokens {
    let isString = token.kind == .string
    defer { isBehindString = isString }
    if isString, isBehindString, let previous = words.popLast() {
      isChanged = true
      words.append(String(previous.dropLast()) + String(token.text.dropFirst()))
    } else if token.kind == .character, let number = token.number {
      isChanged = true
      words.append(number.text)
    } else if meaninglessWords.contains(token.text) {
      isChanged = true
    } else {
      words.append(token.text)
    }
  }
  return isChanged ? words.joined(separator: " ") : text
}

private let meaninglessWords: Set = ["const", "volatile", "restrict", "__extension__"]
