#if !hasFeature(Embedded)
  import Artefact
#endif

/// The order in which the elements of a map are printed.
///
/// Numbers are ordered by value, histograms by their total count, everything else by key. Elements
/// that are equal in that are ordered by key, so that the output does not depend on the kernel's
/// hash.
struct MapOrder {

  /// Whether the words of `weights` are compared as signed numbers; nil if only keys matter.
  private let weightsAreSigned: Bool?

  private let key: ValueType?

  /// Creates the order of a map.
  init(_ map: borrowing MapDescription) {
    key = map.key
    switch map.value {
    case .plain(let type):
      switch type {
      case .integer(_, let isSigned), .enumeration(_, let isSigned, _): weightsAreSigned = isSigned
      case .boolean, .pointer, .string, .array, .tuple, .record, .kernelStack, .kernelSymbol,
        .probeName, .userStack, .userSymbol, .functionName, .internetAddress, .timestamp, .buffer,
        .macAddress, .userName, .controlGroupPath:
        weightsAreSigned = nil
      }
    case .count, .min, .max, .histogram, .linearHistogram:
      // Minima and maxima compare as unsigned even if they are not, as bpftrace does.
      weightsAreSigned = false
    case .timeSeries:
      weightsAreSigned = nil
    case .sum(let isSigned), .average(let isSigned), .stats(let isSigned):
      weightsAreSigned = isSigned
    }
  }

  /// Returns the indices of the elements in order.
  func sorted(_ elements: [MapElement], values: [CombinedValue], plain: ValueType?) -> [Int] {
    var weights: [UInt64] = []
    if weightsAreSigned != nil {
      weights.reserveCapacity(elements.count)
      for index in elements.indices {
        weights.append(MapOrder.weight(values[index], elements[index].value, plain))
      }
    }
    return sortedIndices(elements.count) { left, right in
      if let weightsAreSigned, weights[left] != weights[right] {
        return weightsAreSigned
          ? Int64(bitPattern: weights[left]) < Int64(bitPattern: weights[right])
          : weights[left] < weights[right]
      }
      return keyComparison(elements[left].key, elements[right].key) < 0
    }
  }

  private static func weight(
    _ value: CombinedValue, _ bytes: [UInt8], _ plain: ValueType?
  ) -> UInt64 {
    switch value {
    case .plain:
      guard let (size, isSigned) = plain?.integerShape else { return 0 }
      return bytes.span.bytes.integer(at: 0, bytes: size, isSigned: isSigned)
    case .number(let number):
      return number
    case .statistics(_, _, let average):
      return average
    case .buckets(let counts):
      var total: UInt64 = 0
      for count in counts { total &+= count }
      return total
    }
  }

  /// Returns a number below, at or above 0 as `left` is ordered before, with or after `right`.
  private func keyComparison(_ left: [UInt8], _ right: [UInt8]) -> Int {
    guard let key else { return 0 }
    let result = comparison(left.span.bytes, right.span.bytes, as: key)
    return result != 0 ? result : bytewise(left.span.bytes, right.span.bytes)
  }
}

/// Compares two values of a type: integers as signed numbers of their size, text by its bytes.
private func comparison(_ left: RawSpan, _ right: RawSpan, as type: ValueType) -> Int {
  switch type {
  case .integer(let bytes, _), .enumeration(let bytes, _, _):
    let first = Int64(bitPattern: left.integer(at: 0, bytes: bytes, isSigned: true))
    let second = Int64(bitPattern: right.integer(at: 0, bytes: bytes, isSigned: true))
    return first < second ? -1 : first > second ? 1 : 0
  case .pointer, .kernelStack, .kernelSymbol, .userStack, .userSymbol, .probeName, .functionName,
    .timestamp, .userName, .controlGroupPath:
    let first = left.word(at: 0)
    let second = right.word(at: 0)
    return first < second ? -1 : first > second ? 1 : 0
  case .boolean, .string, .internetAddress, .macAddress:
    return bytewise(left, right)
  case .buffer(let capacity):
    return bytewise(
      left.extracting(left.buffer(capacity: capacity)),
      right.extracting(right.buffer(capacity: capacity)))
  case .array(let element, let count):
    let size = element.size
    for index in 0..<max(0, count) {
      let part = left.range(at: index * size, count: size)
      let other = right.range(at: index * size, count: size)
      let result = comparison(left.extracting(part), right.extracting(other), as: element)
      if result != 0 { return result }
    }
    return 0
  case .tuple(let fields), .record(let fields):
    for field in fields {
      let size = field.type.size
      let part = left.range(at: field.offset, count: size)
      let other = right.range(at: field.offset, count: size)
      let result = comparison(left.extracting(part), right.extracting(other), as: field.type)
      if result != 0 { return result }
    }
    return 0
  }
}

private func bytewise(_ left: RawSpan, _ right: RawSpan) -> Int {
  for offset in 0..<min(left.byteCount, right.byteCount) {
    let difference = Int(left.byte(at: offset)) - Int(right.byte(at: offset))
    if difference != 0 { return difference }
  }
  return left.byteCount - right.byteCount
}
