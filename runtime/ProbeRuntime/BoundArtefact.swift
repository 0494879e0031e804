#if !hasFeature(Embedded)
  package import Artefact
  package import Kernel
#endif

/// An artefact with everything in it that depends on this machine and this session.
package final class BoundArtefact: Sendable {

  /// What the artefact says.
  package let plan: LoadPlan

  /// The maps to create, in the order of the plan's.
  package let maps: [MapDefinition]

  /// The contents of the data sections, in the order of the plan's maps; nil for other maps.
  package let contents: [[UInt8]?]

  /// Binds a plan.
  static func bind(
    _ plan: LoadPlan, facts: SessionFacts, ringBufferSize: Int
  ) throws(SessionError) -> BoundArtefact {
    var maps: [MapDefinition] = []
    for (index, map) in plan.maps.enumerated() {
      guard var definition = MapDefinition(map) else {
        throw .artefact(.invalidMap(name: map.name, reason: "a type that this loader lacks"))
      }
      if index == plan.links.ringBuffer { definition.maximumEntries = ringBufferSize }
      definition.allocateLate()
      maps.append(definition)
    }
    for (index, map) in zip(plan.links.stackMaps, plan.manifest.stackMaps) {
      maps[index].valueSize = min(map.depth, facts.stackDepth) * map.frameSize
    }
    return BoundArtefact(plan, maps, try contents(plan, facts))
  }

  // Does not throw, because Embedded Swift leaks an object whose initialiser does.
  private init(_ plan: LoadPlan, _ maps: [MapDefinition], _ contents: [[UInt8]?]) {
    self.plan = plan
    self.maps = maps
    self.contents = contents
  }

  /// The contents of the data sections with the parameters in them.
  private static func contents(
    _ plan: LoadPlan, _ facts: SessionFacts
  ) throws(SessionError) -> [[UInt8]?] {
    var contents: [[UInt8]?] = []
    for map in plan.maps { contents.append(map.contents) }
    for (index, slot) in plan.links.parameters.enumerated() {
      var bytes = facts.arguments.bytes(ofParameter: index)
      let content = plan.manifest.parameters[index].content
      do throws(ParameterError) {
        if bytes.isEmpty { bytes = try facts.bytes(of: content) }
      } catch {
        var error = error
        if case .lookup(let lookup) = content {
          let place = plan.place(ofLine: lookup.line)
          let position = Text(decimal: place.line) + ":" + Text(decimal: lookup.column)
          error.message = place.file + ":" + position + ": " + error.message
        }
        throw .parameter(error)
      }
      guard !bytes.isEmpty else { continue }
      contents[slot.map]?.replaceSubrange(slot.offset..<slot.offset + slot.size, with: bytes)
    }
    return contents
  }
}

extension MapDefinition {

  /// Creates the definition of a planned map; nil if its type is not known.
  init?(_ plan: MapPlan) {
    guard let type = plan.knownType else { return nil }
    self.init(
      name: plan.name, type: type, keySize: plan.keySize, valueSize: plan.valueSize,
      maximumEntries: Int(plan.maxEntries), flags: plan.flags, keyType: plan.keyType.number,
      valueType: plan.valueType.number)
  }

  /// Lets the kernel allocate the elements of a per-CPU hash when they are needed.
  ///
  /// To allocate thousands of them at once takes milliseconds at the start, and memory for each
  /// CPU; since Linux 6.1 the kernel keeps a reserve that probes may take elements from.
  package mutating func allocateLate() {
    guard type.canAllocateLate, type.isPerCPU else { return }
    let noPreallocation: UInt32 = 1  // BPF_F_NO_PREALLOC
    flags |= noPreallocation
  }
}
