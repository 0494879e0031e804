/// The sections and symbols of a BPF object: the subset of ELF that LLVM writes for BPF.
///
/// 64 bits, little endian, relocatable, one symbol table, relocations without addends.
///
/// A class because it never changes and all that reads an object takes it.
final class ObjectFile {

  /// The sections in the order of the file; the first is empty.
  let sections: [ObjectSection]

  /// The symbols in the order of the symbol table; the first is empty.
  let symbols: [ObjectSymbol]

  private init(sections: [ObjectSection], symbols: [ObjectSymbol]) {
    self.sections = sections
    self.symbols = symbols
  }

  /// Reads the tables of an object.
  ///
  /// Not an initialiser: Embedded Swift leaks objects whose initialisers throw.
  static func reading(_ bytes: [UInt8]) throws(ArtefactError) -> ObjectFile {
    let file = ByteView(bytes, part: .header)
    let table = try ObjectFile.sectionTable(file)
    let nameTable = try file.uint16(at: 62)
    guard Int(nameTable) * ObjectSection.headerSize < table.count else {
      throw .outOfBounds(.header, offset: 62)
    }
    let names = try ObjectSection.contents(
      try table.view(at: Int(nameTable) * ObjectSection.headerSize, count: 64), of: file,
      part: .sectionNames)
    var sections: [ObjectSection] = []
    var total = 0
    for start in stride(from: 0, to: table.count, by: ObjectSection.headerSize) {
      let header = try table.view(at: start, count: ObjectSection.headerSize)
      let section = try ObjectSection(header, names: names, file: file)
      total += section.contents.count
      // Sections that share bytes would let a small file ask for much memory.
      guard total <= bytes.count else {
        throw .malformed(.sectionTable, offset: start, reason: "sections overlap")
      }
      sections.append(section)
    }
    return ObjectFile(sections: sections, symbols: try readSymbols(sections))
  }

  /// Returns the index of the first section called `name`.
  func sectionIndex(literal name: StaticString) -> Int? {
    for index in 0..<sections.count where sections[index].name.equals(literal: name) {
      return index
    }
    return nil
  }

  /// Returns the contents of the first section called `name`.
  func contents(_ name: StaticString) throws(ArtefactError) -> ByteView {
    guard let index = sectionIndex(literal: name) else {
      throw .missingSection(Text(stringLiteral: name))
    }
    return sections[index].contents
  }

  /// Returns the index of the first section called `name`.
  func sectionIndex(named name: Text) -> Int? {
    for index in 0..<sections.count where sections[index].name.equals(name) { return index }
    return nil
  }

  /// Returns the section with an index, if there is one.
  func section(at index: Int) -> ObjectSection? {
    index > 0 && index < sections.count ? sections[index] : nil
  }

  /// Whether a relocation section is for the section with an index.
  func hasRelocations(for section: Int) -> Bool {
    for candidate in sections
    where candidate.kind == .relocations && candidate.information == section
      && !candidate.contents.isEmpty
    {
      return true
    }
    return false
  }

  /// Returns the relocations for the section with an index, sorted by offset.
  func relocations(for section: Int) throws(ArtefactError) -> [ObjectRelocation] {
    var result: [ObjectRelocation] = []
    for candidate in sections
    where candidate.kind == .relocations && candidate.information == section {
      let table = candidate.contents
      for start in stride(from: 0, to: table.count, by: ObjectRelocation.size) {
        let relocation = ObjectRelocation(
          offset: try table.size64(at: start), type: try table.uint32(at: start + 8),
          symbol: try table.size32(at: start + 12))
        guard relocation.symbol < symbols.count else {
          throw .outOfBounds(.relocations, offset: start + 12)
        }
        result.append(relocation)
      }
    }
    return sortedIndices(result.count) { result[$0].offset < result[$1].offset }
      .map { result[$0] }
  }

  private static func sectionTable(_ file: ByteView) throws(ArtefactError) -> ByteView {
    guard file.count >= 64 else { throw .notAnObject }
    // 0x7f "ELF", 64 bits little endian, relocatable (ET_REL), EM_BPF.
    guard try file.uint32(at: 0) == 0x464c_457f, try file.uint16(at: 4) == 0x0102,
      try file.uint16(at: 16) == 1, try file.uint16(at: 18) == 247,
      try file.uint16(at: 58) == ObjectSection.headerSize
    else { throw .notAnObject }
    return try file.view(
      at: try file.size64(at: 40), count: Int(try file.uint16(at: 60)) * ObjectSection.headerSize,
      part: .sectionTable)
  }

