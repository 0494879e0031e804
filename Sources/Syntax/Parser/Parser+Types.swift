import Diagnostics
import Source

extension Parser {

  // type = base ( "*" | "[" expression? "]" )*
  /// Reads a type.
  mutating func type() throws(SyntaxError) -> TypeExpression {
    let start = start
    var type = try baseType()
    while true {
      if take(.star) {
        type = TypeExpression(.pointer(type), at: range(from: start))
      } else if isAt(.leftBracket) {
        let count = try arrayCount()
        type = TypeExpression(.array(type, count: count), at: range(from: start))
      } else {
        return type
      }
      try grow()
    }
  }

  // base = ( "struct" | "union" | "enum" ) name | "typeof" "(" argument ")" | tuple | name+
  private mutating func baseType() throws(SyntaxError) -> TypeExpression {
    let start = start
    if let tag = taggedType {
      advance()
      let name = try identifier("the name of the type")
      return TypeExpression(tag(name), at: range(from: start))
    }
    if isAt(word: "typeof") {
      advance()
      let argument = try parenthesizedArgument()
      return TypeExpression(.typeOf(argument), at: range(from: start))
    }
    if isAt(.leftParenthesis) {
      let kind = try nested { parser throws(SyntaxError) in try parser.tupleType() }
      return TypeExpression(kind, at: range(from: start))
    }
    guard token.kind == .identifier else { throw unexpected("a type") }
    var name = tokenText
    var isModifier = isIntegerModifier(token)
    advance()
    while isModifier && token.kind == .identifier && isIntegerWord(token) {
      name += " " + tokenText
      isModifier = isIntegerWord(token)
      advance()
    }
    return TypeExpression(.named(name), at: range(from: start))
  }

  // tuple = "(" ( field ( "," field )* ","? )? ")"
  // field = type | name ":" type
  /// Reads the type of a tuple, or of a record if the first field has a name.
  private mutating func tupleType() throws(SyntaxError) -> TypeExpression.Kind {
    let opening = try expect(.leftParenthesis)
    let isRecord = token.kind == .identifier && following.kind == .punctuator(.colon)
    var elements: [TypeExpression] = []
    var fields: [TypeField] = []
    while !isAt(.rightParenthesis) {
      if isRecord {
        let name = try identifier("the name of a field")
        try expect(.colon)
        fields.append(TypeField(name, type: try type()))
      } else {
        elements.append(try type())
      }
      guard take(.comma) else { break }
    }
    try close(opening, with: .rightParenthesis)
    return isRecord ? .record(fields) : .tuple(elements)
  }

  /// What makes a type of a name after the next word, if that is `struct`, `union` or `enum`.
  private var taggedType: ((Identifier) -> TypeExpression.Kind)? {
    if isAt(word: "struct") { return TypeExpression.Kind.structure }
    if isAt(word: "union") { return TypeExpression.Kind.union }
    if isAt(word: "enum") { return TypeExpression.Kind.enumeration }
    return nil
  }

  private mutating func arrayCount() throws(SyntaxError) -> Expression? {
    let opening = try expect(.leftBracket)
    if take(.rightBracket) { return nil }
    let count = try expression()
    try close(opening, with: .rightBracket)
    return count
  }

  // argument = type | expression
  /// Reads an argument of a call.
  mutating func argument() throws(SyntaxError) -> Argument {
    isAtTypeArgument
      ? .type(try nested { parser throws(SyntaxError) in try parser.type() })
      : .expression(try expression())
  }

  /// Reads an argument between parentheses.
  mutating func parenthesizedArgument() throws(SyntaxError) -> Argument {
    let opening = try expect(.leftParenthesis)
    let argument = try argument()
    try close(opening, with: .rightParenthesis)
    return argument
  }

  /// Whether the next tokens are an argument that can only be a type.
  private var isAtTypeArgument: Bool {
    guard token.kind == .identifier else { return false }
    if isTypeKeyword(token, before: following) { return true }
    guard let end = endOfType(from: token) else { return false }
    let isComplete =
      end.token.kind == .punctuator(.comma) || end.token.kind == .punctuator(.rightParenthesis)
    return isComplete && (end.form == .type || end.form == .suffixed && isTypeName(token))
  }

  /// Whether the tokens from `token`, after a parenthesis, are the type of a cast.
  func startsCast(_ token: Token) -> Bool {
    guard token.kind == .identifier else { return false }
    let next = lexer.token(after: token.offsets.upperBound)
    if isTypeKeyword(token, before: next) { return true }
    guard let end = endOfType(from: token), end.token.kind == .punctuator(.rightParenthesis) else {
      return false
    }
    if end.form == .type { return true }
    switch lexer.token(after: end.token.offsets.upperBound).kind {
    case .identifier, .number, .string, .unterminatedString, .scratchVariable,
      .positionalParameter, .parameterCount, .map, .punctuator(.leftParenthesis),
      .punctuator(.exclamation), .punctuator(.tilde):
      return true
    case .punctuator(.minus), .punctuator(.star), .punctuator(.ampersand),
      .punctuator(.increment), .punctuator(.decrement):
      // `(cpu) - 1` is a difference, `(int64) - 1` a cast.
      return isTypeName(token)
    case .endOfFile, .punctuator, .unknown:
      return false
    }
  }

  /// Whether `token` starts a type whatever follows it.
  private func isTypeKeyword(_ token: Token, before next: Token) -> Bool {
    if next.kind == .identifier {
      return spells(token, "struct") || spells(token, "union") || spells(token, "enum")
    }
    return next.kind == .punctuator(.leftParenthesis) && spells(token, "typeof")
  }

  /// How certain it is that tokens are a type.
  private enum TypeForm {

    /// A lone name, which can be an expression.
    case name

    /// `name[4]`, which can be an element of an array.
    case suffixed

    /// `name *`, `name[]`, `unsigned int`
    case type

  }

  /// Returns the token after the tokens from `first` that look like a type, if they do.
  private func endOfType(from first: Token) -> (token: Token, form: TypeForm)? {
    var form = TypeForm.name
    var token = lexer.token(after: first.offsets.upperBound)
    if isIntegerModifier(first) {
      while token.kind == .identifier && isIntegerWord(token) {
        form = .type
        token = lexer.token(after: token.offsets.upperBound)
      }
    }
    while true {
      let next = lexer.token(after: token.offsets.upperBound)
      switch (token.kind, next.kind) {
      case (.punctuator(.star), _):
        form = .type
        token = next
      case (.punctuator(.leftBracket), .punctuator(.rightBracket)):
        form = .type
        token = lexer.token(after: next.offsets.upperBound)
      case (.punctuator(.leftBracket), .number):
        let closing = lexer.token(after: next.offsets.upperBound)
        guard closing.kind == .punctuator(.rightBracket) else { return nil }
        if form == .name { form = .suffixed }
        token = lexer.token(after: closing.offsets.upperBound)
      default:
        return (token, form)
      }
    }
  }

}
