import Syntax

/// Returns the value of arithmetic on constants, or nil if it divides by zero.
///
/// What is known when the script is compiled is computed with signs, unlike at run time.
func folded(
  _ operation: BinaryOperator, _ left: Int64, _ right: Int64, isSigned: Bool
) -> Int64? {
  switch operation {
  case .add: return left &+ right
  case .subtract: return left &- right
  case .multiply: return left &* right
  case .divide, .remainder:
    guard right != 0 else { return nil }
    return isSigned
      ? divided(operation, left, right)
      : Int64(
        bitPattern: divided(operation, UInt64(bitPattern: left), UInt64(bitPattern: right)))
  case .and: return left & right
  case .or: return left | right
  case .exclusiveOr: return left ^ right
  case .shiftLeft: return left &<< right
  case .shiftRight:
    if isSigned { return left &>> right }
    return Int64(bitPattern: UInt64(bitPattern: left) &>> UInt64(bitPattern: right))
  }
}

private func divided<Number: FixedWidthInteger>(
  _ operation: BinaryOperator, _ left: Number, _ right: Number
) -> Number {
  operation == .divide
    ? left.dividedReportingOverflow(by: right).partialValue
    : left.remainderReportingOverflow(dividingBy: right).partialValue
}

extension BinaryOperator {

  /// Creates the arithmetic that an operator of the script stands for; nil for comparisons and
  /// logic.
  init?(_ written: Tree.BinaryOperator) {
    switch written {
    case .add: self = .add
    case .subtract: self = .subtract
    case .multiply: self = .multiply
    case .divide: self = .divide
    case .remainder: self = .remainder
    case .bitwiseAnd: self = .and
    case .bitwiseOr: self = .or
    case .bitwiseXor: self = .exclusiveOr
    case .shiftLeft: self = .shiftLeft
    case .shiftRight: self = .shiftRight
    case .logicalOr, .logicalAnd, .equal, .notEqual, .less, .lessOrEqual, .greater,
      .greaterOrEqual:
      return nil
    }
  }
}
