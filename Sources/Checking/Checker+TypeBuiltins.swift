import Diagnostics
import Language
import Source
import Syntax
import TypedIR

extension Checker {

  /// Returns the value of `kptr(address)` or `uptr(address)`.
  mutating func pointer(
    _ arguments: [CheckedArgument], to space: AddressSpace, _ range: SourceRange
  ) -> CheckedExpression {
    guard case .value(let address)? = arguments.first else { return invalid(range) }
    let type: Type
    switch address.type {
    case .pointer: type = address.type.moved(to: space)
    case .array(let element, _): type = .pointer(to: element.moved(to: space), space)
    default: type = .pointer(to: .void, space)
    }
    guard !address.type.isText else {
      return refuse(.invalidCast(address.type, type, at: address.range), at: range)
    }
    return CheckedExpression(.convert(address), type: type, range: range)
  }

  /// Returns the answer to a question about the type of a value.
  mutating func answer(
    _ predicate: TypePredicate, _ arguments: [CheckedArgument], _ call: BuiltinCall
  ) -> CheckedExpression {
    let holds: Bool
    switch arguments.first {
    case .map(let name):
      guard mapValue(name) != nil else { return invalid(call.range) }
      holds = maps[maps.index(of: name.name)].keys?.isEmpty != false
    case .value(let value):
      guard case .expression(let written)? = call.arguments.first else {
        return invalid(call.range)
      }
      holds = predicate == .literal ? written.isLiteral : predicate.holds(for: value)
    default:
      return invalid(call.range)
    }
    return CheckedExpression(.integer(holds ? 1 : 0), type: .boolean, range: call.range)
  }

  /// Checks `typeinfo(argument)`: a record of the type's number, kind and name.
  ///
  /// The number is 0: that of the target's kernel is not known when the script is compiled.
  mutating func typeInformation(of argument: Argument, _ range: SourceRange) -> CheckedExpression {
    guard isAllowed("typeinfo", by: .typeInformation, settings.typeInformation, at: range) else {
      return invalid(range)
    }
    var type = type(of: argument)
    guard type != .error else { return invalid(range) }
    if case .array(let element, let count) = type, count > 0, KernelTypes.isText(element) {
      type = .string(capacity: count)
    }
    func text(_ text: String) -> CheckedExpression {
      CheckedExpression(
        .string(text), type: .string(capacity: text.utf8.count + 1), range: range)
    }
    let values = [
      CheckedExpression(.integer(0), type: .integer(.uint64), range: range),
      text(type.kindName), text(type.description),
    ]
    let fields = zip(["btf_id", "base_type", "full_type"], values).map {
      TypedIR.RecordField(name: $0, type: $1.type)
    }
    return CheckedExpression(.tuple(values), type: .record(fields), range: range)
  }

  /// Checks `static_assert(condition, message)`.
  mutating func checkAssertion(_ arguments: [CheckedArgument], _ call: BuiltinCall) {
    guard case .value(let condition)? = arguments.first else { return }
    guard let constant = condition.constant else {
      report.tell(.notConstant(at: condition.range))
      return
    }
    guard constant == 0 else { return }
    var message = ""
    if arguments.count > 1, case .literal(let literal, _) = arguments[1] { message = literal.text }
    report.tell(.assertionFailed(message, at: call.range))
  }
}

extension Type {

  /// The word for types of this kind in `typeinfo`.
  fileprivate var kindName: String {
    switch self {
    case .integer: "int"
    case .string: "string"
    case .array: "array"
    case .pointer: "pointer"
    case .structure(let reference): reference.isUnion ? "union" : "struct"
    case .enumeration: "enum"
    case .boolean: "bool"
    case .tuple: "tuple"
    case .record: "record"
    default: description
    }
  }
}

extension TypePredicate {

  /// Whether a value has such a type.
  fileprivate func holds(for value: CheckedExpression) -> Bool {
    switch (self, value.type) {
    case (.text, .string), (.pointer, .pointer), (.array, .array), (.integer, .integer): true
    case (.text, .array(let element, let count)):
      count > 0 && KernelTypes.isText(element) && value.isInMemory
    case (.unsignedInteger, .integer(let integer)): !integer.isSigned
    default: false
    }
  }
}

extension Tree.Expression {

  /// Whether the value is written out.
  fileprivate var isLiteral: Bool {
    switch kind {
    case .integer, .boolean, .string: true
    case .unary(let operation, let operand): operation.value == .negate && operand.isLiteral
    default: false
    }
  }
}
