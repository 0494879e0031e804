#if !hasFeature(Embedded)
  package import Artefact
  internal import Kernel
#endif

/// Finds what probes stand for on this machine.
package struct ProbeResolver: Sendable {

  /// Where the kernel lists what can be traced.
  package var traceFiles: TraceFileSystem

  /// The largest number of targets that one probe may have if they are attached one by one.
  package var limit: Int

  /// Whether many functions of the kernel can be attached with one link.
  package var hasMultiLinks: Bool

  /// Whether many functions of a file can be attached with one link.
  package var hasUprobeMulti: Bool

  /// Where programs and libraries are looked for.
  package var binaries: BinarySearch

  /// The positional parameters of the script.
  package var arguments: [Text] = []

  /// Whether targets without wildcards are looked for as well.
  package var checksTargets = false

  /// Creates a resolver.
  package init(
    traceFiles: TraceFileSystem = TraceFileSystem(), limit: Int = 1024, hasMultiLinks: Bool,
    hasUprobeMulti: Bool = false, binaries: BinarySearch = BinarySearch(programFolders: "")
  ) {
    self.traceFiles = traceFiles
    self.limit = limit
    self.hasMultiLinks = hasMultiLinks
    self.hasUprobeMulti = hasUprobeMulti
    self.binaries = binaries
  }

  /// Returns the targets of one probe; without wildcards they are not looked for yet.
  package func resolve(_ description: ProbeDescription) throws(AttachError) -> ResolvedProbe {
    var probe = description
    if probe.template != nil {
      let binding = TemplateBinding(probe: description, arguments: arguments)
      probe.name = try binding.text(description.name)
      probe.attachPoint = try binding.attachPoint()
    }
    let resolved: ResolvedProbe
    switch probe.attachPoint {
    case .begin, .end, .interval, .profile, .software, .hardware:
      resolved = ResolvedProbe(
        probe: probe, targets: [AttachTarget(name: probe.name, symbol: "")])
    case .tracepoint(let category, let event):
      resolved = try resolveTracepoint(probe, NamePattern(category), NamePattern(event))
    case .rawTracepoint(let event):
      resolved = try resolveRawTracepoint(probe, NamePattern(event))
    case .kprobe(let function, _), .kretprobe(let function):
      resolved = try resolveFunction(probe, NamePattern(function))
    case .uprobe(let binary, let function, let offset):
      resolved = try resolveUserFunctions(
        probe, in: binary, FunctionPattern(function), offset: offset)
    case .uretprobe(let binary, let function):
      resolved = try resolveUserFunctions(
        probe, in: binary, FunctionPattern(function), offset: 0)
    }
    if resolved.method == .oneByOne, resolved.targets.count > limit {
      throw AttachError(probe, .tooMany(count: resolved.targets.count, limit: limit))
    }
    if checksTargets { try check(resolved) }
    return resolved
  }
}

/// Whether one of the probes may be a wildcard over kernel functions, so that it matters whether the
/// kernel has multi-links.
package func hasFunctionWildcard(_ probes: [ProbeDescription]) -> Bool {
  for probe in probes {
    switch probe.attachPoint {
    case .kprobe(let function, _), .kretprobe(let function):
      if probe.template != nil || !NamePattern(function).isLiteral { return true }
    case .begin, .end, .tracepoint, .rawTracepoint, .uprobe, .uretprobe, .interval, .profile,
      .software, .hardware:
      break
    }
  }
  return false
}

/// Whether one of the probes is a wildcard over functions of files, so that it matters whether the
/// kernel has multi-links for them.
package func hasUserFunctionWildcard(_ probes: [ProbeDescription]) -> Bool {
  for probe in probes {
    switch probe.attachPoint {
    case .uprobe(_, let function, _), .uretprobe(_, let function):
      if probe.template != nil || FunctionPattern(function).isForMany { return true }
    case .begin, .end, .tracepoint, .rawTracepoint, .kprobe, .kretprobe, .interval, .profile,
      .software, .hardware:
      break
    }
  }
  return false
}
