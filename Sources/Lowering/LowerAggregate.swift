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
      statements.append(.assign(local, aggregate.sample(scalar(value))))
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

extension Aggregate {

  /// What is kept of a value while the element is looked up: for a histogram, its bucket.
  fileprivate func sample(_ value: Expression) -> Expression {
    switch self {
    case .histogram(let bits):
      .histogramBucket(value, subdivisionBits: bits)
    case .linearHistogram(let minimum, let maximum, let step):
      .linearBucket(value, minimum: minimum, maximum: maximum, step: step)
    case .count, .sum, .min, .max, .average, .stats, .timeSeries:
      value
    }
  }
}
