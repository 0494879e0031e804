/// The smallest piece of a script that has a meaning.
struct Token: Equatable {

  /// The forms of tokens.
  enum Kind: Equatable {

    /// The end of the file.
    case endOfFile

    /// `name`, also of keywords, which are names where they have no other meaning.
    case identifier

    /// `10`, `0x1f`, `1e6`, `10ms`, also malformed.
    case number

    /// `"text"`
    case string

    /// `"text` up to the end of the line.
    case unterminatedString

    /// `$name`
    case scratchVariable

    /// `$1`, also with what is attached to the digits.
    case positionalParameter

    /// `$#`
    case parameterCount

    /// `@name`, `@`
    case map

    /// An operator or a bracket.
    case punctuator(Punctuator)

    /// Bytes that have no meaning.
    case unknown

  }

  /// The form of the token.
  let kind: Kind

  /// The offsets of the bytes of the token.
  let offsets: Range<Int>

}

/// An operator or a bracket.
enum Punctuator: String, CaseIterable {

  case leftParenthesis = "("
  case rightParenthesis = ")"
  case leftBrace = "{"
  case rightBrace = "}"
  case leftBracket = "["
  case rightBracket = "]"
  case semicolon = ";"
  case comma = ","
  case colon = ":"
  case question = "?"
  case dot = "."
  case range = ".."
  case arrow = "->"
  case plus = "+"
  case minus = "-"
  case star = "*"
  case slash = "/"
  case percent = "%"
  case ampersand = "&"
  case pipe = "|"
  case caret = "^"
  case exclamation = "!"
  case tilde = "~"
  case less = "<"
  case greater = ">"
  case assign = "="
  case equal = "=="
  case notEqual = "!="
  case lessOrEqual = "<="
  case greaterOrEqual = ">="
  case shiftLeft = "<<"
  case shiftRight = ">>"
  case logicalAnd = "&&"
  case logicalOr = "||"
  case increment = "++"
  case decrement = "--"
  case plusAssign = "+="
  case minusAssign = "-="
  case starAssign = "*="
  case slashAssign = "/="
  case percentAssign = "%="
  case ampersandAssign = "&="
  case pipeAssign = "|="
  case caretAssign = "^="
  case shiftLeftAssign = "<<="
  case shiftRightAssign = ">>="

}
