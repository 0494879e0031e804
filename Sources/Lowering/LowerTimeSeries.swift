import Artefact
import Checking
import TypedIR

extension FunctionLowering {

  /// Returns the lowering of `@m[k] = tseries(…)`: the value becomes part of the interval that the
  /// clock shows, whose place may hold an earlier one.
  mutating func update(
    _ series: TimeSeries, of element: Element, with sample: Expression
  ) -> [Statement] {
    let (time, number) = (newLocal("time"), newLocal("interval"))
    let slot = newLocal("slot")
    let before: [Statement] = [
      .assign(time, .call(.ktimeGetTAINS, [])),
      .assign(
        number,
        .division(.quotient, .local(time), .constant(series.interval), onZero: nil)),
      .assign(
        slot,
        .division(.remainder, .local(number), .constant(Int64(series.count)), onZero: nil)),
    ]
    return before
      + withElement(element) { place in
        let index = Place.Index(
          .local(slot), stride: TimeSeries.slotSize, count: series.count)
        let words = Place(place.base, offset: place.offset, index: index)
        let (value, detail) = (words.advanced(by: 8), words.advanced(by: 16))
        let isNew = Expression.comparison(
          .notEqual, .load(words, .uint64), .local(number))
        return [
          .if(
            isNew,
            [
              .store(.local(number), to: words, .uint64),
              .store(.constant(0), to: value, .uint64),
              .store(.constant(0), to: detail, .uint64),
            ], [])
        ] + series.update(value, detail, with: sample, at: .local(time))
      }
  }
}

extension TimeSeries {

  /// Returns the statements that take a sample into the value of its interval.
  fileprivate func update(
    _ value: Place, _ detail: Place, with sample: Expression, at time: Expression
  ) -> [Statement] {
    let replacement: [Statement] = [.store(sample, to: value, .uint64)]
    func replace(if comparison: ComparisonOperation) -> [Statement] {
      let isFirst = Expression.comparison(.equal, .load(detail, .uint64), .constant(0))
      return [
        .if(
          .or(isFirst, .comparison(comparison, sample, .load(value, .int64))),
          replacement + [.store(.constant(1), to: detail, .uint64)], [])
      ]
    }
    func add(_ amount: Expression, _ place: Place) -> Statement {
      .store(.arithmetic(.add, .load(place, .uint64), amount), to: place, .uint64)
    }
    switch function {
    case .last: return replacement + [.store(time, to: detail, .uint64)]
    case .average, .sum: return [add(sample, value), add(.constant(1), detail)]
    case .minimum: return replace(if: isSigned ? .signedLess : .unsignedLess)
    case .maximum: return replace(if: isSigned ? .signedGreater : .unsignedGreater)
    }
  }
}
