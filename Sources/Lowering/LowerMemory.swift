import Checking
import TypedIR

extension FunctionLowering {

  /// Returns the statements that write a value as `type` to a place.
  mutating func write(
    _ expression: CheckedExpression, as type: Type, to place: Place, padding: Padding
  ) -> [Statement] {
    if let storage = type.scalarStorage {
      return [.store(scalar(expression), to: place, storage)]
    }
    switch type {
    case .string(let capacity):
      return writeText(expression, capacity: capacity, to: place, padding: padding)
    case .tuple(let types):
      return writeTuple(expression, as: types, to: place, padding: padding)
    case .record(let fields):
      return writeTuple(expression, as: fields.map(\.type), to: place, padding: padding)
    case .array:
      return writeArray(expression, bytes: type.layout.bytes, to: place)
    case .boolean, .integer, .enumeration, .pointer, .kernelSymbol, .probeName, .function,
      .kernelStack, .error, .void, .structure, .aggregate:
      preconditionFailure("the checker stores no value of this type")
    }
  }

  /// Returns the statements that write values one after another, and zero between them.
  mutating func writeFields(
    _ values: [CheckedExpression], as types: [Type], layout: Layout, to place: Place,
    padding: Padding
  ) -> [Statement] {
    var statements = fillGaps(types, layout, place, padding)
    for (index, value) in values.enumerated() {
      statements += write(
        value, as: types[index], to: place.advanced(by: layout.offsets[index]), padding: padding)
    }
    return statements
  }

  /// Returns where a value in memory lies, and the statements that bring it there.
  mutating func place(of expression: CheckedExpression) -> ([Statement], Place) {
    switch expression.kind {
    case .variable(let id):
      if case .memory(let place) = variables[id.index] { return ([], place) }
    case .positionalString(let index):
      let capacity = sourceCapacity(expression)
      let parameter = tables.manifest.parameter(
        .positionalString(index: index, bytes: capacity))
      return ([], Place(.parameter(parameter)))
    case .component(let base, let index):
      let (statements, place) = self.place(of: base)
      return (statements, place.advanced(by: base.type.layout.offsets[index]))
    case .convert(let inner) where inner.type == expression.type:
      return place(of: inner)
    default:
      break
    }
    let place = temporary(expression.type.layout.bytes, "temporary")
    return (write(expression, as: expression.type, to: place, padding: .zero), place)
  }

  private mutating func writeTuple(
    _ expression: CheckedExpression, as types: [Type], to place: Place, padding: Padding
  ) -> [Statement] {
    let layout = Layout(fields: types)
    switch expression.kind {
    case .tuple(let values):
      return writeFields(values, as: types, layout: layout, to: place, padding: padding)
    case .convert(let inner):
      return writeTuple(inner, as: types, to: place, padding: padding)
    case .conditional(let condition, let first, let second):
      let condition = scalar(condition)
      return [
        .if(
          condition, writeTuple(first, as: types, to: place, padding: padding),
          writeTuple(second, as: types, to: place, padding: padding))
      ]
    case .element(let element):
      let stored = tables.mapStorage[element.map.index].value
      if stored == .tuple(types) || stored.layout == layout {
        return readingElement(
          element, found: { [.copy(from: $0, to: place, bytes: layout.bytes)] },
          missing: [.fill(place, bytes: layout.bytes, value: 0)])
      }
      return copyFields(of: expression, as: types, layout, to: place, padding)
    default:
      return copyFields(of: expression, as: types, layout, to: place, padding)
    }
  }

  /// Copies a tuple component by component, because the components may have grown.
  private mutating func copyFields(
    of expression: CheckedExpression, as types: [Type], _ layout: Layout, to place: Place,
    _ padding: Padding
  ) -> [Statement] {
    let (statements, source) = self.place(of: expression)
    return statements
      + copyFields(
        from: source, types: expression.type.fieldTypes, as: types, layout, to: place, padding)
  }

  private mutating func copyFields(
    from source: Place, types sourceTypes: [Type], as types: [Type], _ layout: Layout,
    to place: Place, _ padding: Padding
  ) -> [Statement] {
    if sourceTypes == types { return [.copy(from: source, to: place, bytes: layout.bytes)] }
    let sourceLayout = Layout(fields: sourceTypes)
    var statements = fillGaps(types, layout, place, padding)
    for index in types.indices {
      let from = source.advanced(by: sourceLayout.offsets[index])
      let to = place.advanced(by: layout.offsets[index])
      if let storage = types[index].scalarStorage, let old = sourceTypes[index].scalarStorage {
        statements.append(.store(.load(from, old), to: to, storage))
      } else if case .string(let capacity) = types[index],
        case .string(let sourceCapacity) = sourceTypes[index]
      {
        statements += copyText(
          from: from, capacity: sourceCapacity, to: to, capacity: capacity, padding: padding)
      } else {
        statements += copyFields(
          from: from, types: sourceTypes[index].fieldTypes, as: types[index].fieldTypes,
          types[index].layout, to: to, padding)
      }
    }
    return statements
  }

  private mutating func writeArray(
    _ expression: CheckedExpression, bytes: Int, to place: Place
  ) -> [Statement] {
    switch expression.kind {
    case .member(let base, let path):
      [
        .readField(
          scalar(base), tables.kernelTypes.path(path), to: place, bytes: bytes,
          readingMemory(behind: base))
      ]
    case .contextMember(let path):
      [.readField(.context, tables.kernelTypes.path(path), to: place, bytes: bytes, reading(.kernel))]
    case .element(let element):
      readingElement(
        element, found: { [.copy(from: $0, to: place, bytes: bytes)] },
        missing: [.fill(place, bytes: bytes, value: 0)])
    case .variable, .component:
      copyArray(expression, bytes: bytes, to: place)
    default:
      [.readMemory(address(of: expression), to: place, bytes: bytes, reading(.kernel))]
    }
  }

  private mutating func copyArray(
    _ expression: CheckedExpression, bytes: Int, to place: Place
  ) -> [Statement] {
    let (statements, source) = self.place(of: expression)
    return statements + [.copy(from: source, to: place, bytes: bytes)]
  }

  /// Zeroes the whole place if its fields leave gaps, which would differ between equal keys.
  private func fillGaps(
    _ types: [Type], _ layout: Layout, _ place: Place, _ padding: Padding
  ) -> [Statement] {
    let used = types.reduce(0) { $0 + $1.layout.bytes }
    guard padding == .zero, used < layout.bytes else { return [] }
    return [.fill(place, bytes: layout.bytes, value: 0)]
  }
}

extension Type {

  /// The types of the components of a tuple or record.
  var fieldTypes: [Type] {
    switch self {
    case .tuple(let types): types
    case .record(let fields): fields.map(\.type)
    case .boolean, .integer, .enumeration, .pointer, .kernelSymbol, .probeName, .function,
      .kernelStack, .error, .void, .structure, .aggregate, .array, .string:
      preconditionFailure("the checker widened something that is no tuple")
    }
  }

  /// Whether the type is a signed integer.
  var isSignedInteger: Bool {
    switch self {
    case .integer(let integer): integer.isSigned
    case .enumeration(let enumeration): enumeration.integer.isSigned
    case .boolean, .pointer, .kernelSymbol, .probeName, .function, .kernelStack, .error, .void,
      .structure, .aggregate, .array, .string, .tuple, .record:
      false
    }
  }
}
