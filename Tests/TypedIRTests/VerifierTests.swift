import Artefact
import Testing
import TypedIR

/// The verifier finds every promise that emission relies on broken.
@Suite struct VerifierTests {

  private static let key = Place(.buffer(ID(0)))

  private static func program(_ body: [Statement]) -> Program {
    var manifest = Manifest()
    manifest.events = [
      EventDescription(action: .runtimeError, size: 16, line: 1, column: 1)
    ]
    manifest.runtimeErrors = [
      RuntimeErrorDescription(kind: .divisionByZero, line: 1, column: 1)
    ]
    manifest.parameters = [
      ParameterDescription(symbol: "text", content: .positionalString(index: 1, bytes: 16))
    ]
    return Program(
      scriptName: "x.bt", scriptLines: [], license: "GPL",
      kernelStructs: [
        KernelStruct(
          name: "task_struct", isUnion: false,
          members: [
            KernelMember(name: "flag", type: .integer(bytes: 4, isSigned: false), bitWidth: 1),
            KernelMember(name: "comm", type: .array(.integer(bytes: 1, isSigned: true), count: 16)),
            KernelMember(name: "wide", type: .integer(bytes: 16, isSigned: false)),
            KernelMember(name: "pid", type: .integer(bytes: 4, isSigned: true)),
          ])
      ], kernelEnums: [],
      maps: [
        Map(symbol: "AT_x", kind: .hash, keyBytes: 8, valueBytes: 16, maximumEntries: 64),
        Map(
          symbol: "probec_counters", kind: .perCPUArray, keyBytes: 4, valueBytes: 24,
          maximumEntries: 1),
        Map(
          symbol: "probec_events", kind: .ringBuffer, keyBytes: 0, valueBytes: 0,
          maximumEntries: 4096),
      ], parameters: [Parameter(symbol: "text", bytes: 16)],
      functions: [
        Function(
          name: "probe", section: "raw_tp", line: 1, locals: [Local(name: "a")],
          buffers: [Buffer(name: "key", bytes: 16)], scratchBytes: 0, scratchSlot: 0, body: body)
      ], manifest: manifest)
  }

  private static func path(_ member: Int) -> KernelPath {
    KernelPath(root: ID(0), steps: [.member(member)])
  }

  private static let broken: [(Statement, String)] = [
    (.assign(ID(1), .constant(0)), "local 1 does not exist"),
    (.evaluate(.parameter(ID(0))), "a text parameter is used as an integer"),
    (.evaluate(.parameter(ID(7))), "parameter 7 does not exist"),
    (.store(.constant(0), to: key.advanced(by: 9), .uint64), "bytes 9 to 17 of a region of 16"),
    (.store(.constant(0), to: Place(.parameter(ID(0))), .uint64), "a parameter is written"),
    (.atomicAdd(.constant(0), to: key, .uint16), "an atomic addition to 2 bytes"),
    (.fill(Place(.scratch), bytes: 1, value: 0), "a region that does not exist here"),
    (.fill(Place(.frame), bytes: 1, value: 0), "a region that does not exist here"),
    (.fill(Place(.event), bytes: 1, value: 0), "a region that does not exist here"),
    (.fill(Place(.mapValue(ID(0))), bytes: 1, value: 0), "a region that does not exist here"),
    (.fill(key, bytes: 0, value: 0), "bytes 0 to 0"),
    (.delete(ID(0), key: key.advanced(by: 9), onMissing: []), "bytes 9 to 17"),
    (.delete(ID(2), key: key, onMissing: []), "has no keys"),
    (.delete(ID(9), key: key, onMissing: []), "map 9 does not exist"),
    (.update(ID(0), key: key, value: key.advanced(by: 1), .any), "bytes 1 to 17"),
    (.event(ID(0), bytes: 24, [], isUrgent: false), "an event of 16 bytes is written with 24"),
    (.event(ID(0), bytes: 16, [.return], isUrgent: false), "an event's body returns"),
    (
      .event(ID(0), bytes: 16, [.event(ID(0), bytes: 16, [], isUrgent: true)], isUrgent: false),
      "an event is written inside another one"
    ),
    (.event(ID(3), bytes: 16, [], isUrgent: false), "event 3 does not exist"),
    (.update(ID(2), key: key, value: key, .any), "the failed updates have no count"),
    (
      .sendStrings(ID(0), array: .context, buffer: key, .user),
      "bytes 0 to 16392 of a region of 16"
    ),
    (
      .sendStrings(ID(0), array: .context, buffer: key, .user),
      "an event of 16 bytes is written with 16392"
    ),
    (.evaluate(.textOrder(key, bytes: 16, key, otherBytes: 17)), "bytes 0 to 17"),
    (.evaluate(.byteSwap(.context, .uint8)), "the bytes of 'uint8' have no order"),
    (.evaluate(.byteSwap(.context, .int32)), "the bytes of 'int32' have no order"),
    (.reportError(ID(1)), "run-time error 1 does not exist"),
    (.evaluate(.arithmetic(.shiftLeft, .context, .constant(64))), "a shift by 64 bits"),
    (.evaluate(.division(.quotient, .context, .constant(0), onZero: nil)), "has no site"),
    (.evaluate(.division(.quotient, .context, .context, onZero: nil)), "has no site"),
    (.evaluate(.fieldRead(.context, path(9), .int32, .kernel)), "does not fit the kernel types"),
    (.evaluate(.fieldRead(.context, path(1), .int32, .kernel)), "array or struct is read"),
    (.evaluate(.fieldRead(.context, path(2), .int32, .kernel)), "an integer of 16 bytes is read"),
    (.evaluate(.contextField(path(0), .int32)), "a bit field is read like a whole integer"),
    (.evaluate(.fieldAddress(.context, path(0))), "a bit field has no address"),
    (.evaluate(.fact(.structSize(ID(4)))), "kernel struct 4 does not exist"),
    (.evaluate(.fact(.enumerator(ID(0), 0))), "kernel enumeration 0 does not exist"),
    (.evaluate(.contextLoad(offset: 3, .uint32)), "the context is read between its fields"),
    (.evaluate(.bytesDiffer(key, key, count: 17, stopsAtNUL: true)), "bytes 0 to 17"),
    (.evaluate(.histogramBucket(.context, subdivisionBits: 6)), "6 subdivision bits"),
    (
      .evaluate(.linearBucket(.context, minimum: 1, maximum: 1, step: 1)),
      "a linear histogram has no buckets"
    ),
    (
      .evaluate(
        .load(
          Place(.buffer(ID(0)), index: Place.Index(.context, stride: 8, count: 3)), .uint64)),
      "bytes 0 to 24"
    ),
    (
      .evaluate(
        .call(.getCurrentTask, [HelperArgument](repeating: .context, count: 6))),
      "a helper is called with 6 arguments"
    ),
    (.position(line: 0, column: 0), "a position is outside the script"),
  ]

