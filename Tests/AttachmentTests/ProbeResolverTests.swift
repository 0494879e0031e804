import Artefact
import Attachment
import Foundation
import Testing

/// Expansion against listings in a folder that looks like tracefs.
@Suite struct ProbeResolverTests {

  private let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "tracefs-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try write(
      "available_events",
      "sched:sched_switch\nsyscalls:sys_enter_read\nsyscalls:sys_enter_openat\nsched:sched_wakeup\n"
    )
  }

  private func write(_ name: String, _ text: String) throws {
    try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
  }

  private func resolver(multi: Bool = false, limit: Int = 1024) -> ProbeResolver {
    ProbeResolver(
      traceFiles: TraceFileSystem(
        roots: [Text(folder + "/absent"), Text(folder)],
        kernelSymbols: Text(folder + "/kallsyms")),
      limit: limit, hasMultiLinks: multi)
  }

  private func names(_ probe: ResolvedProbe) -> [Text] { probe.targets.map(\.name) }

  @Test func tracepointWildcardsAreSorted() throws {
    let probe = try resolver().resolve(
      .test("tracepoint:sys*:*", .tracepoint(category: "sys*", event: "*")))
    #expect(
      names(probe) == [
        "tracepoint:syscalls:sys_enter_openat", "tracepoint:syscalls:sys_enter_read",
      ])
    #expect(probe.targets.first?.symbol == "syscalls/sys_enter_openat")
  }

  @Test func rawTracepointsLeaveOutSyscalls() throws {
    let probe = try resolver().resolve(.test("rawtracepoint:s*", .rawTracepoint(event: "s*")))
    #expect(names(probe) == ["rawtracepoint:sched_switch", "rawtracepoint:sched_wakeup"])
  }

  @Test func namesWithoutWildcardsAreNotLookedFor() throws {
    let probe = try resolver().resolve(
      .test("tracepoint:no:such", .tracepoint(category: "no", event: "such")))
    #expect(names(probe) == ["tracepoint:no:such"])
  }

  @Test func aWildcardWithoutMatchesIsMissing() {
    #expect(throws: AttachError.self) {
      try resolver().resolve(.test("tracepoint:x*:y", .tracepoint(category: "x*", event: "y")))
    }
  }

  @Test func functionsComeWithAddressesWhereTheKernelTellsThem() throws {
    try write(
      "available_filter_functions_addrs",
      "ffffffff81000010 vfs_write\nffffffff81000020 vfs_read\nffffffff81000030 do_exit [m]\n"
        + "ffffffff81000040 __ftrace_invalid_address___16\n")
    let probe = try resolver(multi: true).resolve(
      .test("kprobe:vfs_*", .kprobe(function: "vfs_*", offset: 0)))
    #expect(names(probe) == ["kprobe:vfs_read", "kprobe:vfs_write"])
    #expect(probe.targets.map(\.address) == [0xffff_ffff_8100_0020, 0xffff_ffff_8100_0010])
    #expect(probe.method == .multi)
  }

  @Test func functionsOfTheSameNameAreAttachedOnceByName() throws {
    try write("available_filter_functions", "init_once\nvfs_read\ninit_once [ext4]\n")
    let probe = try resolver().resolve(.test("kretprobe:*", .kretprobe(function: "*")))
    #expect(names(probe) == ["kretprobe:init_once", "kretprobe:vfs_read"])
    #expect(probe.method == .oneByOne)
  }

  @Test func theSymbolTableIsTheLastResort() throws {
    try write(
      "kallsyms",
      "0000000000000000 T vfs_read\n0000000000000000 D vfs_data\n0000000000000000 t vfs_x\t[m]\n"
        + "0000000000000000 t vfs_read.cold\n0000000000000000 t __pfx_vfs_read\n")
    let probe = try resolver(multi: true).resolve(
      .test("kprobe:*", .kprobe(function: "*", offset: 0)))
    #expect(names(probe) == ["kprobe:vfs_read", "kprobe:vfs_x"])
    #expect(probe.method == .oneByOne)
  }

  @Test func aWildcardHasALimitOneByOne() {
    #expect(throws: AttachError.self) {
      try resolver(limit: 3).resolve(
        .test("tracepoint:*:*", .tracepoint(category: "*", event: "*")))
    }
  }

  @Test func cookiesCountThroughAllProbes() throws {
    let probes = try ResolvedProbes(
      [
        .test("begin", .begin),
        .test("tracepoint:sched:*", .tracepoint(category: "sched", event: "*")),
        .test("interval:s:1", .interval(.hertz(1))),
      ], policy: .error, in: resolver())
    #expect(probes.probes.map(\.firstCookie) == [0, 1, 3])
    #expect(
      probes.targetNames == [
        "begin", "tracepoint:sched:sched_switch", "tracepoint:sched:sched_wakeup", "interval:s:1",
      ])
  }

  @Test(arguments: [MissingProbePolicy.warn, .ignore])
  func missingProbesAreLeftOutIfTheScriptSaysSo(_ policy: MissingProbePolicy) throws {
    let probes = try ResolvedProbes(
      [
        .test("tracepoint:x*:y", .tracepoint(category: "x*", event: "y")),
        .test("end", .end),
      ], policy: policy, in: resolver())
    #expect(probes.probes.map(\.index) == [1])
    #expect(probes.warnings.count == (policy == .warn ? 1 : 0))
  }
}

@Suite struct AttachOrderTests {

  @Test func functionEntriesAreAttachedInReverse() {
    let points: [AttachPoint] = [
      .begin, .kprobe(function: "a", offset: 0), .kretprobe(function: "a"),
      .kprobe(function: "b", offset: 0), .interval(.hertz(1)), .end,
    ]
    let probes = points.map { ResolvedProbe(probe: .test("p", $0), targets: []) }
    #expect(attachOrder(of: probes) == [2, 4, 3, 1])
  }
}

@Suite struct AttachErrorTests {

  @Test func suggestsExistingNames() {
    let error = AttachError(
      .test("kprobe:vfs_raed", .kprobe(function: "vfs_raed", offset: 0)),
      .missing(what: "no such kernel function", suggestions: ["vfs_read", "vfs_readv"]))
    #expect(
      error.message
        == "cannot attach 'kprobe:vfs_raed': no such kernel function; did you mean 'vfs_read' or 'vfs_readv'?"
    )
  }
}

extension ProbeDescription {

  /// A probe on the first line.
  static func test(_ name: Text, _ point: AttachPoint) -> ProbeDescription {
    ProbeDescription(
      program: "p", name: name, attachPoint: point, readsCookie: false, line: 1, column: 1)
  }
}
