import Checking
import TypedIR

extension FunctionLowering {

  /// Returns the statements that write an Internet address: the family, and the address in the
  /// first of 16 bytes.
  mutating func writeInternetAddress(
    _ expression: CheckedExpression, to place: Place
  ) -> [Statement] {
    switch expression.kind {
    case .internetAddress(let family, let address, let bytes):
      return writeInternetAddress(family, address, bytes: bytes, to: place)
    case .conditional(let condition, let first, let second):
      let condition = scalar(condition)
      return [
        .if(
          condition, writeInternetAddress(first, to: place),
          writeInternetAddress(second, to: place))
      ]
    case .element(let element):
      let bytes = expression.type.layout.bytes
      return readingElement(
        element, found: { [.copy(from: $0, to: place, bytes: bytes)] },
        missing: [.fill(place, bytes: bytes, value: 0)])
    case .variable, .component:
      let (statements, source) = self.place(of: expression)
      return statements + [.copy(from: source, to: place, bytes: expression.type.layout.bytes)]
    case .integer, .string, .enumerator, .positionalInteger, .positionalString, .positionalCount,
      .option, .invoke,
      .scalar, .processID, .threadID, .elapsed, .comm, .probeName, .functionName, .kernelStack,
      .userStack, .userSymbol,
      .stringAt,
      .compareText, .textOrder, .deleteElement, .textEquality, .tupleEquality, .member,
      .contextMember, .dataLocation, .rawTracepointArgument, .dereference, .subscript_, .tuple,
      .unary, .binary, .offsetPointer, .comparison, .and, .or, .convert, .incrementVariable,
      .incrementElement, .structureSize, .fieldOffset:
      preconditionFailure("the checker gave an address the form of another value")
    }
  }

  private mutating func writeInternetAddress(
    _ family: CheckedExpression, _ address: CheckedExpression, bytes: Int, to place: Place
  ) -> [Statement] {
    let start = place.advanced(by: 8)
    var statements = [Statement.store(scalar(family), to: place, .uint64)]
    if bytes < 16 { statements.append(.fill(start, bytes: 16, value: 0)) }
    if address.type.scalarStorage != nil {
      // An address in an integer lies there as it does in a packet.
      statements.append(.store(scalar(address), to: start, .uint32))
    } else {
      statements += writeArray(address, bytes: bytes, to: start)
    }
    return statements
  }
}
