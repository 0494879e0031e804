/// A program that the kernel is asked to load.
package struct ProgramPlan: Equatable, Sendable {

  /// The ELF symbol of the program's function.
  package let name: Text

  /// The name of the ELF section, such as `kprobe/vfs_read`.
  package let section: Text

  /// The instructions of the function and of the functions that it calls, 8 bytes each; calls are
  /// linked, references to maps are not.
  package internal(set) var code: [UInt8] = []

  /// The instructions that refer to maps.
  package internal(set) var mapReferences: [MapReference] = []

  /// The records of `func_info`.
  package internal(set) var functionInfo: [UInt8] = []

  /// The records of `line_info`.
  package internal(set) var lineInfo: [UInt8] = []

  /// The records of `core_relos`.
  package internal(set) var relocations: [UInt8] = []

  /// The number of instructions.
  package var instructionCount: Int { code.count / 8 }
}

/// An instruction that loads a map or an address in a data section.
package struct MapReference: Equatable, Sendable {

  /// The index of the first of its two slots.
  package let instruction: Int

  /// The index into `LoadPlan.maps`.
  package let map: Int

  /// The offset in the data section; nil for the map itself.
  package let offset: Int?
}

extension ProgramPlan {

  /// Returns the instructions with the file descriptors of the maps in them.
  ///
  /// - Precondition: there is a descriptor for each of `LoadPlan.maps`.
  package func code(mapDescriptors: [Int32]) -> [UInt8] {
    var linked = code
    for reference in mapReferences {
      let start = reference.instruction * 8
      // BPF_PSEUDO_MAP_FD is 1, BPF_PSEUDO_MAP_VALUE is 2.
      let kind: UInt8 = reference.offset == nil ? 1 : 2
      linked[start + 1] = linked[start + 1] & 15 | kind << 4
      linked.store(UInt32(bitPattern: mapDescriptors[reference.map]), at: start + 4)
      linked.store(UInt32(truncatingIfNeeded: reference.offset ?? 0), at: start + 12)
    }
    return linked
  }
}
