import Artefact
import Testing

/// What the loader is told about an object that clang made.
@Suite struct LoadPlanTests {

  let plan: LoadPlan

  init() throws {
    plan = try LoadPlan.reading(Fixture.object)
  }

  @Test func hasTheManifest() {
    #expect(plan.manifest == Fixture.manifest)
    #expect(plan.license == Array("GPL\0".utf8))
  }

  @Test func definesMapsByTheirTypeInformation() throws {
    let calls = try #require(plan.maps.first { $0.name == "calls" })
    #expect(calls.knownType == .hash)
    #expect((calls.keySize, calls.valueSize) == (4, 8))
    #expect(calls.maxEntries == 64)
    #expect(plan.types.name(of: calls.keyType) == "int")
    #expect(plan.types.name(of: calls.valueType) == "u64")
    let events = try #require(plan.maps.first { $0.name == "probec_events" })
    #expect(events.knownType == .ringBuffer)
    #expect(events.maxEntries == 65536)
    let counters = try #require(plan.maps.first { $0.name == "probec_counters" })
    #expect((counters.keySize, counters.valueSize, counters.isPerCPU) == (4, 24, true))
  }

  @Test func turnsDataSectionsIntoArrays() throws {
    let constants = try #require(plan.maps.first { $0.name == ".rodata" })
    #expect(constants.isFrozen)
    #expect(constants.contents?.count == 16)
    #expect(constants.flags == 0x480)
    #expect(plan.types.kind(of: constants.valueType) == .section)
    let zeros = try #require(plan.maps.first { $0.name == ".bss" })
    #expect(zeros.contents == [UInt8](repeating: 0, count: 64))
    let data = try #require(plan.maps.first { $0.name == ".data" })
    #expect(data.contents == [5, 0, 0, 0, 0, 0, 0, 0])
    #expect(!data.isFrozen)
  }

  @Test func findsParametersInConstants() throws {
    let constants = try #require(plan.maps.firstIndex { $0.name == ".rodata" })
    let contents = try #require(plan.maps[constants].contents)
    #expect(plan.links.parameters.map(\.map) == [constants, constants])
    let values = plan.links.parameters.map { number(contents, $0.offset) }
    #expect(values == [4242, 77])
  }

  @Test func linksTheManifestToProgramsAndMaps() {
    #expect(plan.links.probes.map { plan.programs[$0].name } == ["on_enter", "on_switch"])
    #expect(plan.links.maps.map { plan.maps[$0].name } == ["calls"])
    #expect(plan.links.ringBuffer.map { plan.maps[$0].name } == "probec_events")
    #expect(plan.links.counters.map { plan.maps[$0].name } == "probec_counters")
  }

  @Test func appendsFunctionsThatAreCalled() throws {
    let program = try #require(plan.programs.first { $0.name == "on_enter" })
    // on_enter, step, both and tgid: each has a record with its first instruction.
    let size = plan.recordSizes.functionInfo
    let starts = stride(from: 0, to: program.functionInfo.count, by: size).map {
      number(program.functionInfo, $0)
    }
    #expect(starts.count == 4)
    #expect(starts.first == 0)
    #expect(starts == starts.sorted())
    // Every call of the object and every callback leads to one of these instructions.
    var targets: Set<Int> = []
    for index in 0..<program.instructionCount where isLocalCall(program.code, index) {
      targets.insert(
        index + 1 + Int(Int32(bitPattern: UInt32(number(program.code, index * 8 + 4)))))
    }
    #expect(targets == Set(starts.dropFirst()))
  }

  @Test func movesRelocationsOfAppendedFunctions() throws {
    for program in plan.programs {
      // Both programs reach `tgid`, which has the only field access.
      #expect(program.relocations.count == plan.recordSizes.relocation)
      let instruction = try #require(plan.instruction(ofRelocation: 0, in: program))
      let starts = stride(
        from: 0, to: program.functionInfo.count, by: plan.recordSizes.functionInfo
      ).map { number(program.functionInfo, $0) }
      let last = try #require(starts.last)
      #expect(last..<program.instructionCount ~= instruction)
      #expect(plan.instruction(ofRelocation: 1, in: program) == nil)
      #expect(plan.instruction(ofRelocation: -1, in: program) == nil)
    }
  }

  @Test func keepsReferencesToMapsSymbolic() throws {
    let program = try #require(plan.programs.first { $0.name == "on_enter" })
    let names = Set(program.mapReferences.map { plan.maps[$0.map].name.description })
    #expect(names == ["probec_events", "calls", ".rodata", ".data", ".bss"])
    let code = program.code(mapDescriptors: plan.maps.indices.map { Int32($0) + 40 })
    for reference in program.mapReferences {
      let start = reference.instruction * 8
      #expect(code[start] == 0x18)
      #expect(code[start + 1] >> 4 == (reference.offset == nil ? 1 : 2))
      #expect(number(code, start + 4) == reference.map + 40)
      #expect(number(code, start + 12) == reference.offset ?? 0)
    }
    let filter = try #require(plan.programs.first { $0.name == "on_switch" })
    let constants = filter.mapReferences.filter { plan.maps[$0.map].name == ".rodata" }
    #expect(constants.map(\.offset) == [8])
  }

  @Test func leadsFromInstructionsToSourceLines() throws {
    let program = try #require(plan.programs.first { $0.name == "on_enter" })
    let loop = try #require(
      (0..<program.instructionCount).first { number(program.code, $0 * 8 + 4) == 181 })
    let location = try #require(plan.location(ofInstruction: loop, in: program))
    #expect(location.line == 27)
    #expect(location.column == 3)
    #expect(location.text == "  bpf_loop(10, step, &sum, 0);")
  }

  @Test func completesSectionsOfTheTypeInformation() throws {
    let bss = try #require(
      (1..<plan.types.typeCount).map { BTFTypeID(UInt32($0)) }
        .first { plan.types.kind(of: $0) == .section && plan.types.name(of: $0) == ".rodata" })
    #expect(plan.types.sizeField(of: bss) == 16)
    #expect((0..<2).map { plan.types.detail(3 * $0 + 1, of: bss) } == [0, 8])
  }

  private func isLocalCall(_ code: [UInt8], _ instruction: Int) -> Bool {
    let (opcode, source) = (code[instruction * 8], code[instruction * 8 + 1] >> 4)
    return opcode == 0x85 && source == 1 || opcode == 0x18 && source == 4
  }

  private func number(_ bytes: [UInt8], _ offset: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}
