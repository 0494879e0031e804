import Artefact
import TypedIR

/// What is known about the type of a map or variable while the script is inferred.
///
/// Shapes only grow, towards wider integers and longer strings, so that inference ends.
indirect enum Shape: Equatable {

  /// An integer.
  case integer(bytes: Int, Sign)

  /// Text of at most so many bytes, NUL included.
  case text(capacity: Int)

  /// Values side by side.
  case tuple([Shape])

  /// Named values side by side.
  case record([Field])

  /// Any other type.
  case exact(Type)

  /// A named value of a record.
  struct Field: Equatable {
    var name: String
    var shape: Shape
  }

  /// The signedness of an integer.
  enum Sign: Equatable {
    /// Small numbers that are not negative, which are as good with or without a sign.
    case flexible
    case signed, unsigned

    /// Returns the sign of what is computed from integers of both signs.
    func joined(with other: Sign) -> Sign {
      if self == .signed || other == .signed { return .signed }
      return self == .unsigned || other == .unsigned ? .unsigned : .flexible
    }
  }

  /// The sign of an integer, an enumeration or a truth value.
  var sign: Sign? {
    switch self {
    case .integer(_, let sign): sign
    case .exact(let type): type.asInteger.map { $0.isSigned ? .signed : .unsigned }
    case .text, .tuple, .record: nil
    }
  }

  /// Creates the shape of values of a type.
  init(_ type: Type) {
    switch type {
    case .integer(let integer):
      self = .integer(bytes: integer.bytes, integer.isSigned ? .signed : .unsigned)
    case .string(let capacity): self = .text(capacity: capacity)
    case .tuple(let types): self = .tuple(types.map { Shape($0) })
    case .record(let fields):
      self = .record(fields.map { Field(name: $0.name, shape: Shape($0.type)) })
    case .error, .void, .boolean, .pointer, .structure, .enumeration, .array, .function,
      .kernelStack, .kernelSymbol, .userStack, .userSymbol, .probeName, .functionName, .aggregate,
      .internetAddress, .timestamp, .buffer, .macAddress, .userName, .controlGroupPath:
      self = .exact(type)
    }
  }

  /// Creates the shape of an expression, in which numbers that are written out have no sign.
  init(_ expression: CheckedExpression) {
    switch expression.kind {
    case .integer(let value) where value >= 0 && expression.type.isSignedInteger:
      self = .integer(bytes: IntegerType(holding: value).bytes, .flexible)
    case .tuple(let elements):
      switch expression.type {
      case .record(let fields):
        self = .record(
          zip(fields, elements).map { Field(name: $0.name, shape: Shape($1)) })
      case .array: self = .exact(expression.type)
      default: self = .tuple(elements.map { Shape($0) })
      }
    case .block(_, let value): self = Shape(value)
    case .conditional(_, let first, let second):
      self = Shape.merge(Shape(first), Shape(second))?.shape ?? Shape(expression.type)
    default:
      self = Shape(expression.type)
    }
  }

  /// The type of the values.
  var type: Type {
    switch self {
    case .integer(let bytes, let sign):
      .integer(IntegerType(bytes: bytes, isSigned: sign != .unsigned) ?? .int64)
    case .text(let capacity): .string(capacity: capacity)
    case .tuple(let elements): .tuple(elements.map(\.type))
    case .record(let fields):
      .record(fields.map { RecordField(name: $0.name, type: $0.shape.type) })
    case .exact(let type): type
    }
  }

  /// The shape of both kinds of values.
  struct Merged: Equatable {
    /// The shape.
    var shape: Shape
    /// Whether unsigned values of 64 bits become signed ones.
    var losesSign = false
  }

  /// Returns the shape that holds the values of both, or nil if there is none.
  static func merge(_ left: Shape, _ right: Shape) -> Merged? {
    if left == right { return Merged(shape: left) }
    switch (left, right) {
    case (.integer(let leftBytes, let leftSign), .integer(let rightBytes, let rightSign)):
      return mergeIntegers(leftBytes, leftSign, rightBytes, rightSign)
    case (.text(let leftCapacity), .text(let rightCapacity)):
      return Merged(shape: .text(capacity: max(leftCapacity, rightCapacity)))
    case (.tuple(let leftElements), .tuple(let rightElements)):
      return mergeTuples(leftElements, rightElements)
    case (.record(let leftFields), .record(let rightFields)):
      return mergeRecords(leftFields, rightFields)
    case (.exact(let leftType), .exact(let rightType)):
      return mergeTypes(leftType, rightType)
    case (.integer(_, let sign), .exact(let type)), (.exact(let type), .integer(_, let sign)):
      return mergeInteger(left.isInteger ? left : right, sign, with: type)
    case (.text, _), (_, .text), (.tuple, _), (_, .tuple), (.record, _), (_, .record):
      return nil
    }
  }

  private var isInteger: Bool {
    if case .integer = self { true } else { false }
  }

  private static func mergeIntegers(
    _ leftBytes: Int, _ leftSign: Sign, _ rightBytes: Int, _ rightSign: Sign
  ) -> Merged {
    let bytes = max(leftBytes, rightBytes)
    if leftSign == rightSign { return Merged(shape: .integer(bytes: bytes, leftSign)) }
    if leftSign == .flexible { return Merged(shape: .integer(bytes: bytes, rightSign)) }
    if rightSign == .flexible { return Merged(shape: .integer(bytes: bytes, leftSign)) }
    let unsignedBytes = leftSign == .unsigned ? leftBytes : rightBytes
    return Merged(shape: .integer(bytes: 8, .signed), losesSign: unsignedBytes == 8)
  }

  private static func mergeTuples(_ left: [Shape], _ right: [Shape]) -> Merged? {
    guard left.count == right.count else { return nil }
    var result = Merged(shape: .tuple([]))
    var elements: [Shape] = []
    for (leftElement, rightElement) in zip(left, right) {
      guard let merged = merge(leftElement, rightElement) else { return nil }
      elements.append(merged.shape)
      if merged.losesSign { result.losesSign = true }
    }
    result.shape = .tuple(elements)
    return result
  }

  /// Fields are known by their names, and stand where they stood first.
  private static func mergeRecords(_ left: [Field], _ right: [Field]) -> Merged? {
    guard left.count == right.count else { return nil }
    var result = Merged(shape: .record([]))
    var fields: [Field] = []
    for (index, field) in left.enumerated() {
      let other =
        right[index].name == field.name
        ? right[index] : right.first { $0.name == field.name }
      guard let other,
        let merged = merge(field.shape, other.shape)
      else { return nil }
      fields.append(Field(name: field.name, shape: merged.shape))
      if merged.losesSign { result.losesSign = true }
    }
    result.shape = .record(fields)
    return result
  }

  private static func mergeTypes(_ left: Type, _ right: Type) -> Merged? {
    switch (left, right) {
    case (.pointer(let leftTarget, let leftSpace), .pointer(let rightTarget, let rightSpace)):
      guard leftSpace == rightSpace else { return nil }
      if leftTarget == .void { return Merged(shape: .exact(right)) }
      if rightTarget == .void { return Merged(shape: .exact(left)) }
      // Texts and tuples of the script grow, and what points to them with them.
      guard leftTarget.scalarStorage == nil, rightTarget.scalarStorage == nil,
        let target = merge(Shape(leftTarget), Shape(rightTarget))
      else { return nil }
      return Merged(shape: .exact(.pointer(to: target.shape.type, leftSpace)))
    case (.enumeration(let leftEnumeration), .enumeration(let rightEnumeration)):
      return merge(
        Shape(.integer(leftEnumeration.integer)), Shape(.integer(rightEnumeration.integer)))
    case (.boolean, .enumeration(let enumeration)), (.enumeration(let enumeration), .boolean):
      return Merged(shape: Shape(.integer(enumeration.integer)))
    case (.buffer(let leftCapacity), .buffer(let rightCapacity)):
      return Merged(shape: .exact(.buffer(capacity: max(leftCapacity, rightCapacity))))
    case (.aggregate(let leftAggregate), .aggregate(let rightAggregate)):
      return leftAggregate.merged(with: rightAggregate).map {
        Merged(shape: .exact(.aggregate($0)))
      }
    default:
      return nil
    }
  }

  private static func mergeInteger(_ integer: Shape, _ sign: Sign, with type: Type) -> Merged? {
    switch type {
    case .boolean: merge(integer, .integer(bytes: 1, .flexible))
    case .enumeration(let enumeration): merge(integer, Shape(.integer(enumeration.integer)))
    // 0 is a pointer to nothing.
    case .pointer where sign == .flexible: Merged(shape: .exact(type))
    default: nil
    }
  }
}

