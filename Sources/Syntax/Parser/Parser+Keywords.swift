import Diagnostics
import Source

extension Parser {

  /// The words that a block follows.
  private static let wordsBeforeBlocks = ["if", "else", "for", "while", "unroll"]

  /// Returns the problem with a statement before a block that looks like a call or a name, if its
  /// word is nearly one that blocks follow.
  func misspelled(_ statement: Statement) -> SyntaxError? {
    guard case .expression(let expression) = statement.kind else { return nil }
    switch expression.kind {
    case .call(let name, _): return misspelled(name)
    case .identifier(let name): return misspelled(Identifier(name, at: expression.range))
    default: return nil
    }
  }

  /// Returns the problem with a word that is nearly one that blocks follow.
  func misspelled(_ name: Identifier) -> SyntaxError? {
    let word = Parser.wordsBeforeBlocks.first { isNearly(Array(name.name.utf8), Array($0.utf8)) }
    return word.map { SyntaxError(.misspelled(name, as: $0)) }
  }

  /// Whether a word becomes another by exchanging two letters, or by one letter more, less or other.
  private func isNearly(_ word: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard abs(word.count - wanted.count) <= 1, word.count > 1, word != wanted else { return false }
    let start = zip(word, wanted).prefix { $0 == $1 }.count
    let rest = (word[start...], wanted[start...])
    let isExchange =
      rest.0.count > 1 && rest.1.count > 1
      && rest.0.prefix(2).elementsEqual(rest.1.prefix(2).reversed())
      && rest.0.dropFirst(2).elementsEqual(rest.1.dropFirst(2))
    let (longer, shorter) = word.count > wanted.count ? (rest.0, rest.1) : (rest.1, rest.0)
    let rests = longer.dropFirst()
    return isExchange
      || rests.elementsEqual(word.count == wanted.count ? shorter.dropFirst() : shorter)
  }
}