  @Test(arguments: broken.indices)
  func finds(_ index: Int) {
    let (statement, message) = Self.broken[index]
    let problems = verify(Self.program([statement]))
    #expect(problems.contains { $0.contains(message) }, "\(problems)")
  }

  @Test func acceptsWhatIsRight() {
    let value = Place(.mapValue(ID(0)), offset: 8)
    let body: [Statement] = [
      .fill(Self.key, bytes: 16, value: 0),
      .lookup(
        ID(0), key: Self.key, result: ID(0),
        found: [.store(.fieldRead(.context, Self.path(0), .uint32, .kernel), to: value, .uint64)],
        missing: [.event(ID(0), bytes: 16, [], isUrgent: false)]),
      .evaluate(.division(.quotient, .context, .context, onZero: ID(0))), .return,
    ]
    #expect(verify(Self.program(body)) == [])
  }

  @Test func mapValuesEndWithTheirLookup() {
    let load = Statement.evaluate(.load(Place(.mapValue(ID(0))), .uint8))
    let lookup = Statement.lookup(
      ID(0), key: Self.key, result: ID(0), found: [], missing: [load])
    #expect(verify(Self.program([lookup])).count == 1)
    #expect(verify(Self.program([lookup, load])).count == 2)
    #expect(verify(Self.program([lookup, lookup])).count == 3)
  }

  @Test func tablesAreChecked() {
    var program = Self.program([])
    program.maps[1].symbol = "AT_x"
    program.maps[2].keyBytes = 4
    program.maps[2].valueBytes = 4
    program.parameters[0].symbol = "other"
    program.functions[0].buffers[0].bytes = 1000
    program.functions[0].scratchBytes = 8
    program.kernelStructs[0].members[0].bitWidth = 33
    program.kernelStructs[0].members[3].type = .array(.structure(ID(0)), count: 1)
    #expect(
      verify(program) == [
        "two symbols are named 'AT_x'", "map 'probec_events' has impossible sizes",
        "the parameters are not those of the manifest",
        "bit field 'task_struct.flag' has an impossible width",
        "'task_struct.pid' has an impossible type",
        "probe, line 1: the buffers take 1000 bytes of stack",
        "probe, line 1: the map 'probec_scratch' is missing",
      ])
  }
}
