import Checking
import TypedIR

extension FunctionLowering {

  /// Returns the statements that write an Internet address: the family, and the address in the
  /// first of 16 bytes.
  mutating func writeInternetAddress(
    _ expression: CheckedExpression, to place: Place
  ) -> [Statement] {
    if case .internetAddress(let family, let address, let bytes) = expression.kind {
      return writeInternetAddress(family, address, bytes: bytes, to: place)
    }
    let bytes = expression.type.layout.bytes
    if case .element(let element) = expression.kind {
      return readingElement(
        element, found: { [.copy(from: $0, to: place, bytes: bytes)] },
        missing: [.fill(place, bytes: bytes, value: 0)])
    }
    let (statements, source) = self.place(of: expression)
    return statements + [.copy(from: source, to: place, bytes: bytes)]
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
      statements += copyBytes(of: address, bytes, to: start)
    }
    return statements
  }
}
