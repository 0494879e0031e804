import CElf
import Glibc

/// An ELF file that libelf reads.
///
/// libelf keeps the bounds of the file; what it refuses is an error here.
struct ElfFile: ~Copyable {

  private let descriptor: Int32
  private let elf: OpaquePointer

  /// Opens the file at `path`.
  init(_ path: String) throws(UserBinaryError) {
    elf_version(UInt32(EV_CURRENT))
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .unreadable(reason: String(cString: strerror(errno))) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notElf
    }
    guard let elf = elf_begin(descriptor, ELF_C_READ, nil) else {
      close(descriptor)
      throw .notElf
    }
    guard elf_kind(elf) == ELF_K_ELF, gelf_getclass(elf) != ELFCLASSNONE else {
      elf_end(elf)
      close(descriptor)
      throw .notElf
    }
    self.descriptor = descriptor
    self.elf = elf
  }

  deinit {
    elf_end(elf)
    close(descriptor)
  }

  /// Returns the names of the functions that the file defines.
  func functionNames() throws(UserBinaryError) -> [String] {
    var names: [String] = []
    var section: OpaquePointer?
    while let next = elf_nextscn(elf, section) {
      section = next
      var header = GElf_Shdr()
      guard gelf_getshdr(next, &header) != nil else { throw ElfFile.damage }
      guard header.sh_type == SHT_SYMTAB || header.sh_type == SHT_DYNSYM, header.sh_entsize > 0
      else { continue }
      // In a debug file, a table that was left in the program is there without contents.
      guard let data = elf_getdata(next, nil) else { throw ElfFile.damage }
      try appendFunctions(of: data, names: Int(header.sh_link), to: &names)
    }
    return names
  }

  private func appendFunctions(
    of data: UnsafeMutablePointer<Elf_Data>, names table: Int, to names: inout [String]
  ) throws(UserBinaryError) {
    var symbol = GElf_Sym()
    var index: Int32 = 0
    while gelf_getsym(data, index, &symbol) != nil {
      index += 1
      let type = Int32(symbol.st_info & 0xf)
      guard type == STT_FUNC || type == STT_GNU_IFUNC, symbol.st_shndx != UInt16(SHN_UNDEF),
        symbol.st_value != 0
      else { continue }
      guard let name = elf_strptr(elf, table, Int(symbol.st_name)) else { throw ElfFile.damage }
      let text = String(cString: name)
      if !text.isEmpty { names.append(text) }
    }
  }

  /// What libelf says is wrong.
  private static var damage: UserBinaryError {
    .damaged(reason: elf_errmsg(-1).map { String(cString: $0) } ?? "a table cannot be read")
  }
}

// MARK: Notes

extension ElfFile {

  /// The build ID, if the linker gave one.
  var buildID: BuildID? {
    var found: BuildID?
    forEachNote { owner, type, contents in
      if owner == "GNU", type == UInt32(NT_GNU_BUILD_ID), contents.count > 1 {
        found = found ?? BuildID(bytes: contents)
      }
    }
    return found
  }

  /// Returns the static probes; a note that is not one of a probe is skipped.
  func staticProbes() -> [StaticProbe] {
    let addressBytes = gelf_getclass(elf) == ELFCLASS32 ? 4 : 8
    let version: UInt32 = 3  // SystemTap's third form of notes, the only one in use.
    var probes: [StaticProbe] = []
    forEachNote { owner, type, contents in
      guard owner == "stapsdt", type == version else { return }
      // The address, the base and the semaphore, then three strings.
      let strings = contents.dropFirst(3 * addressBytes)
        .split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
      guard strings.count == 3 else { return }
      probes.append(
        StaticProbe(
          provider: String(decoding: strings[0], as: UTF8.self),
          name: String(decoding: strings[1], as: UTF8.self)))
    }
    return probes
  }

  /// Calls `body` with the owner, the type and the contents of each note.
  private func forEachNote(_ body: (String, UInt32, [UInt8]) -> Void) {
    var section: OpaquePointer?
    while let next = elf_nextscn(elf, section) {
      section = next
      var header = GElf_Shdr()
      guard gelf_getshdr(next, &header) != nil, header.sh_type == SHT_NOTE,
        let data = elf_getdata(next, nil), let start = data.pointee.d_buf
      else { continue }
      let bytes = UnsafeRawBufferPointer(start: start, count: data.pointee.d_size)
      var note = GElf_Nhdr()
      var nameStart = 0
      var contentsStart = 0
      var position = 0
      while true {
        let end = gelf_getnote(data, position, &note, &nameStart, &contentsStart)
        guard end > position else { break }
        position = end
        guard let owner = bytes.part(at: nameStart, count: note.n_namesz),
          let contents = bytes.part(at: contentsStart, count: note.n_descsz)
        else { break }
        body(String(decoding: owner.prefix { $0 != 0 }, as: UTF8.self), note.n_type, contents)
      }
    }
  }
}

extension UnsafeRawBufferPointer {

  /// Returns a copy of a part, or nil if it is not inside.
  fileprivate func part(at start: Int, count size: UInt32) -> [UInt8]? {
    guard start >= 0, start <= count, Int(size) <= count - start else { return nil }
    return [UInt8](self[start..<start + Int(size)])
  }
}
