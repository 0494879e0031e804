/// Returns the numbers below `count` in the order that `isBefore` tells; equals stay in theirs.
///
/// The loader sorts with nothing else: each use of the library's sort is another 3 KB of code.
///
/// - Complexity: O(n log n) comparisons, O(n) for what is in order already.
@inline(never)
package func sortedIndices(_ count: Int, by isBefore: (Int, Int) -> Bool) -> [Int] {
  var sorted = [Int](0..<count)
  var merged = sorted
  var length = 1
  while length < count {
    for start in stride(from: 0, to: count, by: 2 * length) {
      let middle = min(start + length, count)
      let end = min(middle + length, count)
      var left = start
      var right = middle
      let isInOrder = middle == end || !isBefore(sorted[middle], sorted[middle - 1])
      for index in start..<end {
        let takesRight =
          left == middle
          || (!isInOrder && right < end && isBefore(sorted[right], sorted[left]))
        merged[index] = sorted[takesRight ? right : left]
        if takesRight { right += 1 } else { left += 1 }
      }
    }
    swap(&sorted, &merged)
    length *= 2
  }
  return sorted
}
