import Artefact
import Rendering
import Testing

@Suite struct HistogramLayoutTests {

  /// Returns the bucket of a number as the comment of `MapValue.bucketCount` defines it.
  private func bucket(of number: Int64, subdivisionBits k: Int) -> Int {
    guard number >= 0 else { return 0 }
    let value = UInt64(number)
    if value < 1 << UInt64(k + 1) { return Int(value) + 1 }
    let e = 63 - value.leadingZeroBitCount
    let part = Int((value >> UInt64(e - k)) & ((1 << UInt64(k)) - 1))
    return ((e - k + 1) << k) + part + 1
  }

  @Test(arguments: 0...5)
  func everyNumberLiesWithinTheLimitsOfItsBucket(_ k: Int) throws {
    let layout = HistogramLayout.powers(subdivisionBits: k)
    let count = MapValue.histogram(subdivisionBits: k).bucketCount
    var numbers: [Int64] = [-1, .min, 0, .max] + (0..<2000).map { Int64($0) }
    for shift in 0..<63 {
      for delta in [-1, 0, 1] as [Int64] { numbers.append((1 << Int64(shift)) &+ delta) }
    }
    for number in numbers {
      let index = bucket(of: number, subdivisionBits: k)
      #expect(index < count)
      let limits = layout.bucket(index, of: count)
      let upper = try #require(limits.upper)
      if let lower = limits.lower {
        #expect(lower.value <= UInt64(number))
        #expect(UInt64(number) <= upper.value &- 1)
        #expect(limits.isSingle == (index <= 2 << k))
      } else {
        #expect(number < 0 && upper.value == 0)
      }
    }
  }

  @Test(arguments: 0...5)
  func bucketsFollowEachOtherWithoutGaps(_ k: Int) {
    let layout = HistogramLayout.powers(subdivisionBits: k)
    let count = MapValue.histogram(subdivisionBits: k).bucketCount
    for index in 1..<count {
      #expect(
        layout.bucket(index, of: count).lower == layout.bucket(index - 1, of: count).upper)
    }
    #expect(layout.bucket(count - 1, of: count).upper?.value == 0)
  }

  @Test(arguments: [(0, 100, 10), (0, 95, 10), (-50, 50, 7), (0, 8192, 1024), (3, 9, 1)])
  func everyNumberLiesWithinItsStep(_ minimum: Int64, _ maximum: Int64, _ step: Int64) {
    let value = MapValue.linearHistogram(minimum: minimum, maximum: maximum, step: step)
    let layout = HistogramLayout.linear(minimum: minimum, maximum: maximum, step: step)
    let count = value.bucketCount
    for number in (minimum - 3)...(maximum + 3) {
      let index =
        number < minimum
        ? 0 : number >= maximum ? count - 1 : Int((number - minimum) / step) + 1
      let limits = layout.bucket(index, of: count)
      if let lower = limits.lower { #expect(Int64(bitPattern: lower.value) <= number) }
      if let upper = limits.upper { #expect(number < Int64(bitPattern: upper.value)) }
      #expect((limits.lower == nil) == (number < minimum))
      #expect((limits.upper == nil) == (number >= maximum))
      #expect(limits.isSingle == (step == 1 && limits.lower != nil && limits.upper != nil))
    }
  }
}
