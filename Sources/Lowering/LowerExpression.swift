import Artefact
import Checking
import Source
import TypedIR

extension FunctionLowering {

  /// Returns the computation of a scalar: an integer, a truth value, an address or a number that
  /// stands for a stack or name; of a struct or array in kernel or user memory, its address.
  mutating func scalar(_ expression: CheckedExpression) -> Expression {
    switch expression.kind {
    case .integer(let value):
      return .constant(value)
    case .enumerator(let enumeration, let name, let value):
      return tables.enumerator(enumeration, name: name, value: value)
    case .positionalInteger(let index):
      return .parameter(tables.manifest.parameter(.positionalInteger(index: index)))
    case .option(let option):
      return .parameter(tables.manifest.parameter(.option(option)))
    case .lookup(let target, let name, let base):
      return lookup(target, name, base, at: expression.range)
    case .parameter(let content):
      return .parameter(tables.manifest.parameter(content))
    case .positionalCount:
      return .parameter(tables.manifest.parameter(.positionalCount))
    case .variable(let id):
      return read(id)
    case .variableAddress(let id):
      guard case .memory(let place) = variables[id.index] else {
        preconditionFailure("a variable without an address")
      }
      return .address(place)
    case .mapAddress(let map):
      return .mapAddress(tables.mapStorage[map.index].map)
    case .element(let element):
      return read(element, type: expression.type)
    case .scalar(let recipe, let operands):
      return recipe(operands.map { scalar($0) })
    case .invoke(let callee, let arguments):
      return call(callee, arguments, expression.type)
    case .processID:
      return namespacedID(offset: 4)
    case .threadID:
      return namespacedID(offset: 0)
    case .elapsed:
      return .arithmetic(
        .subtract, .call(.ktimeGetBootNS, []), .parameter(tables.manifest.parameter(.startTime)))
    case .probeName:
      readsCookie = true
      return .call(.getAttachCookie, [.context])
    case .functionName:
      readsCookie = true
      return .arithmetic(
        .shiftRightLogical, .call(.getAttachCookie, [.context]), .constant(32))
    case .kernelStack:
      return stackID(expression.type)
    case .userStack, .userSymbol:
      preconditionFailure("the checker used a user stack or symbol as a number")
    case .compareText(let left, let right, let count):
      return textsDiffer(left, right, limit: count)
    case .textOrder(let left, let right):
      return textOrder(left, right)
    case .deleteElement(let element):
      let existed = newLocal("existed")
      let deletion = delete(element, onMissing: [.assign(existed, .constant(0))])
      return .after([.assign(existed, .constant(1))] + deletion, .local(existed))
    case .textEquality(let left, let right, let isEqual):
      let differs = textsDiffer(left, right, limit: nil)
      return isEqual ? .comparison(.equal, differs, .constant(0)) : differs
    case .tupleEquality(let left, let right, let isEqual):
      return tuplesEqual(left, right, isEqual: isEqual)
    case .member(let base, let path):
      return member(scalar(base), path, readingMemory(behind: base), expression)
    case .contextMember(let path):
      guard let storage = expression.type.scalarStorage else {
        return .fieldAddress(.context, tables.kernelTypes.path(path))
      }
      return .contextField(tables.kernelTypes.path(path), storage)
    case .rawTracepointArgument(let index):
      return .contextLoad(offset: index * 8, .uint64)
    case .dereference(let pointer):
      guard let storage = expression.type.scalarStorage else { return scalar(pointer) }
      return .read(scalar(pointer), storage, readingMemory(behind: pointer))
    case .subscript_(let base, let index):
      return element(of: base, at: index, expression)
    case .component(let base, let index):
      return component(of: base, index, expression.type)
    case .unary(let operation, let operand):
      return unary(operation, scalar(operand))
    case .binary(let operation, let left, let right):
      let site = divisionSite(operation, right)
      return FunctionLowering.arithmetic(operation, scalar(left), scalar(right), onZero: site)
    case .offsetPointer(let pointer, let bytes):
      return .arithmetic(.add, scalar(pointer), scalar(bytes))
    case .comparison(let operation, let left, let right):
      return .comparison(operation, scalar(left), scalar(right))
    case .and(let left, let right):
      return .and(scalar(left), scalar(right))
    case .or(let left, let right):
      return .or(scalar(left), scalar(right))
    case .conditional(let condition, let first, let second):
      return .conditional(scalar(condition), scalar(first), scalar(second))
    case .convert(let operand):
      return convert(operand, to: expression.type)
    case .incrementVariable(let id, let amount, let yieldsOld):
      return increment(id, by: amount, yieldsOld: yieldsOld)
    case .incrementElement(let element, let amount, let yieldsOld):
      let (statements, value) = increment(element, by: amount, yieldsOld: yieldsOld)
      return .after(statements, value)
    case .structureSize(let structure):
      return tables.size(of: structure)
    case .fieldOffset(let path):
      return tables.offset(of: path)
    case .fieldExists(let path):
      return .fact(.exists(tables.kernelTypes.path(path)))
    case .zero:
      return .constant(0)
    case .block(let statements, let value):
      let before = lower(statements)
      return .after(before, scalar(value))
    case .aggregateValue(let element, let aggregate):
      let (statements, key) = key(of: element)
      return .after(statements, combined(element.map, key, aggregate))
    case .library(let call):
      return library(call, at: expression.range)
    case .string, .positionalString, .comm, .stringAt, .dataLocation, .tuple, .internetAddress,
      .withText, .macAddress, .buffer, .bytes:
      preconditionFailure("the checker used a value in memory as a number")
    }
  }

