package import Source

/// Something to do.
package struct Statement: Equatable, Sendable {

  /// The forms of statements.
  package indirect enum Kind: Equatable, Sendable {

    /// `e;`, also `if c { … }` and `{ … }`
    case expression(Expression)

    /// `$v = e;`, `@m[k] += e;`
    case assignment(AssignmentTarget, Located<AssignmentOperator>, Expression)

    /// `let $v : type = e;`
    case declaration(Identifier, type: TypeExpression?, value: Expression?)

    /// `_ = e;`
    case discard(Expression)

    /// `for ($kv : @map) { … }`
    case forEach(Identifier, in: Identifier, body: Block)

    /// `for ($i : a..b) { … }`
    case forRange(Identifier, from: Expression, to: Expression, body: Block)

    /// `while (c) { … }`
    case whileLoop(Expression, body: Block)

    /// `unroll (n) { … }`
    case unroll(Expression, body: Block)

    /// `break;`
    case breakLoop

    /// `continue;`
    case continueLoop

    /// `return;`, `return e;`
    case returnValue(Expression?)

    /// `import "path";`
    case importFile(ImportDeclaration)

  }

  /// The form of the statement.
  package let kind: Kind

  /// Where the statement is written, without its semicolon.
  package let range: SourceRange

  /// Creates the statement written at `range`.
  package init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }

}

/// Statements between braces, with a scope of their own.
package struct Block: Equatable, Sendable {

  /// The statements, without `result`.
  package let statements: [Statement]

  /// The last expression if no semicolon follows it: the value of the block where it has one.
  package let result: Expression?

  /// Where the block is written, with its braces.
  package let range: SourceRange

  /// Creates the block written at `range`.
  package init(_ statements: [Statement], result: Expression?, at range: SourceRange) {
    self.statements = statements
    self.result = result
    self.range = range
  }

  /// The statements, with `result` as the last.
  package var allStatements: [Statement] {
    guard let result else { return statements }
    return statements + [Statement(.expression(result), at: result.range)]
  }

}

/// What a value can be stored in.
package struct AssignmentTarget: Equatable, Sendable {

  /// The forms of targets.
  package indirect enum Kind: Equatable, Sendable {

    /// `$name`
    case scratchVariable(String)

    /// `@name`
    case map(String)

    /// `@name[key, key]`; there is at least one key.
    case mapElement(Identifier, keys: [Expression])

    /// `name`, a parameter of a macro
    case identifier(String)

  }

  /// The form of the target.
  package let kind: Kind

  /// Where the target is written.
  package let range: SourceRange

  /// Creates the target written at `range`.
  package init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }

}
