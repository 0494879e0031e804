import Foundation
import GoldenSupport
import Testing

/// Stacks and addresses of processes are printed as the names of their functions, also when the
/// processes have ended, which the workload has before maps are printed.
@Suite(.traces) struct UserStackTests {

  private static let probe = "tracepoint:syscalls:sys_enter_getppid /pid == $1/"

  /// What the workload calls, innermost first.
  private static let functions = [
    "stack_inner", "stack_middle", "stack_outer", "call_from_a_stack", "command", "main",
  ]

  @Test func aStackNamesTheFunctionsThatLedToTheEvent() throws {
    let trace = try trace(
      "\(UserStackTests.probe) { @[ustack] = count(); }", while: "stack 5 hold")
    #expect(trace.lines.first == "@[")
    #expect(trace.lines.last == "]: 5")
    let frames = trace.lines.dropFirst().dropLast()
    #expect(names(frames).prefix(6) == UserStackTests.functions[...], "\(trace.output)")
    for frame in frames { #expect(frame.contains(/^        (\w+\+\d+|0x[0-9a-f]+)$/), "\(frame)") }
  }

  @Test func everyFormOfTheCallIsUnderstood() throws {
    let trace = try trace(
      """
      config = { stack_mode = raw } \(UserStackTests.probe) {
        printf("%s|", ustack(2)); printf("%s|", ustack(bpftrace)); printf("%s|", ustack(perf, 1));
        printf("%s|", ustack()); $s = ustack(bpftrace, 1); printf("%s|", $s);
        @s = ustack(bpftrace, 1); $t = (1, @s); printf("%s|", $t.1);
      }
      """, while: "stack 1 hold")
    let parts = trace.output.split(separator: "|").map {
      $0.split(separator: "\n").map(String.init)
    }
    try #require(parts.count >= 6, "\(trace.output)")
    #expect(parts[0].count == 2 && parts[0].allSatisfy { $0.contains(/^[0-9a-f]+$/) })
    #expect(names(parts[1]).prefix(6) == UserStackTests.functions[...])
    #expect(parts[2].count == 1)
    #expect(
      parts[2][0].contains(/^\t[0-9a-f]+ stack_inner\+\d+ \(\/.*\/workload\)$/), "\(parts[2])")
    #expect(parts[3].count > 6 && parts[3].allSatisfy { $0.contains(/^[0-9a-f]+$/) })
    #expect(names(parts[4]) == ["stack_inner"])
    #expect(names(parts[5]) == ["stack_inner"])
  }