  /// Arithmetic as the language defines it: division unsigned, shifts by less than 64 bits.
  static func arithmetic(
    _ operation: BinaryOperator, _ left: Expression, _ right: Expression,
    onZero site: ID<RuntimeErrorSite>?
  ) -> Expression {
    switch operation {
    case .add: .arithmetic(.add, left, right)
    case .subtract: .arithmetic(.subtract, left, right)
    case .multiply: .arithmetic(.multiply, left, right)
    case .and: .arithmetic(.and, left, right)
    case .or: .arithmetic(.or, left, right)
    case .exclusiveOr: .arithmetic(.exclusiveOr, left, right)
    case .shiftLeft: .arithmetic(.shiftLeft, left, shiftAmount(right))
    case .shiftRight: .arithmetic(.shiftRightLogical, left, shiftAmount(right))
    case .divide: .division(.quotient, left, right, onZero: site)
    case .remainder: .division(.remainder, left, right, onZero: site)
    }
  }

  /// Returns the place of a possible division by zero, if `operation` divides by something that
  /// may be 0.
  mutating func divisionSite(
    _ operation: BinaryOperator, _ divisor: CheckedExpression
  ) -> ID<RuntimeErrorSite>? {
    guard operation == .divide || operation == .remainder else { return nil }
    if case .integer(let value) = divisor.kind, value != 0 { return nil }
    return tables.manifest.errorSite(.divisionByZero, at: divisor.range)
  }

  private static func shiftAmount(_ amount: Expression) -> Expression {
    if case .constant(let bits) = amount { return .constant(bits & 63) }
    return .arithmetic(.and, amount, .constant(63))
  }

  private func unary(_ operation: UnaryOperator, _ operand: Expression) -> Expression {
    switch operation {
    case .negate: .arithmetic(.subtract, .constant(0), operand)
    case .complement: .arithmetic(.exclusiveOr, operand, .constant(-1))
    case .not: .comparison(.equal, operand, .constant(0))
    }
  }

