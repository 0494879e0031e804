#if !hasFeature(Embedded)
  internal import Artefact
#endif

/// The symbols of a batch of addresses, found in one pass over `/proc/kallsyms`.
///
/// Memory is proportional to the batch, not to the kernel: this is for printing stacks once, at the
/// end.
package struct KernelSymbolBatch {

  /// The best symbol so far between the preceding address of the batch and this one.
  private struct Slot {
    var symbolAddress: UInt64 = 0
    var preference: UInt8 = 0
    var name: [UInt8] = []
  }

  private var reader = KallsymsReader()
  private let addresses: [UInt64]
  private var slots: [Slot]

  /// Creates a batch of addresses, in any order and with repetitions.
  package init(_ addresses: [UInt64]) {
    var unique: [UInt64] = []
    for index in sortedIndices(addresses.count, by: { addresses[$0] < addresses[$1] })
    where unique.last != addresses[index] {
      unique.append(addresses[index])
    }
    self.addresses = unique
    slots = [Slot](repeating: Slot(), count: unique.count)
  }

  /// Whether the kernel told its addresses.
  package var status: KallsymsStatus { reader.status }

  /// Reads the next bytes of `/proc/kallsyms`.
  package mutating func read(_ chunk: RawSpan) {
    var reader = self.reader
    self.reader = KallsymsReader()
    reader.read(chunk) { line in add(line) }
    self.reader = reader
  }

  /// Makes the batch ready for looking up addresses, after the last chunk.
  package mutating func finish() {
    var reader = self.reader
    self.reader = KallsymsReader()
    reader.finish { line in add(line) }
    self.reader = reader
    for index in slots.indices.dropFirst() where slots[index].symbolAddress == 0 {
      slots[index] = slots[index - 1]
    }
  }

  /// Returns the symbol that contains an address of the batch, and how far into it it lies.
  package func symbol(at address: UInt64) -> (name: ArraySlice<UInt8>, offset: UInt64)? {
    let index = firstIndex(notBelow: address)
    guard index < addresses.count, addresses[index] == address else { return nil }
    let slot = slots[index]
    guard slot.symbolAddress != 0, address - slot.symbolAddress < largestSymbolOffset else {
      return nil
    }
    return (slot.name[...], address - slot.symbolAddress)
  }

  private mutating func add(_ line: KernelSymbolLine) {
    let index = firstIndex(notBelow: line.address)
    guard index < slots.count else { return }
    if line.address < slots[index].symbolAddress { return }
    if line.address == slots[index].symbolAddress, line.preference < slots[index].preference {
      return
    }
    slots[index].symbolAddress = line.address
    slots[index].preference = line.preference
    slots[index].name.removeAll(keepingCapacity: true)
    slots[index].name.append(contentsOf: line.name)
  }

  private func firstIndex(notBelow address: UInt64) -> Int {
    var low = 0
    var high = addresses.count
    while low < high {
      let middle = (low + high) / 2
      if addresses[middle] < address { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
