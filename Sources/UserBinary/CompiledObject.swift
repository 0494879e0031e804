import CElf

/// A BPF object that clang has compiled, whose functions can be called.
package struct CompiledObject: Sendable {

  /// The bytes, without the names of folders.
  package private(set) var bytes: [UInt8]

  /// The types, in BTF.
  package private(set) var types: [UInt8]

  /// The names of the functions that others may call, in their order.
  package let functions: [String]

  /// Reads an object.
  package init(_ bytes: [UInt8]) throws(CompiledObjectError) {
    let sections: [ElfSection]
    (sections, functions) = try contents(of: bytes)
    for section in sections { try section.requireCallable() }
    guard let types = sections.first(where: { $0.name == ".BTF" && $0.isInFile }) else {
      throw .noTypes
    }
    self.bytes = bytes
    self.types = Array(bytes[types.range])
    if let lines = sections.first(where: { $0.name == ".BTF.ext" && $0.isInFile }) {
      removeFolders(lines.range)
    }
  }

  /// Lets the places of instructions name files without their folders, so that the object is the
  /// same wherever it was compiled.
  private mutating func removeFolders(_ section: Range<Int>) {
    guard let head = number(section, 4), let start = number(section, 16),
      let length = number(section, 20), let recordBytes = number(section, head + start),
      recordBytes >= 16
    else { return }
    var offset = head + start + 4
    while offset < head + start + length, let count = number(section, offset + 4) {
      offset += 8
      guard count <= section.count / recordBytes else { return }
      for _ in 0..<count {
        guard let name = number(section, offset + 4) else { return }
        set(lastComponent(at: name), at: section.lowerBound + offset + 4)
        offset += recordBytes
      }
    }
  }

  /// Returns where the name of the file begins in a path among the strings of the types.
  private func lastComponent(at name: Int) -> Int {
    guard let head = number(types.indices, 4, in: types),
      let strings = number(types.indices, 16, in: types), head + strings + name < types.count
    else { return name }
    let path = types[(head + strings + name)...].prefix { $0 != 0 }
    return path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 - head - strings } ?? name
  }

  private func number(_ section: Range<Int>, _ offset: Int) -> Int? {
    number(section, offset, in: bytes)
  }

  /// Returns the 32 bits at an offset of a section; nil beyond its end.
  private func number(_ section: Range<Int>, _ offset: Int, in bytes: [UInt8]) -> Int? {
    guard offset >= 0, offset + 4 <= section.count else { return nil }
    let start = section.lowerBound + offset
    return bytes[start..<start + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private mutating func set(_ value: Int, at offset: Int) {
    for index in 0..<4 { bytes[offset + index] = UInt8(truncatingIfNeeded: value >> (index * 8)) }
  }
}

/// Why the functions of an object cannot be called.
package enum CompiledObjectError: Error, Equatable, Sendable {
  /// The file is no object for BPF.
  case notForBPF
  /// libelf refuses a part of it.
  case damaged
  /// It was compiled without types.
  case noTypes
  /// It has programs of its own, in a section.
  case hasPrograms(section: String)
  /// It has maps, variables or constants in memory, in a section.
  case hasVariables(section: String)
  /// It uses something that is not in it.
  case undefined(String)

  /// What is wrong with the file, in the words that follow its name.
  package var reason: String {
    switch self {
    case .notForBPF: "is no object for BPF: 'clang -target bpf -O2 -g -c' makes one"
    case .damaged: "is damaged: compile it again"
    case .noTypes: "has no types: compile it with '-g'"
    case .hasPrograms(let section):
      "has a program in '\(section)': only functions without 'SEC' can be imported"
    case .hasVariables(let section):
      "has variables, maps or texts in '\(section)', which cannot be imported"
    case .undefined(let name): "needs '\(name)', which it does not define"
    }
  }
}

/// Where the contents of a section lie in a file.
struct ElfSection {
  let name: String
  let range: Range<Int>
  let flags: UInt64
  /// Whether the file has the contents, which else are zeros.
  let isInFile: Bool

  /// Refuses what is neither a function nor about functions.
  fileprivate func requireCallable() throws(CompiledObjectError) {
    guard !range.isEmpty, flags & UInt64(SHF_ALLOC) != 0,
      ![".text", "license", "version"].contains(name)
    else { return }
    throw flags & UInt64(SHF_EXECINSTR) != 0
      ? .hasPrograms(section: name) : .hasVariables(section: name)
  }
}

/// Returns the sections of an object and the functions that others may call.
func contents(
  of bytes: [UInt8]
) throws(CompiledObjectError) -> ([ElfSection], functions: [String]) {
  var copy = bytes.map { CChar(bitPattern: $0) }
  var result = Result<([ElfSection], functions: [String]), CompiledObjectError>
    .failure(.notForBPF)
  copy.withUnsafeMutableBufferPointer { buffer in
    elf_version(UInt32(EV_CURRENT))
    guard let elf = elf_memory(buffer.baseAddress, buffer.count) else { return }
    defer { elf_end(elf) }
    do throws(CompiledObjectError) {
      result = .success(try contents(of: elf, size: buffer.count))
    } catch {
      result = .failure(error)
    }
  }
  return try result.get()
}

private func contents(
  of elf: OpaquePointer, size: Int
) throws(CompiledObjectError) -> ([ElfSection], functions: [String]) {
  var header = GElf_Ehdr()
  guard elf_kind(elf) == ELF_K_ELF, gelf_getehdr(elf, &header) != nil,
    gelf_getclass(elf) == ELFCLASS64, Int32(header.e_type) == ET_REL,
    Int32(header.e_machine) == EM_BPF, Int32(header.e_ident.5) == ELFDATA2LSB
  else { throw .notForBPF }
  // libelf passes over a table that lies beyond the end of the file.
  let (start, tableBytes) = (header.e_shoff, UInt64(header.e_shnum) * UInt64(header.e_shentsize))
  guard start > 0, start <= size, tableBytes > 0, tableBytes <= UInt64(size) - start else {
    throw .damaged
  }
  let sectionCount = Int(header.e_shnum)
  var names = 0
  guard elf_getshdrstrndx(elf, &names) == 0 else { throw .damaged }
  var sections: [ElfSection] = []
  var functions: [String] = []
  var section: OpaquePointer?
  while let next = elf_nextscn(elf, section) {
    section = next
    var header = GElf_Shdr()
    guard gelf_getshdr(next, &header) != nil,
      let name = elf_strptr(elf, names, Int(header.sh_name)).map({ String(cString: $0) })
    else { throw .damaged }
    if header.sh_type == SHT_SYMTAB {
      functions += try functionNames(
        elf, next, strings: Int(header.sh_link), sectionCount: sectionCount)
    }
    guard header.sh_type == SHT_PROGBITS || header.sh_type == SHT_NOBITS else { continue }
    let (end, overflows) = header.sh_offset.addingReportingOverflow(header.sh_size)
    guard !overflows, end <= size || header.sh_type == SHT_NOBITS, end <= UInt64(Int32.max)
    else { throw .damaged }
    sections.append(
      ElfSection(
        name: name, range: Int(header.sh_offset)..<Int(end), flags: header.sh_flags,
        isInFile: header.sh_type == SHT_PROGBITS))
  }
  return (sections, functions)
}

private func functionNames(
  _ elf: OpaquePointer, _ table: OpaquePointer, strings: Int, sectionCount: Int
) throws(CompiledObjectError) -> [String] {
  guard let data = elf_getdata(table, nil) else { throw .damaged }
  var names: [String] = []
  var symbol = GElf_Sym()
  var index: Int32 = 0
  while gelf_getsym(data, index, &symbol) != nil {
    index += 1
    // libbpf takes it on trust.
    guard Int(symbol.st_shndx) < sectionCount || Int32(symbol.st_shndx) == SHN_ABS else {
      throw .damaged
    }
    guard symbol.st_info >> 4 != UInt8(STB_LOCAL) else { continue }
    guard let name = elf_strptr(elf, strings, Int(symbol.st_name)).map({ String(cString: $0) })
    else { throw .damaged }
    if Int32(symbol.st_shndx) == SHN_UNDEF { throw .undefined(name) }
    if Int32(symbol.st_info & 15) == STT_FUNC { names.append(name) }
  }
  return names
}