extension Aggregate {

  /// Returns the function that keeps the values of both, or nil if there is none.
  fileprivate func merged(with other: Aggregate) -> Aggregate? {
    switch (self, other) {
    case (.sum, .sum): .sum(isSigned: true)
    case (.min, .min): .min(isSigned: true)
    case (.max, .max): .max(isSigned: true)
    case (.average, .average): .average(isSigned: true)
    case (.stats, .stats): .stats(isSigned: true)
    default: nil
    }
  }
}

extension IntegerType {

  /// Creates the smallest signed type that holds `value`.
  init(holding value: Int64) {
    self =
      if Int64(Int8(truncatingIfNeeded: value)) == value {
        .int8
      } else if Int64(Int16(truncatingIfNeeded: value)) == value {
        .int16
      } else if Int64(Int32(truncatingIfNeeded: value)) == value {
        .int32
      } else {
        .int64
      }
  }

  /// Whether the type holds `value`, which is the bit pattern of a number with or without a sign.
  func holds(_ value: Int64, isSigned valueIsSigned: Bool) -> Bool {
    if valueIsSigned && value < 0 && !isSigned { return false }
    if !valueIsSigned && value < 0 { return self == .uint64 }
    switch self {
    case .int8: return Int8(exactly: value) != nil
    case .int16: return Int16(exactly: value) != nil
    case .int32: return Int32(exactly: value) != nil
    case .uint8: return UInt8(exactly: value) != nil
    case .uint16: return UInt16(exactly: value) != nil
    case .uint32: return UInt32(exactly: value) != nil
    case .int64, .uint64: return true
    }
  }
}

