import Artefact
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
    case .userStack, .userSymbol:
      return writeUserAddress(expression, to: place)
    case .internetAddress:
      return writeInternetAddress(expression, to: place)
    case .boolean, .integer, .enumeration, .pointer, .kernelSymbol, .probeName, .functionName,
      .function,
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
    if case .variable(let id) = expression.kind,
      case .memory(let place) = variables[id.index]
    {
      return ([], place)
    }
    if case .positionalString(let index) = expression.kind {
      let capacity = sourceCapacity(expression)
      let parameter = tables.manifest.parameter(
        .positionalString(index: index, bytes: capacity))
      return ([], Place(.parameter(parameter)))
    }
    if case .option(let option) = expression.kind {
      return ([], Place(.parameter(tables.manifest.parameter(.option(option)))))
    }
    if case .component(let base, let index) = expression.kind {
      let (statements, place) = self.place(of: base)
      return (statements, place.advanced(by: base.type.layout.offsets[index]))
    }
    if case .convert(let inner) = expression.kind, inner.type == expression.type {
      return place(of: inner)
    }
    let place = temporary(expression.type.layout.bytes, "temporary")
    return (write(expression, as: expression.type, to: place, padding: .zero), place)
  }

  private mutating func writeTuple(
    _ expression: CheckedExpression, as types: [Type], to place: Place, padding: Padding
  ) -> [Statement] {
    let layout = Layout(fields: types)
    if case .tuple(let values) = expression.kind {
      return writeFields(values, as: types, layout: layout, to: place, padding: padding)
    }
    if case .convert(let inner) = expression.kind {
      return writeTuple(inner, as: types, to: place, padding: padding)
    }
    if case .conditional(let condition, let first, let second) = expression.kind {
      let condition = scalar(condition)
      return [
        .if(
          condition, writeTuple(first, as: types, to: place, padding: padding),
          writeTuple(second, as: types, to: place, padding: padding))
      ]
    }
    if case .element(let element) = expression.kind, expression.type.fieldTypes == types {
      return readingElement(
        element, found: { [.copy(from: $0, to: place, bytes: layout.bytes)] },
        missing: [.fill(place, bytes: layout.bytes, value: 0)])
    }
    return copyFields(of: expression, as: types, layout, to: place, padding)
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

  mutating func writeArray(
    _ expression: CheckedExpression, bytes: Int, to place: Place
  ) -> [Statement] {
    if case .member(let base, let path) = expression.kind {
      let space = readingMemory(behind: base)
      return [tables.copy(path, from: scalar(base), to: place, bytes: bytes, space)]
    }
    if case .contextMember(let path) = expression.kind {
      let path = tables.kernelTypes.path(path)
      return [.readField(.context, path, to: place, bytes: bytes, reading(.kernel))]
    }
    if case .element(let element) = expression.kind {
      return readingElement(
        element, found: { [.copy(from: $0, to: place, bytes: bytes)] },
        missing: [.fill(place, bytes: bytes, value: 0)])
    }
    if expression.isStored {
      let (statements, source) = self.place(of: expression)
      return statements + [.copy(from: source, to: place, bytes: bytes)]
    }
    return [
      .readMemory(scalar(expression), to: place, bytes: bytes, readingMemory(around: expression))
    ]
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

extension CheckedExpression {

  /// Whether the value lies in memory of the program: a variable, a part of one, or a map.
  var isStored: Bool {
    switch kind {
    case .variable, .component, .element: true
    default: false
    }
  }
}

extension Type {

  /// The types of the components of a tuple or record.
  var fieldTypes: [Type] {
    switch self {
    case .tuple(let types): types
    case .record(let fields): fields.map(\.type)
    case .boolean, .integer, .enumeration, .pointer, .kernelSymbol, .userStack, .userSymbol,
      .probeName, .functionName,
      .function, .kernelStack, .error, .void, .structure, .aggregate, .array, .string,
      .internetAddress:
      preconditionFailure("the checker widened something that is no tuple")
    }
  }
}
