import Artefact
import Foundation
import Kernel
import ProbeRuntime
import Rendering
import Testing

/// Sessions within this program; where the machine does not allow BPF, what needs it says so and
/// passes.
@Suite(.serialized) struct EmbeddedSessionTests {

  private let begin = probe("begin", "begin", .begin)
  private let end = probe("end", "end", .end)
  private let leave = probe("leave", "interval:ms:20", .interval(.nanoseconds(20_000_000)))
  private let tick = probe("tick", "interval:ms:20", .interval(.nanoseconds(20_000_000)))
  private let count = probe(
    "count", "rawtracepoint:sys_enter", .rawTracepoint(event: "sys_enter"))

  /// What a session gave to its program.
  private final class Taken {
    var texts: [Text] = []
    var messages: [Text] = []
  }

  private func open(_ probes: [ProbeDescription]) throws -> EmbeddedSession {
    let session = EmbeddedSession()
    try session.open(try Fixture.artefact(probes), hash: 0)
    return session
  }

  /// Returns handlers that take the texts of events.
  private func handlers(_ session: EmbeddedSession, _ taken: Taken) -> EventHandlers {
    EventHandlers(
      event: { _, record in
        taken.texts.append((try? session.text(ofEvent: record)) ?? "no text")
      },
      message: { taken.messages.append($0) })
  }

  /// Returns the failure of `body`.
  private func failure(_ body: () throws(SessionFailure) -> Void) -> SessionFailure? {
    do throws(SessionFailure) {
      try body()
      return nil
    } catch {
      return error
    }
  }

  @Test(.loads) func aSessionGoesThroughItsStates() throws {
    let session = try open([begin, tick, end])
    try session.set(positional: 1, to: "42")
    try session.load()
    try session.attach()
    let taken = Taken()
    let handlers = handlers(session, taken)
    while taken.texts.count < 2 { _ = try session.poll(milliseconds: 1000, handlers) }
    #expect(taken.texts.prefix(2) == ["number 42\n", "@total: 0\n"])
    try session.detach()
    while try session.poll(milliseconds: nil, handlers) > 0 {}
    #expect(taken.texts.last == "number 99\n")
    #expect(try session.exitStatus == nil)
    #expect(try session.text(ofMap: 1) == "@total: 0\n")
    try session.close()
    try session.close()
    #expect(taken.messages.isEmpty)
  }

  @Test(.loads) func pollReturnsAfterItsTime() throws {
    let session = try open([count])
    try session.load()
    try session.attach()
    let start = Date()
    #expect(try session.poll(milliseconds: 120, handlers(session, Taken())) == 0)
    #expect(Date().timeIntervalSince(start) >= 0.12)
    #expect(try session.poll(milliseconds: 0, handlers(session, Taken())) == 0)
  }

  @Test(.loads) func theScriptCanEndTheSession() throws {
    let session = try open([leave])
    try session.load()
    try session.attach()
    #expect(try session.exitStatus == nil)
    while try session.exitStatus == nil {
      _ = try session.poll(milliseconds: nil, handlers(session, Taken()))
    }
    #expect(try session.exitStatus == 7)
  }

  @Test(.loads) func theProcessCanEndTheSession() throws {
    let reader = Process()
    let input = Pipe()
    reader.executableURL = URL(fileURLWithPath: "/usr/bin/cat")
    reader.standardInput = input
    reader.standardOutput = FileHandle.nullDevice
    try reader.run()
    let session = try open([count])
    try session.set(process: Int(reader.processIdentifier))
    try session.load()
    try session.attach()
    try input.fileHandleForWriting.close()
    #expect(try session.poll(milliseconds: nil, handlers(session, Taken())) == 0)
    #expect(try session.exitStatus == 0)
  }

