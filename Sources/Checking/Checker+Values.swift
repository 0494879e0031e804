import Diagnostics
import KernelProfile
import Source
import Syntax
import TypedIR

extension Checker {

  /// Returns a reference as a value: an array of characters is text, a structure is a record of its
  /// members.
  mutating func value(_ reference: CheckedExpression) -> CheckedExpression {
    switch reference.type {
    case .array(let element, let count) where count > 0 && KernelTypes.isText(element):
      guard reference.isInMemory else { return reference }
      var text = reference
      text.type = .string(capacity: count)
      return text
    case .array, .structure:
      guard let type = copyType(of: reference.type, in: memorySpace(of: reference)) else {
        return refuse(.notAValue(reference.type, at: reference.range), at: reference.range)
      }
      return type == reference.type ? reference : copy(of: reference, as: type)
    case .void, .function:
      return refuse(.notAValue(reference.type, at: reference.range), at: reference.range)
    case .error, .boolean, .integer, .pointer, .enumeration, .string, .tuple, .record,
      .kernelStack, .kernelSymbol, .userStack, .userSymbol, .probeName, .functionName, .aggregate,
      .internetAddress, .timestamp, .buffer, .macAddress, .userName, .controlGroupPath:
      return reference
    }
  }

  /// Checks `(name = value, …)`.
  mutating func record(_ fields: [Tree.RecordField], _ range: SourceRange) -> CheckedExpression {
    var names: [String: SourceRange] = [:]
    for field in fields {
      if let previous = names[field.name.name] {
        return refuse(.repeatedField(field.name, previous: previous), at: range)
      }
      names[field.name.name] = field.name.range
    }
    let values = fields.map { check($0.value) }
    guard !values.contains(where: { $0.type == .error }) else { return invalid(range) }
    let type = Type.record(
      zip(fields, values).map { TypedIR.RecordField(name: $0.name.name, type: $1.type) })
    return CheckedExpression(.tuple(values), type: type, range: range)
  }

  // MARK: Copies of structures

  /// Returns the type of a copy of what lies in memory, or nil if it cannot be copied.
  mutating func copyType(of type: Type, in space: AddressSpace) -> Type? {
    switch type {
    case .structure(let reference):
      let fields = copiedMembers(of: reference, in: space).map {
        TypedIR.RecordField(name: $0.name, type: $0.copy)
      }
      return fields.isEmpty ? nil : .record(fields)
    case .array(let element, let count):
      guard count > 0 else { return nil }
      if KernelTypes.isText(element) { return .string(capacity: count) }
      guard let copy = copyType(of: element, in: space) else { return nil }
      return .array(of: copy, count: count)
    case .boolean, .integer, .pointer, .enumeration, .kernelSymbol, .string, .tuple, .record,
      .kernelStack, .userStack, .userSymbol, .internetAddress, .timestamp, .buffer, .macAddress,
      .userName, .controlGroupPath:
      return type
    case .error, .void, .function, .probeName, .functionName, .aggregate:
      return nil
    }
  }

  /// A member of a structure that is copied.
  private struct CopiedMember {
    let name: String
    /// The type in memory.
    let type: Type
    /// The type of the copy.
    let copy: Type
    let bitWidth: Int?
  }

  private mutating func copiedMembers(
    of reference: StructureReference, in space: AddressSpace
  ) -> [CopiedMember] {
    guard let aggregate = kernel.aggregate(reference) else { return [] }
    var members: [CopiedMember] = []
    for member in kernel.profile.members(of: aggregate) where !member.name.isEmpty {
      let type = kernel.type(of: member, in: space)
      guard let copy = copyType(of: type, in: space) else { continue }
      members.append(
        CopiedMember(
          name: member.name, type: type, copy: copy,
          bitWidth: member.bitfieldWidth == 0 ? nil : member.bitfieldWidth))
    }
    return members
  }

