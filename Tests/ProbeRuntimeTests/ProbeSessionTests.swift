import Artefact
import Foundation
import Kernel
import ProbeRuntime
import Testing

/// Sessions as programs in Swift use them; where the machine does not allow BPF, what needs it says
/// so and passes.
@Suite(.serialized) struct ProbeSessionTests {

  /// What a stub of the fixture would have.
  private enum Event: ProbeEvent, Equatable {
    case number(UInt64)
    case total(String?)
    case message(String)

    init?(_ record: ProbeRecord) {
      switch record.event {
      case 0: self = .number(record.data.integer(at: 8))
      case 1: self = .total(try? record.text)
      default: return nil
      }
    }
  }

  private struct Script: ProbeScript {
    typealias Event = ProbeSessionTests.Event
    let session: ProbeSession
  }

  private static let begin = probe("begin", .begin)
  private static let end = probe("end", .end)
  private static let leave = probe("leave", .interval(.nanoseconds(20_000_000)))
  private static let tick = probe("tick", .interval(.nanoseconds(20_000_000)))
  private static let count = probe("count", .rawTracepoint(event: "sys_enter"))

  private static func probe(_ name: Text, _ point: AttachPoint) -> ProbeDescription {
    ProbeDescription(
      program: name, name: name, attachPoint: point, readsCookie: false, line: 1, column: 1)
  }

  private func open(
    _ probes: [ProbeDescription], options: ProbeOptions = ProbeOptions()
  ) throws -> Script {
    Script(
      session: try ProbeSession(object: try Fixture.artefact(probes), hash: 0, options: options))
  }

  private func attached(_ probes: [ProbeDescription]) throws -> Script {
    let script = try open(probes)
    try script.load()
    try script.attach()
    return script
  }

  /// Takes events until there are no more.
  private func rest(_ script: Script) async throws(ProbeError) -> [Event] {
    var events: [Event] = []
    for try await event in script.events { events.append(event) }
    return events
  }

  private func first(_ script: Script) async throws(ProbeError) -> Event? {
    for try await event in script.events { return event }
    return nil
  }

  private func code(_ body: () throws(ProbeError) -> Void) -> ProbeError.Code? {
    do throws(ProbeError) {
      try body()
      return nil
    } catch {
      return error.code
    }
  }

  private func codeOfEvents(_ script: Script) async -> ProbeError.Code? {
    do throws(ProbeError) {
      _ = try await rest(script)
      return nil
    } catch {
      return error.code
    }
  }
}

// MARK: Events

extension ProbeSessionTests {

  @Test(.loads) func eventsArriveInOrderAndWhatALoopLeavesIsThereForTheNext() async throws {
    let script = try open([Self.begin, Self.tick, Self.end])
    try script.session.setPositional(1, to: 42)
    try script.load()
    try script.attach()
    var events: [Event] = []
    for try await event in script.events {
      events.append(event)
      if events.count == 1 { break }
    }
    for try await event in script.events {
      events.append(event)
      if events.count == 3 { break }
    }
    #expect(events == [.number(42), .total("@total: 0\n"), .total("@total: 0\n")])
    try script.detach()
    #expect(try await rest(script).last == .number(99))
    #expect(try await rest(script) == [])
    #expect(try script.session.text(ofMap: 1) == "@total: 0\n")
    #expect(try script.session.value(ofMap: 1) { $0.integer(at: 0, as: UInt64.self) } == 0)
    #expect(try script.losses().events == 0)
    #expect(script.exitStatus == nil)
  }

  @Test(.loads) func anEventHasTheTextOfTheLoader() async throws {
    struct Text: ProbeEvent, ProbePayload {
      let record: ProbeRecord
      init?(_ record: ProbeRecord) { self.record = record }
      static func message(_ text: String) -> Self { preconditionFailure(text) }
      private init(record: ProbeRecord) { self.record = record }
    }
    struct Texts: ProbeScript {
      typealias Event = Text
      let session: ProbeSession
    }
    let script = Texts(session: try attached([Self.begin, Self.tick, Self.end]).session)
    var texts: [String] = []
    for try await event in script.events {
      texts.append(try event.text)
      if texts.count == 2 { break }
    }
    #expect(texts == ["number 0\n", "@total: 0\n"])
    // Also of those that are taken once the session is detached.
    try script.detach()
    for try await event in script.events { texts.append(try event.text) }
    #expect(texts.last == "number 99\n")
  }

  @Test(.loads) func theScriptEndsItsEvents() async throws {
    let script = try attached([Self.leave])
    #expect(script.exitStatus == nil)
    _ = try await rest(script)
    #expect(script.exitStatus == 7)
  }

