#if !hasFeature(Embedded)
  internal import Artefact
#endif

/// All symbols of the kernel, for looking up addresses again and again.
///
/// 16 bytes per symbol and the names without gaps: about 5 MB for a distribution's kernel.
package struct KernelSymbolTable {

  private struct Entry {
    var address: UInt64
    var nameStart: UInt32
    var nameLength: UInt16
    var preference: UInt8
  }

  private var reader = KallsymsReader()
  private var entries: [Entry] = []
  private var names: [UInt8] = []
  private var isSorted = true

  /// Creates an empty table.
  package init() {}

  /// Whether the kernel told its addresses.
  package var status: KallsymsStatus { reader.status }

  /// The number of addresses with a symbol.
  package var count: Int { entries.count }

  /// Reads the next bytes of `/proc/kallsyms`.
  package mutating func read(_ chunk: RawSpan) {
    var reader = self.reader
    self.reader = KallsymsReader()
    reader.read(chunk) { line in add(line) }
    self.reader = reader
  }

  /// Makes the table ready for looking up addresses, after the last chunk.
  package mutating func finish() {
    var reader = self.reader
    self.reader = KallsymsReader()
    reader.finish { line in add(line) }
    self.reader = reader
    guard !isSorted else { return }
    // Names lie in the order of the file, which decides between equals.
    let unsorted = entries
    let order = sortedIndices(unsorted.count) {
      let (left, right) = (unsorted[$0], unsorted[$1])
      if left.address != right.address { return left.address < right.address }
      if left.preference != right.preference { return left.preference < right.preference }
      return left.nameStart < right.nameStart
    }
    entries.removeAll()
    for index in order {
      // Of several symbols of one address, the last is the best.
      if entries.last?.address == unsorted[index].address { entries.removeLast() }
      entries.append(unsorted[index])
    }
    isSorted = true
  }

  /// Returns the symbol that contains an address, and how far into it the address lies.
  ///
  /// - Complexity: O(log n), without allocation.
  package func symbol(at address: UInt64) -> (name: ArraySlice<UInt8>, offset: UInt64)? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].address <= address { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let entry = entries[low - 1]
    let offset = address - entry.address
    guard offset < largestSymbolOffset else { return nil }
    let start = Int(entry.nameStart)
    return (names[start..<start + Int(entry.nameLength)], offset)
  }

  private mutating func add(_ line: KernelSymbolLine) {
    guard names.count + line.name.count <= Int(UInt32.max), line.name.count <= Int(UInt16.max)
    else { return }
    if let last = entries.last {
      if line.address == last.address, isSorted {
        guard line.preference >= last.preference else { return }
        entries.removeLast()
        names.removeLast(Int(last.nameLength))
      } else if line.address < last.address {
        isSorted = false
      }
    }
    entries.append(
      Entry(
        address: line.address, nameStart: UInt32(names.count),
        nameLength: UInt16(line.name.count), preference: line.preference))
    names.append(contentsOf: line.name)
  }
}
