import Artefact

/// What the headers of an ELF executable say that matters to carry an artefact.
struct ExecutableHeaders {

  /// The architecture, as ELF numbers them.
  var machine: UInt16

  /// Whether the file is a program.
  var isExecutable: Bool

  /// Whether it runs without other files.
  var isStatic = true

  /// What a loader says about itself; nil if the program is none that can carry an artefact.
  var note: LoaderNote?

  /// The size of the file as it was linked.
  var size: Int?

  /// Reads the headers of a file.
  init(_ bytes: [UInt8]) throws(ArtefactError) {
    let file = ByteView(bytes, part: .header)
    guard file.hasPrefix("\u{7f}ELF\u{2}\u{1}") else { throw .notAnObject }
    let type = try file.uint16(at: 16)
    isExecutable = type == 2 || type == 3  // ET_EXEC, ET_DYN
    machine = try file.uint16(at: 18)
    size = elfFileSize(header: bytes)
    let table = try file.size64(at: 32)
    let entrySize = Int(try file.uint16(at: 54))
    for index in 0..<Int(try file.uint16(at: 56)) {
      let entry = try file.view(at: table, count: file.count - table)
        .view(at: index * entrySize, count: 56)
      try read(segment: entry, of: file)
    }
  }

  private mutating func read(segment: ByteView, of file: ByteView) throws(ArtefactError) {
    switch try segment.uint32(at: 0) {
    case 3:  // PT_INTERP
      isStatic = false
    case 4:  // PT_NOTE
      let start = try segment.size64(at: 8)
      let notes = try file.view(at: start, count: segment.size64(at: 32))
      note = try LoaderNote(in: notes, at: start) ?? note
    default: break
    }
  }
}

/// The note of a loader that can carry an artefact (runtime/CMemory/note.c).
struct LoaderNote {

  /// The version of trailers that the loader reads.
  var version: UInt32

  /// Whether it looks for an artefact.
  var carriesArtefact: Bool

  /// Where in the file it says so, in bytes.
  var offset: Int

  /// Finds the note among those that begin at `start` of the file.
  init?(in notes: ByteView, at start: Int) throws(ArtefactError) {
    var position = 0
    while position < notes.count {
      let note = try notes.view(at: position, count: notes.count - position)
      let name = 12
      let contents = name + LoaderNote.padded(try note.size32(at: 0))
      let size = try note.size32(at: 4)
      if size == 8, try note.uint32(at: 8) == 1,
        try note.string(at: name).equals(literal: "Probec")
      {
        version = try note.uint32(at: contents)
        carriesArtefact = try note.uint32(at: contents + 4) != 0
        offset = start + position + contents + 4
        return
      }
      position += contents + LoaderNote.padded(size)
    }
    return nil
  }

  private static func padded(_ size: Int) -> Int { (size + 3) & ~3 }
}
