import Foundation
import GoldenSupport
import Testing

/// The tools of `examples`.
@Suite struct ExampleTests {

  /// A script of the folder.
  struct Example: CustomTestStringConvertible {
    var path: String

    var testDescription: String { name }

    var name: String { URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent }

    /// The lines of the comment at its head, without slashes.
    var head: [Substring] {
      get throws {
        try text(of: path).split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
          .prefix { $0.hasPrefix("//") }.map { $0.dropFirst(2) }
      }
    }
  }

  private static let folder = Programs.root.appendingPathComponent("examples").path

  static let all: [Example] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    // Folders have programs that embed scripts.
    .filter { !$0.hasPrefix("embed-") }.map { Example(path: "\(folder)/\($0)") }

  @Test func thereAreADozen() {
    #expect(ExampleTests.all.count >= 12)
    #expect(ExampleTests.all.allSatisfy { $0.path.hasSuffix(".bt") })
  }

  @Test(arguments: all)
  func saysWhatItDoesAndShowsWhatItPrints(_ example: Example) throws {
    let head = try example.head
    let command = head.firstIndex { $0.hasPrefix("   $ probec build examples/\(example.name).bt") }
    #expect(try #require(command) >= 2)
    // A sample of the output follows the command.
    #expect(head.count >= (command ?? 0) + 2)
    #expect(head.allSatisfy { $0.isEmpty || $0.hasPrefix(" ") })
  }

  /// Compiled against the pinned profile, so that the same bytes are tested everywhere; the guests
  /// attach them all.
  @Test(arguments: all)
  func compilesWithoutWarnings(_ example: Example) throws {
    let folder = try TemporaryFolder()
    let outcome = try build(example, folder.file("example.bpf.o"))
    #expect(outcome.end == .exit(0))
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
  }

  @Test(arguments: all)
  func itsObjectHasTheManifestThatTheCompilerPrints(_ example: Example) throws {
    let folder = try TemporaryFolder()
    _ = try build(example, folder.file("example.bpf.o"))
    let inspected = try run(Programs.probec, ["inspect", folder.file("example.bpf.o")])
    let printed = try build(example, "-", options: ["--emit", "manifest"])
    #expect(printed.output.hasPrefix("{\n  \"version\": "))
    #expect(printed.output == inspected.output)
    #expect(inspected.end == .exit(0))
  }

  @Test(.traces, arguments: all)
  func attachesHere(_ example: Example) throws {
    let folder = try TemporaryFolder()
    _ = try build(example, folder.file("example.bpf.o"))
    let outcome = try run(Programs.proberun, ["--dry-run", folder.file("example.bpf.o")])
    let needsKprobes = try text(of: example.path).contains("\nkprobe:")
    if needsKprobes && outcome.errors.contains("without kprobes") { return }
    #expect(outcome.end == .exit(0), "\(outcome.errors)")
  }

  @Test(.traces) func opensShowsEveryAttempt() throws {
    let trace = try watch("opens", "rename known openat /nonexistent/file 3 openat /etc/passwd 1")
    // The time is a text of its own, between which and the rest other processes may print.
    let lines = trace.lines.filter {
      $0.contains(" known ") && $0.split(separator: " ").contains("\(trace.pid)")
    }
    #expect(lines.filter { $0.hasSuffix(" -2 /nonexistent/file") }.count == 3)
    #expect(lines.filter { $0.hasSuffix(" /etc/passwd") }.count == 1)
  }

