internal import CKernel

#if !hasFeature(Embedded)
  package import Artefact
#endif

/// A map in the kernel; whoever created it owns its descriptor.
package struct KernelMap: Equatable, Sendable {

  /// The open descriptor.
  package let descriptor: Int32

  /// The name, for messages.
  package let name: Text

  /// The type.
  package let type: MapType

  /// The size of a key in bytes.
  package let keySize: Int

  /// The distance between the values of two CPUs in bytes.
  package let valueStride: Int

  /// The number of values of a key: the possible CPUs of a per-CPU map, else 1.
  package let valuesPerKey: Int

  /// The largest number of elements.
  package let maximumEntries: Int

  /// Creates the description of an open map on a machine with `possibleCPUs`.
  package init(_ definition: MapDefinition, descriptor: Int32, possibleCPUs: Int) {
    self.descriptor = descriptor
    name = definition.name
    type = definition.type
    keySize = definition.keySize
    maximumEntries = definition.maximumEntries
    if definition.type.isPerCPU {
      valueStride = (definition.valueSize + 7) & ~7
      valuesPerKey = possibleCPUs
    } else {
      valueStride = definition.valueSize
      valuesPerKey = 1
    }
  }

  /// The size of the values of all CPUs in bytes.
  package var totalValueSize: Int { valueStride * valuesPerKey }

  /// Returns the values of `key`, those of all CPUs one after the other; nil without the key.
  package func value(of key: [UInt8]) throws(KernelError) -> [UInt8]? {
    var value = [UInt8](repeating: 0, count: totalValueSize)
    let result = key.withUnsafeBytes { key in
      value.withUnsafeMutableBytes { value in
        elementCall(BPF_MAP_LOOKUP_ELEM, key: key, value: value.baseAddress)
      }
    }
    if result == -Int(ErrorNumber.notFound.rawValue) { return nil }
    try check(result, .readMap, name)
    return value
  }

  /// Stores the values of all CPUs for `key`.
  package func store(_ value: [UInt8], for key: [UInt8]) throws(KernelError) {
    let result = key.withUnsafeBytes { key in
      value.withUnsafeBytes { value in
        elementCall(BPF_MAP_UPDATE_ELEM, key: key, value: value.baseAddress)
      }
    }
    try check(result, .changeMap, name)
  }

  /// Makes the map constant for programs that are loaded later and for this process.
  package func freeze() throws(KernelError) {
    var attributes = bpf_attr()
    attributes.map_fd = UInt32(bitPattern: descriptor)
    try check(bpfCall(BPF_MAP_FREEZE, &attributes), .freezeMap, name)
  }

  /// Deletes all elements.
  package func removeAll() throws(KernelError) {
    if type == .array || type == .perCPUArray {
      try setAllToZero()
      return
    }
    for element in try elements() {
      let result = element.key.withUnsafeBytes {
        elementCall(BPF_MAP_DELETE_ELEM, key: $0, value: nil)
      }
      // A program may have deleted it meanwhile.
      if result == -Int(ErrorNumber.notFound.rawValue) { continue }
      try check(result, .changeMap, name)
    }
  }

  /// Sets the values of all elements to zero.
  package func setAllToZero() throws(KernelError) {
    let zero = [UInt8](repeating: 0, count: totalValueSize)
    let onlyExisting: UInt64 = 2  // BPF_EXIST
    for element in try elements() {
      let result = element.key.withUnsafeBytes { key in
        zero.withUnsafeBytes {
          elementCall(
            BPF_MAP_UPDATE_ELEM, key: key, value: $0.baseAddress, flags: onlyExisting)
        }
      }
      if result == -Int(ErrorNumber.notFound.rawValue) { continue }
      try check(result, .changeMap, name)
    }
  }

  func elementCall(
    _ command: bpf_cmd, key: UnsafeRawBufferPointer, value: UnsafeRawPointer?, flags: UInt64 = 0
  ) -> Int {
    precondition(key.count == keySize, "a key has the size that the map was created with")
    var attributes = bpf_attr()
    attributes.map_fd = UInt32(bitPattern: descriptor)
    attributes.key = address64(key.baseAddress)
    attributes.value = address64(value)
    attributes.flags = flags
    return bpfCall(command, &attributes)
  }
}
