import Diagnostics
import Source
import Syntax
import TypedIR

extension Checker {

  /// Returns the element that `@name[keys]` means, or nil if that has been told to be wrong.
  mutating func element(
    _ name: Identifier, _ keys: [Tree.Expression], _ range: SourceRange
  ) -> Element? {
    element(name, keys: keys.map { check($0) }, range)
  }

  /// Returns the element of a map with checked keys.
  mutating func element(
    _ name: Identifier, keys: [CheckedExpression], _ range: SourceRange
  ) -> Element? {
    let index = maps.index(of: name.name)
    if maps[index].firstUse == nil { maps[index].firstUse = range }
    guard !keys.contains(where: { $0.type == .error }) else { return nil }
    let shapes = keys.map { Shape($0) }
    guard let known = maps[index].keys else {
      maps[index].keys = shapes
      hasChanged = true
      return Element(map: maps[index].id, keys: keys, range: range)
    }
    return element(index, keys, known, range)
  }

  private mutating func element(
    _ index: Int, _ writtenKeys: [CheckedExpression], _ known: [Shape], _ range: SourceRange
  ) -> Element? {
    var known = known
    var keys = writtenKeys
    // `@m[(a, b)]` and `@m[a, b]` are the same element.
    if keys.count > 1, known.count == 1, case .tuple = known[0] {
      keys = [CheckedExpression(.tuple(keys), type: .tuple(keys.map(\.type)), range: range)]
    } else if known.count > 1, keys.count == 1, case .tuple = keys[0].type {
      known = [.tuple(known)]
    }
    guard keys.count == known.count else {
      report.tell(
        .keyCountMismatch(
          maps[index].name, expected: known.count, given: keys.count, at: range,
          first: maps[index].firstUse ?? range))
      return nil
    }
    var shapes: [Shape] = []
    for (key, old) in zip(keys, known) {
      guard let merged = Shape.merge(old, Shape(key)) else {
        report.tell(
          .keyTypeMismatch(
            maps[index].name, old.type, key.type, at: key.range,
            first: maps[index].firstUse ?? range))
        return nil
      }
      if merged.losesSign { report.tell(.lostSign("the key", at: key.range)) }
      shapes.append(merged.shape)
    }
    if shapes != maps[index].keys {
      maps[index].keys = shapes
      hasChanged = true
    }
    return Element(
      map: maps[index].id, keys: zip(keys, shapes).map { coerced($0, to: $1.type) }, range: range)
  }

  /// Returns the value of an element.
  mutating func readElement(
    _ name: Identifier, _ keys: [Tree.Expression], _ range: SourceRange
  ) -> CheckedExpression {
    let element = element(name, keys, range)
    guard let value = mapValue(name) else { return unresolved(range) }
    guard let element else { return invalid(range) }
    if case .aggregate(let aggregate) = value {
      guard let type = aggregate.combinedType else {
        return refuse(.aggregateAsValue(aggregate, name), at: range)
      }
      action.hasLoops = true
      return CheckedExpression(.aggregateValue(element, aggregate), type: type, range: range)
    }
    return CheckedExpression(.element(element), type: value, range: range)
  }

  /// Returns the type of the values of a map, or nil if nothing is known to be kept there.
  mutating func mapValue(_ name: Identifier) -> Type? {
    let index = maps.index(of: name.name)
    if maps[index].firstUse == nil { maps[index].firstUse = name.range }
    let entry = maps[index]
    if entry.firstAssignment == nil, entry.firstUndefinedUse ?? name.range == name.range {
      maps[index].firstUndefinedUse = name.range
      let assigned = maps.entries.filter { $0.firstAssignment != nil }.map(\.name)
      // An action whose probe is refused may be what stores something.
      if !hasUncheckedActions || !report.log.hasErrors {
        report.tell(.undefinedMap(name, assigned: assigned))
      }
    }
    return entry.value?.type
  }
}
