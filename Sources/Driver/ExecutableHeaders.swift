import Artefact

/// What the headers of an ELF executable say that matters to carry an artefact.
struct ExecutableHeaders {

  /// The architecture, as ELF numbers them.
  var machine: UInt16

  /// Whether the file is a program.
  var isExecutable: Bool

  /// Whether it runs without other files.
  var isStatic = true

  /// The version of trailers that the program looks for at its end; nil if it looks for none.
  var trailerVersion: UInt32?

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
      let notes = try file.view(at: segment.size64(at: 8), count: segment.size64(at: 32))
      trailerVersion = try ExecutableHeaders.trailerVersion(in: notes) ?? trailerVersion
    default: break
    }
  }

  /// Returns what the note of a loader says (runtime/proberun/TrailerNote.swift).
  private static func trailerVersion(in notes: ByteView) throws(ArtefactError) -> UInt32? {
    var position = 0
    while position < notes.count {
      let note = try notes.view(at: position, count: notes.count - position)
      let name = 12
      let description = name + padded(try note.size32(at: 0))
      if try note.uint32(at: 8) == 1, try note.string(at: name).equals(literal: "Probec") {
        return try note.uint32(at: description)
      }
      position += description + padded(try note.size32(at: 4))
    }
    return nil
  }

  private static func padded(_ size: Int) -> Int { (size + 3) & ~3 }
}