extension Type {

  /// Whether the type is an integer with a sign.
  var isSignedInteger: Bool {
    if case .integer(let integer) = self { integer.isSigned } else { false }
  }

  /// The integer that values are computed with: that of the enumeration, and one byte for truth.
  var asInteger: IntegerType? {
    switch self {
    case .integer(let integer): integer
    case .enumeration(let enumeration): enumeration.integer
    case .boolean: .uint8
    default: nil
    }
  }

  /// Whether the value is at most 64 bits that a program can compute with.
  var isScalar: Bool {
    switch self {
    case .boolean, .integer, .enumeration, .pointer, .kernelSymbol: true
    default: false
    }
  }

  /// How diagnostics call the type.
  var description: String {
    switch self {
    case .error: "unknown"
    case .void: "void"
    case .boolean: "bool"
    case .integer(let integer): (integer.isSigned ? "int" : "uint") + String(integer.bytes * 8)
    case .pointer(let target, _): target.description + " *"
    case .structure(let reference):
      (reference.isUnion ? "union " : "struct ")
        + (reference.name.isEmpty ? "{…}" : reference.name)
    case .enumeration(let reference):
      "enum " + (reference.name.isEmpty ? "{…}" : reference.name)
    case .array(let element, let count):
      element.description + "[\(count == 0 ? "" : String(count))]"
    case .function: "function"
    case .string(let capacity): "string[\(capacity)]"
    case .tuple(let elements): "(" + elements.map(\.description).joined(separator: ", ") + ")"
    case .record(let fields):
      "(" + fields.map { "\($0.name) = \($0.type.description)" }.joined(separator: ", ") + ")"
    case .kernelStack: "kernel stack"
    case .kernelSymbol: "kernel symbol"
    case .userStack: "user stack"
    case .userSymbol: "user symbol"
    case .probeName: "probe name"
    case .functionName: "function name"
    case .internetAddress: "Internet address"
    case .timestamp: "timestamp"
    case .buffer(let capacity): "buffer[\(capacity)]"
    case .macAddress: "MAC address"
    case .userName: "user name"
    case .controlGroupPath: "cgroup path"
    case .aggregate(let aggregate): "result of \(aggregate.name)()"
    }
  }
}
