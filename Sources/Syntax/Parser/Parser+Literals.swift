import Diagnostics
import Source

extension Parser {

  /// Reads a number; one that is malformed is logged and stands for 0.
  mutating func integer() -> IntegerLiteral {
    let text = tokenText
    let range = tokenRange
    advance()
    do throws(NumberError) {
      return try IntegerLiteral(parsing: text)
    } catch {
      switch error {
      case .malformed(let reason): report(.invalidNumber(text, reason, at: range))
      case .outOfRange(let limit): report(.numberOutOfRange(text, limit, at: range))
      }
      return IntegerLiteral(0)
    }
  }

  /// Reads a string; what is wrong with its escapes is logged.
  mutating func string() -> StringLiteral {
    let content = token.offsets.lowerBound + 1..<token.offsets.upperBound - 1
    let (literal, errors) = StringLiteral.parsing(file.bytes[content])
    for error in errors {
      let offsets =
        content.lowerBound + error.offsets.lowerBound..<content.lowerBound
        + error.offsets.upperBound
      report(.invalidEscape(text(offsets), at: range(offsets)))
    }
    advance()
    return literal
  }

  /// Reads a string between quotes, which must be next, and is `description` in messages.
  mutating func expectString(_ description: String) throws(SyntaxError) -> StringLiteral {
    guard token.kind == .string else { throw unexpected(description) }
    return string()
  }

  /// Reads `$1`; a number that is not one is logged and stands for 1.
  mutating func positionalParameter() -> Int {
    let number = positionalParameter(at: token.offsets)
    advance()
    return number
  }

  /// Returns the number of the parameter that is written at `offsets`.
  mutating func positionalParameter(at offsets: Range<Int>) -> Int {
    if let number = Int(text(offsets.dropFirst())), number > 0, number <= Int(Int32.max) {
      return number
    }
    report(.invalidPositionalParameter(text(offsets), at: range(offsets)))
    return 1
  }

}