  @Test(.traces) func execsShowsArgumentsAndStatus() throws {
    var pid: pid_t = 0
    let trace = try watch("execs") {
      let child = try ChildProcess("/bin/sh", ["-c", "exit 3 # for \(getpid())"])
      pid = child.pid
      _ = try child.wait()
    }
    // Other processes may print between the parts of a line.
    let exec = try #require(trace.output.range(of: "exec  \(pid) by "))
    let arguments = "/bin/sh -c exit 3 # for \(getpid())\n"
    let join = try #require(
      trace.output.range(of: arguments, range: exec.upperBound..<trace.output.endIndex))
    let end = "exit  \(pid) sh, status 3, after "
    #expect(trace.output.range(of: end, range: join.upperBound..<trace.output.endIndex) != nil)
  }

  @Test(.traces) func signalsShowsSenderAndReceiver() throws {
    var pid: pid_t = 0
    let trace = try watch("signals") {
      let child = try ChildProcess("/bin/sleep", ["100000"])
      pid = child.pid
      try child.wait(until: "being another program") {
        (try? text(of: "/proc/\($0.pid)/comm")) == "sleep\n"
      }
      child.send(SIGTERM)
      #expect(try child.wait().end == .signal(SIGTERM))
    }
    #expect(
      trace.lines.contains {
        $0.contains("(\(getpid())) sends 15 to sleep(\(pid))")
      })
  }

  @Test(.traces) func pagefaultsAndSyscountCountByProcess() throws {
    // What happens between the print and the clear of a second is neither printed nor kept, and
    // only the largest ten are printed: here, all comes at the end.
    func once(_ script: String) -> String {
      script.replacing("interval:s:1 ", with: "interval:s:100000 ")
    }
    let faults = try watch("pagefaults", "rename f\(getpid()) faults 3000", changed: once)
    #expect(try sum(of: "@faults[f\(getpid())]: ", in: faults) >= 3000)
    let calls = try watch("syscount", "rename c\(getpid()) getppid 3000", changed: once)
    #expect(try sum(of: "@calls[c\(getpid())]: ", in: calls) == 3002)
    for name in ["pagefaults", "syscount"] {
      let loader = try attached(name, ["0"])
      try loader.wait(until: "printing twice") {
        $0.output.matches(of: /\d\d:\d\d:\d\d\n@/).count >= 2
      }
      #expect(try follow(loader, nil, until: .signal(SIGINT)) { _ in true }.end == .exit(0))
    }
  }

  @Test(.traces) func runqueueAndBlocklatencyHaveHistograms() throws {
    let queue = try watch("runqueue", "sleep 20 1")
    #expect(queue.lines.contains("@microseconds:"))
    #expect(queue.lines.contains { $0.hasPrefix("@longest_us[workload]: ") })
    guard Machine.hasDisk else { return }
    let blocks = try watch("blocklatency") {
      let folder = try TemporaryFolder()
      let arguments = ["if=/dev/zero", "of=\(folder.file("data"))", "count=20", "oflag=direct"]
      #expect(try run("/bin/dd", arguments + ["bs=4096"]).end == .exit(0))
    }
    #expect(blocks.lines.contains { $0.hasPrefix("@microseconds[") && $0.contains(", W") })
  }

  @Test(.traces) func tcplifeShowsAConnectionWhenItEnds() throws {
    var port: UInt16 = 0
    func connection(in output: String) -> [Substring]? {
      output.split(separator: "\n").map { $0.split(separator: " ") }
        .first { $0.count == 9 && $0[5] == "\(port)" && $0[4] == "127.0.0.1" }
    }
    let trace = try watch("tcplife") {
      port = try connectToThisMachine(sending: 1234)
    } until: {
      connection(in: $0) != nil
    }
    let fields = try #require(connection(in: trace.output), "\(trace.output)")
    #expect(fields[0] == "\(getpid())")
    #expect(fields[2] == "127.0.0.1")
    // What was acknowledged includes the beginning and the end of the connection.
    #expect((1234...1236).contains(try #require(Int(fields[6]))))
  }

  /// Runs an example while a workload runs.
  private func watch(
    _ name: String, _ commands: String, changed: (String) -> String = { $0 }
  ) throws -> Trace {
    let workload = try startedWorkload(commands)
    let loader = try attached(name, ["\(workload.pid)"], changed: changed)
    return try follow(loader, workload, until: .signal(SIGINT)) { _ in true }
  }

  /// Runs an example while something happens, until that is printed.
  private func watch(
    _ name: String, _ events: () throws -> Void, until isPrinted: (String) -> Bool = { _ in true }
  ) throws -> Trace {
    let loader = try attached(name, [])
    try events()
    try loader.wait(until: "printing what happened") { isPrinted($0.output) }
    return try follow(loader, nil, until: .signal(SIGINT)) { _ in true }
  }

  /// Returns the loader of an example once it watches.
  private func attached(
    _ name: String, _ arguments: [String], changed: (String) -> String = { $0 }
  ) throws -> ChildProcess {
    let script = try CompiledScript(changed(try text(of: "\(ExampleTests.folder)/\(name).bt")))
    let loader = try ChildProcess(
      Programs.proberun, [script.path, "--"] + arguments,
      // Room for all that the machine does while the loader has no processor.
      environment: ["BPFTRACE_PERF_RB_PAGES": "8192"])
    try loader.wait(until: "being attached") { $0.errors.contains("Attached ") }
    return loader
  }

  /// Returns the sum of the numbers in the lines that begin with `prefix`.
  private func sum(of prefix: String, in trace: Trace) throws -> Int {
    try trace.lines.filter { $0.hasPrefix(prefix) }
      .reduce(0) { try $0 + #require(Int($1.dropFirst(prefix.count))) }
  }

  private func build(
    _ example: Example, _ output: String, options: [String] = []
  ) throws -> Outcome {
    let profile = Programs.root.appendingPathComponent("golden/profile.probec-profile").path
    return try run(
      Programs.probec, ["build", "--profile", profile, example.path, "-o", output] + options)
  }
}

/// Makes a connection of this process to itself, sends bytes, closes it and returns the port that it
/// was to.
private func connectToThisMachine(sending count: Int) throws -> UInt16 {
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
  var length = socklen_t(MemoryLayout<sockaddr_in>.size)
  let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  defer { close(listener) }
  let connected = withUnsafeMutablePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
      bind(listener, address, length) == 0 && listen(listener, 1) == 0
        && getsockname(listener, address, &length) == 0 && connect(client, address, length) == 0
    }
  }
  let server = accept(listener, nil, nil)
  defer { close(server) }
  var bytes = [UInt8](repeating: 1, count: count)
  guard connected, server >= 0, write(client, bytes, count) == count else {
    throw TestFailure("no connection: \(errno)")
  }
  guard recv(server, &bytes, count, Int32(MSG_WAITALL)) == count else {
    throw TestFailure("nothing received: \(errno)")
  }
  close(client)
  return UInt16(bigEndian: address.sin_port)
}
