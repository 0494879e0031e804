import Artefact
import Diagnostics
import KernelProfile
import Language
import Source
import Syntax
import TypedIR

extension Checker {

  /// Returns the type that the script spells, or `.error` if it has been told to be none.
  mutating func type(_ written: TypeExpression) -> Type {
    let range = written.range
    switch written.kind {
    case .named(let name):
      if TypeName.aggregates.contains(name) {
        return unknownType(.aggregateType(name, at: range))
      }
      return namedType(name)
        ?? unknownType(.unknownType(name, at: range, aggregate: aggregate(named: name)))
    case .structure(let name): return aggregate(name, .structure)
    case .union(let name): return aggregate(name, .union)
    case .enumeration(let name):
      return kernel.profile.enumeration(named: name.name).map { kernel.type($0, in: .kernel) }
        ?? unknownType(.unknownType("enum \(name.name)", at: name.range))
    case .pointer(let target):
      let target = type(target)
      return target == .error ? .error : .pointer(to: target, .kernel)
    case .array(let element, let count): return arrayType(element, count, range)
    case .typeOf(let argument): return type(of: argument)
    case .tuple(let elements):
      let types = elements.map { declarableType($0) }
      return types.contains(.error) ? .error : .tuple(types)
    case .record(let fields): return recordType(fields)
    }
  }

  private mutating func recordType(_ fields: [TypeField]) -> Type {
    var names: [String: SourceRange] = [:]
    for field in fields {
      if let previous = names[field.name.name] {
        return unknownType(.repeatedField(field.name, previous: previous))
      }
      names[field.name.name] = field.name.range
    }
    let types = fields.map { declarableType($0.type) }
    guard !types.contains(.error) else { return .error }
    return .record(
      zip(fields, types).map { TypedIR.RecordField(name: $0.name.name, type: $1) })
  }

  /// Returns the type that a variable is declared with.
  mutating func declarableType(_ written: TypeExpression) -> Type {
    let declared = roomyType(written)
    return variableType(declared)
      ?? unknownType(.undeclarableType(declared, at: written.range))
  }

  /// Returns the type that the script spells; text and bytes without a size are of the largest.
  mutating func roomyType(_ written: TypeExpression) -> Type {
    switch written.kind {
    case .named(TypeName.text): .string(capacity: settings.maximumTextSize)
    case .named(TypeName.buffer): .buffer(capacity: settings.maximumBufferSize)
    case .named, .structure, .union, .enumeration, .pointer, .array, .typeOf, .tuple, .record:
      type(written)
    }
  }

  /// Returns the type of a variable that is declared with a type; nil if none can be.
  mutating func variableType(_ declared: Type) -> Type? {
    switch declared {
    case .structure, .array: copyType(of: declared, in: .kernel)
    case .void, .function, .aggregate: nil
    case .error, .boolean, .integer, .pointer, .enumeration, .string, .tuple, .record,
      .kernelStack, .kernelSymbol, .userStack, .userSymbol, .probeName, .functionName,
      .internetAddress, .timestamp, .buffer, .macAddress, .userName, .controlGroupPath:
      declared
    }
  }

  private mutating func unknownType(_ diagnostic: Diagnostic) -> Type {
    report.tell(diagnostic)
    return .error
  }

  /// Returns the type that a word is the name of.
  private mutating func namedType(_ name: String) -> Type? {
    if let scalar = TypeName.scalar(name) { return scalar }
    if let stack = TypeName.stack(name, mode: settings.stackMode) { return stack }
    return kernel.profile.typedef(named: name).map { kernel.type($0, in: .kernel) }
  }

  /// Returns how the structure or union is spelled that a name without its keyword means.
  private func aggregate(named name: String) -> String? {
    if kernel.profile.structure(named: name) != nil { return "struct \(name)" }
    return kernel.profile.union(named: name) != nil ? "union \(name)" : nil
  }

  private mutating func aggregate(_ name: Identifier, _ kind: AggregateKind) -> Type {
    let found =
      switch kind {
      case .structure: kernel.profile.structure(named: name.name)
      case .union: kernel.profile.union(named: name.name)
      }
    if let found { return kernel.type(found, in: .kernel) }
    let closest =
      report.isSilent
      ? [] : kernel.profile.closestAggregates(to: name.name, kind: kind)
    return unknownType(.unknownAggregate(name, kind, closest: closest))
  }

  private mutating func arrayType(
    _ element: TypeExpression, _ count: Tree.Expression?, _ range: SourceRange
  ) -> Type {
    var number: Int64 = 0
    if let count {
      let checked = check(count)
      guard checked.type != .error else { return .error }
      guard let constant = checked.constant else {
        return unknownType(.notConstant(at: count.range))
      }
      guard 0...0xffff ~= constant else {
        return unknownType(.argumentOutOfRange("the size", 0...0xffff, at: count.range))
      }
      number = constant
    }
    if case .named(TypeName.text) = element.kind {
      guard 1...Int64(settings.maximumTextSize) ~= number else {
        return unknownType(
          .argumentOutOfRange("the size", 1...Int64(settings.maximumTextSize), at: range))
      }
      return .string(capacity: Int(number))
    }
    if case .named(TypeName.buffer) = element.kind {
      guard 1...Int64(settings.maximumTextSize) ~= number else {
        return unknownType(
          .argumentOutOfRange("the size", 1...Int64(settings.maximumTextSize), at: range))
      }
      return .buffer(capacity: Int(number))
    }
    if case .named(TypeName.internetAddress) = element.kind { return .internetAddress }
    let element = type(element)
    return element == .error ? .error : .array(of: element, count: Int(number))
  }