  private mutating func convert(_ operand: CheckedExpression, to type: Type) -> Expression {
    if case .array = operand.type, !type.isPointer, operand.type.layout.bytes <= 8 {
      return number(ofBytes: operand)
    }
    let value = scalar(operand)
    switch type {
    case .boolean:
      return operand.type == .boolean ? value : .comparison(.notEqual, value, .constant(0))
    case .integer(let integer):
      return operand.type == type ? value : .convert(value, integer)
    case .enumeration(let enumeration):
      return operand.type == type ? value : .convert(value, enumeration.integer)
    case .pointer, .function, .kernelSymbol, .probeName, .functionName, .kernelStack, .userName:
      return value
    case .error, .void, .structure, .array, .string, .tuple, .record, .userStack, .userSymbol,
      .internetAddress, .timestamp, .buffer, .macAddress, .controlGroupPath, .aggregate:
      preconditionFailure("the checker casts no number to this type")
    }
  }

  /// The number in a variable.
  private func read(_ id: ID<CheckedVariable>) -> Expression {
    switch variables[id.index] {
    case .scalar(let local): return .local(local)
    case .memory(let place):
      guard let storage = probe.variables[id.index].type.scalarStorage else {
        preconditionFailure("the checker used a value in memory as a number")
      }
      return .load(place, storage)
    }
  }

  /// The bytes of an array as a number.
  private mutating func number(ofBytes array: CheckedExpression) -> Expression {
    let (statements, place) = self.place(of: array)
    let storage = IntegerType(bytes: array.type.layout.bytes, isSigned: false) ?? .uint64
    return .after(statements, .load(place, storage))
  }

  private mutating func read(_ element: Element, type: Type) -> Expression {
    guard let storage = tables.mapStorage[element.map.index].value.scalarStorage else {
      preconditionFailure("the checker used a map value in memory as a number")
    }
    let value = newLocal("value")
    let statements = readingElement(
      element, found: { [.assign(value, .load($0, storage))] },
      missing: [.assign(value, .constant(0))])
    return .after(statements, .local(value))
  }

  private mutating func member(
    _ base: Expression, _ path: FieldPath, _ space: AddressSpace, _ expression: CheckedExpression
  ) -> Expression {
    guard let storage = expression.type.scalarStorage else {
      return tables.address(of: path, from: base)
    }
    return tables.read(path, from: base, storage, space)
  }

  private mutating func element(
    of base: CheckedExpression, at index: CheckedExpression, _ expression: CheckedExpression
  ) -> Expression {
    if base.isStored {
      let (statements, place) = storedElement(of: base, at: index, expression.type)
      guard let storage = expression.type.scalarStorage else {
        preconditionFailure("the checker used an element in memory as a number")
      }
      return statements.isEmpty ? .load(place, storage) : .after(statements, .load(place, storage))
    }
    let (statements, number) = boundedIndex(index, in: base.type)
    let offset = Expression.arithmetic(.multiply, number, elementSize(expression.type))
    let address = Expression.arithmetic(.add, scalar(base), offset)
    let element: Expression =
      if let storage = expression.type.scalarStorage {
        .read(address, storage, elementSpace(of: base))
      } else {
        address
      }
    return statements.isEmpty ? element : .after(statements, element)
  }

  /// Where an element lies of a text or array that the program has a copy of.
  mutating func storedElement(
    of base: CheckedExpression, at index: CheckedExpression, _ type: Type
  ) -> ([Statement], Place) {
    let (baseStatements, place) = self.place(of: base)
    let stride = type.layout.bytes
    if case .integer(let constant) = index.kind {
      return (baseStatements, place.advanced(by: Int(constant) * stride))
    }
    let (indexStatements, number) = boundedIndex(index, in: base.type)
    let count = base.type.layout.bytes / stride
    guard place.index == nil else {
      // An element of an element: the outer one is copied first.
      let copy = temporary(base.type.layout.bytes, "element")
      let copying = Statement.copy(from: place, to: copy, bytes: base.type.layout.bytes)
      return (
        baseStatements + [copying] + indexStatements,
        Place(copy.base, offset: copy.offset, index: .init(number, stride: stride, count: count))
      )
    }
    return (
      baseStatements + indexStatements,
      Place(place.base, offset: place.offset, index: .init(number, stride: stride, count: count))
    )
  }

