#if !hasFeature(Embedded)
  package import Artefact
#endif

/// The symbols of a program or library in the order of their addresses, for looking up addresses
/// again and again.
///
/// 16 bytes per symbol; names are read from the file when they are asked for.
package struct FunctionTable {

  private let symbols: [Binary.Symbol]
  private let source: Binary

  /// The number of symbols.
  package var count: Int { symbols.count }

  /// Reads the symbols of `binary`: its `.symtab`, else a separate debug file under `debugFolders`,
  /// else its `.dynsym`.
  package init(
    _ binary: Binary, debugFolders: borrowing [Text] = [defaultDebugFolder]
  ) throws(BinaryError) {
    let source = binary.hasAllSymbols ? binary : binary.debugFile(in: debugFolders) ?? binary
    let symbols = try source.symbols(.all)
    // Global names come last among those of one address, which is where a search ends.
    let order = sortedIndices(symbols.count) {
      let (left, right) = (symbols[$0], symbols[$1])
      if left.address != right.address { return left.address < right.address }
      if left.rank != right.rank { return left.rank < right.rank }
      return left.nameOffset > right.nameOffset
    }
    self.symbols = order.map { symbols[$0] }
    self.source = source
  }

  /// Returns the name of the symbol that contains an address, as the file numbers them, and how far
  /// into it the address lies.
  ///
  /// Of several names of one function it is a global one, with as few `_` before it as possible.
  package func symbol(at address: UInt64) -> (name: Text, offset: UInt64)? {
    guard let found = index(at: address) else { return nil }
    let start = symbols[found].address
    var best: [UInt8]?
    var index = found
    let mostAliases = 32
    while index >= 0, found - index < mostAliases, symbols[index].address == start,
      symbols[index].rank == symbols[found].rank
    {
      if let name = name(at: index) {
        let isBetter = best.map { underscores(name) < underscores($0) } ?? true
        if isBetter { best = name }
      }
      index -= 1
    }
    return best.map { (Text($0), address - start) }
  }

  /// Returns the index of a symbol that contains an address.
  private func index(at address: UInt64) -> Int? {
    var low = 0
    var high = symbols.count
    while low < high {
      let middle = (low + high) / 2
      if symbols[middle].address <= address { low = middle + 1 } else { high = middle }
    }
    // A symbol without a size ends where the next begins. A small one may lie inside a large one.
    let mostNested = 64
    var index = low - 1
    while index >= 0, index >= low - mostNested {
      let size = symbols[index].size
      let offset = address - symbols[index].address
      if offset < size || (size == 0 && index == low - 1 && offset < largestSizelessSymbol) {
        return index
      }
      index -= 1
    }
    return nil
  }

  private func name(at index: Int) -> [UInt8]? {
    do throws(BinaryError) {
      let name = try source.name(of: symbols[index])
      return name.isEmpty ? nil : name
    } catch {
      return nil
    }
  }

  private func underscores(_ name: [UInt8]) -> Int {
    var count = 0
    while count < name.count, name[count] == UInt8(ascii: "_") { count += 1 }
    return count
  }
}

/// The largest distance from a symbol without a size at which an address still belongs to it: such
/// symbols are written in assembler, and after the last of a section come other sections.
private let largestSizelessSymbol: UInt64 = 4096
