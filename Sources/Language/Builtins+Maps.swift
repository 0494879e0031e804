package import Artefact

/// Functions whose results are kept in a map.
let aggregateBuiltins: [Builtin] = [
  Builtin(
    "count", form: .aggregate(.count),
    summary: "Counts the calls.",
    example: "kprobe:vfs_read { @[comm] = count(); }"),
  Builtin(
    "sum", .required("value", .integer), form: .aggregate(.sum),
    summary: "Adds the values.",
    example: "kprobe:vfs_read { @[comm] = sum(arg2); }"),
  Builtin(
    "min", .required("value", .integer), form: .aggregate(.minimum),
    summary: "Keeps the smallest value.",
    example: "kprobe:vfs_read { @ = min(arg2); }"),
  Builtin(
    "max", .required("value", .integer), form: .aggregate(.maximum),
    summary: "Keeps the largest value.",
    example: "kprobe:vfs_read { @ = max(arg2); }"),
  Builtin(
    "avg", .required("value", .integer), form: .aggregate(.average),
    summary: "Keeps the average of the values.",
    example: "kprobe:vfs_read { @ = avg(arg2); }"),
  Builtin(
    "stats", .required("value", .integer), form: .aggregate(.statistics),
    summary: "Keeps the count, the average and the total of the values.",
    example: "kprobe:vfs_read { @ = stats(arg2); }"),
  Builtin(
    "hist", .required("value", .integer), .optional("bits", .loadTimeNumber(subdivisionBounds)),
    form: .aggregate(.histogram),
    summary: "Counts the values by powers of two, each cut into 2^`bits` parts.",
    example: "kprobe:vfs_read { @ = hist(arg2); }"),
  Builtin(
    "lhist", .required("value", .integer), .required("minimum", .loadTimeNumber(linearBounds)),
    .required("maximum", .loadTimeNumber(linearBounds)),
    .required("step", .loadTimeNumber(stepBounds)),
    form: .aggregate(.linearHistogram),
    summary: "Counts the values between `minimum` and `maximum` by steps.",
    example: "kprobe:vfs_read { @ = lhist(arg2, 0, 4096, 512); }"),
  Builtin(
    "tseries", .required("value", .integer), .required("interval", .constant(1...Int64.max)),
    .required("count", .constant(1...maximumIntervals)), .optional("function", .literalText),
    form: .aggregate(.timeSeries),
    summary: "Keeps a value for each of the last `count` intervals of so many nanoseconds: the last"
      + " one, or what the function `avg`, `max`, `min` or `sum` makes of them.",
    example: #"kprobe:vfs_read { @ = tseries(arg2, 1s, 20, "max"); }"#),
]

/// The numbers of bits by which a histogram can cut powers of two.
package let subdivisionBounds: ClosedRange<Int64> = 0...5

/// The widths of the steps of a linear histogram.
package let stepBounds = 1...(Int64.max >> 1)

/// The bounds of a linear histogram.
///
/// Far from the ends of the range, so that no bucket count overflows.
package let linearBounds = (Int64.min >> 2)...(Int64.max >> 2)

/// The largest number of intervals of a time series.
private let maximumIntervals: Int64 = 1000

/// What becomes of the values of an interval of a time series, by the word in the script.
package let seriesFunctions: [(name: String, function: TimeSeries.Function)] = [
  ("avg", .average), ("max", .maximum), ("min", .minimum), ("sum", .sum),
]

/// The largest number of steps of a linear histogram.
package let maximumLinearBuckets: Int64 = 1000

/// Functions on maps.
let mapBuiltins: [Builtin] = [
  Builtin(
    "clear", .required("map", .map), form: .clear,
    summary: "Deletes all elements of a map.",
    example: "kprobe:vfs_read { @[comm] = count(); } interval:s:1 { print(@); clear(@); }"),
  Builtin(
    "zero", .required("map", .map), form: .zero,
    summary: "Sets all values of a map to zero.",
    example: "kprobe:vfs_read { @[comm] = count(); } interval:s:1 { print(@); zero(@); }"),
  Builtin(
    "delete", .required("map", .element), .repeated("key", .value), form: .delete,
    summary: "Deletes an element of a map.",
    example: "kprobe:vfs_read { @start[tid] = nsecs; } kretprobe:vfs_read { delete(@start, tid); }"),
]

/// A kind of map that a script can declare: `let @name = kind(size)`.
package struct DeclarableMapKind: Sendable {
  /// The word in the script.
  package let name: String
  /// Whether it can hold what aggregating functions keep, or else plain values.
  package let holdsAggregates: Bool
  /// Whether it makes room by dropping elements.
  package let dropsOldElements: Bool
}

/// The kinds of map that a script can declare.
package let declarableMapKinds = [
  DeclarableMapKind(name: "hash", holdsAggregates: false, dropsOldElements: false),
  DeclarableMapKind(name: "percpuhash", holdsAggregates: true, dropsOldElements: false),
  DeclarableMapKind(name: "lruhash", holdsAggregates: false, dropsOldElements: true),
  DeclarableMapKind(name: "percpulruhash", holdsAggregates: true, dropsOldElements: true),
]
