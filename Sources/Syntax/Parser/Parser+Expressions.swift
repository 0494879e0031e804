import Diagnostics
import Source

extension Parser {

  /// Reads an expression.
  mutating func expression() throws(SyntaxError) -> Expression {
    try nested { parser throws(SyntaxError) in try parser.conditional() }
  }

  // conditional = binary ( "?" expression? ":" expression )?
  private mutating func conditional() throws(SyntaxError) -> Expression {
    let start = start
    let condition = try binary(above: 0)
    guard take(.question) else { return condition }
    let then = isAt(.colon) ? nil : try expression()
    try expect(.colon)
    let otherwise = try expression()
    return Expression(
      .conditional(condition, then: then, otherwise: otherwise), at: range(from: start))
  }

  // binary = unary ( operator unary )*, by precedence
  /// Reads operands and the operators between them that bind tighter than `precedence`.
  private mutating func binary(above precedence: Int) throws(SyntaxError) -> Expression {
    let start = start
    var left = try unary()
    while let kind = binaryOperator, kind.strength > precedence {
      let symbol = Located(kind, at: tokenRange)
      advance()
      let right = try operand { parser throws(SyntaxError) in
        try parser.binary(above: kind.strength)
      }
      left = Expression(.binary(left, symbol, right), at: range(from: start))
    }
    return left
  }

  /// The binary operator that is next.
  private var binaryOperator: BinaryOperator? {
    guard case .punctuator(let punctuator) = token.kind else { return nil }
    // A slash before a block closes the predicate, it never divides.
    if punctuator == .slash && isInPredicate && following.kind == .punctuator(.leftBrace) {
      return nil
    }
    return punctuator.binaryOperator
  }

  // unary = ( "-" | "!" | "~" | "*" | "&" | "comptime" | cast ) unary
  //       | ( "++" | "--" ) unary | postfix
  private mutating func unary() throws(SyntaxError) -> Expression {
    let start = start
    if case .punctuator(let punctuator) = token.kind {
      let range = tokenRange
      if let kind = punctuator.unaryOperator {
        advance()
        let operand = try prefixed()
        return Expression(.unary(Located(kind, at: range), operand), at: self.range(from: start))
      }
      if let kind = punctuator.stepOperator {
        advance()
        let operand = try prefixed()
        return try step(Located(kind, at: range), .prefix, of: operand, from: start)
      }
      if punctuator == .leftParenthesis {
        return try castOrParenthesized()
      }
    } else if isAt(word: "comptime") && startsOperand(following) {
      advance()
      return Expression(.comptime(try prefixed()), at: range(from: start))
    }
    return try postfix(of: try primary(), from: start)
  }

  /// Reads the operand of a prefix operator.
  private mutating func prefixed() throws(SyntaxError) -> Expression {
    try nested { parser throws(SyntaxError) in try parser.unary() }
  }

  /// Whether the operand of `comptime` can start with `token`.
  private func startsOperand(_ token: Token) -> Bool {
    switch token.kind {
    case .identifier, .number, .string, .scratchVariable, .positionalParameter, .parameterCount,
      .map, .punctuator(.leftParenthesis), .punctuator(.exclamation), .punctuator(.tilde),
      .punctuator(.minus), .punctuator(.leftBrace):
      true
    case .endOfFile, .unterminatedString, .punctuator, .unknown:
      false
    }
  }

  // cast = "(" type ")" unary
  private mutating func castOrParenthesized() throws(SyntaxError) -> Expression {
    let start = start
    guard startsCast(following) else {
      return try postfix(of: try parenthesized(), from: start)
    }
    let opening = try expect(.leftParenthesis)
    let type = try type()
    try close(opening, with: .rightParenthesis)
    let operand = try prefixed()
    return Expression(.cast(type, operand), at: range(from: start))
  }

  /// Returns the operation `symbol` on `operand`, which must be a variable or a map.
  func step(
    _ symbol: Located<StepOperator>, _ position: StepPosition, of operand: Expression,
    from start: Int
  ) throws(SyntaxError) -> Expression {
    guard let target = AssignmentTarget(operand) else {
      throw SyntaxError(.invalidTarget(of: symbol.value.rawValue, at: operand.range))
    }
    return Expression(.step(symbol, position, target), at: range(from: start))
  }

}
