#if !hasFeature(Embedded)
  package import Artefact
  package import Kernel
#endif

/// Why the symbols of a program or library cannot be used.
package enum BinaryError: Error, Equatable, Sendable {
  /// The file cannot be read.
  case file(KernelError)
  /// The file is not an ELF file.
  case notELF
  /// The file is not an executable or a shared library: an object file, a core.
  case notLoadable
  /// The file is for another machine: 32 bits, big endian, or another processor.
  case otherMachine
  /// A part of the file points outside the file.
  case damaged
  /// The file has no symbol table, and no separate debug file was found.
  case stripped
  /// The file has more functions than are read.
  case tooManySymbols

  /// What is wrong, as it follows `'path': `, without an end of line.
  package var message: Text {
    switch self {
    case .file(let error): error.number.text
    case .notELF: "not an ELF file"
    case .notLoadable: "not an executable or a shared library"
    case .otherMachine: "built for another kind of machine"
    case .damaged: "the file is damaged"
    case .stripped: "the file has no symbols (stripped), and there is no debug file for it"
    case .tooManySymbols: "the file has too many symbols"
    }
  }
}
