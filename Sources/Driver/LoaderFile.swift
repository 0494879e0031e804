import Artefact
import Glibc

/// A `proberun` that executables are made of.
struct LoaderFile {

  /// The bytes of the file.
  let bytes: [UInt8]

  private let note: LoaderNote

  /// Reads a loader that can carry artefacts of an architecture.
  ///
  /// - Parameter path: The file; nil: `proberun` in the folder of this program.
  init(_ path: String?, for architecture: Text) throws(DriverError) {
    let path = if let path { path } else { try LoaderFile.pathBesideThisProgram() }
    guard access(path, R_OK) == 0 else {
      let reason = String(cString: strerror(errno))
      throw .message("cannot read the loader '\(path)': \(reason); name a proberun with --loader")
    }
    bytes = try readBytes(path)
    do throws(LoaderProblem) {
      note = try LoaderFile.note(of: bytes, for: architecture)
    } catch {
      throw .message(
        "'\(path)' cannot carry a script: \(error.reason); name another proberun with --loader")
    }
  }

  /// Returns the executable: the loader with an artefact behind it, of which its note tells it.
  func carrying(_ artefact: [UInt8]) -> [UInt8] {
    let trailer = ArtefactTrailer(artefact: artefact, afterLoaderOf: bytes.count)
    var loader = bytes
    loader[note.offset] = 1
    let padding = [UInt8](repeating: 0, count: trailer.offset - loader.count)
    return loader + padding + artefact + trailer.bytes
  }

  private static func pathBesideThisProgram() throws(DriverError) -> String {
    var program = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &program, program.count)
    guard length > 0, let slash = program[..<length].lastIndex(of: CChar(UInt8(ascii: "/"))) else {
      throw .message("this program's own folder is unknown; name a proberun with --loader")
    }
    return String(decoding: program[...slash].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      + "proberun"
  }

  /// Returns the note of a loader that can carry an artefact.
  private static func note(
    of bytes: [UInt8], for architecture: Text
  ) throws(LoaderProblem) -> LoaderNote {
    let headers: ExecutableHeaders
    do throws(ArtefactError) {
      headers = try ExecutableHeaders(bytes)
    } catch {
      throw LoaderProblem("it is not an ELF file of 64 bits, or it is damaged")
    }
    guard headers.isExecutable else { throw LoaderProblem("it is not an executable") }
    guard headers.machine == machine(of: architecture) else {
      throw LoaderProblem("it is not for \(architecture), as the script is")
    }
    guard headers.isStatic else { throw LoaderProblem("it needs shared libraries") }
    guard let note = headers.note else { throw LoaderProblem("it is not a proberun of today") }
    guard note.version == ArtefactTrailer.version else {
      throw LoaderProblem("it is a proberun of another version")
    }
    guard !note.carriesArtefact else { throw LoaderProblem("it carries one already") }
    guard headers.size == bytes.count else { throw LoaderProblem("it is not whole, or extended") }
    return note
  }

  /// Returns the number that ELF gives an architecture; nil if no loader is built for it.
  private static func machine(of architecture: Text) -> UInt16? {
    switch architecture {
    case "x86_64": 62  // EM_X86_64
    case "arm64": 183  // EM_AARCH64
    default: nil
    }
  }
}

/// Why a file cannot carry an artefact.
private struct LoaderProblem: Error {

  var reason: String

  init(_ reason: String) { self.reason = reason }
}
