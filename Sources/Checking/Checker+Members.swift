import Artefact
import Diagnostics
import KernelProfile
import Language
import Source
import Syntax
import TypedIR

/// Where a structure or array in memory lies.
enum Origin {
  /// Behind a pointer to the path's root.
  case memory(CheckedExpression, FieldPath)
  /// In the context.
  case context(FieldPath)

  /// Returns what lies at `steps` further on.
  func expression(
    adding steps: [FieldPath.Step], type: Type, range: SourceRange
  ) -> CheckedExpression {
    switch self {
    case .memory(let base, let path):
      CheckedExpression(
        .member(base: base, path.appending(steps)), type: type, range: range)
    case .context(let path):
      CheckedExpression(.contextMember(path.appending(steps)), type: type, range: range)
    }
  }
}

extension FieldPath {
  fileprivate func appending(_ steps: [Step]) -> FieldPath {
    FieldPath(root: root, steps: self.steps + steps)
  }
}

extension Checker {

  /// Checks `base.name` and `base->name`.
  mutating func member(
    _ base: Tree.Expression, _ name: Identifier, _ range: SourceRange
  ) -> CheckedExpression {
    if let call = BuiltinCall(base), call.builtin.form == .arguments {
      return isAvailable(call) ? probeArgument(name, range) : invalid(range)
    }
    if let call = BuiltinCall(base), call.builtin.form == .library(.settings) {
      let names = settings.values.map(\.name)
      return setting(name.name, range) ?? refuse(.unknownSettingRead(name, names), at: range)
    }
    let base =
      if case .scratchVariable(let variable) = base.kind {
        readVariable(Identifier(variable, at: base.range), forMember: name)
      } else {
        checkReference(base)
      }
    guard base.type != .error else { return invalid(range) }
    if case .record(let fields) = base.type { return component(base, name, fields, range) }
    if case .pointer(to: .record(let fields), _) = base.type {
      let record = CheckedExpression(
        .dereference(base), type: .record(fields), range: base.range)
      return component(record, name, fields, range)
    }
    guard let (reference, space) = structure(of: base) else {
      return refuse(.noMembers(base.type, at: name.range), at: range)
    }
    guard let aggregate = kernel.aggregate(reference) else {
      return refuse(.incompleteType(reference, at: name.range), at: range)
    }
    guard let member = kernel.profile.member(name.name, of: aggregate) else {
      let closest = kernel.profile.closestMembers(to: name.name, of: aggregate)
      return refuse(
        .unknownField(name, of: Type.structure(reference).description, closest: closest), at: range)
    }
    guard let origin = origin(of: base) else {
      return refuse(.anonymousBase(at: base.range), at: range)
    }
    let type = kernel.type(of: member, in: space)
    let width = member.bitfieldWidth == 0 ? nil : member.bitfieldWidth
    return origin.expression(
      adding: [.member(name.name, type: type, bitWidth: width)], type: type, range: range)
  }

  /// Returns the field of a record.
  private mutating func component(
    _ base: CheckedExpression, _ name: Identifier, _ fields: [TypedIR.RecordField],
    _ range: SourceRange
  ) -> CheckedExpression {
    guard let index = fields.firstIndex(where: { $0.name == name.name }) else {
      let closest = closestNames(to: name.name, among: fields.map(\.name))
      return refuse(.unknownField(name, of: base.type.description, closest: closest), at: range)
    }
    return component(base, index, fields[index].type, range)
  }

  /// Returns a component; of a tuple that is written out, what is written there.
  private func component(
    _ base: CheckedExpression, _ index: Int, _ type: Type, _ range: SourceRange
  ) -> CheckedExpression {
    if case .tuple(let values) = base.kind, !base.hasEffects { return values[index] }
    return CheckedExpression(.component(base, index), type: type, range: range)
  }

  private func structure(of base: CheckedExpression) -> (StructureReference, AddressSpace)? {
    switch base.type {
    case .pointer(to: .structure(let reference), let space): (reference, space)
    case .structure(let reference): (reference, memorySpace(of: base))
    default: nil
    }
  }

  /// Returns whose memory a structure or array lies in.
  func memorySpace(of value: CheckedExpression) -> AddressSpace {
    switch value.kind {
    case .member(let base, _), .dereference(let base), .subscript_(let base, _):
      if case .pointer(_, let space) = base.type { space } else { memorySpace(of: base) }
    default: .kernel
    }
  }

