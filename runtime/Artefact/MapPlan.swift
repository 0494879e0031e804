/// A map that the kernel is asked to create.
package struct MapPlan: Equatable, Sendable {

  /// The ELF symbol, or the name of the data section.
  package let name: Text

  /// The kernel's number of the type (`BPF_MAP_TYPE_…`).
  package var type: UInt32 = 0

  /// The size of a key in bytes.
  package var keySize = 0

  /// The size of a value in bytes.
  package var valueSize = 0

  /// The largest number of elements; of a ring buffer, its size in bytes.
  package var maxEntries: UInt32 = 0

  /// The kernel's flags (`BPF_F_…`).
  package var flags: UInt32 = 0

  /// The type of the key in the artefact's BTF; `void` if it is not told.
  package var keyType = BTFTypeID.void

  /// The type of the value in the artefact's BTF; `void` if it is not told.
  package var valueType = BTFTypeID.void

  /// The value of the only element of a data section; nil for other maps.
  package var contents: [UInt8]?

  /// Whether the map is frozen before programs are loaded, so that they see constants (`.rodata`).
  package var isFrozen = false

  /// The ELF section and offset that instructions refer to.
  var section = 0
  var offset = 0
}

/// The types of map that the loader tells apart (`BPF_MAP_TYPE_…`).
package enum MapType: UInt32, Sendable {
  case hash = 1
  case array = 2
  case perCPUHash = 5
  case perCPUArray = 6
  case stackTrace = 7
  case leastRecentlyUsedHash = 9
  case leastRecentlyUsedPerCPUHash = 10
  case ringBuffer = 27
}

extension MapPlan {

  /// The type, if it is one that the loader tells apart.
  package var knownType: MapType? { MapType(rawValue: type) }

  /// Whether each CPU has its own value.
  package var isPerCPU: Bool {
    switch knownType {
    case .perCPUHash, .perCPUArray, .leastRecentlyUsedPerCPUHash: true
    case .hash, .array, .stackTrace, .leastRecentlyUsedHash, .ringBuffer, nil: false
    }
  }
}
