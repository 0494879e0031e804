import Artefact
import Checking
import TypedIR

/// What the programs of a script are able to do beyond counting, noted while they are lowered.
struct Capabilities {

  /// Whether a program reads the kernel's memory.
  var readsKernelMemory = false

  /// Whether a program reads a process's memory.
  var readsUserMemory = false

  /// Whether the loader runs commands for a program.
  var runsCommands = false

  /// Whether a program lets functions of the kernel return what the script says.
  var overridesReturns = false

  /// Whether a program sends signals.
  var sendsSignals = false

  /// Whether a program writes to a process's memory.
  var writesUserMemory = false

  /// The manifest's names of the capabilities, in alphabetical order.
  var names: [Text] {
    (overridesReturns ? ["override-returns"] : [])
      + (readsKernelMemory ? ["read-kernel-memory"] : [])
      + (readsUserMemory ? ["read-user-memory"] : [])
      + (runsCommands ? ["run-commands"] : [])
      + (sendsSignals ? ["send-signals"] : [])
      + (writesUserMemory ? ["write-user-memory"] : [])
  }
}

extension FunctionLowering {

  /// Notes that the program reads memory, and returns whose.
  mutating func reading(_ space: AddressSpace) -> AddressSpace {
    switch space {
    case .kernel: tables.capabilities.readsKernelMemory = true
    case .user: tables.capabilities.readsUserMemory = true
    }
    return space
  }

  /// Notes that the program reads the memory that `pointer` points into, and returns whose.
  mutating func readingMemory(behind pointer: CheckedExpression) -> AddressSpace {
    if case .pointer(_, let space) = pointer.type { return reading(space) }
    return reading(.kernel)
  }
}

extension FunctionLowering {

  /// Notes that the program reads the memory in which an array or structure lies, and returns whose.
  mutating func readingMemory(around value: CheckedExpression) -> AddressSpace {
    switch value.kind {
    case .member(let base, _), .dereference(let base), .subscript_(let base, _),
      .convert(let base):
      if case .pointer = base.type {
        readingMemory(behind: base)
      } else {
        readingMemory(around: base)
      }
    default: reading(.kernel)
    }
  }
}

extension ScriptTables {

  /// The kernel features that the programs need, in alphabetical order.
  var features: [Text] {
    let attachPoints = script.probes.map(\.attachPoint)
    var features: [Text] = []
    if manifest.manifest.probes.contains(where: \.readsCookie) { features.append("attach-cookie") }
    if attachPoints.contains(where: \.isKernelProbe) { features.append("kprobe") }
    if !manifest.manifest.events.isEmpty { features.append("ring-buffer") }
    if !manifest.manifest.stackMaps.isEmpty { features.append("stack-trace-map") }
    if !kernelTypes.structs.isEmpty || !kernelTypes.enums.isEmpty {
      features.append("type-relocation")
    }
    if attachPoints.contains(where: \.isUserProbe) { features.append("uprobe") }
    return features
  }
}

extension AttachPoint {

  /// Whether the attach point is an instruction of the kernel.
  fileprivate var isKernelProbe: Bool {
    switch self {
    case .kprobe, .kretprobe: true
    case .begin, .end, .tracepoint, .rawTracepoint, .uprobe, .uretprobe, .interval, .profile,
      .software, .hardware:
      false
    }
  }

  /// Whether the attach point is an instruction of programs.
  var isUserProbe: Bool {
    switch self {
    case .uprobe, .uretprobe: true
    case .begin, .end, .tracepoint, .rawTracepoint, .kprobe, .kretprobe, .interval, .profile,
      .software, .hardware:
      false
    }
  }
}
