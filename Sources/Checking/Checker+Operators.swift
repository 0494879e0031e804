import Artefact
import Diagnostics
import Source
import Syntax
import TypedIR

extension Checker {

  /// Checks `left operation right` as it is written.
  mutating func checkBinary(
    _ operation: Located<Tree.BinaryOperator>, _ left: Tree.Expression, _ right: Tree.Expression,
    _ range: SourceRange
  ) -> CheckedExpression {
    switch operation.value {
    case .logicalAnd, .logicalOr: return logic(operation.value, left, right, range)
    case .bitwiseOr, .bitwiseXor, .bitwiseAnd, .equal, .notEqual, .less, .lessOrEqual, .greater,
      .greaterOrEqual, .shiftLeft, .shiftRight, .add, .subtract, .multiply, .divide, .remainder:
      var checkedLeft = check(left)
      var checkedRight = check(right)
      if checkedLeft.type.isText { checkedRight = positionalAsText(checkedRight) }
      if checkedRight.type.isText { checkedLeft = positionalAsText(checkedLeft) }
      return binary(operation, checkedLeft, checkedRight, range)
    }
  }

  /// Returns `$1` as text, and anything else as it is.
  func positionalAsText(_ value: CheckedExpression) -> CheckedExpression {
    guard case .positionalInteger(let number) = value.kind else { return value }
    return CheckedExpression(
      .positionalString(number, skipping: 0, isCut: false),
      type: .string(capacity: settings.positionalTextSize), range: value.range)
  }

  private mutating func logic(
    _ operation: Tree.BinaryOperator, _ left: Tree.Expression, _ right: Tree.Expression,
    _ range: SourceRange
  ) -> CheckedExpression {
    let checkedLeft = condition(left)
    let checkedRight = condition(right)
    guard checkedLeft.type != .error, checkedRight.type != .error else { return invalid(range) }
    let isAnd = operation == .logicalAnd
    if let first = checkedLeft.constant, let second = checkedRight.constant {
      let holds = isAnd ? first != 0 && second != 0 : first != 0 || second != 0
      return CheckedExpression(.integer(holds ? 1 : 0), type: .boolean, range: range)
    }
    return CheckedExpression(
      isAnd ? .and(checkedLeft, checkedRight) : .or(checkedLeft, checkedRight), type: .boolean,
      range: range)
  }

  /// Returns the value of an operator between checked operands.
  mutating func binary(
    _ operation: Located<Tree.BinaryOperator>, _ left: CheckedExpression,
    _ right: CheckedExpression, _ range: SourceRange
  ) -> CheckedExpression {
    guard left.type != .error, right.type != .error else {
      return expected(operation.value, left, right, range) ?? invalid(range)
    }
    let result =
      if let arithmetic = BinaryOperator(operation.value) {
        self.arithmetic(arithmetic, left, right, range)
      } else {
        comparison(operation.value, left, right, range)
      }
    return result
      ?? refuse(.invalidOperands(operation, left.type, right.type), at: operation.range)
  }

  /// Returns what arithmetic with an operand of unknown type will be: `@sum = @sum + arg0` tells
  /// the type of `@sum`.
  private func expected(
    _ operation: Tree.BinaryOperator, _ left: CheckedExpression, _ right: CheckedExpression,
    _ range: SourceRange
  ) -> CheckedExpression? {
    guard report.isSilent, let arithmetic = BinaryOperator(operation),
      let known = left.isUnresolved ? right : right.isUnresolved ? left : nil,
      let integer = known.type.asInteger
    else { return nil }
    let isSigned = arithmetic == .subtract || integer.isSigned
    return CheckedExpression(
      .binary(arithmetic, left, right), type: .integer(isSigned ? .int64 : .uint64), range: range)
  }

  // MARK: Comparisons

