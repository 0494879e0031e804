import Artefact
import StubEmission
import Testing

/// What the model of a stub makes of a manifest.
@Suite struct StubModelTests {

  @Test(arguments: [
    ("my-tool.bt", "my_tool", "MyTool"), ("reads.bt", "reads", "Reads"), ("-e", "script", "Script"),
    ("stdin", "script", "Script"), ("9lives.bt", "script_9lives", "Script9lives"),
    ("a.b.bt", "a_b", "AB"), ("späh.bt", "sp_h", "SpH"), ("___.bt", "script", "Script"),
    ("no-suffix", "no_suffix", "NoSuffix"),
  ])
  func isNamedAfterTheScript(_ script: String, _ snakeCase: String, _ pascalCase: String) {
    let name = StubName(script: Text(script))
    #expect(name.snakeCase == snakeCase)
    #expect(name.pascalCase == pascalCase)
  }

  @Test func takesOnlyIdentifiersAsNames() {
    #expect(StubName("my_tool")?.snakeCase == "my_tool")
    #expect(StubName("MyTool")?.pascalCase == "MyTool")
    for wanted in ["", "1a", "a-b", "a b", "ä", "_", "a\0"] { #expect(StubName(wanted) == nil) }
  }

  @Test func callSitesOfOneNameAndLayoutAreOneEvent() {
    let number = ValueField(name: "n", offset: 8, type: .integer(bytes: 8, isSigned: false))
    var manifest = Manifest()
    manifest.events = [
      event("read", .printf(format: "%d\n", fields: [number]), line: 7),
      event("", .exit, line: 8),
      event("read", .printf(format: "%d!\n", fields: [number]), line: 3),
      event("read", .print(number), line: 9),
      event("", .print(number), line: 10),
      event("", .print(number), line: 11),
      event("class", .time(format: "%H"), line: 12),
      event("", .clear(map: 0), line: 13),
    ]
    let events = model(manifest).events
    #expect(events.map(\.name) == ["read", "read_2", "event_4", "event_5", "class"])
    #expect(events[0].indexes == [0, 2])
    #expect(events[0].lines == [3, 7])
    #expect(events[1].content == events[2].content)
    #expect(events[4].content == .time)
  }

  @Test func fieldsWithoutNamesAreCountedByTheirPosition() {
    let byte = ValueType.integer(bytes: 1, isSigned: false)
    let fields = [
      ValueField(name: "a", offset: 8, type: byte), ValueField(name: "", offset: 9, type: byte),
      ValueField(name: "a", offset: 10, type: byte),
      ValueField(name: "b c", offset: 11, type: byte),
    ]
    var manifest = Manifest()
    manifest.events = [
      event("e", .printf(format: "", fields: fields)),
      event("p", .print(ValueField(name: "", offset: 8, type: byte))),
    ]
    let model = model(manifest)
    #expect(names(model.events[0]) == ["a", "value2", "a_2", "b_c"])
    #expect(names(model.events[1]) == ["value"])
  }

  @Test func tuplesAreNamedAfterTheirPlaces() {
    let byte = ValueType.boolean
    let inner = ValueType.tuple([ValueField(name: "", offset: 0, type: byte)])
    let outer = ValueType.tuple([
      ValueField(name: "", offset: 0, type: byte),
      ValueField(name: "", offset: 1, type: .array(inner, count: 3)),
    ])
    var manifest = Manifest()
    manifest.maps = [
      MapDescription(name: "@reads", symbol: "m", key: outer, value: .plain(inner)),
      MapDescription(name: "@", symbol: "n", key: nil, value: .count),
      MapDescription(name: "@unnamed", symbol: "o", key: nil, value: .sum(isSigned: true)),
    ]
    manifest.events = [
      event("map_reads_key", .printElement(map: 0)),
      event("e", .print(ValueField(name: "x", offset: 8, type: .record([])))),
    ]
    let model = model(manifest)
    #expect(
      model.structures.map(\.name)
        == ["map_reads_key_2_item2", "map_reads_key_2", "map_reads_value", "e_value"])
    #expect(model.structures[1].fields.map(\.name) == ["item1", "item2"])
    #expect(model.structures[1].size == 4)
    #expect(model.maps.map(\.name) == ["reads", "unnamed", "unnamed_2"])
    #expect(model.maps[0].key == .structure(1, bytes: 4))
    #expect(model.maps[2].value == .number(isSigned: true))
    #expect(model.events[0].name == "map_reads_key")
    #expect(model.events[0].content == .element(map: 0, key: .structure(1, bytes: 4)))
  }

