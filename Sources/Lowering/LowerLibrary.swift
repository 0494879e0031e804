import Artefact
import Checking
import Language
import Source
import TypedIR

extension FunctionLowering {

  /// Returns the computation of a library function's number or truth value.
  mutating func library(_ call: LibraryCall, at range: SourceRange) -> Expression {
    switch call {
    case .hasElement(let element): return hasElement(element)
    case .findElement(let element, let variable): return find(element, variable)
    case .elementCount(let map): return elementCount(map)
    case .frameCount(let stack): return frameCount(stack)
    case .textLength(let text): return textLength(text)
    case .textPosition(let text, let part): return position(of: part, in: text)
    case .memoryOrder(let left, let right, let bytes):
      let (leftStatements, leftPlace) = memory(left, bytes: bytes)
      let (rightStatements, rightPlace) = memory(right, bytes: bytes)
      return .after(
        leftStatements + rightStatements, .bytesOrder(leftPlace, rightPlace, count: bytes))
    case .recordOrder(let left, let right):
      let (leftStatements, leftPlace) = place(of: left)
      let (rightStatements, rightPlace) = place(of: right)
      return .after(
        leftStatements + rightStatements,
        .bytesOrder(leftPlace, rightPlace, count: left.type.layout.bytes))
    case .signal(let number, let toThread):
      tables.capabilities.sendsSignals = true
      let result = newLocal("result")
      let site = tables.manifest.errorSite(.signalFailed, at: range)
      return .after(
        [
          .assign(
            result,
            .call(toThread ? .sendSignalThread : .sendSignal, [.value(scalar(number))])),
          .if(.local(result), [.reportError(site)], []),
        ], .local(result))
    case .overrideReturn(let value):
      tables.capabilities.overridesReturns = true
      return .call(.overrideReturn, [.context, .value(scalar(value))])
    case .writeUser(let address, let source, let bytes):
      tables.capabilities.writesUserMemory = true
      let (statements, place) = memory(source, bytes: bytes)
      let result = Expression.call(
        .probeWriteUser,
        [.value(scalar(address)), .place(place), .value(.constant(Int64(bytes)))])
      return .after(statements, .comparison(.equal, result, .constant(0)))
    case .concatenation, .numberedText, .command:
      preconditionFailure("the checker used a text as a number")
    }
  }

  /// Returns the statements that write the text that a library function makes.
  mutating func writeText(
    of call: LibraryCall, capacity: Int, to place: Place, padding: Padding
  ) -> [Statement] {
    switch call {
    case .concatenation(let left, let right):
      return concatenate(left, right, capacity: capacity, to: place, padding: padding)
    case .numberedText(let texts, let architecture, let number):
      return writeText(
        texts, on: architecture, number: number, capacity: capacity, to: place, padding: padding)
    case .command(let process):
      let (statements, name) = command(of: process)
      return statements
        + readText(
          at: name, capacity: 16, limit: nil, space: .kernel, into: capacity, to: place,
          padding: padding)
    case .hasElement, .findElement, .elementCount, .frameCount, .textLength, .textPosition,
      .memoryOrder, .recordOrder, .signal, .overrideReturn, .writeUser:
      preconditionFailure("the checker gave a text the form of a number")
    }
  }

  // MARK: Maps

  private mutating func hasElement(_ element: Element) -> Expression {
    let exists = newLocal("exists")
    return .after(
      [.assign(exists, .constant(0))]
        + readingElement(element, found: { _ in [.assign(exists, .constant(1))] }, missing: []),
      .local(exists))
  }

  private mutating func find(
    _ element: Element, _ variable: ID<CheckedVariable>
  ) -> Expression {
    let exists = newLocal("exists")
    let storage = tables.mapStorage[element.map.index]
    let (keyStatements, key) = key(of: element)
    let result = newLookup()
    let copying = copy(storage.value, from: Place(.mapValue(result)), to: variable)
    return .after(
      keyStatements + [
        .assign(exists, .constant(0)),
        .lookup(
          storage.map, key: key, result: result,
          found: copying + [.assign(exists, .constant(1))], missing: []),
      ], .local(exists))
  }

