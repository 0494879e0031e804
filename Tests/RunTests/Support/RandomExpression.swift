import GoldenSupport

/// A random expression of integers, whose value is computed here without the compiler.
///
/// The rules are those of the language reference: all arithmetic has 64 bits; its result has a sign
/// if an operand has one or it is a subtraction; comparisons heed the sign if an operand has one;
/// division and the shift to the right do not; what is divided by zero is 1.
indirect enum RandomExpression {
  case variable(Int)
  case negation(Unary, RandomExpression)
  case arithmetic(String, RandomExpression, RandomExpression)
  /// A number on the right takes the sign of what is on the left.
  case withNumber(String, RandomExpression, Int64)
  case comparison(String, RandomExpression, RandomExpression)
  case logic(String, RandomExpression, RandomExpression)
  case cast(IntegerKind, RandomExpression)
  case choice(RandomExpression, RandomExpression, RandomExpression)

  /// Operators on one operand.
  enum Unary: String, CaseIterable {
    case minus = "-"
    case complement = "~"
    case not = "!"
  }

  /// The types of variables and casts.
  enum IntegerKind: String, CaseIterable {
    case int8, int16, int32, int64, uint8, uint16, uint32, uint64, bool

    var isSigned: Bool { rawValue.hasPrefix("i") }

    /// Returns what is left of a number in the type, as 64 bits.
    func holding(_ bits: Int64) -> Int64 {
      switch self {
      case .int8: Int64(Int8(truncatingIfNeeded: bits))
      case .int16: Int64(Int16(truncatingIfNeeded: bits))
      case .int32: Int64(Int32(truncatingIfNeeded: bits))
      case .int64, .uint64: bits
      case .uint8: Int64(UInt8(truncatingIfNeeded: bits))
      case .uint16: Int64(UInt16(truncatingIfNeeded: bits))
      case .uint32: Int64(UInt32(truncatingIfNeeded: bits))
      case .bool: bits == 0 ? 0 : 1
      }
    }
  }

  /// The operators of arithmetic.
  static let arithmeticOperators = ["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>"]

  /// The operators of comparison.
  static let comparisonOperators = ["==", "!=", "<", "<=", ">", ">="]

  /// Creates an expression of at most `depth` levels; variable `n` has the type of `kinds[n]`.
  init(depth: Int, using random: inout SeededGenerator) {
    func operand() -> RandomExpression { RandomExpression(depth: depth - 1, using: &random) }
    guard depth > 0 else {
      self = .variable(Int.random(in: 0..<IntegerKind.allCases.count, using: &random))
      return
    }
    switch Int.random(in: 0..<12, using: &random) {
    case 0: self = .negation(Unary.allCases.randomElement(using: &random) ?? .minus, operand())
    case 1...4:
      let symbol = Self.arithmeticOperators.randomElement(using: &random) ?? "+"
      self = .arithmetic(symbol, operand(), operand())
    case 5:
      let symbol = Self.arithmeticOperators.randomElement(using: &random) ?? "+"
      self = .withNumber(symbol, operand(), Int64.random(in: 1...100, using: &random))
    case 6, 7:
      let symbol = Self.comparisonOperators.randomElement(using: &random) ?? "<"
      self = .comparison(symbol, operand(), operand())
    case 8: self = .logic(Bool.random(using: &random) ? "&&" : "||", operand(), operand())
    case 9, 10:
      self = .cast(IntegerKind.allCases.randomElement(using: &random) ?? .int8, operand())
    default: self = .choice(operand(), operand(), operand())
    }
  }

  /// The expression in a script, where variable `n` is `$vN`.
  var text: String {
    switch self {
    case .variable(let number): "$v\(number)"
    case .negation(let symbol, let operand): "(\(symbol.rawValue)\(operand.text))"
    case .arithmetic(let symbol, let left, let right), .comparison(let symbol, let left, let right),
      .logic(let symbol, let left, let right):
      "(\(left.text) \(symbol) \(right.text))"
    case .withNumber(let symbol, let left, let number): "(\(left.text) \(symbol) \(number))"
    case .cast(let kind, let operand): "((\(kind.rawValue))\(operand.text))"
    case .choice(let condition, let first, let second):
      "(\(condition.text) ? \(first.text) : \(second.text))"
    }
  }

  /// Whether the type of the value has a sign.
  private var isSigned: Bool {
    switch self {
    case .variable(let number): IntegerKind.allCases[number].isSigned
    case .negation(let symbol, let operand):
      symbol == .minus || symbol == .complement && operand.isSigned
    case .arithmetic(let symbol, let left, let right):
      symbol == "-" || left.isSigned || right.isSigned
    case .withNumber(let symbol, let left, _): symbol == "-" || left.isSigned
    case .comparison, .logic: false
    case .cast(let kind, _): kind.isSigned
    case .choice(_, let first, let second): first.isSigned || second.isSigned
    }
  }

  /// Returns the 64 bits of the value, given those of the variables.
  func value(_ variables: [Int64]) -> Int64 {
    switch self {
    case .variable(let number): variables[number]
    case .negation(.minus, let operand): 0 &- operand.value(variables)
    case .negation(.complement, let operand): ~operand.value(variables)
    case .negation(.not, let operand): operand.value(variables) == 0 ? 1 : 0
    case .arithmetic(let symbol, let left, let right):
      Self.result(symbol, left.value(variables), right.value(variables))
    case .withNumber(let symbol, let left, let number):
      Self.result(symbol, left.value(variables), number)
    case .comparison(let symbol, let left, let right):
      left.isSigned || right.isSigned
        ? Self.holds(symbol, left.value(variables), right.value(variables))
        : Self.holds(
          symbol, UInt64(bitPattern: left.value(variables)),
          UInt64(bitPattern: right.value(variables)))
    case .logic("&&", let left, let right):
      left.value(variables) != 0 && right.value(variables) != 0 ? 1 : 0
    case .logic(_, let left, let right):
      left.value(variables) != 0 || right.value(variables) != 0 ? 1 : 0
    case .cast(let kind, let operand): kind.holding(operand.value(variables))
    case .choice(let condition, let first, let second):
      condition.value(variables) != 0 ? first.value(variables) : second.value(variables)
    }
  }

  /// Returns what an operator of arithmetic makes of two numbers.
  static func result(_ symbol: String, _ left: Int64, _ right: Int64) -> Int64 {
    let (dividend, divisor) = (UInt64(bitPattern: left), UInt64(bitPattern: right))
    switch symbol {
    case "+": return left &+ right
    case "-": return left &- right
    case "*": return left &* right
    case "/": return divisor == 0 ? 1 : Int64(bitPattern: dividend / divisor)
    case "%": return divisor == 0 ? 1 : Int64(bitPattern: dividend % divisor)
    case "&": return left & right
    case "|": return left | right
    case "^": return left ^ right
    case "<<": return left &<< (right & 63)
    default: return Int64(bitPattern: dividend &>> (divisor & 63))
    }
  }

  /// Returns 1 if a comparison holds, and 0.
  static func holds<Number: Comparable>(
    _ symbol: String, _ left: Number, _ right: Number
  ) -> Int64 {
    let holds =
      switch symbol {
      case "==": left == right
      case "!=": left != right
      case "<": left < right
      case "<=": left <= right
      case ">": left > right
      default: left >= right
      }
    return holds ? 1 : 0
  }
}
