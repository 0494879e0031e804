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
    _ manifest: Manifest, maps plans: [MapPlan], programs: [ProgramPlan], object: ObjectFile
  ) throws(ArtefactError) {
    let finder = LinkFinder(maps: plans, programs: programs, object: object)
    var probes: [Int] = []
    for probe in manifest.probes { probes.append(try finder.program(of: probe)) }
    var maps: [Int] = []
    for map in manifest.maps { maps.append(try finder.map(map)) }
    var stackMaps: [Int] = []
    for map in manifest.stackMaps { stackMaps.append(try finder.map(map)) }
    var parameters: [ParameterSlot] = []
    for parameter in manifest.parameters { parameters.append(try finder.slot(of: parameter)) }
    self.probes = probes
    self.maps = maps
    self.stackMaps = stackMaps
    self.parameters = parameters
    ringBuffer = try finder.ringBuffer()
    counters = try finder.counters(count: Counter.failedUpdates(map: manifest.maps.count))
    guard manifest.events.isEmpty || ringBuffer != nil else {
      throw .invalidMap(name: ArtefactNames.ringBuffer, reason: "missing")
    }
  }
}

/// Looks for symbols among the maps and programs.
private struct LinkFinder {

  let maps: [MapPlan]
  let programs: [ProgramPlan]
  let object: ObjectFile

  @inline(never)
  func program(of probe: ProbeDescription) throws(ArtefactError) -> Int {
    for index in 0..<programs.count where programs[index].name == probe.program { return index }
    throw .invalidProgram(name: probe.program, instruction: 0, reason: "missing")
  }

  func map(_ description: MapDescription) throws(ArtefactError) -> Int {
    // A map without keys has the index 0, of 4 bytes.
    try map(
      description.symbol, keySize: description.key?.size ?? 4, valueSize: description.value.size)
  }

  func map(_ description: StackMapDescription) throws(ArtefactError) -> Int {
    try map(description.symbol, keySize: 4, valueSize: description.depth * description.frameSize)
  }

  func ringBuffer() throws(ArtefactError) -> Int? {
    guard let index = index(of: ArtefactNames.ringBuffer) else { return nil }
    guard maps[index].knownType == .ringBuffer else {
      throw .invalidMap(name: maps[index].name, reason: "not a ring buffer")
    }
    return index
  }

  func counters(count: Int) throws(ArtefactError) -> Int? {
    guard index(of: ArtefactNames.counters) != nil else { return nil }
    let index = try map(ArtefactNames.counters, keySize: 4, valueSize: 8 * count)
    guard maps[index].knownType == .perCPUArray else {
      throw .invalidMap(name: maps[index].name, reason: "not a per-CPU array")
    }
    return index
  }

  @inline(never)
  func slot(of parameter: ParameterDescription) throws(ArtefactError) -> ParameterSlot {
    let size = parameter.content.size
    for symbol in object.symbols where !symbol.isSection && symbol.name.equals(parameter.symbol) {
      guard let map = data(inSection: symbol.section), maps[map].isFrozen else { continue }
      guard symbol.value <= maps[map].valueSize, size <= maps[map].valueSize - symbol.value else {
        throw .invalidMap(
          name: maps[map].name, reason: "no room for '" + parameter.symbol + "'")
      }
      return ParameterSlot(map: map, offset: symbol.value, size: size)
    }
    throw .invalidMap(name: ".rodata", reason: "'" + parameter.symbol + "' is missing")
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
  private func map(
    _ symbol: Text, keySize: Int, valueSize: Int
  ) throws(ArtefactError) -> Int {
    guard let index = index(of: symbol) else { throw .invalidMap(name: symbol, reason: "missing") }
    guard keySize <= maps[index].keySize, valueSize <= maps[index].valueSize else {
      throw .invalidMap(name: symbol, reason: "smaller than the manifest says")
    }
    return index
  }
}
