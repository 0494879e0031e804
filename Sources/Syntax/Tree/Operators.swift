/// An operator between two expressions.
package enum BinaryOperator: String, CaseIterable, Hashable, Sendable {

  case logicalOr = "||"
  case logicalAnd = "&&"
  case bitwiseOr = "|"
  case bitwiseXor = "^"
  case bitwiseAnd = "&"
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case shiftLeft = "<<"
  case shiftRight = ">>"
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case remainder = "%"

}

/// An operator before an expression.
package enum UnaryOperator: String, CaseIterable, Hashable, Sendable {

  case negate = "-"
  case logicalNot = "!"
  case bitwiseNot = "~"
  case dereference = "*"
  case addressOf = "&"

}

/// An operator that adds or subtracts one in place.
package enum StepOperator: String, CaseIterable, Hashable, Sendable {

  case increment = "++"
  case decrement = "--"

}

/// Which value a step operator gives.
package enum StepPosition: String, Hashable, Sendable {

  /// `++x` gives the value after the step.
  case prefix

  /// `x++` gives the value before the step.
  case postfix

}

/// An operator that stores into its left side.
package enum AssignmentOperator: String, CaseIterable, Hashable, Sendable {

  case assign = "="
  case add = "+="
  case subtract = "-="
  case multiply = "*="
  case divide = "/="
  case remainder = "%="
  case bitwiseAnd = "&="
  case bitwiseOr = "|="
  case bitwiseXor = "^="
  case shiftLeft = "<<="
  case shiftRight = ">>="

  /// The operator that combines the old value with the right side, or `nil` for `=`.
  package var binary: BinaryOperator? {
    switch self {
    case .assign: nil
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .remainder: .remainder
    case .bitwiseAnd: .bitwiseAnd
    case .bitwiseOr: .bitwiseOr
    case .bitwiseXor: .bitwiseXor
    case .shiftLeft: .shiftLeft
    case .shiftRight: .shiftRight
    }
  }

}
