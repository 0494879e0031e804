#if !hasFeature(Embedded)
  package import Artefact
  internal import Kernel
#endif

/// A function of a program or library.
package struct BinaryFunction: Equatable, Sendable {

  /// The name.
  package var name: Text

  /// The address, as the file numbers them.
  package var address: UInt64

  /// Where its first instruction is in the file.
  package var fileOffset: UInt64

  /// The size in bytes; 0 if the file does not tell.
  package var size: UInt64

  /// Whether it is not the function itself but chooses one when a program starts (IFUNC).
  package var isIndirect: Bool
}

extension Binary {

  /// A symbol without its name: of millions, few are ever named.
  struct Symbol {
    var address: UInt64
    var nameOffset: UInt32
    /// The size in bytes, less than 2^30; above it whether the name is global, and whether the
    /// function chooses another one when a program starts.
    var sizeAndFlags: UInt32

    var size: UInt64 { UInt64(sizeAndFlags & 0x3fff_ffff) }
    var rank: UInt32 { sizeAndFlags >> 30 & 1 }
    var isIndirect: Bool { sizeAndFlags >> 31 != 0 }
  }

  /// Which symbols are read.
  enum SymbolKinds {
    /// Functions.
    case functions
    /// Functions and variables.
    case all
  }

  /// Returns the functions with a name that `isWanted`, in the order of their addresses, and then
  /// of their names.
  ///
  /// Uses `.symtab`, else a separate debug file under `debugFolders`, else `.dynsym`.
  package func functions(
    debugFolders: [Text] = [defaultDebugFolder], where isWanted: (_ name: [UInt8]) -> Bool
  ) throws(BinaryError) -> [BinaryFunction] {
    let source = hasAllSymbols ? self : debugFile(in: debugFolders) ?? self
    let symbols = try source.symbols(.functions)
    // In the order of the names, each part of the file is read once.
    let nameOrder = sortedIndices(symbols.count) {
      let (left, right) = (symbols[$0], symbols[$1])
      if left.nameOffset != right.nameOffset { return left.nameOffset < right.nameOffset }
      return left.address < right.address
    }
    var functions: [BinaryFunction] = []
    for symbol in nameOrder.map({ symbols[$0] }) {
      guard let offset = fileOffset(ofAddress: symbol.address) else { continue }
      let name = try source.name(of: symbol)
      guard !name.isEmpty, isWanted(name) else { continue }
      functions.append(
        BinaryFunction(
          name: Text(name), address: symbol.address, fileOffset: offset, size: symbol.size,
          isIndirect: symbol.isIndirect))
    }
    let order = sortedIndices(functions.count) {
      let (left, right) = (functions[$0], functions[$1])
      if left.address != right.address { return left.address < right.address }
      return isOrderedBefore(left.name.bytes, right.name.bytes)
    }
    return order.map { functions[$0] }
  }

  /// Returns the address of the symbol with a name, as the file numbers them; nil without one.
  package func address(ofSymbol name: Text) throws(BinaryError) -> UInt64? {
    let source = hasAllSymbols ? self : debugFile(in: [defaultDebugFolder]) ?? self
    for symbol in try source.symbols(.all) {
      if try source.name(of: symbol) == name.bytes { return symbol.address }
    }
    return nil
  }

  /// Returns the name of a symbol.
  func name(of symbol: Symbol) throws(BinaryError) -> [UInt8] {
    guard let symbolTable, UInt64(symbol.nameOffset) < symbolTable.namesSize else {
      throw .damaged
    }
    return try string(
      at: symbolTable.names + UInt64(symbol.nameOffset),
      before: symbolTable.names + symbolTable.namesSize)
  }

  /// Returns the defined symbols, in the order of the file.
  func symbols(_ kinds: SymbolKinds) throws(BinaryError) -> [Symbol] {
    guard let symbolTable else { throw .stripped }
    var symbols: [Symbol] = []
    for index in 0..<symbolTable.count {
      let entry = symbolTable.start + index * 24
      let information = try number(1, at: entry + 4)
      switch information & 15 {
      case 2, 10: break  // STT_FUNC, STT_GNU_IFUNC
      case 1 where kinds == .all: break  // STT_OBJECT
      default: continue
      }
      let address = try number(8, at: entry + 8)
      guard try number(2, at: entry + 6) != 0, address != 0 else { continue }
      guard symbols.count < largestSymbolCount else { throw .tooManySymbols }
      let size = min(try number(8, at: entry + 16), 0x3fff_ffff)
      let isGlobal: UInt32 = information >> 4 == 0 ? 0 : 1
      let isIndirect: UInt32 = information & 15 == 10 ? 1 : 0
      symbols.append(
        Symbol(
          address: address, nameOffset: UInt32(try number(4, at: entry)),
          sizeAndFlags: UInt32(size) | isGlobal << 30 | isIndirect << 31))
    }
    // A stripped program still names what it uses of libraries.
    guard hasAllSymbols || !symbols.isEmpty else { throw .stripped }
    return symbols
  }
}

/// The largest number of symbols that are read: 128 MB of memory.
private let largestSymbolCount = 1 << 23

/// The folder in which distributions keep separate debug files.
package let defaultDebugFolder: Text = "/usr/lib/debug"
