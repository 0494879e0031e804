package import Source

/// Something that has a value.
package struct Expression: Equatable, Sendable {

  /// The forms of expressions.
  package indirect enum Kind: Equatable, Sendable {

    /// `10`, `0x1f`, `1e6`, `10ms`
    case integer(IntegerLiteral)

    /// `true`, `false`
    case boolean(Bool)

    /// `"text"`
    case string(StringLiteral)

    /// `comm`, `AF_INET`, `PAGE_SIZE`: a builtin, macro, enumerator, C macro or parameter.
    case identifier(String)

    /// `$1`; numbers start at 1.
    case positionalParameter(Int)

    /// `$#`
    case parameterCount

    /// `$name`
    case scratchVariable(String)

    /// `@name`; the map `@` has an empty name.
    case map(String)

    /// `@name[key, key]`; there is at least one key.
    case mapElement(Identifier, keys: [Expression])

    /// `f(a, b)`
    case call(Identifier, arguments: [Argument])

    /// `e.name`, `e->name`
    case member(Expression, Identifier)

    /// `e.0`
    case tupleElement(Expression, Located<Int>)

    /// `e[i]`, where `e` is not a map
    case element(Expression, index: Expression)

    /// `-e`
    case unary(Located<UnaryOperator>, Expression)

    /// `a + b`
    case binary(Expression, Located<BinaryOperator>, Expression)

    /// `++e`, `e++`
    case step(Located<StepOperator>, StepPosition, AssignmentTarget)

    /// `c ? a : b`; without `a` for `c ?: b`
    case conditional(Expression, then: Expression?, otherwise: Expression)

    /// `(type)e`
    case cast(TypeExpression, Expression)

    /// `(a, b)`, `(a,)`, `()`
    case tuple([Expression])

    /// `(x = a, y = b)`; there is at least one field.
    case record([RecordField])

    /// `{ s; e }`
    case block(Block)

    /// `if c { a } else { b }`, as a value or as a statement
    case ifElse(IfElse)

    /// `comptime e`
    case comptime(Expression)

    /// `sizeof(type)`, `sizeof(e)`
    case sizeOf(Argument)

    /// `offsetof(type, a.b)`, `offsetof(e, a.b)`; there is at least one member.
    case offsetOf(Argument, path: [Identifier])

    /// `typeinfo(type)`, `typeinfo(e)`
    case typeInfo(Argument)

  }

  /// The form of the expression.
  package let kind: Kind

  /// Where the expression is written, with its outermost parentheses left out.
  package let range: SourceRange

  /// Creates the expression written at `range`.
  package init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }

}

/// What is given to a call, `sizeof`, `offsetof`, `typeof` or `typeinfo`.
///
/// A lone name is an expression here even if it names a type: only the checker knows typedefs.
package enum Argument: Equatable, Sendable {

  /// `$x + 1`, `size_t`
  case expression(Expression)

  /// `struct task_struct`, `uint8 *`, `typeof($x)`
  case type(TypeExpression)

  /// Where the argument is written.
  package var range: SourceRange {
    switch self {
    case .expression(let expression): expression.range
    case .type(let type): type.range
    }
  }

}

/// One `name = value` of a record.
package struct RecordField: Equatable, Sendable {

  /// The name of the field.
  package let name: Identifier

  /// The value of the field.
  package let value: Expression

  /// Creates the field `name` with `value`.
  package init(_ name: Identifier, value: Expression) {
    self.name = name
    self.value = value
  }

}

/// A choice between blocks.
package struct IfElse: Equatable, Sendable {

  /// A block and the condition under which it is taken.
  package struct Branch: Equatable, Sendable {

    /// The condition.
    package let condition: Expression

    /// What is done if it holds.
    package let body: Block

    /// Creates a branch that does `body` if `condition` holds.
    package init(_ condition: Expression, body: Block) {
      self.condition = condition
      self.body = body
    }

  }

  /// The `if` and each `else if`, in order; there is at least one.
  package let branches: [Branch]

  /// The last `else`.
  package let otherwise: Block?

  /// Creates a choice between `branches` and `otherwise`.
  package init(branches: [Branch], otherwise: Block?) {
    self.branches = branches
    self.otherwise = otherwise
  }

}