  private mutating func comparison(
    _ operation: Tree.BinaryOperator, _ left: CheckedExpression, _ right: CheckedExpression,
    _ range: SourceRange
  ) -> CheckedExpression? {
    let isEquality = operation == .equal || operation == .notEqual
    let isEqual = operation == .equal
    if left.type.isText && right.type.isText {
      guard isEquality else { return nil }
      if case .string(let first) = left.kind, case .string(let second) = right.kind {
        return CheckedExpression(
          .integer((first == second) == isEqual ? 1 : 0), type: .boolean, range: range)
      }
      return CheckedExpression(
        .textEquality(left, right, isEqual: isEqual), type: .boolean, range: range)
    }
    if left.type.isComposite, right.type.isComposite {
      guard isEquality, let merged = Shape.merge(Shape(left), Shape(right)) else { return nil }
      let type = merged.shape.type
      return CheckedExpression(
        .tupleEquality(coerced(left, to: type), coerced(right, to: type), isEqual: isEqual),
        type: .boolean, range: range)
    }
    guard left.type.isScalar, right.type.isScalar else { return nil }
    let isSigned = (left.sign).joined(with: right.sign) == .signed
    if let first = left.constant, let second = right.constant {
      let isSigned = isSigned || left.sign != .unsigned && right.sign != .unsigned
      let holds = operation.holds(first, second, isSigned: isSigned)
      return CheckedExpression(.integer(holds ? 1 : 0), type: .boolean, range: range)
    }
    guard let compared = operation.comparison(isSigned: isSigned) else { return nil }
    return CheckedExpression(.comparison(compared, left, right), type: .boolean, range: range)
  }

  // MARK: Arithmetic

  private mutating func arithmetic(
    _ operation: BinaryOperator, _ left: CheckedExpression, _ right: CheckedExpression,
    _ range: SourceRange
  ) -> CheckedExpression? {
    if left.type.isPointer || right.type.isPointer {
      return pointerArithmetic(operation, left, right, range)
    }
    if operation == .add, case .string(let text) = left.kind, let start = right.constant {
      return rest(of: text, from: start, right.range, range)
    }
    guard left.type.asInteger != nil, right.type.asInteger != nil else { return nil }
    if let first = left.constant, let second = right.constant {
      let isSigned = left.type != .integer(.uint64) && right.type != .integer(.uint64)
      guard let value = folded(operation, first, second, isSigned: isSigned) else {
        return refuse(.divisionByZero(at: right.range), at: range)
      }
      return constant(
        value, isSigned: isSigned || value >= 0 || operation == .subtract, range)
    }
    tellZeroDivisor(operation, right)
    let sign = left.sign.joined(with: right.sign)
    let isDivision = operation == .divide || operation == .remainder
    if isDivision, left.mayBeNegative, right.mayBeNegative {
      report.tell(.signedDivision(at: range))
    }
    let type: IntegerType = operation == .subtract || sign != .unsigned ? .int64 : .uint64
    return CheckedExpression(.binary(operation, left, right), type: .integer(type), range: range)
  }

  /// Returns the end of a literal text, `"text" + 1`.
  private mutating func rest(
    of text: String, from start: Int64, _ startRange: SourceRange, _ range: SourceRange
  ) -> CheckedExpression {
    let bytes = Array(text.utf8)
    guard 0...Int64(bytes.count) ~= start else {
      return refuse(
        .indexOutOfBounds(start, count: bytes.count + 1, at: startRange), at: range)
    }
    let rest = bytes.dropFirst(Int(start))
    return CheckedExpression(
      .string(String(decoding: rest, as: UTF8.self)), type: .string(capacity: rest.count + 1),
      range: range)
  }

  /// Tells that a divisor is always zero.
  mutating func tellZeroDivisor(_ operation: BinaryOperator, _ divisor: CheckedExpression) {
    guard operation == .divide || operation == .remainder, divisor.constant == 0 else { return }
    report.tell(.divisionByZero(at: divisor.range))
  }

