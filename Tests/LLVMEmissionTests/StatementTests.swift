import Artefact
import LLVMEmission
import Testing
import TypedIR

/// Statements do to maps and memory what the IR promises.
@Suite(.enabled(if: LoadedProgram.isPermitted)) struct StatementTests {

  private let key = TestProgram.buffer
  private let value = TestProgram.buffer.advanced(by: 8)

  /// Runs a program that begins with statements and then stores expressions, and returns those.
  private func run(
    _ body: [Statement], then outputs: [Expression], locals: Int = 0, context: [UInt64] = [0, 0, 0]
  ) throws -> [Int64] {
    let stores = outputs.enumerated().flatMap { TestProgram.output($1, at: $0) }
    let loaded = try LoadedProgram(TestProgram(locals: locals, body + stores).program)
    try loaded.run(context: context)
    return Array(try loaded.results().prefix(outputs.count))
  }

  private func load(_ place: Place, _ offset: Int, _ type: IntegerType = .uint8) -> Expression {
    .load(place.advanced(by: offset), type)
  }

  @Test func elementsAreFoundChangedAndDeleted() throws {
    let found = Place(.mapValue(ID(1)))
    let results = try run(
      [
        .fill(key, bytes: 64, value: 0), .store(hidden(5), to: key, .uint64),
        .store(hidden(40), to: value, .uint64),
        .lookup(
          TestProgram.words, key: key, result: ID(0), found: [.assign(ID(0), .constant(1))],
          missing: [.update(TestProgram.words, key: key, value: value, .onlyNew)]),
        .store(hidden(50), to: value, .uint64),
        .update(TestProgram.words, key: key, value: value, .onlyNew),
        .lookup(
          TestProgram.words, key: key, result: ID(1),
          found: [
            .assign(ID(1), .load(found, .uint64)),
            .store(.constant(-3), to: found.advanced(by: 8), .int16),
            .atomicAdd(hidden(2), to: found, .uint64),
            .atomicAdd(hidden(-1), to: found.advanced(by: 16), .uint32),
            .assign(ID(2), load(found, 8, .int16)), .assign(ID(3), .load(found, .int64)),
            .assign(ID(4), load(found, 16, .uint64)),
          ], missing: []),
        .delete(TestProgram.words, key: key, onMissing: [.assign(ID(5), .constant(1))]),
        .delete(TestProgram.words, key: key, onMissing: [.assign(ID(6), .constant(1))]),
      ], then: (0..<7).map { .local(ID($0)) }, locals: 7)
    #expect(results == [0, 40, -3, 42, 0xffff_ffff, 0, 1])
  }

  @Test func updatesOfAFullMapAreCounted() throws {
    let updates = (0..<4).flatMap { index -> [Statement] in
      [
        .store(hidden(Int64(index)), to: key, .uint64),
        .update(TestProgram.words, key: key, value: value, index == 3 ? .onlyNew : .any),
      ]
    }
    let loaded = try LoadedProgram(
      TestProgram([.fill(key, bytes: 64, value: 0)] + updates).program)
    try loaded.run()
    #expect(try loaded.elements(of: "AT_words").count == 2)
    #expect(try loaded.counts() == [0, 0, 2])
  }

  @Test(arguments: [1, 8, 13, 64, 200, 256, 257, 1000, 2040])
  func bytesAreFilledAndCopied(count: Int) throws {
    let (source, target) = (Place(.scratch), Place(.scratch, offset: 2048))
    let ends = [0, count - 1, count]
    let results = try run(
      [
        .fill(source, bytes: 2048, value: 7), .fill(target, bytes: 2048, value: 9),
        .copy(from: source, to: target, bytes: count), .fill(source, bytes: count, value: 0),
      ], then: ends.map { load(target, $0) } + ends.map { load(source, $0) })
    #expect(results == [7, 7, 9, 0, 0, 7])
  }

  @Test func constantsAreWritten() throws {
    let text = Array("A text of 27 bytes to write".utf8)
    let place = Place(.scratch, offset: 3)
    let results = try run(
      [
        .fill(Place(.scratch), bytes: 1024, value: 1),
        .write(text + [UInt8](repeating: 0, count: 600), to: Place(.scratch)),
        .copy(from: Place(.scratch), to: place.advanced(by: 700), bytes: 27),
      ],
      then: [
        load(place, 23), load(place, 24), load(place, 623), load(place, 624),
        .bytesDifferFrom(Place(.scratch), text), .bytesDifferFrom(place.advanced(by: 700), text),
        .bytesDifferFrom(place, text),
      ])
    #expect(results == [Int64(text[26]), 0, 0, 1, 0, 0, 1])
  }

  @Test func unreadableMemoryIsZero() throws {
    let results = try run(
      [
        .fill(key, bytes: 64, value: 5),
        .readMemory(hidden(64), to: key, bytes: 16, .kernel),
        .readMemory(hidden(64), to: key.advanced(by: 24), bytes: 8, .user),
      ], then: [0, 15, 16, 24, 32].map { load(key, $0) })
    #expect(results == [0, 0, 5, 0, 5])
  }

  @Test func comparisonsSeeEveryByte() throws {
    let (left, right) = (Place(.scratch), Place(.scratch, offset: 2048))
    func differs(_ count: Int, after change: Int?, stopsAtNUL: Bool) -> Expression {
      var statements: [Statement] = [
        .fill(left, bytes: 2048, value: 3), .copy(from: left, to: right, bytes: 2048),
      ]
      if let change { statements.append(.store(hidden(4), to: right.advanced(by: change), .uint8)) }
      return .after(statements, .bytesDiffer(left, right, count: count, stopsAtNUL: stopsAtNUL))
    }
    func ended(at end: Int, differsAt change: Int, count: Int) -> Expression {
      .after(
        [
          .fill(left, bytes: 2048, value: 3), .store(hidden(0), to: left.advanced(by: end), .uint8),
          .copy(from: left, to: right, bytes: 2048),
          .store(hidden(0x80), to: right.advanced(by: change), .uint8),
        ], .bytesDiffer(left, right, count: count, stopsAtNUL: true))
    }
    let counts = [5, 16, 64, 70, 1024, 1031]
    let plain = counts.flatMap { count in
      [false, true].flatMap { stops in
        [nil, 0, count - 1, count].map { differs(count, after: $0, stopsAtNUL: stops) }
      }
    }
    let texts = [16, 64, 71, 1024].flatMap { count in
      [(3, 3), (3, 4), (4, 3), (3, 9), (9, 3), (count - 2, count - 1)].map {
        ended(at: $0, differsAt: $1, count: count)
      }
    }
    let results = try run([], then: plain + texts)
    let plainExpected: [Int64] = counts.flatMap { _ in [0, 1, 1, 0, 0, 1, 1, 0] }
    let textExpected: [Int64] = (0..<4).flatMap { _ in [1, 0, 1, 0, 1, 0] }
    #expect(results == plainExpected + textExpected)
  }

  @Test func theWholeStackMayBeUsed() throws {
    let large = Place(.buffer(ID(3)))
    let bytes = Function.maximumStackBytes - 8 - 8 - TestProgram.bufferBytes
    let cases: [Expression] = [
      .division(.quotient, hidden(5), hidden(0), onZero: TestProgram.site),
      .histogramBucket(hidden(5), subdivisionBits: 2), .load(large, .uint64),
      .read(.address(TestProgram.buffer), .uint64, .kernel),
    ]
    let body: [Statement] =
      [
        .fill(large, bytes: bytes, value: 1),
        .fill(TestProgram.buffer, bytes: TestProgram.bufferBytes, value: 2),
      ] + cases.enumerated().flatMap { TestProgram.output($1, at: $0) }
    var test = TestProgram(body)
    test.program.functions[0].buffers.append(Buffer(name: "large", bytes: bytes))
    let loaded = try LoadedProgram(test.program)
    try loaded.run()
    let expected: [Int64] = [1, 6, 0x0101_0101_0101_0101, 0x0202_0202_0202_0202]
    #expect(Array(try loaded.results().prefix(4)) == expected)
  }

  @Test func returnEndsTheProgram() throws {
    let body =
      TestProgram.output(.constant(1), at: 0) + [
        .if(hidden(1), [.return], []), .evaluate(.constant(0)),
      ] + TestProgram.output(.constant(2), at: 0)
    let loaded = try LoadedProgram(TestProgram(body).program)
    try loaded.run()
    #expect(try loaded.results()[0] == 1)
  }

  @Test func bothBranchesOfIfAreReached() throws {
    func choice(_ condition: Int64) -> [Statement] {
      [
        .if(
          hidden(condition), [.assign(ID(0), .arithmetic(.add, .local(ID(0)), .constant(1)))],
          [.assign(ID(0), .arithmetic(.add, .local(ID(0)), .constant(10)))])
      ]
    }
    let results = try run(
      choice(0) + choice(1) + choice(2), then: [.local(ID(0))], locals: 1)
    #expect(results == [12])
  }
}
