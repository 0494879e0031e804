import Syntax

/// The names of the syntax tree that other layers use as well.
enum Tree {
  typealias AttachPoint = Syntax.AttachPoint
  typealias BinaryOperator = Syntax.BinaryOperator
  typealias Expression = Syntax.Expression
  typealias RecordField = Syntax.RecordField
  typealias Statement = Syntax.Statement
  typealias UnaryOperator = Syntax.UnaryOperator
}