  private mutating func pointerArithmetic(
    _ operation: BinaryOperator, _ left: CheckedExpression, _ right: CheckedExpression,
    _ range: SourceRange
  ) -> CheckedExpression? {
    switch (left.type, right.type, operation) {
    case (.pointer, .pointer, .subtract):
      return CheckedExpression(
        .binary(.subtract, asNumber(left), asNumber(right)), type: .integer(.int64), range: range)
    case (.pointer(let target, _), _, .add), (.pointer(let target, _), _, .subtract):
      guard right.type.asInteger != nil else { return nil }
      return offset(left, by: right, of: target, isNegative: operation == .subtract, range)
    case (_, .pointer(let target, _), .add):
      guard left.type.asInteger != nil else { return nil }
      return offset(right, by: left, of: target, isNegative: false, range)
    default:
      // Addresses are numbers to all other arithmetic, as to masks and alignments.
      guard left.type.isPointer || left.type.asInteger != nil,
        right.type.isPointer || right.type.asInteger != nil
      else { return nil }
      return CheckedExpression(
        .binary(operation, asNumber(left), asNumber(right)), type: .integer(.uint64), range: range)
    }
  }

  private func asNumber(_ value: CheckedExpression) -> CheckedExpression {
    value.type.isPointer ? coerced(value, to: .integer(.uint64)) : value
  }

  /// Returns the pointer that is `count` values further on or further back.
  mutating func offset(
    _ pointer: CheckedExpression, by count: CheckedExpression, of target: Type, isNegative: Bool,
    _ range: SourceRange
  ) -> CheckedExpression? {
    guard let size = size(of: target == .void ? .integer(.int8) : target, range) else { return nil }
    var distance: CheckedExpression
    if let number = count.constant, let bytes = size.constant {
      distance = constant((isNegative ? 0 &- number : number) &* bytes, isSigned: true, range)
    } else {
      distance = CheckedExpression(
        .binary(.multiply, count, size), type: .integer(.int64), range: range)
      if isNegative {
        distance = CheckedExpression(
          .unary(.negate, distance), type: .integer(.int64), range: range)
      }
    }
    return CheckedExpression(
      .offsetPointer(pointer, byBytes: distance), type: pointer.type, range: range)
  }

  // MARK: One operand

  /// Checks `operation operand`.
  mutating func unary(
    _ operation: Located<Tree.UnaryOperator>, _ operand: Tree.Expression, _ range: SourceRange
  ) -> CheckedExpression {
    switch operation.value {
    case .logicalNot:
      let value = condition(operand)
      guard value.type != .error else { return value }
      if let constant = value.constant {
        return CheckedExpression(.integer(constant == 0 ? 1 : 0), type: .boolean, range: range)
      }
      return CheckedExpression(.unary(.not, value), type: .boolean, range: range)
    case .negate, .bitwiseNot:
      return number(operation, check(operand), range)
    case .dereference:
      return dereference(checkReference(operand), operation, range)
    case .addressOf: return address(of: operand, range)
    }
  }

  private mutating func number(
    _ operation: Located<Tree.UnaryOperator>, _ operand: CheckedExpression, _ range: SourceRange
  ) -> CheckedExpression {
    guard operand.type != .error else { return invalid(range) }
    guard operand.type.asInteger != nil else {
      return refuse(.invalidOperand(operation, operand.type), at: operation.range)
    }
    let negates = operation.value == .negate
    if let value = operand.constant {
      return constant(negates ? 0 &- value : ~value, isSigned: true, range)
    }
    let type: IntegerType = negates || operand.sign != .unsigned ? .int64 : .uint64
    return CheckedExpression(
      .unary(negates ? .negate : .complement, operand), type: .integer(type), range: range)
  }

  private mutating func dereference(
    _ pointer: CheckedExpression, _ operation: Located<Tree.UnaryOperator>, _ range: SourceRange
  ) -> CheckedExpression {
    switch pointer.type {
    case .error: return invalid(range)
    case .pointer(let target, _) where target != .void && target != .function:
      return CheckedExpression(.dereference(pointer), type: target, range: range)
    case .integer(let number) where number.bytes == 8:
      return dereference(number: pointer, as: .uint64, range)
    case .integer(let number):
      // The number that `*(uint32)address` reads has the size of the cast, which shortens no address.
      guard case .convert(let address) = pointer.kind, address.type.scalarStorage?.bytes == 8
      else { break }
      var whole = address
      whole.range = pointer.range
      return dereference(number: whole, as: number, range)
    default: break
    }
    return refuse(.invalidOperand(operation, pointer.type), at: operation.range)
  }

