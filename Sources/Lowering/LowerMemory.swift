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
    switch expression.kind {
    case .zero:
      return [.fill(place, bytes: type.layout.bytes, value: 0)]
    case .block(let statements, let value):
      let before = lower(statements)
      return before + write(value, as: type, to: place, padding: padding)
    case .conditional(let condition, let first, let second):
      let condition = scalar(condition)
      return [
        .if(
          condition, write(first, as: type, to: place, padding: padding),
          write(second, as: type, to: place, padding: padding))
      ]
    default: return writeBytes(expression, as: type, to: place, padding: padding)
    }
  }

  private mutating func writeBytes(
    _ expression: CheckedExpression, as type: Type, to place: Place, padding: Padding
  ) -> [Statement] {
    switch type {
    case .string(let capacity):
      return writeText(expression, capacity: capacity, to: place, padding: padding)
    case .tuple, .record:
      return writeTuple(expression, as: type, to: place, padding: padding)
    case .array(let element, _):
      return writeArray(expression, as: type, of: element, to: place, padding: padding)
    case .userStack, .userSymbol:
      return writeUserAddress(expression, to: place)
    case .internetAddress:
      return writeInternetAddress(expression, to: place)
    case .timestamp, .controlGroupPath, .macAddress:
      return writeComposite(expression, bytes: type.layout.bytes, to: place)
    case .buffer(let capacity):
      return writeBuffer(expression, capacity: capacity, to: place, padding: padding)
    case .boolean, .integer, .enumeration, .pointer, .kernelSymbol, .probeName, .functionName,
      .userName, .function,
      .kernelStack, .error, .void, .structure, .aggregate:
      preconditionFailure("the checker stores no value of this type")
    }
  }

  /// Returns the statements that write values one after another, and zero between them.
  ///
  /// - Parameter order: Which field each value is of.
  mutating func writeFields(
    _ values: [CheckedExpression], as types: [Type], layout: Layout, order: [Int], to place: Place,
    padding: Padding
  ) -> [Statement] {
    var statements = fillGaps(types, layout, place, padding)
    for (value, index) in zip(values, order) {
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
    if case .positionalString(let index, let skipped, let isCut) = expression.kind {
      let bytes = sourceCapacity(expression) + skipped
      let parameter = tables.manifest.parameter(
        .positionalString(index: index, bytes: bytes, isCut: isCut))
      return ([], Place(.parameter(parameter)).advanced(by: skipped))
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
    if case .block(let statements, let value) = expression.kind {
      let before = lower(statements)
      let (after, place) = self.place(of: value)
      return (before + after, place)
    }
    if case .subscript_(let base, let index) = expression.kind, base.isStored {
      return storedElement(of: base, at: index, expression.type)
    }
    if case .invoke(.script(let function), let arguments) = expression.kind {
      return placeOfResult(function, arguments)
    }
    let place = temporary(expression.type.layout.bytes, "temporary")
    return (write(expression, as: expression.type, to: place, padding: .zero), place)
  }

  private mutating func writeTuple(
    _ expression: CheckedExpression, as type: Type, to place: Place, padding: Padding
  ) -> [Statement] {
    let layout = type.layout
    if case .tuple(let values) = expression.kind {
      // In the order in which they are written, whatever the order of the fields.
      let order = values.indices.map { type.index(ofField: $0, in: expression.type) }
      return writeFields(
        values, as: type.fieldTypes, layout: layout, order: order, to: place, padding: padding)
    }
    if case .convert(let inner) = expression.kind {
      return write(inner, as: type, to: place, padding: padding)
    }
    if case .element(let element) = expression.kind, expression.type == type {
      return readingElement(
        element, found: { [.copy(from: $0, to: place, bytes: layout.bytes)] },
        missing: [.fill(place, bytes: layout.bytes, value: 0)])
    }
    if case .dereference(let pointer) = expression.kind {
      let space = readingMemory(behind: pointer)
      return [.readMemory(scalar(pointer), to: place, bytes: layout.bytes, space)]
    }
    let (statements, source) = self.place(of: expression)
    return statements + copyFields(from: source, expression.type, as: type, to: place, padding)
  }

  /// Copies a tuple or record field by field, because the fields may have grown or changed places.
  private mutating func copyFields(
    from source: Place, _ sourceType: Type, as type: Type, to place: Place, _ padding: Padding
  ) -> [Statement] {
    let layout = type.layout
    if sourceType == type { return [.copy(from: source, to: place, bytes: layout.bytes)] }
    let sourceLayout = sourceType.layout
    let (types, sourceTypes) = (type.fieldTypes, sourceType.fieldTypes)
    var statements = fillGaps(types, layout, place, padding)
    for index in types.indices {
      let sourceIndex = sourceType.index(ofField: index, in: type)
      let from = source.advanced(by: sourceLayout.offsets[sourceIndex])
      let to = place.advanced(by: layout.offsets[index])
      statements += copyField(
        from: from, sourceTypes[sourceIndex], as: types[index], to: to, padding)
    }
    return statements
  }

  /// Copies a field, which may have grown.
  mutating func copyField(
    from source: Place, _ sourceType: Type, as type: Type, to place: Place, _ padding: Padding
  ) -> [Statement] {
    if let storage = type.scalarStorage, let old = sourceType.scalarStorage {
      return [.store(.load(source, old), to: place, storage)]
    }
    if case .string(let capacity) = type, case .string(let sourceCapacity) = sourceType {
      return copyText(
        from: source, capacity: sourceCapacity, to: place, capacity: capacity, padding: padding)
    }
    return copyFields(from: source, sourceType, as: type, to: place, padding)
  }

  private mutating func writeArray(
    _ expression: CheckedExpression, as type: Type, of element: Type, to place: Place,
    padding: Padding
  ) -> [Statement] {
    let bytes = type.layout.bytes
    if case .tuple(let values) = expression.kind {
      let stride = element.layout.bytes
      var statements: [Statement] = []
      for (index, value) in values.enumerated() {
        statements += write(
          value, as: element, to: place.advanced(by: index * stride), padding: padding)
      }
      return statements
    }
    if case .convert(let inner) = expression.kind {
      if let storage = IntegerType(bytes: bytes, isSigned: false), inner.type.scalarStorage != nil {
        return [.store(scalar(inner), to: place, storage)]
      }
      if case .string = inner.type {
        return writeText(inner, capacity: bytes, to: place, padding: padding)
      }
    }
    return copyBytes(of: expression, bytes, to: place)
  }

  /// Returns the statements that copy bytes that lie as they are in a map, a variable or memory.
  mutating func copyBytes(
    of expression: CheckedExpression, _ bytes: Int, to place: Place
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
    if case .bytes(let constant) = expression.kind {
      return [.write(Array(constant.prefix(bytes)), to: place)]
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
    guard padding == .zero || types.isEmpty, used < layout.bytes else { return [] }
    return [.fill(place, bytes: layout.bytes, value: 0)]
  }
}

extension CheckedExpression {

  /// Whether the value is a copy that the program has, not something in the memory of the kernel or
  /// of a process.
  var isStored: Bool {
    switch (kind, type) {
    case (_, .pointer), (_, .structure): false
    case (.subscript_(let base, _), _), (.convert(let base), _):
      base.isStored || base.type.scalarStorage != nil && !base.type.isAddress
    case (.member, .array), (.contextMember, .array), (.dereference, .array): false
    default: true
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
      .internetAddress, .timestamp, .buffer, .macAddress, .userName, .controlGroupPath:
      preconditionFailure("the checker widened something that is no tuple")
    }
  }

  /// Whether the value is where something lies in memory.
  fileprivate var isAddress: Bool {
    if case .pointer = self { true } else { false }
  }

  /// Where a field of another tuple or record lies in this one: records know fields by their names.
  fileprivate func index(ofField index: Int, in other: Type) -> Int {
    guard case .record(let fields) = self, case .record(let otherFields) = other else {
      return index
    }
    return fields.firstIndex { $0.name == otherFields[index].name } ?? index
  }
}
