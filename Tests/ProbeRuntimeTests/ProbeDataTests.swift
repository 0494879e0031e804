import Artefact
import ProbeRuntime
import Testing

/// What a stub in Swift decodes.
@Suite struct ProbeDataTests {

  @Test func integersHaveTheirSizeAndSign() {
    let data = ProbeData([0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1])
    #expect(data.integer(at: 0, as: Int8.self) == -2)
    #expect(data.integer(at: 0, as: UInt8.self) == 254)
    #expect(data.integer(at: 0, as: UInt16.self) == 65534)
    #expect(data.integer(at: 0, as: Int32.self) == -2)
    #expect(data.integer(at: 0, as: Int64.self) == -2)
    #expect(data.integer(at: 1, as: UInt64.self) == 0x01ff_ffff_ffff_ffff)
    #expect(data.boolean(at: 8))
  }

  @Test func whatLiesOutsideIsZero() {
    let data = ProbeData([1, 2])
    #expect(data.integer(at: 1, as: UInt32.self) == 2)
    #expect(data.integer(at: 2, as: UInt64.self) == 0)
    #expect(data.integer(at: 1_000_000, as: UInt64.self) == 0)
    #expect(!data.boolean(at: 2))
    #expect(data.string(at: 2, size: 16) == "")
    #expect(data.strings(at: 8) == [])
    #expect(data.part(at: 1, size: 8).size == 1)
    #expect(
      data.array(at: 0, count: 3, size: 1) { $0.integer(at: 0, as: UInt8.self) } == [1, 2, 0])
    #expect(data.userAddress(at: 0).process == 0)
    #expect(data.internetAddress(at: 0).bytes == [])
    #expect(ProbeHistogram(ProbeData([]), subdivisionBits: 5).buckets == [])
    #expect(ProbeData([]).integer(at: 0, as: UInt8.self) == 0)
  }

  @Test func stringsEndAtTheirNULOrWereCut() {
    let data = ProbeData(Array("bash\0\0ab\u{e9}\0".utf8), truncationTrailer: "…")
    #expect(data.string(at: 0, size: 6) == "bash")
    #expect(data.string(at: 0, size: 4) == "bash")
    #expect(data.string(at: 6, size: 3) == "ab\u{fffd}")
    #expect(ProbeData([0x61, 0x62, 0xff], truncationTrailer: "…").string(at: 0, size: 3) == "ab…")
    #expect(ProbeData([0x61, 0, 0xff]).string(at: 0, size: 3) == "a")
    #expect(data.strings(at: 0) == ["bash", "", "ab\u{e9}"])
  }

  @Test func namesAreThoseOfTheSession() {
    let data = ProbeData([1, 0, 0, 0, 9, 9, 9, 9], probes: ["a", "kprobe:b"], functions: ["f"])
    #expect(data.probeName(at: 0) == "kprobe:b")
    #expect(data.functionName(at: 0) == "")
    #expect(data.functionName(at: 8) == "f")
    #expect(data.probeName(at: 4) == "")
  }

  @Test func addressesAreDecoded() {
    var bytes: [UInt8] = [2, 0, 0, 0, 0, 0, 0, 0, 127, 0, 0, 1] + Array(repeating: 0, count: 12)
    let address = ProbeData(bytes).internetAddress(at: 0)
    #expect(address.bytes == [127, 0, 0, 1])
    #expect(address.description == "127.0.0.1")
    bytes[0] = 10
    bytes[8...11] = [0, 0, 0, 0]
    bytes[23] = 1
    #expect(ProbeData(bytes).internetAddress(at: 0).description == "::1")
    #expect(ProbeData(bytes).internetAddress(at: 0).bytes.count == 16)
    let stack = ProbeData(bytes).userStack(at: 0, map: 0, style: .symbols)
    #expect(stack.identifier == 10)
    #expect(stack.process == 0)
    #expect(ProbeData(bytes).kernelStack(at: 0, map: 0, style: .symbols).process == nil)
  }

  @Test func powersOfTwoHaveTheirRanges() {
    let histogram = ProbeHistogram(words([3, 1, 0, 2, 5]), subdivisionBits: 0)
    #expect(
      histogram.buckets == [
        .init(range: .min ... -1, count: 3), .init(range: 0...0, count: 1),
        .init(range: 1...1, count: 0), .init(range: 2...3, count: 2), .init(range: 4...7, count: 5),
      ])
    #expect(histogram.count == 11)
  }

  @Test(arguments: 0...5)
  func bucketsOfPowersFollowEachOther(_ bits: Int) throws {
    let all = ProbeHistogram(
      words(Array(repeating: 1, count: ((65 - bits) << bits) + 1)), subdivisionBits: bits)
    #expect(try #require(all.buckets.first).range == .min ... -1)
    for (one, next) in zip(all.buckets, all.buckets.dropFirst())
    where one.range.upperBound != .max {
      #expect(next.range.lowerBound == one.range.upperBound + 1)
    }
    #expect(all.buckets.last?.range.upperBound == .max)
  }

  @Test func stepsHaveTheirRanges() {
    let histogram = ProbeHistogram(
      words([1, 2, 3, 4]), minimum: -10, maximum: 5, step: 10)
    #expect(
      histogram.buckets == [
        .init(range: .min ... -11, count: 1), .init(range: -10 ... -1, count: 2),
        .init(range: 0...4, count: 3), .init(range: 5...(.max), count: 4),
      ])
  }

  @Test func statisticsHaveAnAverage() {
    let signed = ProbeStatistics<Int64>(words([4, UInt64(bitPattern: -10)]))
    #expect(signed == ProbeStatistics(count: 4, total: -10))
    #expect(signed.average == -2)
    #expect(ProbeStatistics<UInt64>(words([0, 0])).average == 0)
    #expect(ProbeStatistics<Int64>(count: .max, total: 5).average == 0)
  }

  private func words(_ words: [UInt64]) -> ProbeData {
    ProbeData(words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } })
  }
}
