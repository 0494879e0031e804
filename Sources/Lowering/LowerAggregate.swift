import Artefact
import Checking
import TypedIR

extension FunctionLowering {

  /// Returns the lowering of `@m[k] = count()` and the like.
  mutating func aggregate(
    _ element: Element, _ aggregate: Aggregate, _ value: CheckedExpression?
  ) -> [Statement] {
    var statements: [Statement] = []
    var operand = Expression.constant(1)
    if let value {
      let local = newLocal("sample")
      statements.append(.assign(local, sample(scalar(value), of: aggregate)))
      operand = .local(local)
    }
    if case .timeSeries(let series) = aggregate {
      return statements + update(series, of: element, with: operand)
    }
    let add = FunctionLowering.addition(in: probe.attachPoint)
    return statements
      + withElement(element) { place in
        switch aggregate {
        case .count, .sum:
          [add(operand, place)]
        case .min(let isSigned):
          FunctionLowering.replace(place, by: operand, if: isSigned ? .signedLess : .unsignedLess)
        case .max(let isSigned):
          FunctionLowering.replace(
            place, by: operand, if: isSigned ? .signedGreater : .unsignedGreater)
        case .average, .stats:
          [
            add(.constant(1), place), add(operand, place.advanced(by: 8)),
          ]
        case .histogram, .linearHistogram:
          [add(.constant(1), FunctionLowering.bucket(operand, of: aggregate, in: place))]
        case .timeSeries:
          preconditionFailure("a time series was updated like a number")
        }
      }
  }

  /// Returns what the CPUs have counted together in the element whose key lies at a place.
  mutating func combined(
    _ map: ID<CheckedMap>, _ key: Place, _ aggregate: Aggregate
  ) -> Expression {
    let (cpu, total, count) = (newLocal("cpu"), newLocal("total"), newLocal("count"))
    let result = newLookup()
    let value = Place(.mapValue(result))
    let first = Expression.load(value, .int64)
    let second = Expression.load(value.advanced(by: 8), .int64)
    func add(_ amount: Expression, to local: ID<Local>) -> Statement {
      .assign(local, .arithmetic(.add, .local(local), amount))
    }
    let found: [Statement]
    switch aggregate {
    case .count, .sum: found = [add(first, to: total)]
    case .average: found = [add(first, to: count), add(second, to: total)]
    case .min(let isSigned):
      found = replace(total, count, by: first, second, if: isSigned ? .signedLess : .unsignedLess)
    case .max(let isSigned):
      found = replace(
        total, count, by: first, second, if: isSigned ? .signedGreater : .unsignedGreater)
    case .stats, .histogram, .linearHistogram, .timeSeries:
      preconditionFailure("the checker used a table as a number")
    }
    let cpus = Expression.parameter(tables.manifest.parameter(.possibleCPUs))
    let storage = tables.mapStorage[map.index]
    let statements: [Statement] = [
      .assign(total, .constant(0)), .assign(count, .constant(0)),
      .repeat(
        count: cpus, round: cpu,
        [.lookupOnCPU(storage.map, key: key, cpu: .local(cpu), result: result, found: found)],
        onLimit: []),
    ]
    guard case .average(let isSigned) = aggregate else { return .after(statements, .local(total)) }
    return .after(statements, average(.local(total), .local(count), isSigned: isSigned))
  }

  /// Takes over the value of a CPU, if it has one that is better than what is known.
  private func replace(
    _ best: ID<Local>, _ isKnown: ID<Local>, by value: Expression, _ isSet: Expression,
    if comparison: ComparisonOperation
  ) -> [Statement] {
    let isBetter = Expression.or(
      .comparison(.equal, .local(isKnown), .constant(0)),
      .comparison(comparison, value, .local(best)))
    return [
      .if(
        .and(.comparison(.notEqual, isSet, .constant(0)), isBetter),
        [.assign(best, value), .assign(isKnown, .constant(1))], [])
    ]
  }

  /// The average of what was counted; 0 of nothing.
  ///
  /// Programs divide only without signs.
  private func average(
    _ total: Expression, _ count: Expression, isSigned: Bool
  ) -> Expression {
    let divisor = Expression.conditional(count, count, .constant(1))
    func quotient(_ total: Expression) -> Expression {
      .division(.quotient, total, divisor, onZero: nil)
    }
    guard isSigned else { return quotient(total) }
    let zero = Expression.constant(0)
    return .conditional(
      .comparison(.signedLess, total, zero),
      .arithmetic(.subtract, zero, quotient(.arithmetic(.subtract, zero, total))), quotient(total))
  }

  /// Returns how a number is added to a value of the running CPU.
  ///
  /// Each CPU has its own, so that a plain addition loses nothing, unless the program can be
  /// interrupted by itself: those of user probes run while tasks may take turns on a CPU.
  private static func addition(
    in attachPoint: AttachPoint
  ) -> (_ amount: Expression, _ place: Place) -> Statement {
    if attachPoint.isUserProbe { return { .atomicAdd($0, to: $1, .uint64) } }
    return { .store(.arithmetic(.add, .load($1, .uint64), $0), to: $1, .uint64) }
  }

  /// Replaces the first word if the second, "is set", is 0 or the comparison holds.
  private static func replace(
    _ place: Place, by operand: Expression, if comparison: ComparisonOperation
  ) -> [Statement] {
    let isSet = place.advanced(by: 8)
    let isUnset = Expression.comparison(.equal, .load(isSet, .uint64), .constant(0))
    return [
      .if(
        .or(isUnset, .comparison(comparison, operand, .load(place, .int64))),
        [.store(operand, to: place, .int64), .store(.constant(1), to: isSet, .uint64)], [])
    ]
  }

  private static func bucket(
    _ index: Expression, of aggregate: Aggregate, in place: Place
  ) -> Place {
    let index = Place.Index(index, stride: 8, count: aggregate.mapValue.bucketCount)
    return Place(place.base, offset: place.offset, index: index)
  }
}