  private static func readSymbols(
    _ sections: [ObjectSection]
  ) throws(ArtefactError) -> [ObjectSymbol] {
    var symbols: [ObjectSymbol] = []
    for section in sections where section.kind == .symbols {
      guard section.link < sections.count else { throw .outOfBounds(.symbolTable, offset: 0) }
      let names = try sections[section.link].contents.view(
        at: 0, count: sections[section.link].contents.count, part: .symbolNames)
      for start in stride(from: 0, to: section.contents.count, by: ObjectSymbol.size) {
        let entry = try section.contents.view(at: start, count: ObjectSymbol.size)
        symbols.append(try ObjectSymbol(entry, names: names))
      }
      return symbols
    }
    throw .missingSection(".symtab")
  }
}

/// A section of an object.
struct ObjectSection {

  static let headerSize = 64

  /// The kinds that are told apart (`sh_type`).
  enum Kind: Equatable {
    case contents, symbols, relocations, zeros, other
  }

  let name: ByteView
  let kind: Kind

  /// Whether programs can see the section (`SHF_ALLOC`).
  let isAllocated: Bool

  /// The size in bytes, also of a section of zeros, which has no contents.
  let size: Int

  /// The bytes in the file.
  let contents: ByteView

  /// Another section's index: of a symbol table, its names (`sh_link`).
  let link: Int

  /// Another section's index: of relocations, what they are for (`sh_info`).
  let information: Int

  /// Whether the section holds instructions.
  let isProgram: Bool

  init(
    _ header: borrowing ByteView, names: borrowing ByteView, file: borrowing ByteView
  ) throws(ArtefactError) {
    name = try names.string(at: try header.size32(at: 0))
    kind = ObjectSection.kind(try header.uint32(at: 4))
    let flags = try header.uint64(at: 8)
    isAllocated = flags & 2 != 0
    size = try header.size64(at: 32)
    link = try header.size32(at: 40)
    information = try header.size32(at: 44)
    isProgram = kind == .contents && flags & 4 != 0 && size > 0
    contents = try ObjectSection.contents(
      header, of: file, part: ObjectSection.part(kind, name, isProgram: isProgram))
  }

  /// Returns the bytes of the section that a header describes.
  static func contents(
    _ header: ByteView, of file: ByteView, part: ArtefactPart
  ) throws(ArtefactError) -> ByteView {
    if kind(try header.uint32(at: 4)) == .zeros { return try file.view(at: 0, count: 0) }
    return try file.view(
      at: try header.size64(at: 24), count: try header.size64(at: 32), part: part)
  }

  private static func kind(_ type: UInt32) -> Kind {
    switch type {
    case 1: .contents  // SHT_PROGBITS
    case 2: .symbols  // SHT_SYMTAB
    case 8: .zeros  // SHT_NOBITS
    case 9: .relocations  // SHT_REL
    default: .other
    }
  }

  private static func part(_ kind: Kind, _ name: ByteView, isProgram: Bool) -> ArtefactPart {
    switch kind {
    case .symbols: return .symbolTable
    case .relocations: return .relocations
    case .zeros, .other: return .data
    case .contents:
      if isProgram { return .program }
      if name.equals(literal: ".BTF") { return .types }
      if name.equals(literal: ".BTF.ext") { return .programInfo }
      if name.equals(literal: ".maps") { return .mapDefinitions }
      if name.equals(literal: "license") { return .license }
      if name.equals(literal: ".probec") { return .manifest }
      return .data
    }
  }
}

/// A symbol of an object.
struct ObjectSymbol {

  static let size = 24

  let name: ByteView

  /// Whether it is a function (`STT_FUNC`).
  let isFunction: Bool

  /// Whether it stands for a whole section (`STT_SECTION`).
  let isSection: Bool

  /// The index of the section that defines it; 0 if none does.
  let section: Int

  /// The offset in the section.
  let value: Int

  /// The size in bytes.
  let size: Int

  init(_ entry: borrowing ByteView, names: borrowing ByteView) throws(ArtefactError) {
    name = try names.string(at: try entry.size32(at: 0))
    let kind = try entry.uint8(at: 4) & 15
    isFunction = kind == 2
    isSection = kind == 3
    section = Int(try entry.uint16(at: 6))
    value = try entry.size64(at: 8)
    size = try entry.size64(at: 16)
  }
}

/// A place in a section that refers to a symbol.
struct ObjectRelocation {

  static let size = 16

  /// The place, in bytes from the start of the section.
  let offset: Int

  /// The kind (`R_BPF_…`).
  let type: UInt32

  /// The index of the symbol.
  let symbol: Int
}