  @Test(.loads) func cancellationEndsTheEventsAtOnce() async throws {
    let script = try attached([Self.count])
    for _ in 1...3 {
      let task = Task { try await rest(script) }
      try await Task.sleep(for: .milliseconds(70))
      task.cancel()
      #expect(try await task.value == [])
    }
    let cancelled = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await rest(script)
    }
    #expect(try await cancelled.value == [])
  }

  @Test(.loads) func oneTaskAtATimeTakesEvents() async throws {
    let script = try attached([Self.count])
    try await withThrowingTaskGroup(of: ProbeError.Code?.self) { group in
      for _ in 1...2 { group.addTask { await codeOfEvents(script) } }
      // Whichever comes second is refused, while the other one waits.
      #expect(try await group.next() == .some(.busy))
      // Reading goes on beside it.
      #expect(
        try !script.session.elements(
          ofMap: 0, key: { $0.integer(at: 0, as: UInt64.self) },
          value: { $0.integer(at: 0, as: UInt64.self) }
        ).isEmpty)
      try script.detach()
      #expect(try await group.next() == .some(nil))
    }
  }

  /// Tasks that do whatever they like to one session get results or errors.
  @Test(.loads) func manyTasksMayUseASession() async throws {
    let script = try attached([Self.begin, Self.tick, Self.end])
    await withTaskGroup { group in
      for index in 0..<8 {
        group.addTask {
          for _ in 0..<20 {
            _ = try? script.session.text(ofMap: index % 3)
            _ = try? script.losses()
            _ = try? await first(script)
            if index == 7 { try? script.detach() }
          }
        }
      }
    }
    script.close()
    #expect(code { () throws(ProbeError) in _ = try script.losses() } == .closed)
  }
}

// MARK: Misuse

extension ProbeSessionTests {

  @Test func callsThatDoNotFitTheStateAreErrors() async throws {
    let script = try open([Self.begin, Self.tick])
    #expect(await codeOfEvents(script) == .invalid)
    #expect(code(script.attach) == .invalid)
    #expect(code(script.detach) == .invalid)
    #expect(code { () throws(ProbeError) in _ = try script.losses() } == .invalid)
    guard Machine.loads() else { return }
    try script.load()
    #expect(code(script.load) == .invalid)
    #expect(
      code { () throws(ProbeError) in try script.session.setPositional(1, to: 1) } == .invalid)
    #expect(code { () throws(ProbeError) in _ = try script.session.text(ofMap: 9) } == .invalid)
    try script.attach()
    #expect(code(script.attach) == .invalid)
    try script.detach()
    #expect(code(script.detach) == .invalid)
  }

  @Test func aClosedSessionSaysSo() async throws {
    let script = try open([Self.count])
    script.close()
    script.close()
    #expect(code(script.load) == .closed)
    #expect(await codeOfEvents(script) == .closed)
    #expect(script.exitStatus == nil)
    guard Machine.loads() else { return }
    let other = try attached([Self.count])
    let task = Task { await codeOfEvents(other) }
    try await Task.sleep(for: .milliseconds(70))
    other.close()
    #expect(await task.value == .closed)
  }

  @Test func parametersAreCheckedAtOnce() throws {
    let session = try open([Self.begin]).session
    #expect(code { () throws(ProbeError) in try session.setPositional(1, to: "x") } == .invalid)
    #expect(code { () throws(ProbeError) in try session.setPositional(2, to: 5) } == .invalid)
    #expect(code { () throws(ProbeError) in try session.setOption("x", to: true) } == .invalid)
    for (options, expected) in [
      (ProbeOptions(process: -1), ProbeError.Code.invalid),
      (ProbeOptions(ringBufferPages: -1), .outOfRange),
      (ProbeOptions(ringBufferPages: 1 << 30), .outOfRange),
    ] {
      #expect(throws: ProbeError.self) { try open([Self.begin], options: options) }
      do { _ = try open([Self.begin], options: options) } catch let error as ProbeError {
        #expect(error.code == expected)
        #expect(!error.message.isEmpty)
      }
    }
    let nobody = try open([Self.count], options: ProbeOptions(process: 4_194_303))
    #expect(code(nobody.load) == .noProcess)
  }
}

// MARK: Artefacts

extension ProbeSessionTests {

  @Test func anAlteredArtefactIsRefused() throws {
    func open(_ text: StaticString, hash: UInt64) -> ProbeError? {
      do throws(ProbeError) {
        _ = try ProbeSession(base64: text, hash: hash)
        return nil
      } catch {
        return error
      }
    }
    for text: StaticString in ["AAE*", "AAECA", "AA=C", "", "AAEC", "AAE=", "AA=="] {
      #expect(open(text, hash: 0)?.code == .damaged)
    }
    #expect(open("f0VMRg==", hash: 1)?.message.contains("generate the stub again") == true)
    var object = try Fixture.artefact([Self.begin])
    let hash = object.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    _ = try ProbeSession(object: object, hash: hash)
    object[object.count / 2] ^= 1
    #expect(
      code { () throws(ProbeError) in _ = try ProbeSession(object: object, hash: hash) } == .damaged
    )
  }

  @Test func keysThatThisLibraryDoesNotKnowAreIgnored() async throws {
    let object = try Fixture.artefact([Self.begin, Self.tick]) { manifest in
      manifest.replacingOccurrences(
        of: "\"script\":", with: "\"fromTheFuture\":{\"a\":[1,null]},\"script\":")
    }
    #expect(String(decoding: object, as: UTF8.self).contains("fromTheFuture"))
    let script = Script(session: try ProbeSession(object: object, hash: 0))
    guard Machine.loads() else { return }
    try script.load()
    try script.attach()
    #expect(try await first(script) == .number(0))
  }

  @Test func aNewerFormatIsRefused() throws {
    let object = try Fixture.artefact([Self.begin]) { manifest in
      manifest.replacingOccurrences(of: "\"major\":1", with: "\"major\":2")
    }
    do throws(ProbeError) {
      _ = try ProbeSession(object: object, hash: 0)
      Issue.record("a newer format was accepted")
    } catch {
      #expect(error.code == .newerFormat)
      #expect(error.message.contains("2"))
    }
  }
}
