import Artefact
import Testing
import TypeInfo

/// Types are found by name and followed through typedefs and anonymous members.
@Suite struct BTFGraphTests {

  /// The types of the declarations below.
  ///
  ///     typedef unsigned int u32;
  ///     enum color { RED = -1, BLUE = 2 };
  ///     struct box {
  ///       const u32 first;
  ///       union { u32 left; struct { u32 low : 3; u32 high : 29; }; };
  ///       struct box *next[2];
  ///     };
  ///     u32 paint(struct box *box, enum color, ...);
  private let graph: BTFGraph

  init() throws {
    var types = BTFBuilder()
    let uint = types.add("unsigned int", .integer, 4, [32])
    let u32 = types.add("u32", .typedef, uint)
    let constant = types.add("", .const, u32)
    let bits = types.add(
      "", .structure, 4, flag: true, count: 2,
      [types.name("low"), u32, 3 << 24, types.name("high"), u32, 29 << 24 | 3])
    let union = types.add(
      "", .union, 4, count: 2, [types.name("left"), u32, 0, 0, bits, 0])
    let pointer = UInt32(6)
    let array = UInt32(7)
    let box = UInt32(8)
    _ = types.add("", .pointer, box)
    _ = types.add("", .array, 0, [pointer, uint, 2])
    _ = types.add(
      "box", .structure, 24, count: 3,
      [types.name("first"), constant, 0, 0, union, 32, types.name("next"), array, 64])
    let color = types.add(
      "color", .enumeration, 4, flag: true, count: 2,
      [types.name("RED"), .max, types.name("BLUE"), 2])
    let prototype = types.add(
      "", .prototype, u32, count: 3, [types.name("box"), pointer, 0, color, 0, 0])
    _ = types.add("paint", .function, prototype)
    _ = types.add("wide", .enumeration64, 8, count: 1, [types.name("HUGE"), 1, 0x8000_0000])
    graph = try BTFGraph(types.bytes)
  }

  @Test func findsTypesByNameAndKind() throws {
    #expect(graph.structure(named: "box") != nil)
    #expect(graph.union(named: "box") == nil)
    #expect(graph.typedef(named: "u32") != nil)
    #expect(graph.scalar(named: "unsigned int") != nil)
    #expect(graph.enumeration(named: "wide") != nil)
    #expect(graph.structure(named: "") == nil)
    #expect(graph.function(named: "paint") != nil)
    #expect(graph.function(named: "box") == nil)
    #expect(graph.types(of: .structure, hasPrefix: "bo").count == 1)
  }

  @Test func followsAnonymousMembers() throws {
    let box = try #require(graph.structure(named: "box"))
    #expect(graph.size(of: box) == 24)
    let high = try #require(graph.member(named: "high", of: box))
    #expect((high.offsetInBits, high.bitfieldWidth) == (35, 29))
    let next = try #require(graph.member(named: "next", of: box))
    #expect(next.offsetInBits == 64)
    #expect(graph.size(of: next.type) == 16)
    #expect(graph.member(named: "middle", of: box) == nil)
    #expect(
      graph.flattenedMembers(of: box).map(\.name) == ["first", "left", "low", "high", "next"])
    #expect(graph.members(of: box).map(\.name) == ["first", "", "next"])
  }

  @Test func resolvesQualifiersAndTypedefs() throws {
    let box = try #require(graph.structure(named: "box"))
    let first = try #require(graph.member(named: "first", of: box))
    #expect(graph.resolved(first.type) == graph.scalar(named: "unsigned int"))
  }

  @Test func tellsEnumeratorsWithTheirSign() throws {
    let color = try #require(graph.enumeration(named: "color"))
    #expect(graph.enumerators(of: color).map(\.value) == [-1, 2])
    let huge = try #require(graph.enumerator(named: "HUGE"))
    #expect(huge.value == Int64(bitPattern: 0x8000_0000_0000_0001))
    #expect(huge.enumeration == graph.enumeration(named: "wide"))
    #expect(graph.enumerator(named: "GREEN") == nil)
  }

  @Test func tellsParameters() throws {
    let paint = try #require(graph.function(named: "paint"))
    #expect(graph.parameters(of: paint).map(\.name) == ["box", "", ""])
    #expect(graph.parameters(of: paint).last?.type == .void)
    #expect(graph.returnType(of: paint) == graph.typedef(named: "u32"))
  }
}

/// Type information that no compiler writes ends with an error or an answer.
@Suite struct DamagedBTFTests {

  @Test func refusesEveryPrefix() {
    var types = BTFBuilder()
    let uint = types.add("unsigned int", .integer, 4, [32])
    _ = types.add("u32", .typedef, uint)
    for count in 0..<types.bytes.count {
      #expect(throws: ArtefactError.self) { try BTFGraph(Array(types.bytes[..<count])) }
    }
  }

  @Test func refusesTypesAndNamesOutsideTheTables() {
    var types = BTFBuilder()
    _ = types.add("u32", .typedef, 2)
    #expect(throws: ArtefactError.self) { try BTFGraph(types.bytes) }
    var names = BTFBuilder()
    _ = names.add("s", .structure, 4, count: 1, [10_000, 0, 0])
    #expect(throws: ArtefactError.self) { try BTFGraph(names.bytes) }
    var kinds = BTFBuilder()
    kinds.addRaw([0, 30 << 24, 0])
    #expect(throws: ArtefactError.self) { try BTFGraph(kinds.bytes) }
  }

  @Test func endsInCycles() throws {
    var types = BTFBuilder()
    _ = types.add("a", .typedef, 2)
    _ = types.add("b", .typedef, 1)
    _ = types.add("loop", .structure, 4, count: 2, [0, 3, 0, 0, 3, 0])
    _ = types.add("", .array, 0, [4, 4, .max])
    let graph = try BTFGraph(types.bytes)
    #expect(graph.resolved(BTFTypeID(1)) == .void)
    #expect(graph.size(of: BTFTypeID(1)) == nil)
    #expect(graph.size(of: BTFTypeID(4)) == nil)
    #expect(graph.member(named: "x", of: BTFTypeID(3)) == nil)
    #expect(graph.flattenedMembers(of: BTFTypeID(3)).count < 1000)
  }
}
