import Artefact
import Glibc

/// A `proberun` that executables are made of.
struct LoaderFile {

  /// The bytes of the file.
  let bytes: [UInt8]

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
    if let problem = LoaderFile.problem(of: bytes, for: architecture) {
      throw .message(
        "'\(path)' cannot carry a script: \(problem); name another proberun with --loader")
    }
  }

  /// Returns the executable: the loader with an artefact behind it.
  func carrying(_ artefact: [UInt8]) -> [UInt8] {
    let trailer = ArtefactTrailer(artefact: artefact, afterLoaderOf: bytes.count)
    let padding = [UInt8](repeating: 0, count: trailer.offset - bytes.count)
    return bytes + padding + artefact + trailer.bytes
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

  /// Returns why a file cannot carry an artefact.
  private static func problem(of bytes: [UInt8], for architecture: Text) -> String? {
    let headers: ExecutableHeaders
    do throws(ArtefactError) {
      headers = try ExecutableHeaders(bytes)
    } catch {
      return "it is not an ELF file of 64 bits, or it is damaged"
    }
    guard headers.isExecutable else { return "it is not an executable" }
    guard headers.machine == machine(of: architecture) else {
      return "it is not for \(architecture), as the script is"
    }
    guard headers.isStatic else { return "it needs shared libraries" }
    guard let version = headers.trailerVersion else { return "it is not a proberun of today" }
    guard version == ArtefactTrailer.version else {
      return "it is a proberun of another version"
    }
    guard let size = headers.size, size <= bytes.count else { return "it is cut off" }
    return size < bytes.count ? "it carries one already" : nil
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
