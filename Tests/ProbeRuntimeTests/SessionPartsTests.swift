import Artefact
import Kernel
import ProbeRuntime
import Testing

@Suite struct VerifierReportTests {

  @Test func findsTheLastInstructionAndLeavesOutStatistics() {
    let log = """
      0: R1=ctx() R10=fp0
      0: (b7) r1 = 5                        ; R1_w=5
      12: (79) r1 = *(u64 *)(r0 +8)
      R0 invalid mem access 'scalar'
      processed 13 insns (limit 1000000) max_states_per_insn 0

      """
    let report = VerifierReport(Array(log.utf8), lineCount: 2)
    #expect(report.instruction == 12)
    #expect(
      report.lastLines == [
        "12: (79) r1 = *(u64 *)(r0 +8)", "R0 invalid mem access 'scalar'",
      ])
  }

  @Test func anEmptyLogSaysNothing() {
    #expect(VerifierReport([]).instruction == nil)
    #expect(VerifierReport([]).lastLines.isEmpty)
  }
}

@Suite struct SizesTests {

  @Test func ringBuffersHaveAPowerOfTwoOfPages() {
    #expect(RingBufferSize.bytes(pages: 1) == 4096)
    #expect(RingBufferSize.bytes(pages: 5) == 8 * 4096)
    #expect(RingBufferSize.bytes(pages: 0) == RingBufferSize.bytes(pages: -1))
    #expect(RingBufferSize.bytes(pages: Int.max) == 1 << 30)
  }

  @Test func onlyPerCPUHashesAreAllocatedLate() {
    let flags = [MapType.hash, .perCPUHash, .perCPUArray].map { type in
      var map = MapDefinition(
        name: "m", type: type, keySize: 8, valueSize: 8, maximumEntries: 4096)
      map.allocateLate()
      return map.flags
    }
    #expect(flags == [0, 1, 0])
  }

  @Test func lossesOfAllCPUsAreAdded() {
    func words(_ numbers: [UInt8]) -> [UInt8] { numbers.flatMap { [$0, 0, 0, 0, 0, 0, 0, 0] } }
    let totals = LossTotals(words([1, 2, 3, 4, 10, 20, 30, 40]), stride: 32, maps: 2)
    #expect(totals.eventsLost == 11)
    #expect(totals.stacksLost == 22)
    #expect(totals.failedUpdates == [33, 44])
    #expect(LossTotals([], stride: 0, maps: 1).failedUpdates == [0])
  }
}
