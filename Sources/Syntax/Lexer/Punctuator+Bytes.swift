extension Punctuator {

  /// Creates the punctuator of three bytes, if there is one.
  init?(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    guard third == UInt8(ascii: "="), first == second else { return nil }
    switch first {
    case UInt8(ascii: "<"): self = .shiftLeftAssign
    case UInt8(ascii: ">"): self = .shiftRightAssign
    default: return nil
    }
  }

  /// Creates the punctuator of two bytes, if there is one.
  init?(_ first: UInt8, _ second: UInt8) {
    if second == UInt8(ascii: "="), let punctuator = Punctuator(assigningWith: first) {
      self = punctuator
    } else if first == second, let punctuator = Punctuator(doubling: first) {
      self = punctuator
    } else if first == UInt8(ascii: "-") && second == UInt8(ascii: ">") {
      self = .arrow
    } else {
      return nil
    }
  }

  private init?(assigningWith first: UInt8) {
    switch first {
    case UInt8(ascii: "="): self = .equal
    case UInt8(ascii: "!"): self = .notEqual
    case UInt8(ascii: "<"): self = .lessOrEqual
    case UInt8(ascii: ">"): self = .greaterOrEqual
    case UInt8(ascii: "+"): self = .plusAssign
    case UInt8(ascii: "-"): self = .minusAssign
    case UInt8(ascii: "*"): self = .starAssign
    case UInt8(ascii: "/"): self = .slashAssign
    case UInt8(ascii: "%"): self = .percentAssign
    case UInt8(ascii: "&"): self = .ampersandAssign
    case UInt8(ascii: "|"): self = .pipeAssign
    case UInt8(ascii: "^"): self = .caretAssign
    default: return nil
    }
  }

  private init?(doubling first: UInt8) {
    switch first {
    case UInt8(ascii: "."): self = .range
    case UInt8(ascii: "<"): self = .shiftLeft
    case UInt8(ascii: ">"): self = .shiftRight
    case UInt8(ascii: "&"): self = .logicalAnd
    case UInt8(ascii: "|"): self = .logicalOr
    case UInt8(ascii: "+"): self = .increment
    case UInt8(ascii: "-"): self = .decrement
    default: return nil
    }
  }

  /// Creates the punctuator of one byte, if there is one.
  init?(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "("): self = .leftParenthesis
    case UInt8(ascii: ")"): self = .rightParenthesis
    case UInt8(ascii: "{"): self = .leftBrace
    case UInt8(ascii: "}"): self = .rightBrace
    case UInt8(ascii: "["): self = .leftBracket
    case UInt8(ascii: "]"): self = .rightBracket
    case UInt8(ascii: ";"): self = .semicolon
    case UInt8(ascii: ","): self = .comma
    case UInt8(ascii: ":"): self = .colon
    case UInt8(ascii: "?"): self = .question
    case UInt8(ascii: "."): self = .dot
    case UInt8(ascii: "+"): self = .plus
    case UInt8(ascii: "-"): self = .minus
    case UInt8(ascii: "*"): self = .star
    case UInt8(ascii: "/"): self = .slash
    case UInt8(ascii: "%"): self = .percent
    case UInt8(ascii: "&"): self = .ampersand
    case UInt8(ascii: "|"): self = .pipe
    case UInt8(ascii: "^"): self = .caret
    case UInt8(ascii: "!"): self = .exclamation
    case UInt8(ascii: "~"): self = .tilde
    case UInt8(ascii: "<"): self = .less
    case UInt8(ascii: ">"): self = .greater
    case UInt8(ascii: "="): self = .assign
    default: return nil
    }
  }

}
