import Artefact

extension ManifestTests {

  /// A manifest with every kind of everything.
  static var full: Manifest {
    var manifest = Manifest()
    manifest.compiler = "probec 0.1.0"
    manifest.script = "all.bt"
    manifest.imports = [ImportedLines(name: "lib/more.bt", line: 40)]
    manifest.scriptHash = "00000000deadbeef"
    manifest.config.printsMapsOnExit = false
    manifest.config.truncationTrailer = "…"
    manifest.config.ringBufferPages = 64
    manifest.config.missingProbes = .warn
    manifest.config.demanglesNames = false
    manifest.probes = attachPoints.enumerated().map { index, point in
      ProbeDescription(
        program: Text("probe_\(index)"), name: Text("name \(index)"), attachPoint: point,
        readsCookie: index % 2 == 0, line: index + 1, column: 3)
    }
    manifest.stackMaps = [
      StackMapDescription(symbol: "stacks", depth: 127),
      StackMapDescription(symbol: "build_ids", depth: 5, holdsBuildIDs: true),
    ]
    manifest.enumerations = [
      EnumerationTable(
        name: "state",
        enumerators: [Enumerator(value: -1, name: "NONE"), Enumerator(value: 1, name: "ONE")])
    ]
    manifest.maps = maps
    manifest.events = actions.enumerated().map { index, action in
      EventDescription(action: action, size: 4096, line: index + 1, column: 5)
    }
    manifest.parameters = parameters.enumerated().map { index, content in
      ParameterDescription(symbol: Text("parameter_\(index)"), content: content)
    }
    manifest.bindings = bindings
    manifest.runtimeErrors = [
      RuntimeErrorDescription(kind: .divisionByZero, line: 1, column: 2),
      RuntimeErrorDescription(kind: .indexOutOfBounds, line: 2, column: 3),
      RuntimeErrorDescription(kind: .deleteMissingKey, line: 3, column: 4),
    ]
    manifest.capabilities = ["read-memory"]
    manifest.features = ["ring-buffer"]
    return manifest
  }

  private static let bindings: [ManifestBinding] = [
    ManifestBinding(
      kind: .constant, target: 0, parameter: 1, least: 0, most: 4096),
    ManifestBinding(
      kind: .subdivisionBits, target: 1, parameter: 2, least: 0, most: 5),
    ManifestBinding(
      kind: .minimum, target: 2, parameter: 3, least: -9, most: 9),
    ManifestBinding(
      kind: .maximum, target: 2, parameter: 4, least: -9, most: 9),
    ManifestBinding(kind: .step, target: 2, parameter: 5, least: 1, most: 9),
    ManifestBinding(
      kind: .depth, target: 1, parameter: 6, least: 1, most: 1024),
    ManifestBinding(kind: .top, target: 7, parameter: 7, least: 0, most: 5),
    ManifestBinding(
      kind: .divisor, target: 7, parameter: 65_535, least: 0, most: 0xffff_ffff),
    ManifestBinding(
      kind: .name, target: 3, parameter: 8, least: 0, most: 0),
  ]

  private static let attachPoints: [AttachPoint] = [
    .begin, .end, .tracepoint(category: "sched", event: "sched_*"),
    .rawTracepoint(event: "sys_enter"), .kprobe(function: "vfs_read", offset: .max),
    .kretprobe(function: "vfs_*"), .interval(.hertz(99)), .interval(.nanoseconds(.max)),
    .profile(.hertz(1)), .software(event: 9, count: 1_000_000),
    .uprobe(binary: "/bin/bash", function: "read*", offset: 0),
    .uprobe(binary: "./a.out", function: "", offset: .max),
    .uretprobe(binary: "libc", function: "malloc"), .hardware(event: 9, count: 1),
  ]

