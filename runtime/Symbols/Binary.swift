#if !hasFeature(Embedded)
  package import Artefact
  internal import Kernel
#endif

/// A program or shared library: its segments, its build id, where its symbols are.
///
/// Nothing in the file is trusted, and it is read in pieces, so that it may be damaged, may be
/// larger than memory, and may change while it is read.
///
/// A class because it owns an open file that several processes' symbols share.
package final class Binary {

  /// A part of the file that is mapped into memory (`PT_LOAD`).
  struct Segment {
    var offset: UInt64
    var address: UInt64
    var isExecutable: Bool
    var sizeInFile: UInt64
    var sizeInMemory: UInt64
  }

  /// A symbol table and its names.
  struct SymbolTable {
    var start: UInt64
    var count: UInt64
    var names: UInt64
    var namesSize: UInt64
  }

  /// The section headers.
  private struct Sections {
    var start: UInt64
    var count: UInt64
    var names: UInt64
  }

  /// The build id; empty if the file has none.
  package private(set) var buildID: [UInt8] = []

  /// The file with the symbols of this one, and the CRC of all its bytes; nil if none is named.
  private(set) var debugLink: (name: Text, checksum: UInt32)?

  /// Whether the file has all of its symbols, not only those that other files use.
  package private(set) var hasAllSymbols = false

  /// Where the symbols are: `.symtab`, else `.dynsym`; nil if there are none.
  private(set) var symbolTable: SymbolTable?

  /// The path under which the file was opened.
  package var path: Text { file.path }

  /// The inode of the file.
  package var inode: UInt64 { file.inode }

  let file: RandomAccessFile
  var window = FileWindow()
  private(set) var segments: [Segment] = []
  private var sections = Sections(start: 0, count: 0, names: 0)

  /// Where debug files beside this one are looked for.
  let folder: Text

  /// Opens the file at `path`, which is that of `name` if the path only leads to it.
  ///
  /// Not an initialiser: Embedded Swift leaks objects whose initialisers throw.
  package static func open(
    _ path: Text, knownAs name: Text? = nil
  ) throws(BinaryError) -> Binary {
    let file: RandomAccessFile
    do throws(KernelError) {
      file = try RandomAccessFile(path)
    } catch {
      throw .file(error)
    }
    let binary = Binary(file, folder: (name ?? path).folder)
    try binary.read()
    return binary
  }

  private init(_ file: consuming RandomAccessFile, folder: Text) {
    self.file = file
    self.folder = folder
  }

  private func read() throws(BinaryError) {
    try readHeader()
    for index in 0..<sections.count { try readSection(sections.start + index * 64) }
  }

  /// Returns where the byte at an address, as the file numbers them, is in the file; nil if the
  /// file has no such byte.
  package func fileOffset(ofAddress address: UInt64) -> UInt64? {
    for segment in segments
    where address >= segment.address && address - segment.address < segment.sizeInFile {
      return segment.offset &+ (address - segment.address)
    }
    return nil
  }

  /// Returns the address, as the file numbers them, of the byte at an offset of the file; nil if it
  /// is not mapped.
  package func address(ofFileOffset offset: UInt64) -> UInt64? {
    for segment in segments
    where offset >= segment.offset && offset - segment.offset < segment.sizeInFile {
      return segment.address &+ (offset - segment.offset)
    }
    return nil
  }

  /// The lowest address of code, which the kernel calls `start_code` in a process; nil for a library.
  package var codeStart: UInt64? {
    var start: UInt64?
    for segment in segments where segment.isExecutable {
      start = min(start ?? segment.address, segment.address)
    }
    return start
  }

  /// Returns the number of `size` bytes (1, 2, 4 or 8) at an offset of the file.
  func number(_ size: Int, at offset: UInt64) throws(BinaryError) -> UInt64 {
    guard let start = try index(of: size, at: offset) else { throw .damaged }
    var number: UInt64 = 0
    for index in 0..<size {
      number |= UInt64(window.bytes[start + index]) << UInt64(8 * index)
    }
    return number
  }

  /// Returns the bytes up to the next NUL from `offset`, which lies before `end`.
  func string(at offset: UInt64, before end: UInt64) throws(BinaryError) -> [UInt8] {
    var bytes: [UInt8] = []
    while offset + UInt64(bytes.count) < end, bytes.count < largestNameLength {
      guard var index = try index(of: 1, at: offset + UInt64(bytes.count)) else { break }
      while index < window.bytes.count {
        let byte = window.bytes[index]
        if byte == 0 { return bytes }
        bytes.append(byte)
        index += 1
      }
    }
    throw .damaged
  }

  /// Returns where the `size` bytes at an offset of the file are in the window; nil if the file
  /// ends before.
  func index(of size: Int, at offset: UInt64) throws(BinaryError) -> Int? {
    do throws(KernelError) {
      return try window.index(of: size, at: offset, in: file)
    } catch {
      throw .file(error)
    }
  }

  /// Returns `start`, if `count` entries of `size` bytes from there can be in a file.
  private func range(
    _ start: UInt64, _ count: UInt64, of size: UInt64
  ) throws(BinaryError) -> UInt64 {
    let largest = UInt64(Int64.max) / 2
    guard start < largest, count < largest / size else { throw .damaged }
    return start
  }

  private func readHeader() throws(BinaryError) {
    let head: UInt64
    do throws(BinaryError) {
      head = try number(4, at: 0)
    } catch .damaged {
      throw .notELF
    }
    guard head == 0x464c_457f else { throw .notELF }
    // 64 bits, little endian, this machine's instructions.
    guard try number(2, at: 4) == 0x0102, try number(2, at: 18) == hostMachine else {
      throw .otherMachine
    }
    let type = try number(2, at: 16)
    guard type == 2 || type == 3 else { throw .notLoadable }  // ET_EXEC, ET_DYN
    sections.start = try range(try number(8, at: 40), 65536, of: 64)
    sections.count = try number(2, at: 60)
    var nameTable = try number(2, at: 62)
    if sections.start == 0 {
      sections.count = 0
    } else {
      guard try number(2, at: 58) == 64 else { throw .damaged }
      // Numbers that need more than 16 bits are in the first section.
      if sections.count == 0 { sections.count = try number(8, at: sections.start + 32) }
      if nameTable == 0xffff { nameTable = try number(4, at: sections.start + 40) }
      guard sections.count <= largestSectionCount, nameTable < max(sections.count, 1) else {
        throw .damaged
      }
    }
    try readSegments()
    if sections.count > 0 {
      sections.names = try range(
        try number(8, at: sections.start + nameTable * 64 + 24), 1 << 32, of: 1)
    }
  }

  private func readSegments() throws(BinaryError) {
    let start = try range(try number(8, at: 32), 65536, of: 56)
    let count = try number(2, at: 56)
    if count > 0 {
      guard try number(2, at: 54) == 56 else { throw .damaged }
    }
    for index in 0..<count {
      let header = start + index * 56
      let offset = try number(8, at: header + 8)
      let sizeInFile = try number(8, at: header + 32)
      switch try number(4, at: header) {
      case 1:  // PT_LOAD
        segments.append(
          Segment(
            offset: offset, address: try number(8, at: header + 16),
            isExecutable: try number(4, at: header + 4) & 1 != 0,  // PF_X
            sizeInFile: sizeInFile, sizeInMemory: try number(8, at: header + 40)))
      case 4:  // PT_NOTE
        try readNotes(offset, sizeInFile)
      default: break
      }
    }
  }

  private func readSection(_ header: UInt64) throws(BinaryError) {
    let type = try number(4, at: header + 4)
    let offset = try number(8, at: header + 24)
    let size = try number(8, at: header + 32)
    switch type {
    case 1:  // SHT_PROGBITS
      try readDebugLink(header, offset, size)
    case 2, 11:  // SHT_SYMTAB, SHT_DYNSYM
      let isComplete = type == 2
      guard size > 0, isComplete || symbolTable == nil else { break }
      guard size / 24 <= largestEntryCount else { throw .tooManySymbols }
      guard try number(8, at: header + 56) == 24 else { throw .damaged }
      let link = try number(4, at: header + 40)
      guard link < sections.count else { throw .damaged }
      let names = sections.start + link * 64
      let namesSize = try number(8, at: names + 32)
      symbolTable = SymbolTable(
        start: try range(offset, size / 24, of: 24), count: size / 24,
        names: try range(try number(8, at: names + 24), namesSize, of: 1), namesSize: namesSize)
      if isComplete { hasAllSymbols = true }
    case 7:  // SHT_NOTE
      try readNotes(offset, size)
    default: break
    }
  }

  /// Reads `.gnu_debuglink`: a name with its NUL, padding to 4 bytes, a checksum.
  private func readDebugLink(
    _ header: UInt64, _ offset: UInt64, _ size: UInt64
  ) throws(BinaryError) {
    let isMapped = try number(8, at: header + 8) & 2 != 0  // SHF_ALLOC
    guard !isMapped, size >= 8, size <= UInt64(largestNameLength) else { return }
    let nameOffset = sections.names + (try number(4, at: header))
    let wanted: Text = ".gnu_debuglink"
    for index in 0..<wanted.bytes.count
    where try number(1, at: nameOffset + UInt64(index)) != UInt64(wanted.bytes[index]) {
      return
    }
    let start = try range(offset, size, of: 1)
    let name = try string(at: start, before: start + size)
    guard UInt64(name.count) + 5 <= size else { throw .damaged }
    let checksum = try number(4, at: start + (UInt64(name.count) + 4) / 4 * 4)
    debugLink = (Text(name), UInt32(checksum))
  }

  /// Looks for the build id among notes: sizes of name and contents, type, name, contents.
  private func readNotes(_ start: UInt64, _ size: UInt64) throws(BinaryError) {
    guard buildID.isEmpty, size <= 65536 else { return }
    let end = try range(start, size, of: 1) + size
    var position = start
    while position + 12 <= end, buildID.isEmpty {
      let nameSize = try number(4, at: position)
      let size = try number(4, at: position + 4)
      let contents = position + 12 + (nameSize + 3) / 4 * 4
      let isBuildID = try number(4, at: position + 8) == 3 && nameSize == 4  // NT_GNU_BUILD_ID
      position = contents + (size + 3) / 4 * 4
      guard isBuildID, size > 0, size <= 64, contents + size <= end else { continue }
      guard try number(4, at: contents - 4) == 0x0055_4e47 else { continue }  // GNU
      for index in 0..<size { buildID.append(UInt8(try number(1, at: contents + index))) }
    }
  }
}

extension Text {

  /// The folder of a path, with the slash at its end.
  fileprivate var folder: Text {
    var end = bytes.count
    while end > 0, bytes[end - 1] != UInt8(ascii: "/") { end -= 1 }
    return Text([UInt8](bytes[..<end]))
  }
}

/// The machine that this program runs on (`e_machine`).
private var hostMachine: UInt64 {
  #if arch(x86_64)
    62  // EM_X86_64
  #else
    183  // EM_AARCH64
  #endif
}

/// The largest number of bytes of the name of a symbol or file.
private let largestNameLength = 4096

/// The largest number of entries of a symbol table: no file has as many.
private let largestEntryCount: UInt64 = 1 << 26

/// The largest number of sections; programs have some dozens.
private let largestSectionCount: UInt64 = 1 << 17
