#if !hasFeature(Embedded)
  internal import Artefact
  internal import Attachment
  internal import Kernel
  internal import Rendering
#endif

/// Reads an artefact.
func readPlan(_ object: [UInt8]) throws(SessionError) -> LoadPlan {
  do throws(ArtefactError) {
    return try LoadPlan.reading(object)
  } catch {
    throw .artefact(error)
  }
}

/// Reads what the script is given.
func readArguments(
  _ plan: LoadPlan, _ options: RunOptions
) throws(SessionError) -> ScriptArguments {
  do throws(ParameterError) {
    return try ScriptArguments(options.arguments, for: plan.manifest)
  } catch {
    throw .parameter(error)
  }
}

/// Binds and loads an artefact.
func openEngine(
  _ plan: LoadPlan, _ arguments: ScriptArguments, _ probes: ResolvedProbes,
  _ options: RunOptions, _ messages: MessageOutput
) throws(SessionError) -> SessionEngine {
  let plan = try bind(plan, to: arguments)
  let process = try findProcess(options.process)
  let pages =
    options.ringBufferPages > 0 ? options.ringBufferPages : plan.manifest.config.ringBufferPages
  let ringBufferSize = RingBufferSize.bytes(pages: pages)
  let possibleCPUs: Int
  do throws(KernelError) {
    possibleCPUs = try CPUList.possible().numbers.count
  } catch {
    throw .kernel(error)
  }
  var facts = try sessionFacts(
    plan, arguments, options, probes, messages, ringBufferSize)
  facts.possibleCPUs = UInt64(possibleCPUs)
  let artefact = try BoundArtefact.bind(plan, facts: facts, ringBufferSize: ringBufferSize)
  let loaded = try LoadedArtefact(
    artefact, probes: probes.probes, possibleCPUs: possibleCPUs, isVerbose: options.isVerbose)
  let maps = loaded.maps
  let printer = try makePrinter(plan, probes, maps, options, messages)
  let sources = try openEventSources(
    ring: plan.links.ringBuffer.map { maps[$0] }, size: ringBufferSize, process: process,
    takesSignals: options.ownsProcess)
  return SessionEngine(
    artefact, probes: probes, loaded: loaded, sources: sources, printer: printer,
    options: options, messages: messages)
}

private func bind(
  _ plan: LoadPlan, to arguments: ScriptArguments
) throws(SessionError) -> LoadPlan {
  do throws(ParameterError) {
    return try plan.bound(to: arguments)
  } catch {
    throw .parameter(error)
  }
}

/// Prepares the printing of events and maps.
private func makePrinter(
  _ plan: LoadPlan, _ probes: ResolvedProbes, _ maps: [KernelMap], _ options: RunOptions,
  _ messages: MessageOutput
) throws(SessionError) -> EventPrinter {
  let userSymbols = UserSymbols(options, plan.manifest.config, messages)
  let machine = MachineFacts()
  let resolver = makeResolver(
    stackMaps: plan.links.stackMaps.map { maps[$0] }, probeNames: probes.targetNames,
    functionNames: probes.functionNames.names, userSymbols: userSymbols, machine: machine)
  let renderer = ValueRenderer(
    enumerations: plan.manifest.enumerations,
    truncationTrailer: options.truncationTrailer ?? plan.manifest.config.truncationTrailer,
    texts: plan.manifest.texts,
    resolver: resolver)
  let steps: [EventPrinter.Step]
  do throws(FormatError) {
    steps = try EventPrinter.steps(of: plan)
  } catch {
    throw .artefact(.invalidManifest(path: "events", reason: "a format that cannot be read"))
  }
  return EventPrinter(
    plan, steps: steps, options: options, messages: messages, renderer: renderer,
    machine: machine, userSymbols: userSymbols, maps: plan.links.maps.map { maps[$0] })
}