  @Test func onlyEnumerationsInUseAreNamed() {
    let used = ValueType.enumeration(bytes: 4, isSigned: false, table: 1)
    var manifest = Manifest()
    manifest.enumerations = [
      EnumerationTable(name: "unused", enumerators: []),
      EnumerationTable(
        name: "",
        enumerators: [Enumerator(value: -1, name: "NONE"), Enumerator(value: 2, name: "TWO")]),
    ]
    manifest.maps = [MapDescription(name: "@a", symbol: "m", key: used, value: .plain(used))]
    let model = model(manifest)
    #expect(model.enumerations.map(\.name) == ["enumeration"])
    #expect(model.enumerations[0].enumerators.map(\.name) == ["NONE", "TWO"])
    #expect(model.maps[0].key == .enumeration(bytes: 4, isSigned: false, enumeration: 0))
  }

  @Test func parametersAreCollectedFromWhereTheyAreUsed() {
    var manifest = Manifest()
    manifest.parameters = [
      parameter(.positionalInteger(index: 2)), parameter(.processFilter),
      parameter(.positionalString(index: 1, bytes: 99)),
      parameter(.positionalString(index: 1, bytes: 64)),
      parameter(.positionalString(index: 2, bytes: 64)),
      parameter(
        .option(
          ScriptOption(
            name: "max-size", summary: "What counts\nas large.", value: .integer(5, isSigned: true))
        )),
      parameter(.option(ScriptOption(name: "parameter1", summary: "", value: .boolean(true)))),
    ]
    var timer = ProbeDescription(
      program: "p", name: "interval:s:$4", attachPoint: .interval(.nanoseconds(1_000_000_000)),
      readsCookie: false, line: 1, column: 1)
    timer.template = AttachTemplate(factor: 4)
    var probe = ProbeDescription(
      program: "q", name: "kprobe:$$3$5", attachPoint: .kprobe(function: "$$3$5", offset: 0),
      readsCookie: false, line: 1, column: 1)
    probe.template = AttachTemplate(factor: nil)
    manifest.probes = [timer, probe]
    let parameters = model(manifest).parameters
    #expect(
      parameters.map(\.name)
        == ["parameter1", "parameter2", "parameter4", "parameter5", "max_size", "parameter1_2"])
    #expect(parameters[0].value == .text(initial: "", limit: 63))
    #expect(parameters[1].value == .integer(initial: 0, isSigned: true))
    #expect(parameters.map(\.isRequired) == [false, false, true, true, false, false])
    #expect(parameters[3].value == .text(initial: "", limit: nil))
    #expect(parameters[4].source == .option(name: "max-size"))
    #expect(parameters[4].summary == ["What counts", "as large."])
    #expect(!parameters[0].canBeAbsent)

    manifest.parameters.append(parameter(.positionalCount))
    #expect(
      model(manifest).parameters.map(\.canBeAbsent) == [true, true, true, true, false, false])
  }

  @Test func theHashIsThatOfFNV1a() {
    // Published test vectors of the function.
    #expect(StubModel(Manifest(), object: []).objectHash == 0xcbf2_9ce4_8422_2325)
    #expect(StubModel(Manifest(), object: Array("foobar".utf8)).objectHash == 0x8594_4171_f739_67e8)
  }

  private func model(_ manifest: Manifest) -> StubModel {
    StubModel(manifest, object: [])
  }

  private func event(_ name: Text, _ action: EventAction, line: Int = 1) -> EventDescription {
    var event = EventDescription(action: action, size: 16, line: line, column: 1)
    event.name = name
    return event
  }

  private func parameter(_ content: ParameterContent) -> ParameterDescription {
    ParameterDescription(symbol: "s", content: content)
  }

  private func names(_ event: StubEvent) -> [String] {
    guard case .fields(let fields) = event.content else { return [] }
    return fields.map(\.name)
  }
}
