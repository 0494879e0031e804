import Artefact
import Checking
import Source
import TypedIR

extension FunctionLowering {

  /// Returns the lowering of `while (condition) { … }`.
  mutating func loop(
    while condition: CheckedExpression, _ body: [CheckedStatement], at range: SourceRange
  ) -> [Statement] {
    let test = Statement.if(scalar(condition), [], [.break])
    let site = tables.manifest.errorSite(.loopLimit, at: range)
    return [
      .repeat(
        count: .constant(.max), round: newLocal("round"), [test] + lower(body),
        onLimit: [.reportError(site)])
    ]
  }

  /// Returns the lowering of `for ($variable : start..end) { … }`.
  mutating func loop(
    _ variable: ID<CheckedVariable>, from start: CheckedExpression, to end: CheckedExpression,
    _ body: [CheckedStatement], at range: SourceRange
  ) -> [Statement] {
    let (first, last, round) = (newLocal("first"), newLocal("last"), newLocal("round"))
    let count = Expression.conditional(
      .comparison(.signedLess, .local(first), .local(last)),
      .arithmetic(.subtract, .local(last), .local(first)), .constant(0))
    let number = Expression.arithmetic(.add, .local(first), .local(round))
    let site = tables.manifest.errorSite(.loopLimit, at: range)
    return [
      .assign(first, scalar(start)), .assign(last, scalar(end)),
      .repeat(
        count: count, round: round, [assign(number, to: variable)] + lower(body),
        onLimit: [.reportError(site)]),
    ]
  }

  /// Returns the lowering of `for ($variable : @map) { … }`.
  mutating func loop(
    _ variable: ID<CheckedVariable>, over map: ID<CheckedMap>, _ body: [CheckedStatement]
  ) -> [Statement] {
    let storage = tables.mapStorage[map.index]
    let (key, value) = (newLookup(), newLookup())
    guard case .memory(let place) = variables[variable.index] else {
      preconditionFailure("the checker gave an element the type of a number")
    }
    let offsets = probe.variables[variable.index].type.layout.offsets
    let (keyPlace, valuePlace) = (
      place.advanced(by: offsets[0]), place.advanced(by: offsets[1])
    )
    var element: [Statement] = [
      .copy(from: Place(.mapValue(key)), to: keyPlace, bytes: storage.keyLayout.bytes)
    ]
    if case .aggregate(let aggregate) = storage.value {
      element.append(.store(combined(map, keyPlace, aggregate), to: valuePlace, .uint64))
    } else {
      let bytes = storage.value.layout.bytes
      element.append(.copy(from: Place(.mapValue(value)), to: valuePlace, bytes: bytes))
    }
    return [.forEachElement(storage.map, key: key, value: value, element + lower(body))]
  }

  /// Sets a variable to a number.
  func assign(_ number: Expression, to variable: ID<CheckedVariable>) -> Statement {
    switch variables[variable.index] {
    case .scalar(let local): return .assign(local, number)
    case .memory(let place):
      guard let storage = probe.variables[variable.index].type.scalarStorage else {
        preconditionFailure("the checker gave a number the type of a text")
      }
      return .store(number, to: place, storage)
    }
  }
}
