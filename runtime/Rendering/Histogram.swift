/// The counts of a histogram's buckets, and how they are printed.
struct Histogram {

  /// Where the buckets begin and end.
  let layout: HistogramLayout

  /// The counts by bucket.
  let counts: [UInt64]

  /// What counts are divided by before they are printed; not 0.
  let divisor: UInt64

  private static let barWidth = 52

  /// The buckets from the first to the last that is not empty.
  private var shownBuckets: Range<Int> {
    guard let first = counts.firstIndex(where: { $0 != 0 }),
      let last = counts.lastIndex(where: { $0 != 0 })
    else { return 0..<0 }
    return first..<last + 1
  }

  /// Appends one line per bucket.
  ///
  ///     [2, 4)                 2 |@@@@@@@@@@@@@@@@@@@@@@@@@@                          |
  func appendText(to output: inout OutputBuffer) {
    let shown = shownBuckets
    var largest: UInt64 = 0
    for index in shown { largest = max(largest, counts[index] / divisor) }
    for index in shown {
      let count = counts[index] / divisor
      let start = output.count
      appendHeader(layout.bucket(index, of: counts.count), to: &output)
      output.pad(from: start, to: 16, alignment: .left)
      let middle = output.count
      output.append(decimal: count)
      output.pad(from: middle, to: 8, alignment: .right)
      output.append(" |")
      let bar = barLength(count, largest: largest)
      output.append(repeating: UInt8(ascii: "@"), count: bar)
      output.append(repeating: UInt8(ascii: " "), count: Histogram.barWidth - bar)
      output.append("|\n")
    }
  }

  /// Appends an array with an object per bucket, whose `max` is the largest number in it.
  func appendJSON(to output: inout OutputBuffer) {
    output.append(UInt8(ascii: "["))
    let shown = shownBuckets
    for index in shown {
      if index > shown.lowerBound { output.append(UInt8(ascii: ",")) }
      let bucket = layout.bucket(index, of: counts.count)
      output.append(UInt8(ascii: "{"))
      if let lower = bucket.lower {
        output.append("\"min\": ")
        output.append(json: lower.value, isSigned: layout.isSigned)
        output.append(", ")
      }
      if let upper = bucket.upper {
        output.append("\"max\": ")
        let isSigned = layout.isSigned || bucket.lower == nil
        output.append(json: upper.value &- 1, isSigned: isSigned)
        output.append(", ")
      }
      output.append("\"count\": ")
      output.append(decimal: counts[index] / divisor)
      output.append(UInt8(ascii: "}"))
    }
    output.append(UInt8(ascii: "]"))
  }

  private func appendHeader(_ bucket: HistogramLayout.Bucket, to output: inout OutputBuffer) {
    if let lower = bucket.lower {
      output.append(UInt8(ascii: "["))
      append(lower, to: &output)
      if bucket.isSingle {
        output.append(UInt8(ascii: "]"))
        return
      }
    } else {
      output.append("(...")
    }
    output.append(", ")
    if let upper = bucket.upper {
      append(upper, to: &output)
    } else {
      output.append("...")
    }
    output.append(UInt8(ascii: ")"))
  }

  private func append(_ limit: HistogramLayout.Limit, to output: inout OutputBuffer) {
    if layout.isSigned {
      output.append(decimal: Int64(bitPattern: limit.shown))
    } else {
      output.append(decimal: limit.shown)
    }
    if limit.suffix != 0 { output.append(limit.suffix) }
  }

  /// Returns how long the bar of a count is.
  ///
  /// In single precision, as bpftrace computes it: above 2^24 that rounds.
  private func barLength(_ count: UInt64, largest: UInt64) -> Int {
    guard largest > 0 else { return 0 }
    let length = Float(count) / Float(largest) * Float(Histogram.barWidth)
    return min(Histogram.barWidth, Int(length))
  }
}
