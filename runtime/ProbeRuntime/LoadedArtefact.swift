#if !hasFeature(Embedded)
  internal import Artefact
  package import Attachment
  package import Kernel
#endif

/// The maps and programs of an artefact in the kernel; they go away with this value.
package struct LoadedArtefact: ~Copyable {

  private let descriptors: FileDescriptorList

  /// The maps, in the order of the plan's.
  package let maps: [KernelMap]

  /// The programs, in the order of the probes.
  package let programs: [LoadedProgram]

  /// Creates the maps and loads the programs of `probes`.
  package init(
    _ artefact: borrowing BoundArtefact, probes: [ResolvedProbe], possibleCPUs: Int,
    isVerbose: Bool
  ) throws(SessionError) {
    var descriptors = FileDescriptorList()
    let types: Int32
    let maps: [KernelMap]
    do throws(KernelError) {
      let script = artefact.plan.manifest.script
      types = descriptors.append(try loadTypes(artefact.plan.types.bytes, of: script))
      maps = try createMaps(
        artefact, types: types, possibleCPUs: possibleCPUs, &descriptors)
    } catch {
      throw .kernel(error)
    }
    var variants: [ProgramVariant] = []
    var programs: [LoadedProgram] = []
    for probe in probes {
      let index = artefact.plan.links.probes[probe.index]
      let known = variants.first {
        $0.program == index && $0.type == probe.programType
          && $0.attachment == probe.expectedAttachment
      }
      if let known {
        programs.append(known.loaded)
        continue
      }
      let definition = ProgramDefinition(
        artefact.plan, program: index, for: probe, types: types,
        maps: maps.map { $0.descriptor })
      let descriptor: Int32
      do throws(KernelError) {
        descriptor = descriptors.append(try loadProgram(definition))
      } catch {
        throw .program(
          ProgramFailure(
            error, definition, of: probe.probe, program: index, in: artefact.plan,
            isVerbose: isVerbose))
      }
      let loaded = LoadedProgram(name: probe.probe.name, descriptor: descriptor)
      variants.append(
        ProgramVariant(
          program: index, type: probe.programType, attachment: probe.expectedAttachment,
          loaded: loaded))
      programs.append(loaded)
    }
    self.descriptors = descriptors
    self.maps = maps
    self.programs = programs
  }
}

/// A program of the plan as it was loaded: the same instructions may serve probes of several kinds.
private struct ProgramVariant {
  var program: Int
  var type: ProgramType
  var attachment: ExpectedAttachment
  var loaded: LoadedProgram
}

/// Creates the maps of an artefact, fills its data sections and freezes the constant ones.
private func createMaps(
  _ artefact: BoundArtefact, types: Int32, possibleCPUs: Int,
  _ descriptors: inout FileDescriptorList
) throws(KernelError) -> [KernelMap] {
  var maps: [KernelMap] = []
  for (index, definition) in artefact.maps.enumerated() {
    let descriptor = descriptors.append(try createMap(definition, types: types))
    let map = KernelMap(definition, descriptor: descriptor, possibleCPUs: possibleCPUs)
    if let contents = artefact.contents[index] {
      try map.store(contents, for: [0, 0, 0, 0])
      // Before the programs are loaded, so that the verifier knows the constants.
      if artefact.plan.maps[index].isFrozen { try map.freeze() }
    }
    maps.append(map)
  }
  return maps
}

extension ProgramDefinition {

  /// Creates the definition of program `index` of a plan for a probe.
  @inline(never)
  init(
    _ plan: borrowing LoadPlan, program index: Int, for probe: borrowing ResolvedProbe,
    types: Int32, maps: borrowing [Int32]
  ) {
    let program = plan.programs[index]
    self.init(
      name: program.name, type: probe.programType,
      expectedAttachment: probe.expectedAttachment, code: program.code(mapDescriptors: maps),
      license: Text([UInt8](plan.license.dropLast())), types: types,
      functions: InstructionRecords(
        recordSize: plan.recordSizes.functionInfo, bytes: program.functionInfo),
      lines: InstructionRecords(recordSize: plan.recordSizes.lineInfo, bytes: program.lineInfo),
      relocations: InstructionRecords(
        recordSize: plan.recordSizes.relocation, bytes: program.relocations))
  }
}
