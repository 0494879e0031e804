import Language
import TypedIR

/// A number as C computes it, where integers have 32 or 64 bits and may have no sign.
struct CConstant {

  /// The bits, extended to 64 as the type says.
  let value: Int64

  /// The type, of 4 or 8 bytes.
  let type: IntegerType

  /// Computes the number that the text of a macro stands for; nil if it is not made of numbers only.
  init?(_ tokens: [CToken]) {
    var reader = CConstantReader(tokens)
    guard let value = reader.expression(), reader.isAtEnd else { return nil }
    self = value
  }

  init(_ value: Int64, _ type: IntegerType) {
    self.type = type.bytes < 4 ? .int32 : type
    self.value = type.cut(value)
  }

  init(_ truth: Bool) { self.init(truth ? 1 : 0, .int32) }

  var isTrue: Bool { value != 0 }

  /// The number as scripts write it.
  var text: String {
    if !type.isSigned { return String(UInt64(bitPattern: value)) }
    if value == .min { return "(\(value + 1) - 1)" }
    return value < 0 ? "(\(value))" : String(value)
  }

  /// The type of what an operator makes of two numbers.
  func common(_ other: CConstant) -> IntegerType {
    let bytes = max(type.bytes, other.type.bytes)
    let isSigned = [self, other].allSatisfy { $0.type.isSigned || $0.type.bytes < bytes }
    return IntegerType(bytes: bytes, isSigned: isSigned) ?? .int64
  }
}

/// What reads a number from the tokens of C.
private struct CConstantReader {

  private let tokens: [CToken]
  private var position = 0

  /// The number of brackets and operators around the position.
  private var depth = 0

  init(_ tokens: [CToken]) { self.tokens = tokens }

  var isAtEnd: Bool { position == tokens.count }

  private var next: String { position < tokens.count ? tokens[position].text : "" }

  private mutating func take(_ text: String) -> Bool {
    guard next == text else { return false }
    position += 1
    return true
  }

  // expression = choice = binary ( "?" expression ":" choice )?
  mutating func expression() -> CConstant? {
    guard depth < 200 else { return nil }
    depth += 1
    defer { depth -= 1 }
    guard let condition = binary(0) else { return nil }
    guard take("?") else { return condition }
    guard let first = expression(), take(":"), let second = expression() else { return nil }
    return CConstant((condition.isTrue ? first : second).value, first.common(second))
  }

  /// The binary operators by how tightly they bind, the loosest first.
  private static let operators = [
    ["||"], ["&&"], ["|"], ["^"], ["&"], ["==", "!="], ["<", ">", "<=", ">="], ["<<", ">>"],
    ["+", "-"], ["*", "/", "%"],
  ]

  private mutating func binary(_ level: Int) -> CConstant? {
    guard level < CConstantReader.operators.count else { return unary() }
    var left = binary(level + 1)
    while CConstantReader.operators[level].contains(next) {
      let operation = next
      position += 1
      guard let first = left, let second = binary(level + 1) else { return nil }
      left = CConstantReader.apply(operation, first, second)
    }
    return left
  }

  private static func apply(
    _ operation: String, _ left: CConstant, _ right: CConstant
  ) -> CConstant? {
    let type = left.common(right)
    let (first, second) = (type.cut(left.value), type.cut(right.value))
    let isLess =
      type.isSigned ? first < second : UInt64(bitPattern: first) < UInt64(bitPattern: second)
    switch operation {
    case "||": return CConstant(left.isTrue || right.isTrue)
    case "&&": return CConstant(left.isTrue && right.isTrue)
    case "==": return CConstant(first == second)
    case "!=": return CConstant(first != second)
    case "<": return CConstant(isLess)
    case ">=": return CConstant(!isLess)
    case ">": return CConstant(!isLess && first != second)
    case "<=": return CConstant(isLess || first == second)
    case "|": return CConstant(first | second, type)
    case "^": return CConstant(first ^ second, type)
    case "&": return CConstant(first & second, type)
    case "+": return CConstant(first &+ second, type)
    case "-": return CConstant(first &- second, type)
    case "*": return CConstant(first &* second, type)
    case "<<", ">>": return shift(operation, left, right.value)
    default: return divide(operation, first, second, type)
    }
  }

  private static func shift(_ operation: String, _ left: CConstant, _ count: Int64) -> CConstant? {
    guard 0..<Int64(left.type.bytes * 8) ~= count else { return nil }
    if operation == "<<" { return CConstant(left.value << count, left.type) }
    let shifted =
      left.type.isSigned
      ? left.value >> count : Int64(bitPattern: UInt64(bitPattern: left.value) >> count)
    return CConstant(shifted, left.type)
  }

  private static func divide(
    _ operation: String, _ left: Int64, _ right: Int64, _ type: IntegerType
  ) -> CConstant? {
    guard right != 0, !(type.isSigned && left == .min && right == -1) else { return nil }
    let isQuotient = operation == "/"
    guard !type.isSigned else {
      return CConstant(isQuotient ? left / right : left % right, type)
    }
    let (left, right) = (UInt64(bitPattern: left), UInt64(bitPattern: right))
    return CConstant(Int64(bitPattern: isQuotient ? left / right : left % right), type)
  }

  // unary = ( "-" | "+" | "~" | "!" | cast ) unary | "sizeof" "(" type ")" | primary
  private mutating func unary() -> CConstant? {
    guard depth < 200 else { return nil }
    depth += 1
    defer { depth -= 1 }
    if take("-") { return unary().map { CConstant(0 &- $0.value, $0.type) } }
    if take("+") { return unary() }
    if take("~") { return unary().map { CConstant(~$0.value, $0.type) } }
    if take("!") { return unary().map { CConstant(!$0.isTrue) } }
    if take("sizeof") {
      guard take("("), let type = type() else { return nil }
      return CConstant(Int64(type.bytes), .uint64)
    }
    guard take("(") else { return literal() }
    if let type = type() {
      return unary().map { CConstant(type.cut($0.value), type) }
    }
    guard let value = expression(), take(")") else { return nil }
    return value
  }

  /// Reads the name of a type and its closing parenthesis; nothing if there is no such type.
  private mutating func type() -> IntegerType? {
    var end = position
    while end < tokens.count, tokens[end].isWord { end += 1 }
    guard end > position, end < tokens.count, tokens[end].text == ")" else { return nil }
    let name = tokens[position..<end].map(\.text).joined(separator: " ")
    guard let type = TypeName.scalar(name)?.asInteger else { return nil }
    position = end + 1
    return type
  }

  private mutating func literal() -> CConstant? {
    guard position < tokens.count, let value = tokens[position].number else { return nil }
    position += 1
    return value
  }
}