  @Test func framesAreFoundByBuildID() throws {
    let trace = try trace(
      "\(UserStackTests.probe) { @[ustack(build_id, 3)] = count(); }", while: "stack 2 hold")
    let notes = try run("/usr/bin/readelf", ["-n", Programs.workload]).output
    let id = try #require(notes.firstMatch(of: /Build ID: ([0-9a-f]{40})/)?.1)
    let symbols = try run("/usr/bin/nm", ["-S", Programs.workload]).output
    let frames = trace.lines.dropFirst().dropLast()
    #expect(frames.count == 3 && trace.lines.last == "]: 2", "\(trace.output)")
    for (frame, name) in zip(frames, UserStackTests.functions) {
      let match = try #require(frame.wholeMatch(of: /([0-9a-f]{40}) 0x([0-9a-f]+)/), "\(frame)")
      #expect(match.1 == id)
      let symbol = try #require(
        symbols.split(separator: "\n").first { $0.hasSuffix(" t \(name)") }?.split(separator: " "))
      let (start, size) = (Int(symbol[0], radix: 16) ?? 0, Int(symbol[1], radix: 16) ?? 0)
      let offset = try #require(Int(match.2, radix: 16))
      // The segment of the code is as far from its place in the file as the linker chose.
      #expect((offset - start) & 0xfff >= 0 && (offset - start) & 0xfff <= size, "\(frame)")
    }
  }

  @Test func processesThatEndedKeepTheirNames() throws {
    let script = try CompiledScript(
      """
      tracepoint:syscalls:sys_enter_getppid /curtask->real_parent->tgid == $1/ {
        @[ustack(3)] = count(); @n[pid] = count(); printf("taken\\n");
      }
      """)
    let workload = try startedWorkload("forkstack 3 1")
    let loader = try ChildProcess(Programs.proberun, [script.path, "--", "\(workload.pid)"])
    try loader.wait(until: "being attached") { $0.errors.contains("Attached ") }
    workload.sendByte()
    // Each process ends once it has been looked at.
    for number in 1...3 {
      try loader.wait(until: "taking stack \(number)") {
        $0.output == String(repeating: "taken\n", count: number)
      }
      workload.sendByte()
    }
    #expect(try workload.wait().end == .exit(0))
    loader.send(SIGINT)
    let outcome = try loader.wait()
    let named =
      "@[\n        stack_inner+NN\n        stack_middle+NN\n        stack_outer+NN\n]: 1\n"
    let output = outcome.output.replacing(/\+\d+/, with: "+NN")
    #expect(output.components(separatedBy: named).count == 4, "\(outcome.output)")
    #expect(outcome.output.split(separator: "\n").count { $0.hasPrefix("@n[") } == 3)
  }

  @Test func aProcessThatEndsAtOnceHasItsNamesOrAddresses() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /curtask->real_parent->tgid == $1/ { @[ustack(3)] = count(); }
      """, while: "forkstack 20 0")
    let frames = trace.lines.filter { $0.hasPrefix("        ") }
    #expect(frames.count % 3 == 0 && !frames.isEmpty)
    for (index, frame) in frames.enumerated() {
      let name = UserStackTests.functions[index % 3]
      #expect(frame.contains(/^        0x[0-9a-f]+$/) || frame.hasPrefix("        \(name)+"))
    }
    #expect(trace.errors.isEmpty, "\(trace.errors)")
  }

  @Test func addressesOfAProcessHaveNames() throws {
    let trace = try trace(
      """
      \(UserStackTests.probe) {
        printf("%s %s\\n", usym(6), usym(5)); @[usym(5)] = count();
      }
      """, while: "stack 1 hold")
    #expect(trace.lines == ["0x6 0x5", "@[0x5]: 1"])
  }

  @Test func aStrippedProgramIsNamedByItsDebugFile() throws {
    let folder = try TemporaryFolder()
    let notes = try run("/usr/bin/readelf", ["-n", Programs.workload]).output
    let id = try #require(notes.firstMatch(of: /Build ID: ([0-9a-f]{40})/)?.1)
    let debug = folder.file(".build-id/\(id.prefix(2))")
    try FileManager.default.createDirectory(atPath: debug, withIntermediateDirectories: true)
    let stripped = folder.file("workload")
    for arguments in [
      ["--only-keep-debug", Programs.workload, "\(debug)/\(id.dropFirst(2)).debug"],
      ["--strip-all", Programs.workload, stripped],
    ] {
      #expect(try run("/usr/bin/objcopy", arguments).end == .exit(0))
    }
    let script = "\(UserStackTests.probe) { @[ustack(3)] = count(); }"
    let bare = try traceCopy(script, of: stripped, "stack 1 hold")
    #expect(bare.lines.dropFirst().dropLast().allSatisfy { $0.contains(/^        0x/) })
    let named = try traceCopy(
      script, of: stripped, "stack 1 hold", options: ["--debuginfo", folder.path])
    #expect(
      names(named.lines.dropFirst().dropLast()) == UserStackTests.functions.prefix(3).map { $0 },
      "\(named.output)")
  }

  @Test func aDeletedProgramKeepsItsNames() throws {
    let folder = try TemporaryFolder()
    let copy = try folder.copy(Programs.workload, to: "workload")
    let trace = try traceCopy(
      "\(UserStackTests.probe) { @[ustack(perf, 1)] = count(); }", of: copy, "stack 1 hold",
      beforeTracing: { try FileManager.default.removeItem(atPath: copy) })
    #expect(trace.output.contains(#/ stack_inner\+\d+ \(.*\/workload \(deleted\)\)\n/#), "\(trace)")
  }

  @Test func aDamagedProgramIsNoDanger() throws {
    let folder = try TemporaryFolder()
    let copy = try folder.copy(Programs.workload, to: "workload")
    // The kernel does not look at the section headers.
    let file = try FileHandle(forUpdating: URL(filePath: copy))
    try file.seek(toOffset: 40)
    try file.write(contentsOf: [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f])
    try file.close()
    let trace = try traceCopy(
      "\(UserStackTests.probe) { @[ustack(3)] = count(); }", of: copy, "stack 1 hold")
    #expect(trace.lines.dropFirst().dropLast().allSatisfy { $0.contains(/^        0x/) })
    #expect(trace.end == .exit(0))
  }

  @Test func stacksAreTakenInOneProcessOnly() throws {
    let trace = try trace(
      "tracepoint:syscalls:sys_enter_getppid { @[ustack(1), pid == $1] = count(); }",
      while: "stack 3 hold", options: ["-p", "PID"])
    #expect(trace.lines.dropFirst().first?.hasPrefix("        stack_inner+") == true)
    #expect(trace.lines.last?.hasSuffix("true]: 3") == true, "\(trace.output)")
  }

  @Test func deepStacksAreLimitedByTheKernel() throws {
    let limit = try #require(Int(text(of: "/proc/sys/kernel/perf_event_max_stack").dropLast()))
    let trace = try trace(
      "\(UserStackTests.probe) { @[ustack(1024), kstack(1024)] = count(); }",
      while: "stack 1 hold")
    #expect(trace.output.contains("stack_outer+"))
    #expect(trace.errors.contains("at most \(limit) frames") == (limit < 1024), "\(trace.errors)")
  }

  /// Runs a script while a program that is a workload runs.
  private func traceCopy(
    _ script: String, of program: String, _ commands: String, options: [String] = [],
    beforeTracing: () throws -> Void = {}
  ) throws -> Trace {
    let script = try CompiledScript(Hold.marked(script, while: commands))
    let workload = try startedWorkload(commands, of: program)
    try beforeTracing()
    let loader = try ChildProcess(
      Programs.proberun, options + [script.path, "--", "\(workload.pid)"])
    return try follow(loader, workload, until: .signal(SIGINT)) { $0.errors.contains("Attached ") }
  }

  /// The names in frames.
  private func names(_ frames: some Sequence<String>) -> [String] {
    frames.map { $0.trimmingCharacters(in: .whitespaces).components(separatedBy: "+")[0] }
  }
}
