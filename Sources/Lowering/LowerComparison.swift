import Artefact
import Checking
import Language
import TypedIR

extension FunctionLowering {

  /// 0 if two texts begin with the same bytes, as many as a number says, else 1.
  mutating func textsDiffer(
    _ left: CheckedExpression, _ right: CheckedExpression, limit: LoadTimeNumber
  ) -> Expression {
    if case .constant(let number) = limit { return textsDiffer(left, right, limit: Int(number)) }
    tables.manifest.bind(.constant, of: 0, to: limit, in: comparedBounds)
    let end = tables.manifest.expression(limit)
    let (leftStatements, leftPlace) = beginning(of: left, upTo: end)
    let (rightStatements, rightPlace) = beginning(of: right, upTo: end)
    return .after(
      leftStatements + rightStatements,
      .bytesDiffer(
        leftPlace, rightPlace, count: min(sourceCapacity(left), sourceCapacity(right)),
        stopsAtNUL: true))
  }

  /// Returns a copy of a text that ends where a number says, and the statements that make it.
  private mutating func beginning(
    of text: CheckedExpression, upTo end: Expression
  ) -> ([Statement], Place) {
    let capacity = sourceCapacity(text)
    let copy = temporary(capacity, "beginning")
    let position = Place(
      copy.base, offset: copy.offset, index: Place.Index(end, stride: 1, count: capacity))
    let cut = Statement.if(
      .comparison(.unsignedLess, end, .constant(Int64(capacity))),
      [.store(.constant(0), to: position, .uint8)], [])
    return (writeText(text, capacity: capacity, to: copy, padding: .none) + [cut], copy)
  }

  /// 0 if two texts are the same, or begin with the same `limit` bytes, else 1.
  mutating func textsDiffer(
    _ left: CheckedExpression, _ right: CheckedExpression, limit: Int?
  ) -> Expression {
    if case .string(let text) = left.kind, case .string(let other) = right.kind {
      let (a, b) = (bytes(text, limit: limit), bytes(other, limit: limit))
      return .constant(a == b ? 0 : 1)
    }
    if case .string(let text) = right.kind { return differs(left, from: text, limit: limit) }
    if case .string(let text) = left.kind { return differs(right, from: text, limit: limit) }
    let (leftStatements, leftPlace) = place(of: left)
    let (rightStatements, rightPlace) = place(of: right)
    let capacity = min(sourceCapacity(left), sourceCapacity(right))
    return .after(
      leftStatements + rightStatements,
      .bytesDiffer(
        leftPlace, rightPlace, count: min(capacity, limit ?? capacity), stopsAtNUL: true))
  }

  /// Below, equal to or above 0 as the order of two texts.
  mutating func textOrder(
    _ left: CheckedExpression, _ right: CheckedExpression
  ) -> Expression {
    let (leftStatements, leftPlace) = place(of: left)
    let (rightStatements, rightPlace) = place(of: right)
    return .after(
      leftStatements + rightStatements,
      .textOrder(
        leftPlace, bytes: sourceCapacity(left), rightPlace, otherBytes: sourceCapacity(right)))
  }

  private mutating func differs(
    _ expression: CheckedExpression, from text: String, limit: Int?
  ) -> Expression {
    let (statements, place) = self.place(of: expression)
    let literal = bytes(text, limit: limit)
    let differs: Expression =
      literal.count <= sourceCapacity(expression)
      ? .bytesDifferFrom(place, literal) : .constant(1)
    return .after(statements, differs)
  }

  /// The bytes that a comparison looks at: the text with its NUL, or the first `limit` of them.
  private func bytes(_ text: String, limit: Int?) -> [UInt8] {
    let all = Array(text.utf8) + [0]
    guard let limit else { return all }
    return Array(all.prefix(limit))
  }

  mutating func tuplesEqual(
    _ left: CheckedExpression, _ right: CheckedExpression, isEqual: Bool
  ) -> Expression {
    let (leftStatements, leftPlace) = place(of: left)
    let (rightStatements, rightPlace) = place(of: right)
    let differ = Expression.bytesDiffer(
      leftPlace, rightPlace, count: left.type.layout.bytes, stopsAtNUL: false)
    return .after(
      leftStatements + rightStatements,
      isEqual ? .comparison(.equal, differ, .constant(0)) : differ)
  }
}
