import Checking
import TypedIR

/// What happens to the bytes of a place that a value does not fill.
enum Padding {
  /// They become zero: keys are compared and hashed whole, and map values are kept.
  case zero
  /// They stay as they are: nobody looks behind the NUL.
  case none
}

extension FunctionLowering {

  /// Returns the statements that write a text into `capacity` bytes.
  mutating func writeText(
    _ expression: CheckedExpression, capacity: Int, to place: Place, padding: Padding
  ) -> [Statement] {
    switch expression.kind {
    case .string(let text):
      return writeLiteral(text, capacity: capacity, to: place, padding: padding)
    case .comm:
      precondition(capacity >= 16, "the checker gives 'comm' 16 bytes")
      // Linux 6.1 writes nothing behind the NUL.
      let empty = padding == .zero ? [Statement.fill(place, bytes: 16, value: 0)] : []
      return empty + [.evaluate(.call(.getCurrentComm, [.place(place), .value(.constant(16))]))]
        + pad(place, from: 16, capacity: capacity, padding: padding)
    case .stringAt(let address, let limit, let space):
      tables.manifest.bindLength(limit)
      let (statements, start) = textAddress(address)
      return statements
        + readText(
          at: start, capacity: sourceCapacity(expression), limit: limit.map { scalar($0) },
          space: reading(space), into: capacity, to: place, padding: padding)
    case .dataLocation(let path):
      let locator = Expression.contextField(tables.kernelTypes.path(path), .uint32)
      let offset = Expression.arithmetic(.and, locator, .constant(0xffff))
      return readText(
        at: .arithmetic(.add, .context, offset), capacity: sourceCapacity(expression), limit: nil,
        space: reading(.kernel), into: capacity, to: place, padding: padding)
    case .member(let base, let path):
      return readMember(
        scalar(base), path, readingMemory(behind: base), expression, capacity: capacity, to: place,
        padding: padding)
    case .contextMember(let path):
      return readMember(
        .context, path, reading(.kernel), expression, capacity: capacity, to: place,
        padding: padding)
    case .dereference(let pointer):
      return [
        .readMemory(
          scalar(pointer), to: place, bytes: sourceCapacity(expression),
          readingMemory(behind: pointer))
      ]
        + terminate(
          place, source: sourceCapacity(expression), capacity: capacity, padding: padding)
    case .element(let element):
      let bytes = min(capacity, sourceCapacity(expression))
      return readingElement(
        element, found: { [.copy(from: $0, to: place, bytes: bytes)] },
        missing: [.fill(place, bytes: bytes, value: 0)])
        + terminate(place, source: bytes, capacity: capacity, padding: padding)
    case .conditional, .block, .zero:
      return write(expression, as: .string(capacity: capacity), to: place, padding: padding)
    case .convert(let inner):
      return write(inner, as: .string(capacity: capacity), to: place, padding: padding)
    case .subscript_(let base, _) where !base.isStored:
      let bytes = sourceCapacity(expression)
      return [.readMemory(scalar(expression), to: place, bytes: bytes, readingMemory(around: base))]
        + terminate(place, source: bytes, capacity: capacity, padding: padding)
    case .variable, .positionalString, .option, .component, .subscript_, .invoke:
      let (statements, source) = self.place(of: expression)
      return statements
        + copyText(
          from: source, capacity: sourceCapacity(expression), to: place, capacity: capacity,
          padding: padding)
    case .library(let call):
      return writeText(of: call, capacity: capacity, to: place, padding: padding)
    case .integer, .enumerator, .positionalInteger, .positionalCount, .scalar,
      .processID,
      .threadID, .elapsed, .probeName, .functionName, .kernelStack, .userStack, .userSymbol,
      .compareText, .textEquality,
      .tupleEquality,
      .rawTracepointArgument, .tuple, .aggregateValue, .fieldExists,
      .variableAddress, .mapAddress, .unary, .binary,
      .offsetPointer, .comparison,
      .and, .or, .incrementVariable, .incrementElement, .structureSize, .fieldOffset, .textOrder,
      .internetAddress, .deleteElement, .withText, .macAddress, .buffer, .bytes, .parameter,
      .lookup:
      preconditionFailure("the checker gave a text the form of a number")
    }
  }

  /// Returns where text begins that an address leads to, or that the program has itself.
  private mutating func textAddress(_ text: CheckedExpression) -> ([Statement], Expression) {
    guard case .string = text.type else { return ([], scalar(text)) }
    let (statements, place) = self.place(of: text)
    return (statements, .address(place))
  }

  /// Returns the statements that copy a text between places.
  func copyText(
    from source: Place, capacity sourceCapacity: Int, to place: Place, capacity: Int,
    padding: Padding
  ) -> [Statement] {
    let bytes = min(sourceCapacity, capacity)
    return [.copy(from: source, to: place, bytes: bytes)]
      + terminate(place, source: bytes, capacity: capacity, padding: padding)
  }

  /// The capacity of a text expression, in bytes.
  func sourceCapacity(_ expression: CheckedExpression) -> Int {
    guard case .string(let capacity) = expression.type else {
      preconditionFailure("the checker gave a text another type")
    }
    return capacity
  }

  private func writeLiteral(
    _ text: String, capacity: Int, to place: Place, padding: Padding
  ) -> [Statement] {
    var bytes = Array(text.utf8.prefix(capacity - 1))
    bytes.append(0)
    return [.write(bytes, to: place)]
      + pad(place, from: bytes.count, capacity: capacity, padding: padding)
  }

  func readText(
    at address: Expression, capacity source: Int, limit: Expression?, space: AddressSpace,
    into capacity: Int, to place: Place, padding: Padding
  ) -> [Statement] {
    let bytes = min(source, capacity)
    var statements: [Statement] = [
      .readString(
        address, to: place, bytes: bytes, limit: limit, space, padsWithZeros: padding == .zero)
    ]
    if bytes < capacity {
      statements += terminate(place, source: bytes, capacity: capacity, padding: padding)
    }
    return statements
  }

  private mutating func readMember(
    _ base: Expression, _ path: FieldPath, _ space: AddressSpace, _ expression: CheckedExpression,
    capacity: Int, to place: Place, padding: Padding
  ) -> [Statement] {
    let bytes = min(sourceCapacity(expression), capacity)
    return [tables.copy(path, from: base, to: place, bytes: bytes, space)]
      + terminate(place, source: bytes, capacity: capacity, padding: padding)
  }

  /// Ends a text of `source` bytes, which may lack a NUL, inside a larger place.
  ///
  /// A mark that the text was cut means that only in a place's last byte, so it is taken away.
  private func terminate(
    _ place: Place, source: Int, capacity: Int, padding: Padding
  ) -> [Statement] {
    guard source < capacity else { return [] }
    let last = place.advanced(by: source - 1)
    let removesMark = Statement.if(
      .comparison(.equal, .load(last, .uint8), .constant(0xff)),
      [.store(.constant(0), to: last, .uint8)], [])
    switch padding {
    case .zero:
      return [removesMark] + pad(place, from: source, capacity: capacity, padding: .zero)
    case .none:
      return [removesMark, .store(.constant(0), to: place.advanced(by: source), .uint8)]
    }
  }

  private func pad(
    _ place: Place, from count: Int, capacity: Int, padding: Padding
  ) -> [Statement] {
    guard padding == .zero, count < capacity else { return [] }
    return [.fill(place.advanced(by: count), bytes: capacity - count, value: 0)]
  }
}
