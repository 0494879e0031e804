/// A relocatable ELF object of 64 bits, little endian, as LLVM writes it.
struct ELFObject {

  /// The file header, whose section fields are written anew.
  private let header: [UInt8]
  private var sections: [Section]

  /// A section and what the format says about it.
  private struct Section {
    var name: String
    var type: UInt32
    var flags: UInt64
    var link: Int
    var info: Int
    var alignment: Int
    var entryBytes: Int
    var bytes: [UInt8]
  }

  /// A symbol; `fields` is its entry in the symbol table.
  private struct Symbol {
    static let bytes = 24
    var name: String
    var fields: [UInt8]
    var section: Int { Int(fields.integer(at: 6, bytes: 2)) }
    var isFunction: Bool { fields[4] & 15 == 2 }  // STT_FUNC
    var isLocal: Bool { fields[4] >> 4 == 0 }  // STB_LOCAL
  }

  private static let headerBytes = 64
  private static let sectionHeaderBytes = 64
  private static let relocationBytes = 16
  private static let symbolTable: UInt32 = 2  // SHT_SYMTAB
  private static let stringTable: UInt32 = 3  // SHT_STRTAB
  private static let noBits: UInt32 = 8  // SHT_NOBITS
  private static let relocations: UInt32 = 9  // SHT_REL
  private static let firstReservedIndex = 0xff00  // SHN_LORESERVE

  /// Reads an object that LLVM has written.
  init(_ bytes: [UInt8]) {
    header = Array(bytes.prefix(Self.headerBytes))
    let start = bytes.integer(at: 40)
    let count = bytes.integer(at: 60, bytes: 2)
    let names = bytes.integer(at: 62, bytes: 2)
    let headers = (0..<count).map { index in
      let from = start + index * Self.sectionHeaderBytes
      return Array(bytes[from..<from + Self.sectionHeaderBytes])
    }
    let nameStart = headers[names].integer(at: 24)
    sections = headers.map { header in
      let type = UInt32(header.integer(at: 4, bytes: 4))
      let offset = header.integer(at: 24)
      let size = type == Self.noBits ? 0 : header.integer(at: 32)
      return Section(
        name: bytes.text(at: nameStart + header.integer(at: 0, bytes: 4)), type: type,
        flags: UInt64(header.integer(at: 8)), link: header.integer(at: 40, bytes: 4),
        info: header.integer(at: 44, bytes: 4), alignment: header.integer(at: 48),
        entryBytes: header.integer(at: 56), bytes: Array(bytes[offset..<offset + size]))
    }
  }

  /// Changes the contents of a section, which keeps its size.
  mutating func edit(_ name: String, _ change: (inout [UInt8]) -> Void) {
    for index in sections.indices where sections[index].name == name {
      change(&sections[index].bytes)
    }
  }

  /// Returns the object without what no loader reads.
  ///
  /// DWARF, LLVM's own tables, relocations of BTF (whose contents are right without them), and
  /// symbols that are neither referred to nor functions, maps or parameters.
  func stripped() -> [UInt8] {
    var result = self
    let symbols = symbols()
    let kept = keptSymbols(symbols)
    let keptSections = sections.indices.filter { isKept(sections[$0]) }
    var newSections: [Int: Int] = [:]
    for (new, old) in keptSections.enumerated() { newSections[old] = new }
    var newSymbols: [Int: Int] = [:]
    for (new, old) in kept.enumerated() { newSymbols[old] = new }
    var names = StringTable()
    result.sections = keptSections.map { old in
      var section = sections[old]
      section.link = newSections[section.link] ?? 0
      if section.type == Self.relocations {
        section.info = newSections[section.info] ?? 0
        section.bytes = renumbered(section.bytes, newSymbols)
      } else if section.type == Self.symbolTable {
        section.info = kept.count { symbols[$0].isLocal }
        section.bytes = kept.flatMap { index -> [UInt8] in
          var fields = symbols[index].fields
          fields.set(names.offset(of: symbols[index].name), at: 0, bytes: 4)
          let target = symbols[index].section
          if target < Self.firstReservedIndex {
            fields.set(newSections[target] ?? 0, at: 6, bytes: 2)
          }
          return fields
        }
      }
      return section
    }
    return result.written(names: &names)
  }

  /// Whether a section is of use to a loader.
  private func isKept(_ section: Section) -> Bool {
    let debug = section.name.hasPrefix(".debug_") || section.name.hasPrefix(".rel.debug_")
    let isForLinkers = [".rel.BTF", ".rel.BTF.ext", ".llvm_addrsig", ".comment"]
    return !debug && !isForLinkers.contains(section.name)
      && !(section.name == ".text" && section.bytes.isEmpty)
  }