  @Test(.loads) func elementsHaveTheValuesOfAllCPUs() throws {
    let session = try open([count])
    try session.set(process: Int(getpid()))
    try session.load()
    try session.attach()
    for _ in 0..<1000 { _ = getppid() }
    try session.detach()
    var counts: [UInt64: UInt64] = [:]
    try session.forEachElement(ofMap: 0) { element in
      #expect(element.key.count == 8 && element.value.count == 8)
      counts[word(element.key)] = word(element.value)
      return true
    }
    let numberOfGetppid: UInt64 = 110
    #expect(counts[numberOfGetppid] ?? 0 >= 1000)
    var singles = 0
    try session.forEachElement(ofMap: 1) { element in
      #expect(element.key.isEmpty)
      singles += 1
      return true
    }
    #expect(singles == 1)
    #expect(try session.losses == SessionLosses())
  }

  @Test func everyCallOutOfOrderIsAnError() throws {
    let unopened = EmbeddedSession()
    let unused = handlers(unopened, Taken())
    #expect(failure { () throws(SessionFailure) in try unopened.load() }?.kind == .misuse)
    #expect(
      failure { () throws(SessionFailure) in try unopened.open([], hash: 0) }?.kind == .damaged)
    let session = try open([begin, tick])
    let poll = { () throws(SessionFailure) in _ = try session.poll(milliseconds: 0, unused) }
    let attach = { () throws(SessionFailure) in try session.attach() }
    let load = { () throws(SessionFailure) in try session.load() }
    let detach = { () throws(SessionFailure) in try session.detach() }
    let set = { () throws(SessionFailure) in try session.set(ringBufferPages: 1) }
    let read = { () throws(SessionFailure) in _ = try session.text(ofMap: 0) }
    func messages(_ calls: (() throws(SessionFailure) -> Void)...) -> [Text?] {
      calls.map { failure($0)?.message }
    }
    let notLoaded: Text = "the session is not loaded yet"
    let notAttached: Text = "the session is not attached yet"
    #expect(
      messages(poll, attach, detach, read) == [notAttached, notLoaded, notAttached, notLoaded])
    if Machine.loads() {
      try session.load()
      let loaded: Text = "the session is loaded already"
      #expect(messages(load, set, poll, detach) == [loaded, loaded, notAttached, notAttached])
      try session.attach()
      let attached: Text = "the session is attached already"
      #expect(messages(load, set, attach) == [attached, attached, attached])
      try session.detach()
      let detached: Text = "the session is detached already"
      #expect(messages(load, set, attach, detach) == [detached, detached, detached, detached])
      #expect(messages(poll, read) == [nil, nil])
    }
    try session.close()
    let closed: Text = "the session is closed"
    #expect(
      messages(load, set, attach, detach, poll, read) == [Text?](repeating: closed, count: 6))
  }

  @Test func parametersAreCheckedWhenTheyAreSet() throws {
    let session = try open([begin])
    func failure(_ index: Int, _ value: Text) -> SessionFailure? {
      self.failure { () throws(SessionFailure) in try session.set(positional: index, to: value) }
    }
    #expect(failure(1, "0x10") == nil)
    #expect(failure(1, "many")?.message == "the script uses $1 as a number, and 'many' is none")
    #expect(failure(1, "99999999999999999999")?.kind == .parameter)
    for index in [0, -1, 2, Int.max, Int.min] {
      #expect(failure(index, "1")?.number == .invalid)
    }
    let option = self.failure { () throws(SessionFailure) in
      try session.set(option: "limit", to: "5")
    }
    #expect(option?.message == "the script has no option 'limit'")
    let pages = self.failure { () throws(SessionFailure) in
      try session.set(ringBufferPages: 1 << 21)
    }
    #expect(pages?.number == .outOfRange)
    for process in [0, -5, Int.max] {
      let failure = self.failure { () throws(SessionFailure) in try session.set(process: process) }
      #expect(failure?.number == .invalid)
    }
    #expect(try session.lastFailure?.number == .invalid)
  }

  @Test func theHashTellsOtherBytes() throws {
    let artefact = try Fixture.artefact([begin])
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in artefact { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    try EmbeddedSession().open(artefact, hash: hash)
    let failure = failure { () throws(SessionFailure) in
      try EmbeddedSession().open(artefact, hash: hash ^ 1)
    }
    #expect(failure?.number.rawValue == 74)
    #expect(failure?.kind == .damaged)
  }

  @Test(.loads) func aMissingTargetLeavesTheSessionAsItWas() throws {
    let missing = probe(
      "numbered", "tracepoint:no:such", .tracepoint(category: "no", event: "such"))
    let session = try open([begin, missing])
    try session.load()
    let failure = failure { () throws(SessionFailure) in try session.attach() }
    #expect(failure?.kind == .missing)
    #expect(try session.lastFailure == failure)
    try session.set(missingProbes: .ignore)
    try session.load()
    let again = self.failure { () throws(SessionFailure) in try session.attach() }
    #expect(again?.message == "no probes to attach")
  }

  @Test(.loads) func handlersMayReadAndNothingElse() throws {
    let session = try open([tick])
    try session.load()
    try session.attach()
    var kinds: [SessionFailure.Kind?] = []
    let unused = handlers(session, Taken())
    let inHandler = EventHandlers(
      event: { _, _ in
        kinds = [
          self.failure { () throws(SessionFailure) in _ = try session.text(ofMap: 1) },
          self.failure { () throws(SessionFailure) in
            _ = try session.poll(milliseconds: 0, unused)
          },
          self.failure { () throws(SessionFailure) in try session.detach() },
          self.failure { () throws(SessionFailure) in try session.close() },
        ].map { $0?.kind }
      }, message: { _ in })
    #expect(try session.poll(milliseconds: nil, inHandler) > 0)
    #expect(kinds == [nil, .busy, .busy, .busy])
    try session.detach()
  }

  @Test(.loads) func oneThreadAtATime() throws {
    let session = try open([tick])
    try session.load()
    try session.attach()
    let isInside = DispatchSemaphore(value: 0)
    let mayLeave = DispatchSemaphore(value: 0)
    let hasLeft = DispatchSemaphore(value: 0)
    Thread {
      // It stays in the handler of its first event until the other thread has tried.
      var isFirst = true
      let handlers = EventHandlers(
        event: { _, _ in
          guard isFirst else { return }
          isFirst = false
          isInside.signal()
          mayLeave.wait()
        }, message: { _ in })
      _ = try? session.poll(milliseconds: nil, handlers)
      hasLeft.signal()
    }.start()
    isInside.wait()
    let unused = handlers(session, Taken())
    let kinds = [
      failure { () throws(SessionFailure) in _ = try session.text(ofMap: 0) },
      failure { () throws(SessionFailure) in _ = try session.poll(milliseconds: 0, unused) },
      failure { () throws(SessionFailure) in try session.detach() },
      failure { () throws(SessionFailure) in try session.close() },
    ].map { $0?.kind }
    #expect(kinds == [.busy, .busy, .busy, .busy])
    mayLeave.signal()
    hasLeft.wait()
    #expect(try session.exitStatus == nil)
  }

  @Test func aThousandSessionsLeaveNothingOpen() throws {
    let artefact = try Fixture.artefact([begin, tick, end])
    let before = kernelObjects()
    let loads = Machine.loads()
    for index in 0..<1000 {
      let session = EmbeddedSession()
      try session.open(artefact, hash: 0)
      if loads, index % 50 == 0 {
        try session.load()
        try session.attach()
        if index % 100 == 0 { try session.close() }
      }
    }
    // Other tests of the process have some of their own for a while; what is left stays.
    var after = kernelObjects()
    for _ in 0..<600 where after >= before + 20 {
      usleep(100_000)
      after = kernelObjects()
    }
    #expect(after < before + 20)
  }

  /// Returns how many maps, programs, links, events and polls this process has open: no files, of
  /// which other tests open hundreds.
  private func kernelObjects() -> Int {
    let folder = "/proc/self/fd"
    let files = FileManager.default
    let numbers = (try? files.contentsOfDirectory(atPath: folder)) ?? []
    return numbers.count { number in
      let target = try? files.destinationOfSymbolicLink(atPath: "\(folder)/\(number)")
      return target?.hasPrefix("anon_inode:") == true
    }
  }
}

private func probe(_ program: Text, _ name: Text, _ point: AttachPoint) -> ProbeDescription {
  ProbeDescription(
    program: program, name: name, attachPoint: point, readsCookie: false, line: 1, column: 1)
}

private func word(_ bytes: [UInt8]) -> UInt64 {
  bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
}
