import Artefact
import Glibc
import Kernel

/// Writes a file as a whole or not at all: under another name first, then renamed.
///
/// What is there and no regular file, such as a device or a pipe, is written to, and not replaced.
///
/// - Parameter permissions: What the file may be used for, but for what `umask` forbids.
func writeWhole(
  _ bytes: [UInt8], to path: String, permissions: mode_t = 0o644
) throws(DriverError) {
  if path == "-" || path == "/dev/stdout" { return try writeToStandardOutput(bytes) }
  if isSpecial(path) { return try writeInPlace(bytes, to: path) }
  let temporary = "\(path).tmp\(getpid())"
  do throws(KernelError) {
    let file = try openFile(Text(temporary), for: .replace)
    try Kernel.write(bytes, to: file.number, of: Text(path))
    let forbidden = umask(0)
    umask(forbidden)
    fchmod(file.number, permissions & ~forbidden)
  } catch {
    unlink(temporary)
    throw .file(error)
  }
  guard rename(temporary, path) == 0 else {
    let reason = String(cString: strerror(errno))
    unlink(temporary)
    throw .message("cannot write '\(path)': \(reason)")
  }
}

/// Whether there is something at a path that is neither a regular file nor a folder.
private func isSpecial(_ path: String) -> Bool {
  var status = stat()
  guard stat(path, &status) == 0 else { return false }
  let kind = status.st_mode & S_IFMT
  return kind != S_IFREG && kind != S_IFDIR
}

private func writeInPlace(_ bytes: [UInt8], to path: String) throws(DriverError) {
  do throws(KernelError) {
    let file = try openFile(Text(path), for: .replace)
    try Kernel.write(bytes, to: file.number, of: Text(path))
  } catch {
    throw .file(error)
  }
}

/// Writes bytes to standard output.
func writeToStandardOutput(_ bytes: [UInt8]) throws(DriverError) {
  do throws(KernelError) {
    try Kernel.write(bytes, to: 1, of: "standard output")
  } catch {
    throw .file(error)
  }
}

/// Writes a message that ends its own lines to standard error.
package func complain(_ text: String) {
  try? Kernel.write(Array(text.utf8), to: 2, of: "standard error")
}

/// Whether standard error is a terminal.
package var standardErrorIsTerminal: Bool { isatty(2) == 1 }