  /// Returns an index, and the statements that report one outside of the array or text.
  private mutating func boundedIndex(
    _ index: CheckedExpression, in type: Type
  ) -> ([Statement], Expression) {
    let count: Int
    switch type {
    case .array(_, let elements): count = elements
    case .string(let capacity): count = capacity
    default: count = 0
    }
    let number = scalar(index)
    guard count > 0, !number.isBelow(Int64(count)) else { return ([], number) }
    let local = newLocal("index")
    let site = tables.manifest.errorSite(.indexOutOfBounds, at: index.range)
    let isOutside = Expression.comparison(
      .unsignedGreaterOrEqual, .local(local), .constant(Int64(count)))
    return (
      [.assign(local, number), .if(isOutside, [.reportError(site)], [])], .local(local)
    )
  }

  /// The memory in which an array or what a pointer points to lies.
  private mutating func elementSpace(of base: CheckedExpression) -> AddressSpace {
    if case .member(let pointer, _) = base.kind, base.type.pointedSpace == nil {
      return readingMemory(behind: pointer)
    }
    return readingMemory(behind: base)
  }

  private mutating func elementSize(_ type: Type) -> Expression {
    if case .structure(let structure) = type {
      return tables.size(of: structure)
    }
    if case .array(of: .structure(let structure), let count) = type {
      return .arithmetic(
        .multiply, tables.size(of: structure), .constant(Int64(count)))
    }
    return .constant(Int64(type.layout.bytes))
  }

  private mutating func component(
    of base: CheckedExpression, _ index: Int, _ type: Type
  ) -> Expression {
    guard let storage = type.scalarStorage else {
      preconditionFailure("the checker used a component in memory as a number")
    }
    let (statements, place) = self.place(of: base)
    let value = Expression.load(
      place.advanced(by: base.type.layout.offsets[index]), storage)
    return statements.isEmpty ? value : .after(statements, value)
  }

  private mutating func increment(
    _ id: ID<CheckedVariable>, by amount: Int64, yieldsOld: Bool
  ) -> Expression {
    let value = read(id)
    let sum = assign(.arithmetic(.add, value, .constant(amount)), to: id)
    guard yieldsOld else { return .after([sum], value) }
    let old = newLocal("old")
    return .after([.assign(old, value), sum], .local(old))
  }

  /// The process or thread number in the loader's PID namespace: a field of `bpf_pidns_info`.
  ///
  /// In the initial namespace the inode is 0 when the program is loaded, and the other branch is
  /// removed by the verifier.
  mutating func namespacedID(offset: Int) -> Expression {
    let device = tables.manifest.parameter(.pidNamespaceDevice)
    let inode = tables.manifest.parameter(.pidNamespaceInode)
    let info = temporary(8, "pid_namespace_info")
    let inNamespace = Expression.after(
      [
        .evaluate(
          .call(
            .getNSCurrentPIDTGID,
            [
              .value(.parameter(device)), .value(.parameter(inode)), .place(info),
              .value(.constant(8)),
            ]))
      ], .load(info.advanced(by: offset), .uint32))
    let both = Expression.call(.getCurrentPIDTGID, [])
    let initial: Expression =
      offset == 4
      ? .arithmetic(.shiftRightLogical, both, .constant(32)) : .convert(both, .uint32)
    return .conditional(
      .comparison(.equal, .parameter(inode), .constant(0)), initial, inNamespace)
  }
}

extension Expression {

  /// Whether the form of the expression shows that its value is below `limit`.
  fileprivate func isBelow(_ limit: Int64) -> Bool {
    switch self {
    case .constant: true
    case .arithmetic(.and, _, .constant(let mask)): 0..<limit ~= mask
    case .division(.remainder, _, .constant(let divisor), _): 1...limit ~= divisor
    default: false
    }
  }
}

extension Type {

  /// Whether the type is a pointer.
  fileprivate var isPointer: Bool { pointedSpace != nil }

  /// The memory that a pointer points into; nil for other types.
  fileprivate var pointedSpace: AddressSpace? {
    if case .pointer(_, let space) = self { return space }
    return nil
  }
}
