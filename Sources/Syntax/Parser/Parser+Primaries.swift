import Diagnostics
import Source

extension Parser {

  // postfix = primary ( ( "." | "->" ) ( name | digits ) | "[" expression "]" | "++" | "--" )*
  /// Reads what follows `primary`, which starts at `start`.
  mutating func postfix(
    of primary: Expression, from start: Int
  ) throws(SyntaxError) -> Expression {
    var expression = primary
    while case .punctuator(let punctuator) = token.kind {
      if punctuator == .dot || punctuator == .arrow {
        expression = try member(of: expression, from: start)
      } else if punctuator == .leftBracket {
        let opening = try expect(.leftBracket)
        let index = try self.expression()
        try close(opening, with: .rightBracket)
        expression = Expression(.element(expression, index: index), at: range(from: start))
      } else if let kind = punctuator.stepOperator {
        let symbol = Located(kind, at: tokenRange)
        advance()
        expression = try step(symbol, .postfix, of: expression, from: start)
      } else {
        return expression
      }
      try grow()
    }
    return expression
  }

  private mutating func member(
    of base: Expression, from start: Int
  ) throws(SyntaxError) -> Expression {
    advance()
    if token.kind == .number {
      if case .integer = base.kind { return fraction(of: base) }
      let range = tokenRange
      guard let index = Int(tokenText) else { throw unexpected("a member or an index") }
      advance()
      return Expression(.tupleElement(base, Located(index, at: range)), at: self.range(from: start))
    }
    let name = try identifier("the name of a member")
    return Expression(.member(base, name), at: range(from: start))
  }

  /// Reads the digits after the point of a number, which are logged, and returns the number.
  private mutating func fraction(of number: Expression) -> Expression {
    let range = number.range.union(tokenRange)
    report(.invalidNumber(file.text(in: range), "numbers are whole", at: range))
    advance()
    return number
  }

  /// Reads an expression without operators around it.
  mutating func primary() throws(SyntaxError) -> Expression {
    let start = start
    let kind: Expression.Kind
    switch token.kind {
    case .number: kind = .integer(integer())
    case .string: kind = .string(string())
    case .positionalParameter: kind = .positionalParameter(positionalParameter())
    case .parameterCount:
      advance()
      kind = .parameterCount
    case .scratchVariable:
      kind = .scratchVariable(try sigilName(.scratchVariable, "a variable").name)
    case .map: kind = try map()
    case .identifier: return try named()
    case .punctuator(.leftBrace): kind = .block(try block())
    case .punctuator(.leftParenthesis): return try parenthesized()
    case .endOfFile, .unterminatedString, .punctuator, .unknown:
      throw unexpected("an expression")
    }
    return Expression(kind, at: range(from: start))
  }

  // map = "@" name? ( "[" expression ( "," expression )* "]" )?
  private mutating func map() throws(SyntaxError) -> Expression.Kind {
    let map = try sigilName(.map, "a map")
    guard isAt(.leftBracket) else { return .map(map.name) }
    let opening = try expect(.leftBracket)
    var keys = [try expression()]
    while take(.comma) { keys.append(try expression()) }
    try close(opening, with: .rightBracket)
    return .mapElement(map, keys: keys)
  }

  /// Reads an expression that starts with a word.
  private mutating func named() throws(SyntaxError) -> Expression {
    let start = start
    let kind: Expression.Kind
    if isAt(word: "if") {
      kind = .ifElse(try ifElse())
    } else if following.kind == .punctuator(.leftParenthesis) {
      kind = try call()
    } else if isAt(word: "true") || isAt(word: "false") {
      kind = .boolean(isAt(word: "true"))
      advance()
    } else if isReserved(token) {
      throw unexpected("an expression")
    } else {
      kind = .identifier(tokenText)
      advance()
    }
    return Expression(kind, at: range(from: start))
  }

  /// Whether `token` is a word that cannot start an expression.
  private func isReserved(_ token: Token) -> Bool {
    spells(token, "else") || spells(token, "for") || spells(token, "while")
      || spells(token, "unroll") || spells(token, "let") || spells(token, "return")
      || spells(token, "break") || spells(token, "continue") || spells(token, "struct")
      || spells(token, "union") || spells(token, "enum")
  }

  // call = name "(" ( argument ( "," argument )* )? ")"
  private mutating func call() throws(SyntaxError) -> Expression.Kind {
    if isReserved(token) || isAt(word: "typeof") { throw unexpected("an expression") }
    let name = try identifier()
    switch name.name {
    case "sizeof": return .sizeOf(try parenthesizedArgument())
    case "typeinfo": return .typeInfo(try parenthesizedArgument())
    case "offsetof": return try offsetOf()
    default: break
    }
    let opening = try expect(.leftParenthesis)
    var arguments: [Argument] = []
    if !isAt(.rightParenthesis) {
      repeat { arguments.append(try argument()) } while take(.comma)
    }
    if isAt(.colon), let error = misspelled(name) { throw error }
    try close(opening, with: .rightParenthesis)
    return .call(name, arguments: arguments)
  }

  // offsetof = "offsetof" "(" argument "," name ( "." name )* ")"
  private mutating func offsetOf() throws(SyntaxError) -> Expression.Kind {
    let opening = try expect(.leftParenthesis)
    let argument = try argument()
    try expect(.comma)
    var path = [try identifier("the name of a member")]
    while take(.dot) { path.append(try identifier("the name of a member")) }
    try close(opening, with: .rightParenthesis)
    return .offsetOf(argument, path: path)
  }

  // parenthesized = "(" expression ")" | tuple | record
  // tuple = "(" ")" | "(" expression "," ")" | "(" expression ( "," expression )+ ")"
  /// Reads what is between parentheses and not a type.
  mutating func parenthesized() throws(SyntaxError) -> Expression {
    let start = start
    let opening = try expect(.leftParenthesis)
    if take(.rightParenthesis) { return Expression(.tuple([]), at: range(from: start)) }
    if token.kind == .identifier && following.kind == .punctuator(.assign) {
      return try record(opening)
    }
    let first = try expression()
    guard isAt(.comma) else {
      try close(opening, with: .rightParenthesis)
      return first
    }
    var elements = [first]
    while take(.comma) && !isAt(.rightParenthesis) { elements.append(try expression()) }
    try close(opening, with: .rightParenthesis)
    return Expression(.tuple(elements), at: range(from: start))
  }

  // record = "(" name "=" expression ( "," name "=" expression )* ","? ")"
  private mutating func record(_ opening: SourceRange) throws(SyntaxError) -> Expression {
    var fields: [RecordField] = []
    repeat {
      if isAt(.rightParenthesis) { break }
      let name = try identifier("the name of a field")
      try expect(.assign)
      fields.append(RecordField(name, value: try expression()))
    } while take(.comma)
    try close(opening, with: .rightParenthesis)
    return Expression(.record(fields), at: range(from: opening.lower))
  }

}