  private func symbols() -> [Symbol] {
    guard let table = sections.first(where: { $0.type == Self.symbolTable }) else { return [] }
    let names = sections[table.link].bytes
    return stride(from: 0, to: table.bytes.count, by: Symbol.bytes).map { start in
      let fields = Array(table.bytes[start..<start + Symbol.bytes])
      return Symbol(name: names.text(at: fields.integer(at: 0, bytes: 4)), fields: fields)
    }
  }

  /// Returns the indices of the symbols that stay.
  private func keptSymbols(_ symbols: [Symbol]) -> [Int] {
    var referenced: Set<Int> = [0]
    for section in sections where section.type == Self.relocations && isKept(section) {
      for start in stride(from: 0, to: section.bytes.count, by: Self.relocationBytes) {
        referenced.insert(section.bytes.integer(at: start + 12, bytes: 4))
      }
    }
    return symbols.indices.filter { index in
      if referenced.contains(index) || symbols[index].isFunction { return true }
      let target = symbols[index].section
      guard target > 0, target < Self.firstReservedIndex, !symbols[index].name.isEmpty
      else { return false }
      return [".maps", ".rodata"].contains(sections[target].name)
    }
  }

  /// Returns a relocation section with new numbers of symbols.
  private func renumbered(_ relocations: [UInt8], _ symbols: [Int: Int]) -> [UInt8] {
    var result = relocations
    for start in stride(from: 0, to: result.count, by: Self.relocationBytes) {
      let old = result.integer(at: start + 12, bytes: 4)
      result.set(symbols[old] ?? 0, at: start + 12, bytes: 4)
    }
    return result
  }

  /// Returns the bytes of the file; the string table gets the names of the sections too.
  private func written(names: inout StringTable) -> [UInt8] {
    let nameOffsets = sections.map { names.offset(of: $0.name) }
    var file = header
    var headers: [UInt8] = []
    var stringTableIndex = 0
    for (index, section) in sections.enumerated() {
      let isNames = section.type == Self.stringTable
      if isNames { stringTableIndex = index }
      let contents = isNames ? names.bytes : section.bytes
      file.pad(to: max(section.alignment, 1))
      var fields = [UInt8](repeating: 0, count: Self.sectionHeaderBytes)
      fields.set(nameOffsets[index], at: 0, bytes: 4)
      fields.set(Int(section.type), at: 4, bytes: 4)
      fields.set(Int(section.flags), at: 8, bytes: 8)
      fields.set(index == 0 ? 0 : file.count, at: 24, bytes: 8)
      fields.set(contents.count, at: 32, bytes: 8)
      fields.set(section.link, at: 40, bytes: 4)
      fields.set(section.info, at: 44, bytes: 4)
      fields.set(section.alignment, at: 48, bytes: 8)
      fields.set(section.entryBytes, at: 56, bytes: 8)
      headers += fields
      file += contents
    }
    file.pad(to: 8)
    file.set(file.count, at: 40, bytes: 8)
    file.set(sections.count, at: 60, bytes: 2)
    file.set(stringTableIndex, at: 62, bytes: 2)
    return file + headers
  }
}

/// The names of an ELF file, each once.
private struct StringTable {
  private(set) var bytes: [UInt8] = [0]
  private var offsets: [String: Int] = ["": 0]

  mutating func offset(of name: String) -> Int {
    if let known = offsets[name] { return known }
    let offset = bytes.count
    offsets[name] = offset
    bytes += Array(name.utf8) + [0]
    return offset
  }
}

extension [UInt8] {

  /// Returns the little-endian integer at an offset.
  fileprivate func integer(at offset: Int, bytes: Int = 8) -> Int {
    self[offset..<offset + bytes].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Returns the text up to the NUL behind an offset.
  fileprivate func text(at offset: Int) -> String {
    String(decoding: self[offset...].prefix { $0 != 0 }, as: UTF8.self)
  }

  /// Replaces the little-endian integer at an offset.
  fileprivate mutating func set(_ value: Int, at offset: Int, bytes: Int) {
    for index in 0..<bytes {
      self[offset + index] = UInt8(truncatingIfNeeded: value >> (index * 8))
    }
  }

  /// Appends zeros up to a multiple of `alignment`.
  fileprivate mutating func pad(to alignment: Int) {
    append(contentsOf: repeatElement(0, count: (alignment - count % alignment) % alignment))
  }
}
