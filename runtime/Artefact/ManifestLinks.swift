/// Where the parts of a manifest are among the maps and programs of its artefact.
///
/// All sizes were compared: the kernel's keys and values hold what the manifest says.
package struct ManifestLinks: Equatable, Sendable {

  /// For each of `Manifest.probes`, the index into `LoadPlan.programs`.
  package let probes: [Int]

  /// For each of `Manifest.maps`, the index into `LoadPlan.maps`.
  package let maps: [Int]

  /// For each of `Manifest.stackMaps`, the index into `LoadPlan.maps`.
  package let stackMaps: [Int]

  /// For each of `Manifest.parameters`, where it is stored.
  package let parameters: [ParameterSlot]

  /// The ring buffer's index into `LoadPlan.maps`; nil if no program sends events.
  package let ringBuffer: Int?

  /// The counters' index into `LoadPlan.maps`; nil if nothing can be lost.
  package let counters: Int?
}

/// The room of a parameter in a data section.
package struct ParameterSlot: Equatable, Sendable {

  /// The data section's index into `LoadPlan.maps`.
  package let map: Int

  /// The offset in the section in bytes.
  package let offset: Int

  /// The size in bytes.
  package let size: Int
}

extension ManifestLinks {

  /// Finds the parts of `manifest`.
  init(
    _ manifest: borrowing Manifest, maps plans: [MapPlan], programs: [ProgramPlan],
    object: ObjectFile
  ) throws(ArtefactError) {
    let finder = LinkFinder(maps: plans, programs: programs, object: object)
    var probes: [Int] = []
    for probe in manifest.probes { probes.append(finder.program(of: probe)) }
    var maps: [Int] = []
    for map in manifest.maps { maps.append(finder.map(map)) }
    var stackMaps: [Int] = []
    for map in manifest.stackMaps { stackMaps.append(finder.map(map)) }
    var parameters: [ParameterSlot] = []
    for parameter in manifest.parameters { parameters.append(finder.slot(of: parameter)) }
    self.probes = probes
    self.maps = maps
    self.stackMaps = stackMaps
    self.parameters = parameters
    ringBuffer = finder.ringBuffer(isNeeded: !manifest.events.isEmpty)
    counters = finder.counters(count: Counter.failedUpdates(map: manifest.maps.count))
    if let failure = finder.failure { throw failure }
  }
}

/// Looks for symbols among the maps and programs.
///
/// A class because it remembers what was wrong first; what follows is only looked at.
private final class LinkFinder {

  let maps: [MapPlan]
  let programs: [ProgramPlan]
  let object: ObjectFile
  private(set) var failure: ArtefactError?

  init(maps: [MapPlan], programs: [ProgramPlan], object: ObjectFile) {
    self.maps = maps
    self.programs = programs
    self.object = object
  }

  private func fail(_ error: ArtefactError) {
    if failure == nil { failure = error }
  }

  private func fail(map name: Text, _ reason: Text) {
    fail(.invalidMap(name: name, reason: reason))
  }

  @inline(never)
  func program(of probe: ProbeDescription) -> Int {
    for index in 0..<programs.count where programs[index].name == probe.program { return index }
    fail(.invalidProgram(name: probe.program, instruction: 0, reason: "missing"))
    return 0
  }

  @inline(never)
  func map(_ description: MapDescription) -> Int {
    // A map without keys has the index 0, of 4 bytes.
    map(description.symbol, keySize: description.key?.size ?? 4, valueSize: description.value.size)
  }

  @inline(never)
  func map(_ description: StackMapDescription) -> Int {
    map(description.symbol, keySize: 4, valueSize: description.depth * description.frameSize)
  }

  func ringBuffer(isNeeded: Bool) -> Int? {
    let name = ArtefactNames.ringBuffer
    guard let index = index(of: name) else {
      if isNeeded { fail(map: name, "missing") }
      return nil
    }
    if maps[index].knownType != .ringBuffer { fail(map: name, "not a ring buffer") }
    return index
  }

  func counters(count: Int) -> Int? {
    let name = ArtefactNames.counters
    guard index(of: name) != nil else { return nil }
    let index = map(name, keySize: 4, valueSize: 8 * count)
    if maps[index].knownType != .perCPUArray { fail(map: name, "not a per-CPU array") }
    return index
  }

  @inline(never)
  func slot(of parameter: ParameterDescription) -> ParameterSlot {
    let size = parameter.content.size
    for symbol in object.symbols where !symbol.isSection && symbol.name.equals(parameter.symbol) {
      guard let map = data(inSection: symbol.section), maps[map].isFrozen else { continue }
      if symbol.value > maps[map].valueSize || size > maps[map].valueSize - symbol.value {
        fail(map: maps[map].name, "no room for '" + parameter.symbol + "'")
      }
      return ParameterSlot(map: map, offset: symbol.value, size: size)
    }
    fail(map: ".rodata", "'" + parameter.symbol + "' is missing")
    return ParameterSlot(map: 0, offset: 0, size: size)
  }

  private func data(inSection section: Int) -> Int? {
    for index in 0..<maps.count
    where maps[index].contents != nil && maps[index].section == section {
      return index
    }
    return nil
  }

  @inline(never)
  private func index(of symbol: Text) -> Int? {
    for index in 0..<maps.count where maps[index].contents == nil && maps[index].name == symbol {
      return index
    }
    return nil
  }

  @inline(never)
  private func map(_ symbol: Text, keySize: Int, valueSize: Int) -> Int {
    guard let index = index(of: symbol) else {
      fail(map: symbol, "missing")
      return 0
    }
    if keySize > maps[index].keySize || valueSize > maps[index].valueSize {
      fail(map: symbol, "smaller than the manifest says")
    }
    return index
  }
}