  mutating func type(of argument: Argument) -> Type {
    switch argument {
    case .type(let written): return type(written)
    case .expression(let expression):
      if case .identifier(let name) = expression.kind, builtin(named: name) == nil,
        let named = namedType(name)
      {
        return named
      }
      // What is only looked at has no effect and needs no value.
      return checkReference(expression).type
    }
  }

  // MARK: Sizes and offsets

  /// Checks `sizeof(argument)`.
  mutating func size(of argument: Argument, _ range: SourceRange) -> CheckedExpression {
    let type = type(of: argument)
    guard type != .error else { return invalid(range) }
    return size(of: type, range) ?? refuse(.noSize(type, at: argument.range), at: range)
  }

  /// Returns the size of values of a type in bytes; nil if it has none.
  mutating func size(of type: Type, _ range: SourceRange) -> CheckedExpression? {
    switch type {
    case .structure(let reference):
      guard reference.canBeRoot, kernel.aggregate(reference) != nil else { return nil }
      return CheckedExpression(
        .structureSize(reference), type: .integer(.uint64), range: range)
    case .array(let element, let count):
      guard let size = size(of: element, range) else { return nil }
      if let bytes = size.constant {
        return constant(bytes &* Int64(count), isSigned: true, range)
      }
      return CheckedExpression(
        .binary(.multiply, constant(Int64(count), isSigned: true, range), size),
        type: .integer(.uint64), range: range)
    case .boolean: return constant(1, isSigned: true, range)
    case .integer(let integer): return constant(Int64(integer.bytes), isSigned: true, range)
    case .enumeration(let enumeration):
      return constant(Int64(enumeration.integer.bytes), isSigned: true, range)
    case .pointer, .kernelSymbol: return constant(8, isSigned: true, range)
    case .internetAddress, .string, .tuple, .record, .kernelStack, .userStack, .userSymbol,
      .probeName, .functionName, .timestamp, .buffer, .macAddress, .userName, .controlGroupPath:
      return constant(Int64(type.layout.bytes), isSigned: true, range)
    case .error, .void, .function, .aggregate:
      return nil
    }
  }

  /// Checks `offsetof(argument, path)`.
  mutating func offset(
    of argument: Argument, _ path: [Identifier], _ range: SourceRange
  ) -> CheckedExpression {
    let type = type(of: argument)
    guard type != .error else { return invalid(range) }
    guard case .structure(let root) = type else {
      return refuse(.noMembers(type, at: argument.range), at: range)
    }
    guard root.canBeRoot else {
      return refuse(.anonymousBase(at: argument.range), at: range)
    }
    var steps: [FieldPath.Step] = []
    var current = type
    for name in path {
      guard case .structure(let reference) = current, let aggregate = kernel.aggregate(reference)
      else { return refuse(.noMembers(current, at: name.range), at: range) }
      guard let member = kernel.profile.member(name.name, of: aggregate) else {
        let closest = kernel.profile.closestMembers(to: name.name, of: aggregate)
        return refuse(.unknownField(name, of: current.description, closest: closest), at: range)
      }
      guard member.bitfieldWidth == 0 else {
        return refuse(.offsetOfBitField(at: name.range), at: range)
      }
      current = kernel.type(member.type, in: .kernel)
      steps.append(.member(name.name, type: current, bitWidth: nil))
    }
    return CheckedExpression(
      .fieldOffset(FieldPath(root: root, steps: steps)), type: .integer(.uint64), range: range)
  }
}

extension Type {

  /// Returns the type of a pointer that is made of a value: pointers lead to the same memory, and
  /// numbers of a process to its own.
  func pointing(whereItComesFrom value: Type?, in site: ProbeSite) -> Type {
    guard case .pointer = self else { return self }
    if case .pointer(_, let space)? = value { return moved(to: space) }
    return site.isUserProbe ? moved(to: .user) : self
  }

  /// Returns the type with all pointers in it leading to memory of `space`.
  func moved(to space: AddressSpace) -> Type {
    switch self {
    case .pointer(let target, _): .pointer(to: target.moved(to: space), space)
    case .array(let element, let count): .array(of: element.moved(to: space), count: count)
    case .error, .void, .boolean, .integer, .structure, .enumeration, .function, .string, .tuple,
      .record, .kernelStack, .kernelSymbol, .userStack, .userSymbol, .probeName, .functionName,
      .aggregate, .internetAddress, .timestamp, .buffer, .macAddress, .userName, .controlGroupPath:
      self
    }
  }
}