  /// Takes a number for an address, as those are that scripts for bpftrace 0.17 have of `kaddr` and
  /// `arg0`.
  private mutating func dereference(
    number: CheckedExpression, as target: IntegerType, _ range: SourceRange
  ) -> CheckedExpression {
    let type = Type.integer(target)
    report.tell(.dereferencedNumber(number.range, as: type, script.file))
    let pointer = Type.pointer(to: type, .kernel)
      .pointing(whereItComesFrom: number.type, in: action.site)
    let address = CheckedExpression(.convert(number), type: pointer, range: number.range)
    return CheckedExpression(.dereference(address), type: type, range: range)
  }

  /// Checks `++target` and the like.
  mutating func step(
    _ operation: Located<StepOperator>, _ position: StepPosition, _ target: AssignmentTarget,
    _ range: SourceRange
  ) -> CheckedExpression {
    let isIncrement = operation.value == .increment
    switch target.kind {
    case .identifier(let name):
      misassignedNames.insert(name)
      return refuse(.notAssignable(name, at: target.range), at: range)
    case .scratchVariable(let name):
      return stepVariable(
        Identifier(name, at: target.range), isIncrement, yieldsOld: position == .postfix, range)
    case .map(let name):
      return stepElement(
        Identifier(name, at: target.range), [], isIncrement, yieldsOld: position == .postfix,
        target.range, range)
    case .mapElement(let name, let keys):
      return stepElement(
        name, keys, isIncrement, yieldsOld: position == .postfix, target.range, range)
    }
  }

  private mutating func stepElement(
    _ name: Identifier, _ keys: [Tree.Expression], _ isIncrement: Bool, yieldsOld: Bool,
    _ target: SourceRange, _ range: SourceRange
  ) -> CheckedExpression {
    let element = element(name, keys, target)
    let index = maps.index(of: name.name)
    if maps[index].firstAssignment == nil { maps[index].firstAssignment = name.range }
    let sign: Shape.Sign = isIncrement ? .flexible : .signed
    guard let type = store(.integer(bytes: 8, sign), inMap: name, at: target),
      type.asInteger != nil, let element
    else { return invalid(range) }
    return CheckedExpression(
      .incrementElement(element, by: isIncrement ? 1 : -1, yieldsOld: yieldsOld), type: type,
      range: range)
  }

  private mutating func stepVariable(
    _ name: Identifier, _ isIncrement: Bool, yieldsOld: Bool, _ range: SourceRange
  ) -> CheckedExpression {
    let old = readVariable(name)
    guard old.type != .error, case .variable(let id) = old.kind else { return invalid(range) }
    var amount: Int64 = 1
    if case .pointer(let target, _) = old.type {
      guard let bytes = size(of: target == .void ? .integer(.int8) : target, range) else {
        return refuse(.stepOfPointer(old.type, at: range), at: range)
      }
      guard let constant = bytes.constant else {
        return stepPointer(old, id, target, isIncrement, yieldsOld: yieldsOld, range)
      }
      amount = constant
    } else if old.type.asInteger == nil {
      return refuse(.stepOfPointer(old.type, at: range), at: range)
    }
    let sign: Shape.Sign = isIncrement ? .flexible : .signed
    let type =
      old.type.isPointer
      ? old.type : store(.integer(bytes: 8, sign), inVariable: id.index, at: name.range)
    guard let type else { return invalid(range) }
    return CheckedExpression(
      .incrementVariable(id, by: isIncrement ? amount : -amount, yieldsOld: yieldsOld), type: type,
      range: range)
  }
}

extension Checker {

  /// Counts a pointer up or down to a structure whose size only the target knows.
  private mutating func stepPointer(
    _ old: CheckedExpression, _ id: ID<CheckedVariable>, _ target: Type, _ isIncrement: Bool,
    yieldsOld: Bool, _ range: SourceRange
  ) -> CheckedExpression {
    let one = constant(1, isSigned: true, range)
    guard let next = offset(old, by: one, of: target, isNegative: !isIncrement, range),
      let back = offset(old, by: one, of: target, isNegative: isIncrement, range)
    else { return invalid(range) }
    let assignment = CheckedStatement(.assignVariable(id, next), range: range)
    return CheckedExpression(
      .block([assignment], yieldsOld ? back : old), type: old.type, range: range)
  }

