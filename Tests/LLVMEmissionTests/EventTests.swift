import Artefact
import LLVMEmission
import Testing
import TypedIR

/// Events reach the ring buffer or are counted.
@Suite(.enabled(if: LoadedProgram.isPermitted)) struct EventTests {

  private func event(_ body: [Statement] = [], isUrgent: Bool = false) -> Statement {
    .event(TestProgram.record, bytes: 24, body, isUrgent: isUrgent)
  }

  @Test func recordsBeginWithTheirNumber() throws {
    let record = Place(.event)
    let body: [Statement] = [
      .store(hidden(77), to: record.advanced(by: 8), .uint64),
      .assign(ID(0), .load(record, .uint64)),
      .assign(ID(1), .load(record.advanced(by: 8), .uint64)),
      .fill(record.advanced(by: 16), bytes: 8, value: 0),
    ]
    let outputs = (0..<2).flatMap { TestProgram.output(.local(ID($0)), at: $0) }
    let loaded = try LoadedProgram(TestProgram(locals: 2, [event(body)] + outputs).program)
    try loaded.run()
    #expect(Array(try loaded.results().prefix(2)) == [0, 77])
    #expect(try loaded.counts() == [0, 0, 0])
  }

  @Test func eventsWithoutRoomAreCounted() throws {
    // A record takes 8 bytes more than it says, and the buffer keeps one word free.
    let events = (0..<10).map { event(isUrgent: $0 % 2 == 0) }
    let loaded = try LoadedProgram(TestProgram(events).program)
    for _ in 0..<13 { try loaded.run() }
    #expect(try loaded.counts() == [130 - 127, 0, 0])
  }

  @Test func withoutThresholdTheKernelDecidesAboutWakeups() throws {
    var test = TestProgram([event()])
    test.program.manifest.parameters[0].content = .startTime
    let loaded = try LoadedProgram(test.program)
    try loaded.run()
    #expect(try loaded.counts() == [0, 0, 0])
  }

  @Test func runtimeErrorsAreEventsThatMayBeLost() throws {
    let errors = (0..<10).map { _ in Statement.reportError(TestProgram.site) }
    let loaded = try LoadedProgram(TestProgram(errors).program)
    for _ in 0..<18 { try loaded.run() }
    #expect(try loaded.counts() == [180 - 170, 0, 0])
  }

  @Test func errorsInsideEventsAreReportedToo() throws {
    let quotient = Expression.division(
      .quotient, hidden(5), hidden(0), onZero: TestProgram.site)
    let body: [Statement] = [.store(quotient, to: Place(.event, offset: 8), .uint64)]
    let loaded = try LoadedProgram(TestProgram([event(body)]).program)
    try loaded.run()
    #expect(try loaded.counts() == [0, 0, 0])
  }

  @Test func recordsOfStringsAreAsLongAsTheyNeed() throws {
    let texts = Place(.scratch, offset: 16400)
    let array = Place(.scratch, offset: 16464)
    let prepare: [Statement] = [
      .write(Array("ab\0c\0".utf8), to: texts), .fill(array, bytes: 64, value: 0),
      .store(.address(texts), to: array, .uint64),
      .store(.address(texts.advanced(by: 3)), to: array.advanced(by: 8), .uint64),
    ]
    // 13 bytes, which take 24 of the ring buffer's 4096.
    let sends = (0..<10).map { _ in
      Statement.sendStrings(
        TestProgram.strings, array: .address(array), buffer: Place(.scratch), .kernel)
    }
    let loaded = try LoadedProgram(TestProgram(prepare + sends).program)
    for _ in 0..<18 { try loaded.run() }
    #expect(try loaded.counts() == [180 - 170, 0, 0])
  }

  @Test func aRecordWithoutStringsIsSent() throws {
    let sends: [Statement] = [.constant(0), .constant(16)].map {
      .sendStrings(TestProgram.strings, array: $0, buffer: Place(.scratch), .user)
    }
    let loaded = try LoadedProgram(TestProgram(sends).program)
    // 16 bytes each.
    for _ in 0..<129 { try loaded.run() }
    #expect(try loaded.counts() == [258 - 255, 0, 0])
  }

  @Test func lossesAreCountedByKind() throws {
    let counts: [Statement] = [
      .count(.stacksLost), .count(.stacksLost), .count(.eventsLost),
    ]
    let loaded = try LoadedProgram(TestProgram(counts).program)
    try loaded.run()
    #expect(try loaded.counts() == [1, 2, 0])
  }
}