  /// Returns a copy of a structure, or of an array of structures, member by member.
  ///
  /// Where each lies is the target's matter; one that the target lacks is zero.
  private mutating func copy(of reference: CheckedExpression, as type: Type) -> CheckedExpression {
    guard type.isCopiedInParts else {
      // Texts and numbers in arrays of arrays lie as they are.
      var bytes = reference
      bytes.type = type
      return bytes
    }
    guard let base = baseToCopy(reference), base.hasEffects || !base.isSimple else {
      return copiedParts(of: reference, as: type)
    }
    return evaluatedOnce(base) { checker, variable in
      checker.copiedParts(of: reference.rebased(on: variable), as: type)
    }
  }

  /// Returns the pointer behind which a structure lies; nil for one in the context.
  private func baseToCopy(_ reference: CheckedExpression) -> CheckedExpression? {
    switch reference.kind {
    case .member(let base, _), .dereference(let base): base
    default: nil
    }
  }

  private mutating func copiedParts(
    of reference: CheckedExpression, as type: Type
  ) -> CheckedExpression {
    let range = reference.range
    guard let origin = origin(of: reference) else {
      return refuse(.anonymousBase(at: range), at: range)
    }
    let space = memorySpace(of: reference)
    switch (reference.type, type) {
    case (.structure(let structure), .record):
      var parts: [CheckedExpression] = []
      for member in copiedMembers(of: structure, in: space) {
        let step = FieldPath.Step.member(member.name, type: member.type, bitWidth: member.bitWidth)
        parts.append(
          part(origin.expression(adding: [step], type: member.type, range: range), member.copy))
      }
      return CheckedExpression(.tuple(parts), type: type, range: range)
    case (.array(let element, let count), .array(let copy, _)):
      let parts = (0..<count).map { index in
        part(origin.expression(adding: [.element(index)], type: element, range: range), copy)
      }
      return CheckedExpression(.tuple(parts), type: type, range: range)
    default:
      return invalid(range)
    }
  }

  /// Returns the copy of a member or element.
  private mutating func part(_ reference: CheckedExpression, _ copy: Type) -> CheckedExpression {
    if copy.isCopiedInParts { return copiedParts(of: reference, as: copy) }
    var value = reference
    value.type = copy
    // The script's own types are the same everywhere.
    guard let path = reference.path, !path.root.isOfScript else { return value }
    let exists = CheckedExpression(.fieldExists(path), type: .boolean, range: reference.range)
    let zero = CheckedExpression(.zero, type: value.type, range: reference.range)
    return CheckedExpression(
      .conditional(exists, value, zero), type: value.type, range: reference.range)
  }
}

extension Type {

  /// Whether a copy is made member by member, and not as the bytes that lie in memory.
  fileprivate var isCopiedInParts: Bool {
    switch self {
    case .record: true
    case .array(let element, _): element.isCopiedInParts
    default: false
    }
  }
}

extension CheckedExpression {

  /// Whether the value lies in the memory of the kernel or a process.
  var isInMemory: Bool {
    switch kind {
    case .member, .contextMember, .dereference, .subscript_: true
    default: false
    }
  }

  /// Whether evaluating the expression again and again costs little.
  fileprivate var isSimple: Bool {
    switch kind {
    case .variable, .positionalInteger, .integer: true
    case .convert(let operand): operand.isSimple
    case .scalar(_, let operands): operands.isEmpty
    default: false
    }
  }

  /// The way to a member.
  fileprivate var path: FieldPath? {
    switch kind {
    case .member(_, let path), .contextMember(let path): path
    default: nil
    }
  }

  /// Returns the structure that lies where this does from another pointer.
  fileprivate func rebased(on pointer: CheckedExpression) -> CheckedExpression {
    var moved = self
    switch kind {
    case .member(_, let path): moved.kind = .member(base: pointer, path)
    case .dereference: moved.kind = .dereference(pointer)
    default: break
    }
    return moved
  }
}