  /// Returns where the path to a structure or array in memory starts; nil for a stored one.
  func origin(of base: CheckedExpression) -> Origin? {
    switch (base.type, base.kind) {
    case (.pointer(to: .structure(let root), _), _):
      return root.canBeRoot ? .memory(base, FieldPath(root: root, steps: [])) : nil
    case (_, .member(let pointer, let path)): return .memory(pointer, path)
    case (_, .contextMember(let path)): return .context(path)
    case (.structure, .dereference(let pointer)): return origin(of: pointer)
    default: return nil
    }
  }

  // MARK: Elements

  /// Checks `base[index]` where the base is no map.
  mutating func element(
    _ base: Tree.Expression, at index: Tree.Expression, _ range: SourceRange
  ) -> CheckedExpression {
    let base = checkReference(base)
    let index = check(index)
    guard base.type != .error, index.type != .error else { return invalid(range) }
    guard index.type.asInteger != nil else {
      return refuse(.invalidIndex(index.type, at: index.range), at: range)
    }
    switch base.type {
    case .tuple(let types):
      guard let constant = index.constant else {
        return refuse(.notConstant(at: index.range), at: range)
      }
      return component(base, Int(clamping: constant), types, index.range, range)
    case .array(let element, let count):
      return arrayElement(base, element, count, index, range)
    case .string(let capacity):
      return textElement(base, capacity, index, range)
    case .pointer(let target, _) where target != .void && target != .function:
      return pointedElement(base, target, index, range)
    default:
      return refuse(.noElements(base.type, at: base.range), at: range)
    }
  }

  private mutating func arrayElement(
    _ base: CheckedExpression, _ element: Type, _ count: Int, _ index: CheckedExpression,
    _ range: SourceRange
  ) -> CheckedExpression {
    if let constant = index.constant {
      guard constant >= 0, count == 0 || constant < count else {
        return refuse(
          .indexOutOfBounds(constant, count: count, at: index.range), at: range)
      }
      if let origin = origin(of: base) {
        return origin.expression(
          adding: [.element(Int(clamping: constant))], type: element, range: range)
      }
    }
    guard case .structure = element else {
      return CheckedExpression(
        .subscript_(base: base, index: index), type: element, range: range)
    }
    var pointer = base
    pointer.type = .pointer(to: element, memorySpace(of: base))
    pointer.kind = .convert(base)
    return pointedElement(pointer, element, index, range)
  }

  /// Returns a byte of a text.
  private mutating func textElement(
    _ text: CheckedExpression, _ capacity: Int, _ index: CheckedExpression, _ range: SourceRange
  ) -> CheckedExpression {
    if let constant = index.constant {
      guard 0..<Int64(capacity) ~= constant else {
        return refuse(.indexOutOfBounds(constant, count: capacity, at: index.range), at: range)
      }
      if case .string(let literal) = text.kind {
        let byte = (Array(literal.utf8) + [0])[Int(constant)]
        return CheckedExpression(
          .integer(Int64(Int8(bitPattern: byte))), type: .integer(.int8), range: range)
      }
    }
    return CheckedExpression(
      .subscript_(base: text, index: index), type: .integer(.int8), range: range)
  }

  private mutating func pointedElement(
    _ pointer: CheckedExpression, _ target: Type, _ index: CheckedExpression, _ range: SourceRange
  ) -> CheckedExpression {
    guard case .structure = target else {
      return CheckedExpression(
        .subscript_(base: pointer, index: index), type: target, range: range)
    }
    guard let element = offset(pointer, by: index, of: target, isNegative: false, range) else {
      return invalid(range)
    }
    return CheckedExpression(.dereference(element), type: target, range: range)
  }

  /// Checks `base.0`.
  mutating func component(
    _ base: Tree.Expression, _ index: Located<Int>, _ range: SourceRange
  ) -> CheckedExpression {
    let base = check(base)
    switch base.type {
    case .error: return invalid(range)
    case .tuple(let types): return component(base, index.value, types, index.range, range)
    default: return refuse(.noElements(base.type, at: base.range), at: range)
    }
  }

  private mutating func component(
    _ base: CheckedExpression, _ index: Int, _ types: [Type], _ indexRange: SourceRange,
    _ range: SourceRange
  ) -> CheckedExpression {
    guard types.indices.contains(index) else {
      return refuse(
        .indexOutOfBounds(Int64(index), count: types.count, at: indexRange), at: range)
    }
    return component(base, index, types[index], range)
  }
}
