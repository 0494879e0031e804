import Artefact
import Attachment
import Foundation
import GoldenSupport
import Testing

/// Expansion against listings in a folder that looks like tracefs.
@Suite final class ProbeResolverTests {

  private let temporary: TemporaryFolder
  private var folder: String { temporary.path }

  init() throws {
    temporary = try TemporaryFolder()
    try write(
      "available_events",
      "sched:sched_switch\nsyscalls:sys_enter_read\nsyscalls:sys_enter_openat\nsched:sched_wakeup\n"
    )
    try FileManager.default.createDirectory(
      atPath: temporary.file("kprobe"), withIntermediateDirectories: true)
    try write("kprobe/type", "8\n")
  }

  private func write(_ name: String, _ text: String) throws {
    try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
  }

  private func resolver(multi: Bool = false, limit: Int = 1024) -> ProbeResolver {
    ProbeResolver(
      traceFiles: TraceFileSystem(
        roots: [Text(folder + "/absent"), Text(folder)],
        kernelSymbols: Text(folder + "/kallsyms"), eventSources: Text(folder)),
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

  @Test func literalTargetsAreLookedForIfAsked() throws {
    try write(
      "kallsyms", "0000000000000000 T vfs_read\n0000000000000000 T __traceiter_sched_switch\n")
    try write("available_filter_functions", "vfs_read\n")
    try FileManager.default.createDirectory(
      atPath: folder + "/events/sched/sched_switch", withIntermediateDirectories: true)
    try write("events/sched/sched_switch/id", "42\n")
    var resolver = resolver()
    resolver.checksTargets = true
    for present in [
      AttachPoint.kprobe(function: "vfs_read", offset: 0), .kretprobe(function: "ext4:vfs_read"),
      .rawTracepoint(event: "sched_switch"),
      .tracepoint(category: "sched", event: "sched_switch"), .interval(.hertz(1)), .begin,
    ] {
      #expect(try resolver.resolve(.test("p", present)).targets.count == 1)
    }
    for (missing, closest) in [
      (AttachPoint.kprobe(function: "vfs_raed", offset: 0), "vfs_read"),
      (.rawTracepoint(event: "sched_swich"), "sched_switch"),
      (.tracepoint(category: "sched", event: "sched_wakup"), "sched:sched_wakeup"),
    ] as [(AttachPoint, String)] {
      let error = #expect(throws: AttachError.self) {
        try resolver.resolve(.test("p", missing))
      }
      #expect(error?.message.description.hasSuffix("did you mean '\(closest)'?") == true)
    }
  }

  @Test func aKernelWithoutKprobesIsNamedBeforeItsFunctionsAreCounted() throws {
    try write("kallsyms", (0..<2000).map { "0 T f\($0)\n" }.joined())
    try FileManager.default.removeItem(atPath: folder + "/kprobe")
    let error = #expect(throws: AttachError.self) {
      try resolver().resolve(.test("kprobe:*", .kprobe(function: "*", offset: 0)))
    }
    #expect(
      error?.message
        == "cannot attach 'kprobe:*': this kernel was built without kprobes (CONFIG_KPROBE_EVENTS)"
    )
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

/// Attach points that positional parameters complete.
@Suite struct TemplateBindingTests {

  private func resolve(
    _ name: Text, _ point: AttachPoint, factor: Int? = nil, _ arguments: [Text]
  ) throws(AttachError) -> ResolvedProbe {
    var probe = ProbeDescription.test(name, point)
    probe.template = AttachTemplate(factor: factor)
    var resolver = ProbeResolver(hasMultiLinks: false)
    resolver.arguments = arguments
    return try resolver.resolve(probe)
  }

  private func error(
    _ name: Text, _ point: AttachPoint, factor: Int? = nil, _ arguments: [Text]
  ) -> Text? {
    do throws(AttachError) {
      _ = try resolve(name, point, factor: factor, arguments)
      return nil
    } catch {
      return error.message
    }
  }

  @Test func textsAndNamesTakeParameters() throws {
    let probe = try resolve(
      "tracepoint:$1:sys_$2_$$1", .tracepoint(category: "$1", event: "sys_$2_$$1"),
      ["syscalls", "enter"])
    #expect(probe.targets.map(\.name) == ["tracepoint:syscalls:sys_enter_$1"])
    #expect(probe.targets.map(\.symbol) == ["syscalls/sys_enter_$1"])
    #expect(
      try resolve("kprobe:$1", .kprobe(function: "$1", offset: 0), ["vfs_read"]).probe.attachPoint
        == .kprobe(function: "vfs_read", offset: 0))
  }

  @Test func numbersAreMultiplied() throws {
    let interval = try resolve(
      "interval:ms:$2", .interval(.nanoseconds(1_000_000)), factor: 2, ["x", "0x10"])
    #expect(interval.probe.attachPoint == .interval(.nanoseconds(16_000_000)))
    #expect(interval.probe.name == "interval:ms:0x10")
    let profile = try resolve("profile:hz:$1", .profile(.hertz(1)), factor: 1, ["99"])
    #expect(profile.probe.attachPoint == .profile(.hertz(99)))
    let faults = try resolve(
      "software:faults:$1", .software(event: 2, count: 1), factor: 1, ["7"])
    #expect(faults.probe.attachPoint == .software(event: 2, count: 7))
  }

  @Test func numbersAreAboveZeroAndFit() {
    for wrong: Text in ["x", "0", "-1", "1.5", "99999999999999999999", "9223372036854775807"] {
      #expect(
        error("interval:s:$1", .interval(.nanoseconds(1_000_000_000)), factor: 1, [wrong])
          == "cannot attach 'interval:s:$1': the parameter $1 must be a number above 0, and is '"
          + wrong + "'")
    }
  }

  @Test func aMissingParameterIsNamed() {
    for arguments: [Text] in [[], ["a"], ["a", ""]] {
      #expect(
        error("kprobe:$2", .kprobe(function: "$2", offset: 0), arguments)
          == "cannot attach 'kprobe:$2': the parameter $2 is missing")
    }
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
