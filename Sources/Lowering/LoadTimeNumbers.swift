import Artefact
import Checking
import Language
import TypedIR

extension ManifestTable {

  /// Lets a parameter set a number of the manifest, if it is one that the loader is given.
  mutating func bind(
    _ kind: ManifestBinding.Kind, of target: Int, to number: LoadTimeNumber,
    in range: ClosedRange<Int64>
  ) {
    guard case .positional(let index) = number else { return }
    // In `.rodata` as well, where the programs find it, and what lists the parameters.
    _ = parameter(.positionalInteger(index: index))
    let binding = ManifestBinding(
      kind: kind, target: target, parameter: index, least: range.lowerBound,
      most: range.upperBound)
    if !manifest.bindings.contains(binding) { manifest.bindings.append(binding) }
  }

  /// Lets parameters set the bounds of the histogram in a map.
  mutating func bind(_ aggregate: Aggregate, ofMap map: Int) {
    switch aggregate {
    case .histogram(let bits):
      bind(.subdivisionBits, of: map, to: bits, in: subdivisionBounds)
    case .linearHistogram(let minimum, let maximum, let step):
      bind(.minimum, of: map, to: minimum, in: linearBounds)
      bind(.maximum, of: map, to: maximum, in: linearBounds)
      bind(.step, of: map, to: step, in: stepBounds)
    case .count, .sum, .min, .max, .average, .stats, .timeSeries: break
    }
  }

  /// Tells the loader that a length may not be negative, if it is a parameter.
  mutating func bindLength(_ length: CheckedExpression?) {
    guard case .positionalInteger(let index)? = length?.kind else { return }
    bind(.constant, of: 0, to: .positional(index), in: 0...Int64(Int32.max))
  }

  /// Returns a number as programs compute with it.
  mutating func expression(_ number: LoadTimeNumber) -> Expression {
    switch number {
    case .constant(let value): .constant(value)
    case .positional(let index): .parameter(parameter(.positionalInteger(index: index)))
    }
  }
}

/// Returns a histogram of these bounds that has room for whatever the parameters among them are, as
/// far as the loader permits.
func roomiestHistogram(
  _ minimum: LoadTimeNumber, _ maximum: LoadTimeNumber, _ step: LoadTimeNumber
) -> MapValue {
  let most = maximumLinearBuckets
  func width(_ step: Int64) -> Int64 {
    let (width, overflows) = step.multipliedReportingOverflow(by: most)
    return overflows ? linearBounds.upperBound : min(width, linearBounds.upperBound)
  }
  func histogram(_ minimum: Int64, _ maximum: Int64, _ step: Int64) -> MapValue {
    .linearHistogram(minimum: minimum, maximum: maximum, step: step)
  }
  let leastStep = step.value(orAtMost: 1)
  switch (minimum, maximum, step) {
  case (.constant(let low), .constant(let high), .constant(let step)):
    return histogram(low, high, step)
  case (.constant(let low), .constant(let high), .positional):
    return histogram(low, max(low + 1, high), max(1, (high - low + most - 1) / most))
  case (.constant(let low), .positional, _):
    return histogram(low, low + width(leastStep), leastStep)
  case (.positional, .constant(let high), _):
    return histogram(high - width(leastStep), high, leastStep)
  case (.positional, .positional, _):
    return histogram(0, width(leastStep), leastStep)
  }
}

extension FunctionLowering {

  /// Returns what is kept of a value while the element is looked up: for a histogram, its bucket.
  mutating func sample(_ value: Expression, of aggregate: Aggregate) -> Expression {
    switch aggregate {
    case .histogram(.constant(let bits)):
      .histogramBucket(value, subdivisionBits: Int(bits))
    case .histogram(let bits):
      bucket(of: value, subdivisionBits: tables.manifest.expression(bits))
    case .linearHistogram(.constant(let minimum), .constant(let maximum), .constant(let step)):
      .linearBucket(value, minimum: minimum, maximum: maximum, step: step)
    case .linearHistogram(let minimum, let maximum, let step):
      linearBucket(
        of: value, minimum: tables.manifest.expression(minimum),
        maximum: tables.manifest.expression(maximum), step: tables.manifest.expression(step))
    case .count, .sum, .min, .max, .average, .stats, .timeSeries: value
    }
  }

  /// Chooses among the functions for each number of bits; the verifier knows which one it is.
  private mutating func bucket(
    of value: Expression, subdivisionBits bits: Expression
  ) -> Expression {
    let local = newLocal("value")
    let most = subdivisionBounds.upperBound
    var bucket = Expression.histogramBucket(.local(local), subdivisionBits: Int(most))
    for number in subdivisionBounds.dropLast() {
      bucket = .conditional(
        .comparison(.equal, bits, .constant(number)),
        .histogramBucket(.local(local), subdivisionBits: Int(number)), bucket)
    }
    return .after([.assign(local, value)], bucket)
  }

  /// Computes the bucket that a parameter has a part in.
  ///
  /// `v < minimum ? 0 : (v >= maximum ? maximum - minimum + step - 1 : v - minimum) / step + 1`
  private mutating func linearBucket(
    of value: Expression, minimum: Expression, maximum: Expression, step: Expression
  ) -> Expression {
    let local = newLocal("value")
    func distance(_ end: Expression) -> Expression { .arithmetic(.subtract, end, minimum) }
    let rounding = Expression.arithmetic(.subtract, step, .constant(1))
    let covered = Expression.conditional(
      .comparison(.signedGreaterOrEqual, .local(local), maximum),
      .arithmetic(.add, distance(maximum), rounding), distance(.local(local)))
    // The loader permits no 0, which the program cannot know.
    let divisor = Expression.conditional(step, step, .constant(1))
    let bucket = Expression.arithmetic(
      .add, .division(.quotient, covered, divisor, onZero: nil), .constant(1))
    return .after(
      [.assign(local, value)],
      .conditional(.comparison(.signedLess, .local(local), minimum), .constant(0), bucket))
  }
}
