import Artefact
import Foundation
import GoldenSupport
import Kernel
import ProbeRuntime
import Testing

/// Whole sessions in this machine's kernel.
@Suite(.serialized, .loads) struct SessionTests {

  private struct Outcome {
    var status: Int32
    var output: String
  }

  private let begin = probe("begin", "begin", .begin)
  private let end = probe("end", "end", .end)
  private let numbered = probe(
    "numbered", "tracepoint:syscalls:sys_enter_getppid",
    .tracepoint(category: "syscalls", event: "sys_enter_getppid"))

  /// Runs an artefact.
  private func run(
    _ artefact: [UInt8], _ change: (inout RunOptions) -> Void = { _ in }
  ) throws -> Outcome {
    try run(artefact, whenPrinted: "", {}, change)
  }

  /// Runs an artefact.
  ///
  /// - Parameters:
  ///   - text: What is waited for; the output is there, without any, once the probes are attached.
  ///   - action: What is done then.
  private func run(
    _ artefact: [UInt8], whenPrinted text: String, _ action: @escaping @Sendable () -> Void,
    _ change: (inout RunOptions) -> Void = { _ in }
  ) throws -> Outcome {
    let folder = try TemporaryFolder()
    let path = folder.file("output")
    perform(action) {
      let printed = try? String(contentsOfFile: path, encoding: .utf8)
      return printed.map { text.isEmpty || $0.contains(text) } == true
    }
    var options = RunOptions()
    options.isQuiet = true
    options.outputPath = Text(path)
    change(&options)
    let status = runSession(object: artefact, options: options)
    let output = (try? String(contentsOfFile: path, encoding: .utf8)) ?? "no file"
    return Outcome(status: status, output: output)
  }

  /// Starts the program that calls getppid(2); it waits for a line.
  private func startCaller(_ count: Int) throws -> (Process, FileHandle) {
    let caller = Process()
    let input = Pipe()
    caller.executableURL = URL(fileURLWithPath: try Fixture.caller.get())
    caller.arguments = [String(count)]
    caller.standardInput = input
    try caller.run()
    return (caller, input.fileHandleForWriting)
  }

  /// Does something once a condition holds; only a session that hangs makes that wait for minutes.
  private func perform(
    _ action: @escaping @Sendable () -> Void, when condition: @escaping @Sendable () -> Bool
  ) {
    Thread {
      let end = Date(timeIntervalSinceNow: 300)
      while !condition() {
        if Date() > end { return }
        usleep(10_000)
      }
      action()
    }.start()
  }

  @Test func onlyBeginAndEndRunAndEndByThemselves() throws {
    let artefact = try Fixture.artefact([end, begin])
    let outcome = try run(artefact, { $0.arguments = ["42"] })
    #expect(outcome.status == 0)
    #expect(outcome.output == "number 42\nnumber 99\n\n\n@total: 0\n")
  }

