import Artefact
import Kernel
package import Source

/// Where a script comes from.
package enum ScriptSource: Sendable {
  /// A file; `-` is standard input.
  case file(String)
  /// The text of `-e`.
  case text(String)

  /// The largest script, in bytes.
  private static let maximumBytes = 16 << 20

  /// Reads the script.
  package func read() throws(DriverError) -> SourceFile {
    switch self {
    case .text(let text):
      return SourceFile(name: "-e", text: text)
    case .file(let path):
      let bytes = try readBytes(path == "-" ? "/dev/stdin" : path)
      guard bytes.count <= ScriptSource.maximumBytes else {
        throw .message("\(path): the script is larger than 16 MiB")
      }
      return SourceFile(name: fileName(of: path), bytes: bytes)
    }
  }

  /// The folder where the script lies; its text on the command line lies in the current one.
  var folder: String {
    switch self {
    case .text, .file("-"): "."
    case .file(let path): parent(of: path)
    }
  }

  /// The name of the script without folders and `.bt`, for the files that are made from it.
  package var stem: String {
    switch self {
    case .text: return "script"
    case .file(let path):
      let name = fileName(of: path)
      return name.hasSuffix(".bt") ? String(name.dropLast(3)) : name
    }
  }
}

/// Returns the contents of a file.
func readBytes(_ path: String) throws(DriverError) -> [UInt8] {
  do throws(KernelError) {
    return try readFile(Text(path))
  } catch {
    throw .file(error)
  }
}

/// Returns the last component of a path; artefacts and messages must not depend on folders.
private func fileName(of path: String) -> String {
  path == "-" ? "stdin" : String(path.split(separator: "/").last ?? "")
}
