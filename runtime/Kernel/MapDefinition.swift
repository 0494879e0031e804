internal import CKernel

#if !hasFeature(Embedded)
  package import Artefact
#endif

extension MapType {

  /// Whether each CPU has its own values.
  package var isPerCPU: Bool {
    switch self {
    case .perCPUHash, .perCPUArray, .leastRecentlyUsedPerCPUHash: true
    case .hash, .array, .stackTrace, .leastRecentlyUsedHash, .ringBuffer: false
    }
  }

  /// Whether elements may be allocated when they are needed instead of all at once.
  package var canAllocateLate: Bool {
    switch self {
    case .hash, .perCPUHash: true
    case .array, .perCPUArray, .stackTrace, .leastRecentlyUsedHash,
      .leastRecentlyUsedPerCPUHash, .ringBuffer:
      false
    }
  }
}

/// A map to be created.
package struct MapDefinition: Equatable, Sendable {
  /// The name, for messages and for the tools that list maps.
  package var name: Text
  /// The type.
  package var type: MapType
  /// The size of a key in bytes.
  package var keySize: Int
  /// The size of one CPU's value in bytes.
  package var valueSize: Int
  /// The largest number of elements; of a ring buffer, its size in bytes.
  package var maximumEntries: Int
  /// The flags of the kernel's ABI (`BPF_F_…`).
  package var flags: UInt32
  /// The types of keys and values in the loaded BTF; 0 if there is none.
  package var keyType: UInt32
  package var valueType: UInt32

  /// Creates a definition.
  package init(
    name: Text, type: MapType, keySize: Int, valueSize: Int, maximumEntries: Int,
    flags: UInt32 = 0, keyType: UInt32 = 0, valueType: UInt32 = 0
  ) {
    self.name = name
    self.type = type
    self.keySize = keySize
    self.valueSize = valueSize
    self.maximumEntries = maximumEntries
    self.flags = flags
    self.keyType = keyType
    self.valueType = valueType
  }
}

/// Loads type information (BTF) into the kernel.
package func loadTypes(_ types: [UInt8], of subject: Text) throws(KernelError) -> FileDescriptor {
  var attributes = bpf_attr()
  let result = types.withUnsafeBytes { bytes in
    attributes.btf = address64(bytes.baseAddress)
    attributes.btf_size = UInt32(bytes.count)
    return bpfCall(BPF_BTF_LOAD, &attributes)
  }
  return FileDescriptor(owning: try check(result, .loadTypes, subject))
}

/// Creates a map whose key and value types are in the loaded BTF `types`.
package func createMap(
  _ definition: MapDefinition, types: Int32
) throws(KernelError) -> FileDescriptor {
  var attributes = bpf_attr()
  attributes.map_type = definition.type.rawValue
  attributes.key_size = UInt32(truncatingIfNeeded: definition.keySize)
  attributes.value_size = UInt32(truncatingIfNeeded: definition.valueSize)
  attributes.max_entries = UInt32(truncatingIfNeeded: definition.maximumEntries)
  attributes.map_flags = definition.flags
  withUnsafeMutableBytes(of: &attributes.map_name) {
    storeObjectName(definition.name.bytes, in: $0)
  }
  if definition.keyType != 0 || definition.valueType != 0 {
    attributes.btf_fd = UInt32(bitPattern: types)
    attributes.btf_key_type_id = definition.keyType
    attributes.btf_value_type_id = definition.valueType
  }
  var result = bpfCall(BPF_MAP_CREATE, &attributes)
  if result < 0, attributes.btf_fd != 0 {
    // Some map types take no BTF; only tools that print maps miss it.
    attributes.btf_fd = 0
    attributes.btf_key_type_id = 0
    attributes.btf_value_type_id = 0
    result = bpfCall(BPF_MAP_CREATE, &attributes)
  }
  return FileDescriptor(owning: try check(result, .createMap, definition.name))
}