  /// Checks `&$variable` and `&@map`.
  private mutating func address(
    of operand: Tree.Expression, _ range: SourceRange
  ) -> CheckedExpression {
    switch operand.kind {
    case .scratchVariable(let name):
      let variable = readVariable(Identifier(name, at: operand.range))
      guard variable.type != .error, case .variable(let id) = variable.kind else {
        return invalid(range)
      }
      action.variables[id.index].isAddressed = true
      var type = variable.type
      if let integer = type.asInteger, case .integer = type {
        // Pointers keep their types while the script is read, so the variable grows at once.
        let sign: Shape.Sign = integer.isSigned ? .flexible : .unsigned
        type = store(.integer(bytes: 8, sign), inVariable: id.index, at: operand.range) ?? type
      }
      return CheckedExpression(
        .variableAddress(id), type: .pointer(to: type, .kernel), range: range)
    case .map(let name):
      let identifier = Identifier(name, at: operand.range)
      guard mapValue(identifier) != nil else { return invalid(range) }
      return CheckedExpression(
        .mapAddress(maps[maps.index(of: name)].id), type: .pointer(to: .void, .kernel),
        range: range)
    default:
      return refuse(.notAddressable(at: operand.range), at: range)
    }
  }
}

extension CheckedExpression {

  /// Whether only the type of the value is unknown, and only in this pass.
  fileprivate var isUnresolved: Bool {
    if case .tuple = kind { type == .error } else { false }
  }

  /// The sign of a number; addresses have none.
  fileprivate var sign: Shape.Sign { Shape(self).sign ?? .unsigned }
}

extension Type {

  /// Whether the type is text.
  var isText: Bool {
    if case .string = self { true } else { false }
  }

  /// Whether values consist of others, side by side.
  fileprivate var isComposite: Bool {
    switch self {
    case .tuple, .record, .array, .buffer: true
    default: false
    }
  }

  /// Whether the type is a pointer.
  var isPointer: Bool {
    if case .pointer = self { true } else { false }
  }

  /// Whether the type is what an aggregating function keeps.
  var isAggregate: Bool {
    if case .aggregate = self { true } else { false }
  }
}

extension Tree.BinaryOperator {

  /// Returns the comparison of 64 bits, or nil if the operator compares nothing.
  fileprivate func comparison(isSigned: Bool) -> ComparisonOperation? {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: isSigned ? .signedLess : .unsignedLess
    case .lessOrEqual: isSigned ? .signedLessOrEqual : .unsignedLessOrEqual
    case .greater: isSigned ? .signedGreater : .unsignedGreater
    case .greaterOrEqual: isSigned ? .signedGreaterOrEqual : .unsignedGreaterOrEqual
    case .logicalOr, .logicalAnd, .bitwiseOr, .bitwiseXor, .bitwiseAnd, .shiftLeft, .shiftRight,
      .add, .subtract, .multiply, .divide, .remainder:
      nil
    }
  }

  /// Whether a comparison of constants holds.
  fileprivate func holds(_ left: Int64, _ right: Int64, isSigned: Bool) -> Bool {
    isSigned
      ? holds(left, right) : holds(UInt64(bitPattern: left), UInt64(bitPattern: right))
  }

  private func holds<Number: Comparable>(_ left: Number, _ right: Number) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    case .logicalOr, .logicalAnd, .bitwiseOr, .bitwiseXor, .bitwiseAnd, .shiftLeft, .shiftRight,
      .add, .subtract, .multiply, .divide, .remainder:
      false
    }
  }
}

extension CheckedExpression {

  /// Whether the value is likely to be negative at times: parameters are signed, but seldom so.
  fileprivate var mayBeNegative: Bool {
    if case .positionalInteger = kind { return false }
    if case .option(let option) = kind, case .integer(let initial, _) = option.value {
      return Int64(bitPattern: initial) < 0
    }
    return sign == .signed
  }
}