  @Test func jsonHasOneObjectPerLine() throws {
    let artefact = try Fixture.artefact([begin])
    let outcome = try run(artefact) {
      $0.format = .json
      $0.isQuiet = false
    }
    #expect(
      outcome.output == """
        {"type": "attached_probes", "count": 1, "data": {"probes": 1}}
        {"type": "printf", "data": "number 0\\n"}
        {"type": "map", "data": {"@total": 0}}

        """)
  }

  @Test func theScriptChoosesTheExitStatus() throws {
    let leave = probe("leave", "interval:ms:20", .interval(.nanoseconds(20_000_000)))
    let outcome = try run(try Fixture.artefact([leave], printsMaps: false))
    #expect(outcome.status == 7)
    // What a program sends behind `exit` is not printed.
    #expect(outcome.output == "\n\n")
  }

  @Test func callsOfAProcessAreCountedExactly() throws {
    let count = probe("count", "rawtracepoint:sys_enter", .rawTracepoint(event: "sys_enter"))
    let artefact = try Fixture.artefact([count])
    let (caller, input) = try startCaller(12_345)
    let outcome = try run(artefact, whenPrinted: "", { input.write(Data([10])) }) {
      $0.process = Int(caller.processIdentifier)
    }
    caller.waitUntilExit()
    let getppid = 110
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("@calls[\(getppid)]: 12345\n"))
  }

  @Test func everyEventArrivesInOrder() throws {
    let artefact = try Fixture.artefact([numbered], printsMaps: false)
    let (caller, input) = try startCaller(20_000)
    let outcome = try run(artefact, whenPrinted: "", { input.write(Data([10])) }) {
      $0.process = Int(caller.processIdentifier)
    }
    caller.waitUntilExit()
    let expected = (0..<20_000).map { "number \($0)\n" }.joined() + "\n\n"
    #expect(outcome.output == expected)
  }

  @Test func whatASmallRingBufferLosesIsCounted() throws {
    let artefact = try Fixture.artefact([numbered], ringBufferPages: 1)
    let (caller, input) = try startCaller(200_000)
    let outcome = try run(artefact, whenPrinted: "", { input.write(Data([10])) }) {
      $0.process = Int(caller.processIdentifier)
      $0.format = .json
    }
    caller.waitUntilExit()
    let lines = outcome.output.split(separator: "\n")
    let delivered = lines.count { $0.contains("\"printf\"") }
    let lost = lines.first { $0.contains("total_lost_events") }
      .flatMap { $0.split(separator: ": ").dropFirst(2).first?.split(separator: ",").first }
      .flatMap { Int($0) }
    #expect(lines.contains { $0.contains("\"@total\": 200000") })
    #expect(delivered + (lost ?? 0) == 200_000)
  }

  @Test func aWildcardNamesItsMatch() throws {
    var named = probe(
      "named", "tracepoint:syscalls:sys_enter_getpp*",
      .tracepoint(category: "syscalls", event: "sys_enter_getpp*"))
    named.readsCookie = true
    let artefact = try Fixture.artefact([named], printsMaps: false)
    let (caller, input) = try startCaller(2)
    let outcome = try run(artefact, whenPrinted: "", { input.write(Data([10])) }) {
      $0.process = Int(caller.processIdentifier)
    }
    caller.waitUntilExit()
    let line = "at tracepoint:syscalls:sys_enter_getppid\n"
    #expect(outcome.output == line + line + "\n\n")
  }

  @Test func aSignalEndsTheSessionInOrder() throws {
    let tick = probe("tick", "interval:ms:10", .interval(.nanoseconds(10_000_000)))
    let artefact = try Fixture.artefact([begin, tick, end])
    let thread = pthread_self()
    let outcome = try run(
      artefact, whenPrinted: "@total", { _ = pthread_kill(thread, SIGTERM) })
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("number 0\n@total: 0\n"))
    #expect(outcome.output.hasSuffix("@total: 0\nnumber 99\n\n\n@total: 0\n"))
  }

  @Test func aDryRunPrintsNothing() throws {
    let outcome = try run(try Fixture.artefact([begin, numbered])) { $0.isDryRun = true }
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
  }

  @Test func aMissingTracepointLeavesNoFile() throws {
    let missing = probe(
      "numbered", "tracepoint:no:such", .tracepoint(category: "no", event: "such"))
    let outcome = try run(try Fixture.artefact([begin, missing]))
    #expect(outcome.status == 255)
    #expect(outcome.output == "no file")
  }

  @Test func aRefusedProgramLeavesNoFile() throws {
    let refused = probe("refused", "rawtracepoint:sys_enter", .rawTracepoint(event: "sys_enter"))
    let outcome = try run(try Fixture.artefact([refused]))
    #expect(outcome.status == 255)
    #expect(outcome.output == "no file")
  }

  @Test func argumentsAreChecked() throws {
    let outcome = try run(try Fixture.artefact([begin])) { $0.arguments = ["many"] }
    #expect(outcome.status == 1)
  }

  @Test func aProcessThatDoesNotExistIsAnError() throws {
    let outcome = try run(try Fixture.artefact([begin])) { $0.process = 4_194_304 }
    #expect(outcome.status == 1)
  }

  @Test func otherBytesAreRefused() throws {
    #expect(runSession(object: [], options: RunOptions()) == 1)
    #expect(runSession(object: Array("not an object".utf8), options: RunOptions()) == 1)
  }
}

private func probe(_ program: Text, _ name: Text, _ point: AttachPoint) -> ProbeDescription {
  ProbeDescription(
    program: program, name: name, attachPoint: point, readsCookie: false, line: 1, column: 1)
}
