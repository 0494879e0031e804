import Checking
import TypedIR

extension FunctionLowering {

  /// Returns the length of a text in bytes.
  mutating func textLength(_ text: CheckedExpression) -> Expression {
    let copy = temporary(sourceCapacity(text) + 1, "copy")
    let (statements, length) = copyCounting(text, to: copy)
    return .after(statements, .local(length))
  }

  /// Returns the statements that copy a text, and the variable that has its length then.
  ///
  /// The kernel counts while it copies, in one step for the verifier. The place has room for one
  /// byte more than the text's capacity, because a text from an array may lack a NUL.
  private mutating func copyCounting(
    _ text: CheckedExpression, to place: Place
  ) -> ([Statement], ID<Local>) {
    let length = newLocal("length")
    let capacity = sourceCapacity(text)
    var statements: [Statement] = []
    var source: Place?
    let call: Expression
    if case .stringAt(let address, nil, let space) = text.kind, address.type.scalarStorage != nil {
      let helper: Helper =
        reading(space) == .user ? .probeReadUserString : .probeReadKernelString
      call = readString(helper, scalar(address), to: place, capacity)
    } else {
      let (writing, place2) = self.place(of: text)
      statements = writing
      source = place2
      call = readString(.probeReadKernelString, .address(place2), to: place, capacity)
    }
    statements += [
      .assign(length, call),
      .assign(
        length,
        .conditional(
          .comparison(.signedGreater, .local(length), .constant(0)),
          .arithmetic(.subtract, .local(length), .constant(1)), .constant(0))),
    ]
    if let source {
      statements += keepLastByte(of: source, capacity: capacity, in: place, length)
    }
    return (statements, length)
  }

  private func readString(
    _ helper: Helper, _ address: Expression, to place: Place, _ capacity: Int
  ) -> Expression {
    .call(
      helper, [.place(place), .value(.constant(Int64(capacity))), .value(address)])
  }

  /// Adds the last byte of a text that fills its place without a NUL, unless it is the mark of one
  /// that was cut.
  private mutating func keepLastByte(
    of source: Place, capacity: Int, in place: Place, _ length: ID<Local>
  ) -> [Statement] {
    let last = newLocal("last")
    let isFull = Expression.comparison(
      .equal, .local(length), .constant(Int64(capacity - 1)))
    let isText = Expression.and(
      .local(last), .comparison(.notEqual, .local(last), .constant(0xff)))
    return [
      .assign(last, .load(source.advanced(by: capacity - 1), .uint8)),
      .if(
        .and(isFull, isText),
        [
          .store(.local(last), to: place.advanced(by: capacity - 1), .uint8),
          .store(.constant(0), to: place.advanced(by: capacity), .uint8),
          .assign(length, .constant(Int64(capacity))),
        ], []),
    ]
  }

  /// Returns the statements that write one text behind another.
  mutating func concatenate(
    _ left: CheckedExpression, _ right: CheckedExpression, capacity: Int, to place: Place,
    padding: Padding
  ) -> [Statement] {
    let (leftBytes, rightBytes) = (sourceCapacity(left) + 1, sourceCapacity(right) + 1)
    let work = temporary(leftBytes + rightBytes, "joined")
    let (first, length) = copyCounting(left, to: work)
    let end = Place(
      work.base, offset: work.offset,
      index: Place.Index(.local(length), stride: 1, count: leftBytes))
    let (second, _) = copyCounting(right, to: end)
    let all = leftBytes + rightBytes
    var statements: [Statement] =
      [.fill(work, bytes: all, value: 0)] + first + second
    if capacity < all {
      let last = work.advanced(by: capacity - 1)
      statements.append(
        .if(.load(last, .uint8), [.store(.constant(0xff), to: last, .uint8)], []))
    }
    return statements
      + copyText(from: work, capacity: all, to: place, capacity: capacity, padding: padding)
  }

  /// Returns the position of the first occurrence of a text in another, or -1.
  ///
  /// One loop compares byte by byte and begins again one further on where they differ; its body is
  /// checked once by the verifier, however long the texts are.
  mutating func position(
    of part: CheckedExpression, in text: CheckedExpression
  ) -> Expression {
    let (textCapacity, partCapacity) = (sourceCapacity(text), sourceCapacity(part))
    let (textStatements, textPlace) = place(of: text)
    let (partStatements, partPlace) = place(of: part)
    let (position, start, matched) = (
      newLocal("position"), newLocal("start"), newLocal("matched")
    )
    let (byte, wanted) = (newLocal("byte"), newLocal("wanted"))
    let next = Expression.arithmetic(.add, .local(start), .local(matched))
    let isEqual = Expression.comparison(.equal, .local(byte), .local(wanted))
    let isAtEnd = Expression.comparison(.equal, .local(byte), .constant(0))
    let body: [Statement] = [
      .assign(wanted, character(.local(matched), of: partPlace, partCapacity)),
      .if(
        .comparison(.equal, .local(wanted), .constant(0)),
        [.assign(position, .local(start)), .break], []),
      .assign(byte, character(next, of: textPlace, textCapacity)),
      .if(
        isEqual, [.assign(matched, .arithmetic(.add, .local(matched), .constant(1)))],
        [
          .if(isAtEnd, [.break], []),
          .assign(start, .arithmetic(.add, .local(start), .constant(1))),
          .assign(matched, .constant(0)),
        ]),
    ]
    return .after(
      textStatements + partStatements + [
        .assign(position, .constant(-1)), .assign(start, .constant(0)),
        .assign(matched, .constant(0)),
        .repeat(
          count: .constant(Int64(textCapacity + 1) * Int64(partCapacity + 1)),
          round: newLocal("round"), body, onLimit: []),
      ], .local(position))
  }

  /// Returns a byte of a text; 0 behind its end.
  private func character(_ index: Expression, of place: Place, _ capacity: Int) -> Expression {
    .conditional(
      .comparison(.unsignedLess, index, .constant(Int64(capacity))),
      .load(
        Place(
          place.base, offset: place.offset,
          index: Place.Index(index, stride: 1, count: capacity)), .uint8), .constant(0))
  }
}
