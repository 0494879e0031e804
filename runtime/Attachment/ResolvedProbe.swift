#if !hasFeature(Embedded)
  package import Artefact
  internal import Kernel
#endif

/// One thing on this machine that a probe is attached to.
package struct AttachTarget: Equatable, Sendable {

  /// The probe's name with what was matched, such as `kprobe:vfs_read`.
  package var name: Text

  /// What it is called: a function, an event, or `category/event`; empty for timers.
  package var symbol: Text

  /// The address of a function of the kernel, if it told it, else 0; or its offset in a file.
  package var address: UInt64

  /// The file of a function; empty for those of the kernel.
  package var path: Text

  /// The function's number among those of the session, if the program asks for it.
  var functionNumber = 0

  /// Creates a target.
  package init(name: Text, symbol: Text, address: UInt64 = 0, path: Text = "") {
    self.name = name
    self.symbol = symbol
    self.address = address
    self.path = path
  }
}

/// Sorts targets by what the kernel calls them.
func sortBySymbol(_ targets: inout [AttachTarget]) {
  let unsorted = targets
  let order = sortedIndices(unsorted.count) {
    isOrderedBefore(unsorted[$0].symbol.bytes, unsorted[$1].symbol.bytes)
  }
  targets = order.map { unsorted[$0] }
}

/// How the targets of a probe are attached.
package enum AttachMethod: Equatable, Sendable {
  /// One after the other.
  case oneByOne
  /// All functions with one link.
  case multi
}

/// A probe and what it stands for on this machine.
package struct ResolvedProbe: Equatable, Sendable {

  /// The probe.
  package var probe: ProbeDescription

  /// The probe's index in the manifest.
  package var index = 0

  /// What it is attached to; empty if it is to be left out.
  package var targets: [AttachTarget]

  /// How it is attached.
  package var method: AttachMethod

  /// The attach cookie of the first target; those of the others follow.
  package var firstCookie: UInt64

  /// Creates a resolved probe.
  package init(
    probe: ProbeDescription, targets: [AttachTarget], method: AttachMethod = .oneByOne,
    firstCookie: UInt64 = 0
  ) {
    self.probe = probe
    self.targets = targets
    self.method = method
    self.firstCookie = firstCookie
  }

  /// The cookie of a target, 0 if the program does not read it: old kernels take no other.
  func cookie(ofTarget index: Int) -> UInt64 {
    guard probe.readsCookie else { return 0 }
    return firstCookie + UInt64(index) | UInt64(targets[index].functionNumber) << 32
  }
}

/// What all probes of an artefact stand for on this machine.
package struct ResolvedProbes: Sendable {

  /// The probes in the order of the script.
  package var probes: [ResolvedProbe] = []

  /// The names of the targets, by attach cookie.
  package var targetNames: [Text] = []

  /// The names of the functions of programs that can be asked for.
  package var functionNames = NameNumbers()

  /// The missing targets that the script wants to hear of.
  package var warnings: [AttachError] = []

  /// Finds the targets of all probes; nothing is listed for those without wildcards.
  package init(
    _ descriptions: [ProbeDescription], policy: MissingProbePolicy,
    in resolver: borrowing ProbeResolver
  ) throws(AttachError) {
    for (index, description) in descriptions.enumerated() {
      do throws(AttachError) {
        append(try resolver.resolve(description), index)
      } catch {
        try error.handle(policy, &warnings)
      }
    }
  }

  /// The number of targets of all probes.
  package var targetCount: Int { probes.reduce(0) { $0 + $1.targets.count } }

  @inline(never)
  private mutating func append(_ probe: consuming ResolvedProbe, _ index: Int) {
    probe.index = index
    probe.firstCookie = UInt64(targetNames.count)
    for index in probe.targets.indices {
      targetNames.append(probe.targets[index].name)
      if probe.probe.readsCookie, !probe.targets[index].path.isEmpty {
        probe.targets[index].functionNumber = functionNames.number(
          of: probe.targets[index].symbol)
      }
    }
    probes.append(probe)
  }
}
