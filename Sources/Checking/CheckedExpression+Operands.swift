import TypedIR

extension CheckedExpression {

  /// The expressions that the value is computed from.
  package var operands: [CheckedExpression] {
    switch kind {
    case .integer, .string, .enumerator, .positionalInteger, .positionalString, .positionalCount,
      .option, .variable, .processID, .threadID, .elapsed, .comm, .probeName, .functionName,
      .kernelStack, .userStack, .contextMember, .dataLocation, .rawTracepointArgument,
      .incrementVariable, .structureSize, .fieldOffset, .fieldExists, .zero, .variableAddress,
      .mapAddress, .bytes, .parameter:
      []
    case .element(let element), .incrementElement(let element, _, _), .deleteElement(let element),
      .aggregateValue(let element, _):
      element.keys
    case .unary(_, let operand), .convert(let operand), .dereference(let operand),
      .userSymbol(let operand), .component(let operand, _), .member(let operand, _),
      .block(_, let operand), .withText(let operand, _, _), .macAddress(let operand):
      [operand]
    case .binary(_, let left, let right), .comparison(_, let left, let right),
      .and(let left, let right), .or(let left, let right), .offsetPointer(let left, let right),
      .subscript_(let left, let right), .compareText(let left, let right, _),
      .textOrder(let left, let right), .internetAddress(let left, let right, _),
      .textEquality(let left, let right, _), .tupleEquality(let left, let right, _):
      [left, right]
    case .conditional(let condition, let first, let second): [condition, first, second]
    case .tuple(let elements), .scalar(_, let elements), .invoke(_, let elements):
      elements
    case .stringAt(let address, let limit, _), .buffer(let address, let limit, _):
      [address] + (limit.map { [$0] } ?? [])
    case .lookup(_, _, let base): base.map { [$0] } ?? []
    case .library(let call): call.operands
    }
  }
}
