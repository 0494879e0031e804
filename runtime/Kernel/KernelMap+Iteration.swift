internal import CKernel

#if !hasFeature(Embedded)
  internal import Artefact
#endif

/// A key of a map and its values on all CPUs, one after the other.
package struct KernelMapElement: Equatable, Sendable {
  /// The key.
  package var key: [UInt8]
  /// The values.
  package var value: [UInt8]
}

extension KernelMap {

  /// Returns the elements that exist now.
  ///
  /// Programs may change the map meanwhile: no key is returned twice, and a key that exists
  /// throughout is returned.
  package func elements() throws(KernelError) -> [KernelMapElement] {
    switch type {
    case .array, .perCPUArray: return try elementsByIndex()
    case .hash, .perCPUHash, .leastRecentlyUsedHash, .leastRecentlyUsedPerCPUHash:
      return try elementsInBatches()
    case .stackTrace, .ringBuffer: return []
    }
  }

  private func elementsByIndex() throws(KernelError) -> [KernelMapElement] {
    var elements: [KernelMapElement] = []
    for index in 0..<maximumEntries {
      var key: [UInt8] = []
      key.append(littleEndian: UInt32(truncatingIfNeeded: index))
      if let value = try value(of: key) {
        elements.append(KernelMapElement(key: key, value: value))
      }
    }
    return elements
  }

  /// Reads many elements with each system call (Linux 5.6).
  private func elementsInBatches() throws(KernelError) -> [KernelMapElement] {
    var elements: [KernelMapElement] = []
    var capacity = max(1, min(maximumEntries, 65536 / max(1, totalValueSize + keySize)))
    var keys = [UInt8](repeating: 0, count: capacity * keySize)
    var values = [UInt8](repeating: 0, count: capacity * totalValueSize)
    var place: UInt64 = 0
    var isFirst = true
    while true {
      var count = capacity
      let next = batchCall(after: isFirst ? nil : place, &keys, &values, &count)
      let error = ErrorNumber(rawValue: Int32(truncatingIfNeeded: -next.result))
      if error == .noSpace, capacity < maximumEntries {
        // A bucket of the hash table has more elements than fit.
        capacity = min(capacity * 2, maximumEntries)
        keys = [UInt8](repeating: 0, count: capacity * keySize)
        values = [UInt8](repeating: 0, count: capacity * totalValueSize)
        continue
      }
      if next.result < 0, error != .notFound { try check(next.result, .readMap, name) }
      for index in 0..<count {
        elements.append(
          KernelMapElement(
            key: [UInt8](keys[index * keySize..<(index + 1) * keySize]),
            value: [UInt8](values[index * totalValueSize..<(index + 1) * totalValueSize])))
      }
      if error == .notFound { return elements }
      place = next.place
      isFirst = false
    }
  }

  private func batchCall(
    after place: UInt64?, _ keys: inout [UInt8], _ values: inout [UInt8], _ count: inout Int
  ) -> (result: Int, place: UInt64) {
    var attributes = bpf_attr()
    var before = place ?? 0
    var after: UInt64 = 0
    attributes.batch.map_fd = UInt32(bitPattern: descriptor)
    attributes.batch.count = UInt32(truncatingIfNeeded: count)
    let result = withUnsafeMutablePointer(to: &before) { before in
      withUnsafeMutablePointer(to: &after) { after in
        keys.withUnsafeMutableBytes { keys in
          values.withUnsafeMutableBytes { values in
            attributes.batch.in_batch = place == nil ? 0 : address64(before)
            attributes.batch.out_batch = address64(after)
            attributes.batch.keys = address64(keys.baseAddress)
            attributes.batch.values = address64(values.baseAddress)
            return bpfCall(BPF_MAP_LOOKUP_BATCH, &attributes)
          }
        }
      }
    }
    let isEmpty = result < 0 && result != -Int(ErrorNumber.notFound.rawValue)
    count = isEmpty ? 0 : min(Int(attributes.batch.count), count)
    return (result, after)
  }
}

/// Whether `left` comes before `right` when bytes are compared one after the other.
package func isOrderedBefore(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  let count = min(left.count, right.count)
  for index in 0..<count where left[index] != right[index] { return left[index] < right[index] }
  return left.count < right.count
}
