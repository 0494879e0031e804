import Foundation
import GoldenSupport

/// How a process ended.
enum ProcessEnd: Equatable {
  case exit(Int32)
  case signal(Int32)
}

/// What a process that has ended said.
struct Outcome: Equatable {
  /// How it ended.
  var end: ProcessEnd
  /// Its standard output.
  var output: String
  /// Its standard error.
  var errors: String
}

/// A process that a test started, with its output in files.
///
/// A class because it is an identity: it is waited for once, and stopped if the test forgets it.
final class ChildProcess {

  /// The process ID.
  let pid: pid_t
  /// What it was given.
  let arguments: [String]

  private let name: String
  private let folder: TemporaryFolder
  private let input: Int32
  private var end: ProcessEnd?

  /// How long a test waits for what must happen; nothing but a hang takes as long.
  static let patienceInSeconds = 300.0

  /// Starts `program`, an absolute path.
  init(_ program: String, _ arguments: [String] = [], environment: [String: String] = [:]) throws {
    self.arguments = arguments
    folder = try TemporaryFolder()
    name = URL(fileURLWithPath: program).lastPathComponent
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw TestFailure("no pipe: \(errno)") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    input = ends[1]
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    for (number, file) in [(1, "output"), (2, "errors")] as [(Int32, String)] {
      posix_spawn_file_actions_addopen(
        &actions, number, folder.file(file), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    try ChildProcess.restoreSignals(in: &attributes)
    let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    var started = pid_t()
    var failure = ETXTBSY
    let deadline = Date() + ChildProcess.patienceInSeconds
    // What another process of the tests has written may still be held by a child that it is starting.
    while failure == ETXTBSY, Date() < deadline {
      failure = withCStrings([program] + arguments) { words in
        withCStrings(variables.map { "\($0)=\($1)" }) { variables in
          OpenFiles.lock.withLock {
            posix_spawn(&started, program, &actions, &attributes, words, variables)
          }
        }
      }
      if failure == ETXTBSY { usleep(10_000) }
    }
    guard failure == 0 else {
      throw TestFailure("cannot start \(program): \(String(cString: strerror(failure)))")
    }
    pid = started
  }

  deinit {
    if end == nil {
      kill(pid, SIGKILL)
      _ = try? wait()
    }
    close(input)
  }

  /// What the process has written to standard output so far.
  var output: String { (try? text(of: folder.file("output"))) ?? "" }

  /// Whether the process sleeps in the system call that it made last, until an event ends that; what
  /// a system call does until then cannot be seen.
  var sleeps: Bool { state == "S" }

  /// Whether a signal has stopped the process.
  var isStopped: Bool { state == "T" }

  private var state: Character? {
    guard let line = try? text(of: "/proc/\(pid)/stat") else { return nil }
    // The name, in parentheses, may contain anything.
    guard let name = line.lastIndex(of: ")") else { return nil }
    return line[name...].dropFirst(2).first
  }

  /// What the process has written to standard error so far.
  var errors: String { (try? text(of: folder.file("errors"))) ?? "" }

  /// Sends a signal.
  func send(_ signal: Int32) { if end == nil { kill(pid, signal) } }

  /// Writes a byte to the process's standard input.
  func sendByte() { _ = write(input, "x", 1) }

  /// Returns once `condition` is true; throws if the process ends before.
  func wait(until description: String, _ condition: (ChildProcess) -> Bool) throws {
    let deadline = Date() + ChildProcess.patienceInSeconds
    while !condition(self) {
      if poll() != nil {
        if condition(self) { return }
        throw TestFailure("\(name) ended before \(description): \(output)\(errors)")
      }
      if Date() > deadline { throw TestFailure("\(name) hangs before \(description): \(errors)") }
      usleep(1000)
    }
  }

  /// Waits for the end of the process, to which it sends a signal every two seconds, if any.
  func wait(
    sending signal: Int32? = nil, atMostSeconds patience: Double = patienceInSeconds
  ) throws -> Outcome {
    let deadline = Date() + patience
    var nextSignal = Date()
    while true {
      if let end = poll() { return Outcome(end: end, output: output, errors: errors) }
      if let signal, Date() >= nextSignal {
        send(signal)
        nextSignal += 2
      }
      if Date() > deadline {
        kill(pid, SIGKILL)
        throw TestFailure("\(name) does not end; so far: \(output)\(errors)")
      }
      usleep(1000)
    }
  }

  private func poll() -> ProcessEnd? {
    if let end { return end }
    var status: Int32 = 0
    guard waitpid(pid, &status, WNOHANG) == pid else { return nil }
    let signal = status & 0x7f
    end = signal == 0 ? .exit(status >> 8 & 0xff) : .signal(signal)
    return end
  }

  /// The runner of the tests may ignore or block signals, which a child would inherit.
  private static func restoreSignals(in attributes: inout posix_spawnattr_t) throws {
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGTERM, SIGPIPE, SIGHUP] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
  }
}

/// Files that are open for writing, which no child may inherit: nobody could run them until it runs
/// its own program.
enum OpenFiles {
  /// Held while a process is started, and while a file is open for writing.
  static let lock = NSLock()
}

/// Runs a program to its end.
func run(
  _ program: String, _ arguments: [String] = [], environment: [String: String] = [:]
) throws -> Outcome {
  try ChildProcess(program, arguments, environment: environment).wait()
}

private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) } + [nil]
  defer { for copy in copies { free(copy) } }
  return body(copies)
}
