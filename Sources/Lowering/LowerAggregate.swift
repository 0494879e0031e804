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
    return statements
      + withElement(element) { place in
        switch aggregate {
        case .count, .sum:
          [FunctionLowering.add(operand, to: place)]
        case .min(let isSigned):
          FunctionLowering.replace(place, by: operand, if: isSigned ? .signedLess : .unsignedLess)
        case .max(let isSigned):
          FunctionLowering.replace(
            place, by: operand, if: isSigned ? .signedGreater : .unsignedGreater)
        case .average, .stats:
          [
            FunctionLowering.add(.constant(1), to: place),
            FunctionLowering.add(operand, to: place.advanced(by: 8)),
          ]
        case .histogram, .linearHistogram:
          [FunctionLowering.countBucket(operand, of: aggregate, in: place)]
        }
      }
  }

  /// Each CPU has its own value, so that a plain addition loses nothing.
  private static func add(_ amount: Expression, to place: Place) -> Statement {
    .store(.arithmetic(.add, .load(place, .uint64), amount), to: place, .uint64)
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

  private static func countBucket(
    _ bucket: Expression, of aggregate: Aggregate, in place: Place
  ) -> Statement {
    let index = Place.Index(bucket, stride: 8, count: aggregate.mapValue.bucketCount)
    return add(.constant(1), to: Place(place.base, offset: place.offset, index: index))
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
    case .count, .sum, .min, .max, .average, .stats:
      value
    }
  }
}
