extension Punctuator {

  /// The operator between two expressions.
  var binaryOperator: BinaryOperator? { Punctuator.binaryOperators[self] }

  /// The operator before an expression.
  var unaryOperator: UnaryOperator? { Punctuator.unaryOperators[self] }

  /// The operator that adds or subtracts one.
  var stepOperator: StepOperator? { Punctuator.stepOperators[self] }

  /// The operator that stores into its left side.
  var assignmentOperator: AssignmentOperator? { Punctuator.assignmentOperators[self] }

  private static let binaryOperators = table(of: BinaryOperator.self)
  private static let unaryOperators = table(of: UnaryOperator.self)
  private static let stepOperators = table(of: StepOperator.self)
  private static let assignmentOperators = table(of: AssignmentOperator.self)

  /// Returns the operators by the punctuators that spell them.
  private static func table<Operator: CaseIterable & RawRepresentable<String>>(
    of operators: Operator.Type
  ) -> [Punctuator: Operator] {
    var table: [Punctuator: Operator] = [:]
    for symbol in operators.allCases {
      guard let punctuator = Punctuator(rawValue: symbol.rawValue) else {
        preconditionFailure("the lexer knows every operator")
      }
      table[punctuator] = symbol
    }
    return table
  }

}

extension BinaryOperator {

  /// How tightly the operator binds: the greater, the tighter; all associate to the left.
  package var strength: Int {
    switch self {
    case .logicalOr: 1
    case .logicalAnd: 2
    case .bitwiseOr: 3
    case .bitwiseXor: 4
    case .bitwiseAnd: 5
    case .equal, .notEqual: 6
    case .less, .lessOrEqual, .greater, .greaterOrEqual: 7
    case .shiftLeft, .shiftRight: 8
    case .add, .subtract: 9
    case .multiply, .divide, .remainder: 10
    }
  }

}
