import Artefact
import LLVMEmission
import Testing
import TypedIR

/// Buckets are those of `MapValue.bucketCount`, computed by the kernel.
@Suite(.enabled(if: LoadedProgram.isPermitted)) struct HistogramTests {

  /// Values around every power of two, and some that are random but the same each time.
  private static let values: [Int64] = {
    var values: [Int64] = [0, -1, .min, .max]
    for exponent in 0..<63 {
      let power = Int64(1) << exponent
      values += [power, power - 1, power &+ power / 2]
    }
    var state: UInt64 = 88_172_645_463_325_252
    for _ in 0..<60 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      values.append(Int64(bitPattern: state >> (state & 63)))
    }
    return values
  }()

  /// The bucket by the definition in the artefact's schema.
  private func reference(_ value: Int64, _ bits: Int) -> Int64 {
    if value < 0 { return 0 }
    if value < 1 << (bits + 1) { return value + 1 }
    let exponent = 63 - value.leadingZeroBitCount
    let mantissa = (value >> Int64(exponent - bits)) & ((1 << bits) - 1)
    return Int64((exponent - bits + 1) << bits) + mantissa + 1
  }

  @Test(arguments: 0...Expression.maximumSubdivisionBits)
  func powersOfTwo(bits: Int) throws {
    let outputs = Self.values.enumerated().flatMap { index, value in
      TestProgram.output(.histogramBucket(hidden(value), subdivisionBits: bits), at: index)
    }
    let loaded = try LoadedProgram(TestProgram(outputs).program)
    try loaded.run()
    let results = try loaded.results()
    for (index, value) in Self.values.enumerated() {
      #expect(results[index] == reference(value, bits), "value \(value)")
      #expect(results[index] < Int64(MapValue.histogram(subdivisionBits: bits).bucketCount))
    }
  }

  @Test(arguments: [(Int64(0), Int64(100), Int64(10)), (-20, 31, 7), (.min, .max, 1 << 60)])
  func linear(minimum: Int64, maximum: Int64, step: Int64) throws {
    let values: [Int64] = [
      .min, .max, minimum, maximum, minimum &- 1, maximum &- 1, maximum &+ 1, -21, -13, 0, 1, 9,
      10, 11, 99, 100, 101,
    ]
    let outputs = values.enumerated().flatMap { index, value in
      let bucket = Expression.linearBucket(
        hidden(value), minimum: minimum, maximum: maximum, step: step)
      return TestProgram.output(bucket, at: index)
    }
    let loaded = try LoadedProgram(TestProgram(outputs).program)
    try loaded.run()
    let results = try loaded.results()
    for (index, value) in values.enumerated() {
      let range = UInt64(bitPattern: maximum &- minimum)
      let (quotient, remainder) = range.quotientAndRemainder(dividingBy: UInt64(step))
      let last = quotient + (remainder == 0 ? 0 : 1) + 1
      let inside = UInt64(bitPattern: value &- minimum) / UInt64(step) + 1
      let expected = value < minimum ? 0 : value >= maximum ? last : inside
      #expect(results[index] == Int64(expected), "value \(value)")
    }
  }
}