/// Begins to watch the process of `-p`.
private func findProcess(_ identifier: Int?) throws(SessionError) -> FileDescriptor? {
  guard let identifier else { return nil }
  do throws(KernelError) {
    return try watchProcess(identifier)
  } catch {
    if error.number == .noProcess {
      throw .process(.noProcess, "there is no process " + Text(decimal: identifier))
    }
    throw .kernel(error)
  }
}

/// Collects what the parameters of the artefact ask for.
private func sessionFacts(
  _ plan: LoadPlan, _ arguments: ScriptArguments, _ options: RunOptions,
  _ probes: ResolvedProbes, _ messages: MessageOutput, _ ringBufferSize: Int
) throws(SessionError) -> SessionFacts {
  var facts = SessionFacts(
    arguments: arguments, process: UInt64(options.process ?? 0),
    namespace: FileIdentity(device: 0, inode: 0), startTime: Clock.bootTime.nanoseconds(),
    wakeupThreshold: UInt64(RingBufferSize.wakeupThreshold(ofSize: ringBufferSize)))
  let dependsOnNamespace = plan.manifest.parameters.contains {
    switch $0.content {
    case .pidNamespaceDevice, .pidNamespaceInode: true
    case .processFilter: options.process != nil
    case .positionalInteger, .positionalString, .positionalCount, .option, .startTime,
      .atomicTimeSinceBoot, .wakeupThreshold, .possibleCPUs, .childProcess,
      .lookup:
      false
    }
  }
  let names = MachineNames(plan.manifest.parameters, probes.probes)
  facts.lookUp = { names.number(of: $0) }
  if dependsOnNamespace { facts.namespace = try pidNamespace() }
  if facts.process != 0, facts.namespace.inode != 0 {
    throw .process(
      .invalid, "'-p' needs the initial PID namespace, in which the kernel numbers processes")
  }
  if let deepest = plan.manifest.stackMaps.map({ $0.depth }).max() {
    facts.stackDepth = largestStackDepth()
    if deepest > facts.stackDepth {
      messages.warn(
        "stacks have at most " + Text(decimal: facts.stackDepth)
          + " frames; raise kernel.perf_event_max_stack with sysctl")
    }
  }
  return facts
}

/// Returns the number of frames that this kernel allows in a stack.
private func largestStackDepth() -> Int {
  let usual = 127
  do throws(KernelError) {
    let text = try readFile("/proc/sys/kernel/perf_event_max_stack")
    return parseDecimal(text).flatMap { Int(exactly: $0) } ?? usual
  } catch {
    return usual
  }
}

/// Returns the PID namespace of this process; zeros if it is the initial one.
private func pidNamespace() throws(SessionError) -> FileIdentity {
  let initialInode: UInt64 = 0xefff_fffc  // PROC_PID_INIT_INO
  do throws(KernelError) {
    let identity = try FileIdentity.ofFile("/proc/self/ns/pid")
    return identity.inode == initialInode ? FileIdentity(device: 0, inode: 0) : identity
  } catch {
    throw .kernel(error)
  }
}

/// Finds what the probes stand for on this machine.
func resolveProbes(
  _ plan: LoadPlan, _ arguments: ScriptArguments, _ options: RunOptions
) throws(SessionError) -> ResolvedProbes {
  var resolver = ProbeResolver(
    limit: options.maximumProbes > 0 ? options.maximumProbes : plan.manifest.config.maximumProbes,
    hasMultiLinks: hasFunctionWildcard(plan.manifest.probes) && supports(.kernelFunctions),
    hasUprobeMulti: hasUserFunctionWildcard(plan.manifest.probes) && supports(.instructionsOfFile),
    binaries: BinarySearch(programFolders: options.programFolders, process: options.process))
  resolver.arguments = arguments.positional
  resolver.checksTargets = options.isListing
  do throws(AttachError) {
    let probes = try ResolvedProbes(
      plan.manifest.probes,
      policy: options.missingProbes ?? plan.manifest.config.missingProbes, in: resolver)
    let fewFiles = 250
    if probes.targetCount > fewFiles, options.ownsProcess { raiseFileLimit() }
    return probes
  } catch {
    throw SessionError(error, of: plan)
  }
}