  private static let maps: [MapDescription] = [
    MapDescription(
      name: "@a", symbol: "map_a",
      key: .tuple([
        ValueField(name: "", offset: 0, type: .pointer),
        ValueField(name: "", offset: 8, type: .kernelSymbol),
        ValueField(name: "", offset: 16, type: .boolean),
        ValueField(name: "", offset: 24, type: .userSymbol),
        ValueField(name: "", offset: 40, type: .userStack(map: 1, mode: .buildID)),
      ]), value: .plain(.enumeration(bytes: 4, isSigned: true, table: 0))),
    MapDescription(
      name: "@b", symbol: "map_b", key: .kernelStack(map: 0, mode: .perf), value: .count),
    MapDescription(
      name: "@c", symbol: "map_c", key: .kernelStack(map: 0, mode: .bpftrace),
      value: .sum(isSigned: true)),
    MapDescription(
      name: "@d", symbol: "map_d", key: .kernelStack(map: 0, mode: .raw),
      value: .min(isSigned: false)),
    MapDescription(
      name: "@e", symbol: "map_e", key: .string(bytes: 16), value: .max(isSigned: true)),
    MapDescription(name: "@f", symbol: "map_f", key: .probeName, value: .average(isSigned: true)),
    MapDescription(
      name: "@fn", symbol: "map_fn", key: .functionName, value: .max(isSigned: false)),
    MapDescription(name: "@g", symbol: "map_g", key: nil, value: .stats(isSigned: false)),
    MapDescription(name: "@h", symbol: "map_h", key: nil, value: .histogram(subdivisionBits: 2)),
    MapDescription(
      name: "@i", symbol: "map_i", key: .array(.integer(bytes: 2, isSigned: false), count: 3),
      value: .linearHistogram(minimum: -10, maximum: 10, step: 3)),
    MapDescription(
      name: "@j", symbol: "map_j", key: nil,
      value: .plain(
        .record([ValueField(name: "x", offset: 4, type: .integer(bytes: 8, isSigned: true))]))),
    MapDescription(name: "@k", symbol: "map_k", key: .internetAddress, value: .count),
    MapDescription(
      name: "@l", symbol: "map_l", key: .timestamp,
      value: .timeSeries(
        TimeSeries(interval: 1_000_000, count: 12, function: .average, isSigned: true))),
    MapDescription(
      name: "@m", symbol: "map_m", key: .buffer(capacity: 60), value: .plain(.macAddress)),
    MapDescription(name: "@n", symbol: "map_n", key: .userName, value: .plain(.controlGroupPath)),
  ]

  private static let actions: [EventAction] = [
    .printf(
      format: Text([0xff, 0x25, 0x64, 0x0a]),
      fields: [ValueField(name: "", offset: 8, type: .integer(bytes: 4, isSigned: true))]),
    .text(.file, format: "/etc/hosts", fields: []), .text(.command, format: "ls", fields: []),
    .text(
      .error, format: "%d",
      fields: [ValueField(name: "", offset: 8, type: .integer(bytes: 4, isSigned: true))]),
    .text(.warning, format: "", fields: []),
    .print(ValueField(name: "", offset: 8, type: .string(bytes: 64))), .printElement(map: 0),
    .printMap(map: 1, top: 5, divisor: 1000), .clear(map: 2), .zero(map: 3),
    .time(format: "%H:%M:%S\n"), .join(separator: ", "), .exit, .runtimeError,
    .programSeen,
  ]

  private static let parameters: [ParameterContent] = [
    .positionalInteger(index: 1), .positionalString(index: 2, bytes: 64), .positionalCount,
    .processFilter, .pidNamespaceDevice, .pidNamespaceInode, .startTime, .atomicTimeSinceBoot,
    .childProcess,
    .lookup(MachineLookup(kind: .kernelSymbol, name: "jiffies", line: 1, column: 2)),
    .lookup(MachineLookup(kind: .kernelFunction(caller: nil), name: "f", line: 1, column: 2)),
    .lookup(MachineLookup(kind: .kernelFunction(caller: 0), name: "g", line: 1, column: 2)),
    .lookup(MachineLookup(kind: .controlGroup, name: "/sys/fs/cgroup", line: 3, column: 4)),
    .lookup(
      MachineLookup(
        kind: .userSymbol(probe: 0, isFromInstruction: true), name: "main", line: 5, column: 6)),
    .wakeupThreshold,
    .possibleCPUs,
  ]
}
