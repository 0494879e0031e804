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
    return copyBytes(of: expression, expression.type.layout.bytes, to: place)
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