  /// Copies a value of a map to a variable, whose type may hold more.
  private mutating func copy(
    _ type: Type, from source: Place, to variable: ID<CheckedVariable>
  ) -> [Statement] {
    switch variables[variable.index] {
    case .scalar(let local):
      guard let storage = type.scalarStorage else {
        preconditionFailure("the checker gave a number the type of a value in memory")
      }
      return [.assign(local, .load(source, storage))]
    case .memory(let place):
      return copyField(
        from: source, type, as: probe.variables[variable.index].type, to: place, .zero)
    }
  }

  private mutating func elementCount(_ map: ID<CheckedMap>) -> Expression {
    let count = newLocal("count")
    let storage = tables.mapStorage[map.index]
    return .after(
      [
        .assign(count, .constant(0)),
        .forEachElement(
          storage.map, key: newLookup(), value: newLookup(),
          [.assign(count, .arithmetic(.add, .local(count), .constant(1)))]),
      ], .local(count))
  }

  // MARK: Memory

  /// Returns where bytes lie that a function is given, and the statements that bring them there.
  private mutating func memory(_ operand: MemoryOperand, bytes: Int) -> ([Statement], Place) {
    switch operand {
    case .behind(let pointer):
      let place = temporary(bytes, "bytes")
      return (
        [.readMemory(scalar(pointer), to: place, bytes: bytes, readingMemory(behind: pointer))],
        place
      )
    case .value(let value):
      if case .structure = value.type {
        let place = temporary(bytes, "bytes")
        return (
          [.readMemory(scalar(value), to: place, bytes: bytes, readingMemory(around: value))],
          place
        )
      }
      return place(of: value)
    }
  }

  // MARK: Numbers

  /// Writes the text for a number, or that for unknown ones, from a constant of offsets and texts.
  private mutating func writeText(
    _ texts: NumberedTexts, on architecture: String, number: CheckedExpression, capacity: Int,
    to place: Place, padding: Padding
  ) -> [Statement] {
    let table = TextTable(texts.texts(on: architecture), unknown: texts.unknown)
    let constant = tables.constant("probec_texts_\(texts)") { table.bytes }
    let index = newLocal("number")
    let offset = Expression.load(
      Place(
        .constant(constant),
        index: Place.Index(.local(index), stride: 2, count: table.count)), .uint16)
    let isKnown = Expression.comparison(
      .unsignedLess, .local(index), .constant(Int64(table.count)))
    let found = Expression.conditional(
      isKnown, offset, .constant(Int64(table.offsetOfUnknown)))
    return [.assign(index, scalar(number))]
      + readText(
        at: .arithmetic(.add, .address(Place(.constant(constant))), found),
        capacity: NumberedTexts.capacity, limit: nil, space: .kernel, into: capacity, to: place,
        padding: padding)
  }
}

/// Texts by their numbers, as they lie in a constant: the offset of each, then the texts.
private struct TextTable {

  /// The number of offsets.
  let count: Int

  /// Where the text for unknown numbers lies.
  let offsetOfUnknown: Int

  /// The contents.
  let bytes: [UInt8]

  init(_ texts: [String?], unknown: String) {
    count = texts.count
    offsetOfUnknown = count * 2
    var contents = Array(unknown.utf8) + [0]
    var offsets: [UInt8] = []
    for text in texts {
      let offset = text == nil ? 0 : contents.count
      let position = UInt16(count * 2 + offset)
      offsets += [UInt8(truncatingIfNeeded: position), UInt8(truncatingIfNeeded: position >> 8)]
      if let text { contents += Array(text.utf8) + [0] }
    }
    // A read of the last text ends inside.
    bytes = offsets + contents
  }
}
