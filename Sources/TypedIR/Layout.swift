import Artefact

/// How a type lies in a map, an event or a buffer.
package struct Layout: Equatable, Sendable {

  /// The size in bytes, padding between and behind fields included.
  package var bytes: Int

  /// The alignment in bytes: 1, 2, 4 or 8.
  package var alignment: Int

  /// The offsets of a tuple's or record's fields in bytes; empty for other types.
  package var offsets: [Int] = []

  /// Creates a layout.
  package init(bytes: Int, alignment: Int, offsets: [Int] = []) {
    self.bytes = bytes
    self.alignment = alignment
    self.offsets = offsets
  }
}

extension Type {

  /// How a scalar lies in memory; nil for strings, tuples and what lies in kernel memory.
  package var scalarStorage: IntegerType? {
    switch self {
    case .boolean: .uint8
    case .integer(let integer): integer
    case .enumeration(let enumeration): enumeration.integer
    case .pointer, .kernelSymbol, .probeName, .functionName, .function, .userName: .uint64
    case .kernelStack: .int64
    case .error, .void, .structure, .array, .string, .tuple, .record, .userStack, .userSymbol,
      .internetAddress, .timestamp, .buffer, .macAddress, .controlGroupPath, .aggregate:
      nil
    }
  }

  /// How a value of the type lies in a map, an event or a buffer.
  package var layout: Layout {
    if let scalar = scalarStorage {
      return Layout(bytes: scalar.bytes, alignment: scalar.bytes)
    }
    switch self {
    case .string(let capacity):
      return Layout(bytes: capacity, alignment: capacity >= 8 ? 8 : 1)
    case .internetAddress:
      return Layout(bytes: 24, alignment: 8)
    case .array(let element, let count):
      let layout = element.layout
      return Layout(bytes: layout.bytes * count, alignment: layout.alignment)
    case .tuple(let types):
      // Even nothing takes a byte, for the kernel has no maps and records without any.
      return types.isEmpty ? Layout(bytes: 1, alignment: 1) : Layout(fields: types)
    case .record(let fields):
      return Layout(fields: fields.map(\.type)).withLastFieldAtEnd(fields.last?.type)
    case .userStack, .userSymbol, .timestamp, .controlGroupPath:
      return Layout(bytes: 16, alignment: 8)
    case .buffer(let capacity):
      return Layout(bytes: ValueType.buffer(capacity: capacity).size, alignment: 8)
    case .macAddress:
      return Layout(bytes: 6, alignment: 1)
    case .boolean, .integer, .enumeration, .pointer, .kernelSymbol, .probeName, .functionName,
      .userName, .function,
      .kernelStack, .error, .void, .structure, .aggregate:
      preconditionFailure("the checker made no value of this type")
    }
  }
}

extension Layout {

  /// Creates the layout of fields one after another, each at its own alignment.
  package init(fields: [Type]) {
    var end = 0
    var alignment = 1
    var offsets: [Int] = []
    for field in fields {
      let layout = field.layout
      end = end.rounded(upTo: layout.alignment)
      offsets.append(end)
      end += layout.bytes
      alignment = max(alignment, layout.alignment)
    }
    self.init(bytes: end.rounded(upTo: alignment), alignment: alignment, offsets: offsets)
  }

  /// Returns the layout with its padding before the last field, whose end then is that of the
  /// whole: elements of arrays lie side by side, and the manifest has no padding behind them.
  fileprivate func withLastFieldAtEnd(_ last: Type?) -> Layout {
    guard let last else { return self }
    var moved = self
    moved.offsets[offsets.count - 1] = bytes - last.layout.bytes
    return moved
  }
}

extension Int {

  /// The next multiple of `alignment`.
  package func rounded(upTo alignment: Int) -> Int {
    (self + alignment - 1) / alignment * alignment
  }
}
