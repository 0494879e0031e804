/// A place in a source file as people count it.
package struct SourcePosition: Hashable, Sendable {

  /// The number of the line, from 1.
  package let line: Int

  /// The number of the Unicode scalar in its line, from 1; a tab is one.
  package let column: Int

  /// Creates the position at `column` of `line`.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

}

/// The text of a script or of a file that it imports.
package struct SourceFile: Equatable, Sendable {

  /// The identity of the file in its compilation.
  package let id: FileID

  /// The name that the user gave, as shown in diagnostics.
  package let name: String

  /// The contents, expected to be UTF-8.
  package let bytes: [UInt8]

  /// Why the text is part of the compilation.
  package let origin: SourceOrigin

  /// The offset of the first byte of each line, in order; the first is 0.
  private let lineStarts: [Int]

  /// The largest file that offsets can address.
  package static let maximumSizeInBytes = Int(Int32.max)

  /// Creates the file `name` with the contents `bytes`.
  ///
  /// - Precondition: there are at most `maximumSizeInBytes` bytes.
  package init(
    name: String, bytes: [UInt8], id: FileID = .script, origin: SourceOrigin = .script
  ) {
    precondition(bytes.count <= SourceFile.maximumSizeInBytes, "the source file is too large")
    self.id = id
    self.name = name
    self.bytes = bytes
    self.origin = origin
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.lineStarts = starts
  }

  /// Creates the file `name` with the contents `text`.
  package init(name: String, text: String, id: FileID = .script) {
    self.init(name: name, bytes: Array(text.utf8), id: id)
  }

  /// Creates the text of `file` once more, because of an expansion.
  ///
  /// It shares the contents, so that a place has the same offset in both.
  fileprivate init(_ file: SourceFile, id: FileID, origin: SourceOrigin) {
    self.id = id
    self.name = file.name
    self.bytes = file.bytes
    self.origin = origin
    self.lineStarts = file.lineStarts
  }

  /// The whole contents.
  package var range: SourceRange { SourceRange(file: id, 0, bytes.count) }

  /// Whether people have written the file, and not the compiler from others.
  package var isWritten: Bool {
    switch origin {
    case .script, .imported: true
    case .expansion: false
    }
  }

  /// The number of lines; text after the last newline is a line, even if empty.
  package var lineCount: Int { lineStarts.count }

  /// Returns the text in `range`, with invalid UTF-8 repaired.
  ///
  /// - Precondition: `range` is in this file.
  package func text(in range: SourceRange) -> String {
    String(decoding: bytes[range.offsets], as: UTF8.self)
  }

  /// Returns the offsets of the bytes of `line`, counted from 1, without its line ending.
  package func offsets(ofLine line: Int) -> Range<Int> {
    let lower = lineStarts[line - 1]
    var upper = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    if upper > lower && bytes[upper - 1] == UInt8(ascii: "\r") { upper -= 1 }
    return lower..<upper
  }

  /// Returns the text of `line`, counted from 1, without its line ending.
  package func text(ofLine line: Int) -> String {
    String(decoding: bytes[offsets(ofLine: line)], as: UTF8.self)
  }

  /// Returns the number of the line, from 1, that contains the byte at `offset`.
  ///
  /// - Complexity: logarithmic in the number of lines.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Returns the line and column of the byte at `offset`.
  package func position(at offset: Int) -> SourcePosition {
    let line = line(at: offset)
    let prefix = bytes[lineStarts[line - 1]..<min(offset, bytes.count)]
    let column = prefix.reduce(1) { $0 + ($1 & 0xc0 == 0x80 ? 0 : 1) }
    return SourcePosition(line: line, column: column)
  }

  /// Returns the line and column at which `range` starts.
  package func position(of range: SourceRange) -> SourcePosition {
    position(at: range.lower)
  }

}

/// Why a text is part of a compilation.
package enum SourceOrigin: Hashable, Sendable {

  /// It is the script itself.
  case script

  /// A text imports it.
  case imported(at: SourceRange)

  /// It is a definition, or the file around it, that replaces what calls it by its name.
  case expansion(of: String, at: SourceRange)

  /// What makes the text part of the compilation; nil for the script.
  package var cause: SourceRange? {
    switch self {
    case .script: nil
    case .imported(let range), .expansion(_, let range): range
    }
  }

}

/// The source files of one compilation.
package struct SourceFiles: Sendable {

  /// The files, each at the index of its identity.
  package private(set) var files: [SourceFile] = []

  /// Creates an empty collection.
  package init() {}

  /// Creates a collection of one file, the script.
  ///
  /// - Precondition: `script` has the identity `.script`.
  package init(script: SourceFile) {
    precondition(script.id == .script, "the script is the first file")
    files = [script]
  }

  /// Adds the file `name` with the contents `bytes` and returns it.
  package mutating func add(
    name: String, bytes: [UInt8], origin: SourceOrigin = .script
  ) -> SourceFile {
    let file = SourceFile(
      name: name, bytes: bytes, id: FileID(index: files.count), origin: origin)
    files.append(file)
    return file
  }

  /// Adds the text of `file` once more, for the expansion of what `name` defines there, and returns
  /// its identity.
  package mutating func addExpansion(
    of name: String, in file: FileID, at call: SourceRange
  ) -> FileID {
    let id = FileID(index: files.count)
    files.append(SourceFile(self[file], id: id, origin: .expansion(of: name, at: call)))
    return id
  }

  /// Returns where the text at `range` is written in a file that people can open: an expansion is
  /// where it is called.
  package func placeInFile(of range: SourceRange) -> SourceRange {
    var range = range
    while case .expansion(_, let call) = self[range.file].origin { range = call }
    return range
  }

  /// The file with the identity `id`.
  package subscript(id: FileID) -> SourceFile { files[Int(id.index)] }

}
