import Diagnostics
import Source

extension Parser {

  // statement = declaration | discard | loop | jump | import | if | block | assignment
  //           | expression
  /// Reads a statement without its semicolon.
  mutating func statement() throws(SyntaxError) -> Statement {
    let start = start
    return Statement(try statementKind(), at: range(from: start))
  }

  private mutating func statementKind() throws(SyntaxError) -> Statement.Kind {
    if isAt(.leftBrace) || isAt(word: "if") { return .expression(try primary()) }
    guard token.kind == .identifier else { return try assignmentOrExpression() }
    if take(word: "let") { return try declaration() }
    if take(word: "for") { return try forLoop() }
    if take(word: "while") {
      let condition = try expression()
      return .whileLoop(condition, body: try block())
    }
    if take(word: "unroll") {
      let count = try expression()
      return .unroll(count, body: try block())
    }
    if take(word: "break") { return .breakLoop }
    if take(word: "continue") { return .continueLoop }
    if take(word: "return") { return .returnValue(try returnedValue()) }
    if isAt(word: "import") && following.kind == .string {
      let declaration = try importDeclaration()
      blockImports.append(declaration)
      return .importFile(declaration)
    }
    if isAt(word: "_") && following.kind == .punctuator(.assign) {
      advance()
      advance()
      return .discard(try expression())
    }
    return try assignmentOrExpression()
  }

  /// Whether `token` is a word that starts a statement and not an expression.
  func startsStatement(_ token: Token) -> Bool {
    spells(token, "if") || spells(token, "unroll") || spells(token, "while")
      || spells(token, "for") || spells(token, "return") || spells(token, "else")
      || spells(token, "comptime")
  }

  // declaration = "let" variable ( ":" type )? ( "=" expression )?
  private mutating func declaration() throws(SyntaxError) -> Statement.Kind {
    if token.kind == .map {
      throw unexpected(
        "a variable", fixIts: [.init("declare maps before the first probe, or without 'let'")])
    }
    let variable = try sigilName(.scratchVariable, "a variable")
    let type = take(.colon) ? try self.type() : nil
    let value = take(.assign) ? try expression() : nil
    return .declaration(variable, type: type, value: value)
  }

  // assignment = ( variable | map ) operator expression
  private mutating func assignmentOrExpression() throws(SyntaxError) -> Statement.Kind {
    let start = start
    let left = try expression()
    guard case .punctuator(let punctuator) = token.kind,
      let kind = punctuator.assignmentOperator
    else { return .expression(left) }
    guard let target = AssignmentTarget(left) else {
      throw SyntaxError(.invalidTarget(of: punctuator.rawValue, at: range(from: start)))
    }
    let symbol = Located(kind, at: tokenRange)
    advance()
    return .assignment(target, symbol, try expression())
  }

  // for = "for" ( "(" header ")" | header ) block
  // header = variable ":" ( map | expression ".." expression )
  private mutating func forLoop() throws(SyntaxError) -> Statement.Kind {
    let opening = isAt(.leftParenthesis) ? try expect(.leftParenthesis) : nil
    let variable = try sigilName(.scratchVariable, "a variable")
    if isAt(.assign) { throw loopOfC(opening) }
    try expect(.colon)
    let start = start
    let first = try expression()
    guard take(.range) else {
      guard case .map(let name) = first.kind else { throw notIterable(range(from: start)) }
      if let opening { try close(opening, with: .rightParenthesis) }
      return .forEach(variable, in: Identifier(name, at: first.range), body: try block())
    }
    let last = try expression()
    if let opening { try close(opening, with: .rightParenthesis) }
    return .forRange(variable, from: first, to: last, body: try block())
  }

  /// Skips the rest of `for ($i = 0; …; …)`, and returns the problem with it.
  private mutating func loopOfC(_ opening: SourceRange?) -> SyntaxError {
    let error = unexpected(
      "':'", fixIts: [.init("a loop over numbers is 'for ($i : 0..n) { … }'")])
    guard opening != nil else { return error }
    while token.kind != .endOfFile, !isAt(.leftBrace), !isAt(.rightBrace) { advance() }
    return error
  }

  private func notIterable(_ range: SourceRange) -> SyntaxError {
    lexicalError
      ?? SyntaxError(
        .expected("a map or a range", found: "'\(file.text(in: range))'", at: range))
  }

  private mutating func returnedValue() throws(SyntaxError) -> Expression? {
    if isAt(.semicolon) || isAt(.rightBrace) || token.kind == .endOfFile { return nil }
    return try expression()
  }

  // if = "if" expression block ( "else" "if" expression block )* ( "else" block )?
  /// Reads a choice, with all of its `else if`.
  mutating func ifElse() throws(SyntaxError) -> IfElse {
    var branches: [IfElse.Branch] = []
    while take(word: "if") {
      let condition = try expression()
      branches.append(IfElse.Branch(condition, body: try block()))
      guard branches.count < maximumHeight else {
        throw abandon(.tooDeeplyNested(at: tokenRange))
      }
      guard take(word: "else") else { return IfElse(branches: branches, otherwise: nil) }
    }
    return IfElse(branches: branches, otherwise: try block())
  }

}
