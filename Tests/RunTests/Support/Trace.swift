import Foundation
import GoldenSupport
import Testing

/// A script that is compiled and ready to run.
struct CompiledScript: ~Copyable {

  /// The artefact.
  let path: String
  /// What the compiler said.
  let warnings: String

  private let folder: TemporaryFolder

  init(_ script: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("script.bpf.o")
    let source = try folder.write(script, to: "script.bt")
    let outcome = try run(Programs.probec, ["build", source, "-o", path])
    guard outcome.end == .exit(0) else {
      throw TestFailure("probec build: \(outcome.end): \(outcome.errors)\n\(script)")
    }
    self.path = path
    self.folder = folder
    warnings = outcome.errors
  }
}

/// What a traced session printed.
struct Trace {

  /// Standard output, whole.
  var output: String
  /// Standard error without the line that tells how many probes are attached.
  var errors: String
  /// How the loader ended.
  var end: ProcessEnd
  /// The process ID of the workload; 0 without one.
  var pid: pid_t
  /// What the workload said that it did.
  var workload: [String: Int]

  /// The number that the workload reported for a command.
  func did(_ command: String) throws -> Int { try #require(workload[command]) }

  /// The lines of the output that are not empty.
  var lines: [String] { output.split(separator: "\n").map(String.init) }
}

/// How a test ends a session.
enum SessionEnd: Equatable {
  /// With a signal, once the workload has ended.
  case signal(Int32)
  /// With a signal that is sent again until the tracer ends: bpftrace 0.17 loses one now and then.
  case repeatedSignal(Int32)
  /// The script ends it.
  case byItself
}

/// Tells that the workload has come to its `hold`: what is printed of it follows what is printed of
/// everything before, which the tracer has taken then.
enum Hold {

  /// What is printed.
  static let mark = "<held>"

  /// Returns a script that prints the mark, if the workload has a `hold`; `$1` is its process ID.
  static func marked(_ script: String, while commands: String) -> String {
    guard commands.contains("hold") else { return script }
    return script + "\ntracepoint:syscalls:sys_enter_poll /pid == $1/ { printf(\"\(mark)\\n\"); }\n"
  }
}

/// Compiles a script and runs it while a workload runs.
///
/// - Parameters:
///   - commands: the workload's, in one text; an empty text runs none. A process that is looked at
///     while it lives has to `hold` at the end.
///   - arguments: the script's from `$2`; `$1` is the process ID of the workload.
///   - options: the loader's; `PID` is the process ID of the workload.
func trace(
  _ script: String, while commands: String = "", arguments: [String] = [],
  options: [String] = [], environment: [String: String] = [:],
  until end: SessionEnd = .signal(SIGINT)
) throws -> Trace {
  let script = try CompiledScript(Hold.marked(script, while: commands))
  let workload = try commands.isEmpty ? nil : startedWorkload(commands)
  let pid = workload?.pid ?? 0
  let loader = try ChildProcess(
    Programs.proberun,
    options.map { $0 == "PID" ? "\(pid)" : $0 } + [script.path, "--", "\(pid)"] + arguments,
    environment: environment)
  return try follow(loader, workload, until: end) { loader in
    loader.errors.contains("Attached ") || loader.output.contains("\"attached_probes\"")
  }
}

/// Starts a workload that waits until it is let go: whoever traces it from now on sees neither the
/// beginning of the read in which it waits nor anything before.
///
/// - Parameter program: A copy of the workload's program, if it is not that itself.
func startedWorkload(
  _ commands: String, of program: String = Programs.workload
) throws -> ChildProcess {
  let workload = try ChildProcess(program, commands.split(separator: " ").map(String.init))
  try workload.wait(until: "being ready") { $0.output == "ready\n" && $0.sleeps }
  return workload
}

/// Lets a workload go once a tracer is attached, ends the tracer and returns what it printed.
///
/// - Parameter isIdle: Whether the tracer has read all that there is, if that cannot be left to it.
func follow(
  _ tracer: ChildProcess, _ workload: ChildProcess?, until end: SessionEnd,
  isAttached: (ChildProcess) -> Bool, isIdle: (ChildProcess) -> Bool = { _ in true }
) throws -> Trace {
  if workload != nil || end != .byItself {
    try tracer.wait(until: "being attached", isAttached)
  }
  var did: [String: Int] = [:]
  if let workload {
    workload.sendByte()
    if workload.arguments.contains("hold") {
      try tracer.wait(until: "taking what happened") {
        $0.output.contains(Hold.mark) && isIdle($0)
      }
      workload.sendByte()
    }
    did = try counts(of: workload)
    // One that watches only the workload may have ended with it.
    try? tracer.wait(until: "taking the last events", isIdle)
  }
  let outcome: Outcome
  switch end {
  case .signal(let signal):
    tracer.send(signal)
    outcome = try tracer.wait()
  case .repeatedSignal(let signal):
    outcome = try tracer.wait(sending: signal)
  case .byItself:
    outcome = try tracer.wait()
  }
  let errors = outcome.errors.split(separator: "\n", omittingEmptySubsequences: false)
    .filter { !$0.hasPrefix("Attached ") }.joined(separator: "\n")
  return Trace(
    output: outcome.output.replacing("\(Hold.mark)\n", with: ""), errors: errors,
    end: outcome.end, pid: workload?.pid ?? 0, workload: did)
}

/// Waits for the end of a workload and returns what it says that it did.
private func counts(of workload: ChildProcess) throws -> [String: Int] {
  let outcome = try workload.wait()
  guard outcome.end == .exit(0) else { throw TestFailure("the workload ended: \(outcome)") }
  var counts: [String: Int] = [:]
  for line in outcome.output.split(separator: "\n").dropFirst() {
    let words = line.split(separator: " ")
    counts[String(words[0]), default: 0] += Int(words[1]) ?? 0
  }
  return counts
}
