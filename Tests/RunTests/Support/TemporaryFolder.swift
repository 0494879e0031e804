import Foundation
import GoldenSupport

extension TemporaryFolder {

  /// Writes a file into the folder and returns its path.
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try OpenFiles.lock.withLock { try Data(bytes).write(to: URL(fileURLWithPath: file(name))) }
    return file(name)
  }

  /// Copies a file, with its permissions, into the folder and returns the copy's path.
  func copy(_ path: String, to name: String) throws -> String {
    try OpenFiles.lock.withLock {
      try FileManager.default.copyItem(atPath: path, toPath: file(name))
    }
    return file(name)
  }

  /// Writes a text into the folder and returns its path.
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// The names of the files in the folder.
  func contents() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}

/// Returns the bytes of a file; those of procfs, whose sizes are not known before, are read whole.
func bytes(of path: String) throws -> [UInt8] {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { throw TestFailure("cannot read \(path)") }
  defer { close(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(file, &chunk, chunk.count)
    guard count >= 0 else { throw TestFailure("cannot read \(path)") }
    if count == 0 { return bytes }
    bytes += chunk[..<count]
  }
}

/// Returns the text of a file; what is not UTF-8 is replaced.
func text(of path: String) throws -> String {
  String(decoding: try bytes(of: path), as: UTF8.self)
}
