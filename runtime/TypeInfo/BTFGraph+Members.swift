#if !hasFeature(Embedded) && !PROBEC_SINGLE_MODULE
  package import Artefact
#endif

/// A member of a structure or union.
package struct BTFMember: Equatable, Sendable {

  /// The name; empty for an anonymous structure or union.
  package let name: Text

  /// The type as declared.
  package let type: BTFTypeID

  /// The distance from the start of the outermost structure, in bits.
  package let offsetInBits: Int

  /// The width of a bitfield in bits; 0 for other members.
  package let bitfieldWidth: Int
}

/// A parameter of a function.
package struct BTFParameter: Equatable, Sendable {

  /// The name; empty if the prototype gives none.
  package let name: Text

  /// The type as declared.
  package let type: BTFTypeID
}

/// One value of an enumeration.
package struct BTFEnumerator: Equatable, Sendable {

  /// The name.
  package let name: Text

  /// The value; of an unsigned 64-bit enumeration, its bit pattern.
  package let value: Int64
}

extension BTFGraph {

  /// How many anonymous members one lookup enters, so that types which contain themselves end.
  private static let maximumSteps = 256

  /// Returns the members of a structure or union as declared; none of other types.
  package func members(of type: BTFTypeID) -> [BTFMember] {
    let type = resolved(type)
    switch btf.kind(of: type) {
    case .structure, .union:
      return (0..<btf.count(of: type)).map { member($0, of: type, at: 0) }
    case .void, .integer, .pointer, .array, .enumeration, .forward, .typedef, .volatile, .const,
      .restrict, .function, .prototype, .variable, .section, .float, .declarationTag, .typeTag,
      .enumeration64:
      return []
    }
  }

  /// Returns the member called `name`, also if it lies in anonymous structures or unions, whose
  /// offsets are then added.
  package func member(named name: Text, of type: BTFTypeID) -> BTFMember? {
    var steps = BTFGraph.maximumSteps
    return member(named: name.bytes, of: resolved(type), at: 0, steps: &steps)
  }

  /// Returns the members with those of anonymous structures and unions in the place of these.
  package func flattenedMembers(of type: BTFTypeID) -> [BTFMember] {
    var result: [BTFMember] = []
    guard isAggregate(resolved(type)) else { return [] }
    var steps = BTFGraph.maximumSteps
    appendMembers(of: resolved(type), at: 0, steps: &steps, to: &result)
    return result
  }

  /// Returns the enumerators of an enumeration in the order of declaration; none of other types.
  package func enumerators(of type: BTFTypeID) -> [BTFEnumerator] {
    let type = resolved(type)
    let isWide = btf.kind(of: type) == .enumeration64
    guard isWide || btf.kind(of: type) == .enumeration else { return [] }
    return (0..<btf.count(of: type)).map { index in
      BTFEnumerator(
        name: btf.string(at: btf.detail(index * (isWide ? 3 : 2), of: type)),
        value: enumeratorValue(index, of: type, isWide: isWide))
    }
  }

  /// Returns the enumeration that has an enumerator called `name`, and its value.
  ///
  /// - Complexity: linear in the number of types.
  package func enumerator(named name: Text) -> (enumeration: BTFTypeID, value: Int64)? {
    guard !name.isEmpty else { return nil }
    var number: UInt32 = 1
    while number < btf.typeCount {
      let type = BTFTypeID(number)
      number += 1
      let isWide = btf.kind(of: type) == .enumeration64
      guard isWide || btf.kind(of: type) == .enumeration else { continue }
      for index in 0..<btf.count(of: type)
      where btf.string(at: btf.detail(index * (isWide ? 3 : 2), of: type), equals: name.bytes) {
        return (type, enumeratorValue(index, of: type, isWide: isWide))
      }
    }
    return nil
  }

  /// Returns the parameters of a function or prototype; a nameless one of type `void` at the end
  /// stands for `...`.
  package func parameters(of type: BTFTypeID) -> [BTFParameter] {
    let prototype = prototype(of: type)
    guard btf.kind(of: prototype) == .prototype else { return [] }
    return (0..<btf.count(of: prototype)).map { index in
      BTFParameter(
        name: btf.string(at: btf.detail(2 * index, of: prototype)),
        type: BTFTypeID(btf.detail(2 * index + 1, of: prototype)))
    }
  }

  /// Returns what a function or prototype returns.
  package func returnType(of type: BTFTypeID) -> BTFTypeID {
    btf.target(of: prototype(of: type))
  }

  private func prototype(of type: BTFTypeID) -> BTFTypeID {
    let type = resolved(type)
    return btf.kind(of: type) == .function ? btf.target(of: type) : type
  }

  private func enumeratorValue(_ index: Int, of type: BTFTypeID, isWide: Bool) -> Int64 {
    if isWide {
      let low = UInt64(btf.detail(3 * index + 1, of: type))
      let high = UInt64(btf.detail(3 * index + 2, of: type))
      return Int64(bitPattern: high << 32 | low)
    }
    let value = btf.detail(2 * index + 1, of: type)
    return btf.flag(of: type) ? Int64(Int32(bitPattern: value)) : Int64(value)
  }

  /// - Precondition: `type` is a structure or union with more than `index` members.
  private func member(_ index: Int, of type: BTFTypeID, at base: Int) -> BTFMember {
    let offset = Int(btf.detail(3 * index + 2, of: type))
    let hasBitfields = btf.flag(of: type)
    let memberType = BTFTypeID(btf.detail(3 * index + 1, of: type))
    return BTFMember(
      name: btf.string(at: btf.detail(3 * index, of: type)),
      type: memberType,
      offsetInBits: base + (hasBitfields ? offset & 0xff_ffff : offset),
      bitfieldWidth: hasBitfields ? offset >> 24 : 0)
  }

  private func member(
    named name: [UInt8], of type: BTFTypeID, at base: Int, steps: inout Int
  ) -> BTFMember? {
    guard isAggregate(type), !name.isEmpty else { return nil }
    for index in 0..<btf.count(of: type) {
      let nameOffset = btf.detail(3 * index, of: type)
      if btf.string(at: nameOffset, equals: name) { return member(index, of: type, at: base) }
      guard nameOffset == 0, steps > 0 else { continue }
      steps -= 1
      let inner = member(index, of: type, at: base)
      let found = member(
        named: name, of: resolved(inner.type), at: inner.offsetInBits, steps: &steps)
      if let found { return found }
    }
    return nil
  }

  private func appendMembers(
    of type: BTFTypeID, at base: Int, steps: inout Int, to result: inout [BTFMember]
  ) {
    for index in 0..<btf.count(of: type) {
      let member = member(index, of: type, at: base)
      let inner = resolved(member.type)
      if member.name.isEmpty, isAggregate(inner), steps > 0 {
        steps -= 1
        appendMembers(of: inner, at: member.offsetInBits, steps: &steps, to: &result)
      } else {
        result.append(member)
      }
    }
  }

  private func isAggregate(_ type: BTFTypeID) -> Bool {
    btf.kind(of: type) == .structure || btf.kind(of: type) == .union
  }
}
