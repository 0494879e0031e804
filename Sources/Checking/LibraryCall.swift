package import Language
package import TypedIR

/// A call of a library function that no recipe of scalars computes.
package indirect enum LibraryCall: Sendable {
  /// `has_key(@m, k)`
  case hasElement(Element)
  /// `find(@m, k, $v)`: whether there is such an element, whose value the variable then has.
  case findElement(Element, ID<CheckedVariable>)
  /// `len(@m)`
  case elementCount(ID<CheckedMap>)
  /// `len(kstack)`
  case frameCount(CheckedExpression)
  /// `strlen(text)`
  case textLength(CheckedExpression)
  /// `strstr(text, part)`: -1 if there is no such part.
  case textPosition(CheckedExpression, part: CheckedExpression)
  /// `str_concat(left, right)`: text.
  case concatenation(CheckedExpression, CheckedExpression)
  /// `strerror(number)` and the like: text.
  case numberedText(NumberedTexts, architecture: String, CheckedExpression)
  /// `comm(pid)`: text of 16 bytes.
  case command(of: CheckedExpression)
  /// `memcmp(left, right, bytes)`: below, equal to or above 0.
  case memoryOrder(MemoryOperand, MemoryOperand, bytes: Int)
  /// `memcmp_record(left, right)` of records of the same type.
  case recordOrder(CheckedExpression, CheckedExpression)
  /// `signal(number)`, `signal_thread(number)`
  case signal(CheckedExpression, toThread: Bool)
  /// `override(value)`
  case overrideReturn(CheckedExpression)
  /// `write_user(address, source, bytes)`: whether that succeeded.
  case writeUser(CheckedExpression, MemoryOperand, bytes: Int)
}

/// Bytes that a function is given.
package enum MemoryOperand: Sendable {
  /// Those of a value.
  case value(CheckedExpression)
  /// Those behind a pointer.
  case behind(CheckedExpression)

  /// The value or the pointer.
  package var expression: CheckedExpression {
    switch self {
    case .value(let expression), .behind(let expression): expression
    }
  }
}

extension LibraryCall {

  /// Whether a call changes something, so that it is worth it without its value.
  private var isEffect: Bool {
    switch self {
    case .findElement, .signal, .overrideReturn, .writeUser: true
    case .hasElement, .elementCount, .frameCount, .textLength, .textPosition, .concatenation,
      .numberedText, .command, .memoryOrder, .recordOrder:
      false
    }
  }

  /// What the function is given.
  package var operands: [CheckedExpression] {
    switch self {
    case .hasElement(let element), .findElement(let element, _): element.keys
    case .elementCount: []
    case .frameCount(let operand), .textLength(let operand), .numberedText(_, _, let operand),
      .command(let operand), .signal(let operand, _), .overrideReturn(let operand):
      [operand]
    case .textPosition(let left, let right), .concatenation(let left, let right),
      .recordOrder(let left, let right):
      [left, right]
    case .memoryOrder(let left, let right, _): [left.expression, right.expression]
    case .writeUser(let address, let source, _): [address, source.expression]
    }
  }

  /// Whether evaluating the call twice differs from once.
  var hasEffects: Bool { isEffect || operands.contains(where: \.hasEffects) }
}
