import Artefact
import Kernel
import Testing

/// Maps and programs in this machine's kernel; without privileges the tests say so and pass.
@Suite struct KernelMapTests {

  private func withMap(
    _ type: MapType, entries: Int, _ body: (KernelMap) throws -> Void
  ) throws {
    let definition = MapDefinition(
      name: "a map!", type: type, keySize: type == .perCPUArray ? 4 : 8, valueSize: 8,
      maximumEntries: entries)
    do {
      let descriptor = try createMap(definition, types: 0)
      let cpus = try CPUList.possible().numbers.count
      try body(KernelMap(definition, descriptor: descriptor.number, possibleCPUs: cpus))
    } catch let error as KernelError where error.number.saysPrivilegesAreMissing {
      print("not tested: \(error.message)")
    }
  }

  private func bytes(_ number: Int) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  @Test func everyElementIsReadOnce() throws {
    try withMap(.hash, entries: 20_000) { map in
      for number in 0..<10_000 { try map.store(bytes(number * 3), for: bytes(number)) }
      var seen: [[UInt8]: [UInt8]] = [:]
      let elements = try map.elements()
      for element in elements { seen[element.key] = element.value }
      #expect(elements.count == 10_000)
      #expect(seen.count == 10_000)
      #expect(seen[bytes(77)] == bytes(231))
    }
  }

  @Test func elementsAreClearedAndZeroed() throws {
    try withMap(.hash, entries: 100) { map in
      try map.store(bytes(5), for: bytes(1))
      try map.store(bytes(6), for: bytes(2))
      try map.setAllToZero()
      #expect(try map.value(of: bytes(2)) == bytes(0))
      try map.removeAll()
      #expect(try map.elements().isEmpty)
      #expect(try map.value(of: bytes(2)) == nil)
    }
  }

  @Test func perCPUValuesLieSideBySide() throws {
    try withMap(.perCPUArray, entries: 1) { map in
      let cpus = try CPUList.possible().numbers.count
      #expect(map.totalValueSize == 8 * cpus)
      try map.store((0..<cpus).flatMap { bytes($0 + 1) }, for: [0, 0, 0, 0])
      #expect(try map.value(of: [0, 0, 0, 0])?.prefix(8) == bytes(1)[...])
    }
  }

  @Test func aFullMapRefusesMore() throws {
    try withMap(.hash, entries: 1) { map in
      try map.store(bytes(5), for: bytes(1))
      #expect(throws: KernelError.self) { try map.store(bytes(5), for: bytes(2)) }
    }
  }
}

@Suite struct LoadedProgramTests {

  private func program(_ code: [UInt8]) -> ProgramDefinition {
    let none = InstructionRecords(recordSize: 0, bytes: [])
    return ProgramDefinition(
      name: "p", type: .rawTracepoint, code: code, license: "GPL", types: 0, functions: none,
      lines: none, relocations: none)
  }

  @Test func aProgramRuns() throws {
    do {
      // r0 = 0; exit
      let descriptor = try loadProgram(
        program([0xb7, 0, 0, 0, 0, 0, 0, 0, 0x95, 0, 0, 0, 0, 0, 0, 0]))
      let loaded = LoadedProgram(name: "p", descriptor: descriptor.number)
      try loaded.run()
      #expect(try loaded.recursionMisses() == 0)
    } catch {
      guard error.number.saysPrivilegesAreMissing else { throw error }
      print("not tested: \(error.message)")
    }
  }

  @Test func theVerifierSaysWhyItRefuses() throws {
    // exit without a value in r0
    let refused = program([0x95, 0, 0, 0, 0, 0, 0, 0])
    #expect(throws: KernelError.self) { _ = try loadProgram(refused) }
    let log = String(decoding: verifierLog(of: refused), as: UTF8.self)
    if log.isEmpty {
      print("not tested: no verifier log without privileges")
    } else {
      #expect(log.contains("R0 !read_ok"))
    }
  }
}
