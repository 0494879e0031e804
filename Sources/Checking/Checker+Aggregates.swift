import Artefact
import Diagnostics
import Language
import Source
import Syntax
package import TypedIR

extension Checker {

  /// Returns what `@m = count()` and the like keep, and the value that they are given.
  mutating func checkAggregate(
    _ form: AggregateForm, _ call: BuiltinCall
  ) -> (Aggregate, CheckedExpression?)? {
    guard let arguments = arguments(of: call) else { return nil }
    var value: CheckedExpression?
    if case .value(let given)? = arguments.first { value = given }
    var constants: [Int64] = []
    for case .constant(let constant) in arguments { constants.append(constant) }
    var numbers: [LoadTimeNumber] = []
    for case .number(let number) in arguments { numbers.append(number) }
    let isSigned = value?.type.asInteger?.isSigned == true
    switch form {
    case .count: return (.count, nil)
    case .sum: return (.sum(isSigned: isSigned), value)
    case .minimum: return (.min(isSigned: isSigned), value)
    case .maximum: return (.max(isSigned: isSigned), value)
    case .average: return (.average(isSigned: isSigned), value)
    case .statistics: return (.stats(isSigned: isSigned), value)
    case .histogram: return (.histogram(subdivisionBits: numbers.first ?? .constant(0)), value)
    case .linearHistogram:
      if case .constant(let minimum) = numbers[0], case .constant(let maximum) = numbers[1],
        case .constant(let step) = numbers[2],
        minimum >= maximum || (maximum - minimum) / step > maximumLinearBuckets
      {
        report.tell(.linearHistogramBounds(minimum, maximum, step, at: call.range))
        return nil
      }
      return (
        .linearHistogram(minimum: numbers[0], maximum: numbers[1], step: numbers[2]), value
      )
    case .timeSeries:
      guard isAllowed(call.builtin.name, by: .timeSeries, settings.timeSeries, at: call.range)
      else { return nil }
      var function = TimeSeries.Function.last
      if case .literal(let word, let range)? = arguments.last {
        guard let known = seriesFunctions.first(where: { $0.name == word.text }) else {
          report.tell(.wordExpected(seriesFunctions.map(\.name), call.builtin, at: range))
          return nil
        }
        function = known.function
      }
      return (
        .timeSeries(
          TimeSeries(
            interval: constants[0], count: Int(constants[1]), function: function,
            isSigned: isSigned)), value
      )
    }
  }
}

extension Aggregate {

  /// The type of the number that the CPUs have counted together; nil if it is not one number.
  package var combinedType: Type? {
    switch self {
    case .count: .integer(.uint64)
    case .sum(let isSigned), .min(let isSigned), .max(let isSigned), .average(let isSigned):
      .integer(isSigned ? .int64 : .uint64)
    case .stats, .histogram, .linearHistogram, .timeSeries: nil
    }
  }

  /// The name of the function, for diagnostics.
  var name: String {
    let form: AggregateForm =
      switch self {
      case .count: .count
      case .sum: .sum
      case .min: .minimum
      case .max: .maximum
      case .average: .average
      case .stats: .statistics
      case .histogram: .histogram
      case .linearHistogram: .linearHistogram
      case .timeSeries: .timeSeries
      }
    return builtins.first { $0.form == .aggregate(form) }?.name ?? ""
  }
}
