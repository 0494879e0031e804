internal import CKernel

#if !hasFeature(Embedded)
  package import Artefact
#endif

/// How a file is opened.
package enum FileAccess: Equatable, Sendable {
  /// For reading.
  case read
  /// For reading, without waiting for anything that another process does (`O_NONBLOCK`).
  case readWithoutWaiting
  /// For writing, from an empty file.
  case replace
}

/// Opens the file at `path`.
package func openFile(_ path: Text, for access: FileAccess) throws(KernelError) -> FileDescriptor {
  let closeOnExec = 0o2000000  // O_CLOEXEC
  let flags =
    switch access {
    case .read: closeOnExec
    case .readWithoutWaiting: closeOnExec | 0o4000
    case .replace: closeOnExec | 0o1 | 0o100 | 0o1000  // O_WRONLY | O_CREAT | O_TRUNC
    }
  let currentDirectory = -100  // AT_FDCWD
  let result = withTerminated(path) { name in
    uninterrupted { systemCall(Int(call_openat), currentDirectory, address(name), flags, 0o644) }
  }
  return FileDescriptor(owning: try check(result, .openFile, path))
}

/// Returns the contents of the file at `path`, at most so many bytes.
package func readFile(_ path: Text, atMost limit: Int = .max) throws(KernelError) -> [UInt8] {
  try readAll(try openFile(path, for: .read), of: path, atMost: limit)
}

/// Returns what is left of a file, or what comes out of a pipe until its end.
func readAll(
  _ file: borrowing FileDescriptor, of path: Text, atMost limit: Int = .max
) throws(KernelError) -> [UInt8] {
  // Most files here are a number in /sys; the kernel's types are 6 MB, read by the page.
  var contents = [UInt8](repeating: 0, count: 4096)
  var filled = 0
  while true {
    if filled == contents.count {
      contents.append(contentsOf: repeatElement(0, count: contents.count))
    }
    let room = min(contents.count, limit) - filled
    let result = contents.withUnsafeMutableBytes { bytes in
      uninterrupted {
        systemCall(Int(call_read), Int(file.number), address(bytes.baseAddress) + filled, room)
      }
    }
    let count = try check(result, .readFile, path)
    filled += count
    if count == 0 {
      contents.removeLast(contents.count - filled)
      return contents
    }
  }
}

/// Writes all `bytes` to an open file.
package func write(
  _ bytes: [UInt8], to descriptor: Int32, of subject: Text
) throws(KernelError) {
  var written = 0
  while written < bytes.count {
    let result = bytes.withUnsafeBytes { buffer in
      systemCall(
        Int(call_write), Int(descriptor), address(buffer.baseAddress) + written,
        bytes.count - written)
    }
    if result == -Int(ErrorNumber.interrupted.rawValue) { continue }
    if result == -Int(ErrorNumber.tryAgain.rawValue) {
      waitUntilWritable(descriptor)
      continue
    }
    written += try check(result, .writeFile, subject)
  }
}

/// The contents of a file, a block at a time because the listings of the kernel have megabytes.
package struct BlockReader: ~Copyable {

  private let file: FileDescriptor
  private let path: Text
  private var size = 65536

  /// The block that was read last.
  package private(set) var bytes: [UInt8] = []

  /// Opens the file at `path`.
  package init(_ path: Text) throws(KernelError) {
    let opened = try openFile(path, for: .read)
    file = opened
    self.path = path
    bytes.reserveCapacity(size)
  }

  /// Reads the next block; returns false at the end of the file.
  package mutating func read() throws(KernelError) -> Bool {
    let number = Int(file.number)
    bytes.append(contentsOf: repeatElement(0, count: size - bytes.count))
    let result = bytes.withUnsafeMutableBytes { bytes in
      uninterrupted {
        systemCall(Int(call_read), number, address(bytes.baseAddress), bytes.count)
      }
    }
    bytes.removeLast(size - max(0, result))
    return try check(result, .readFile, path) > 0
  }
}

/// The lines of a file.
package struct LineReader: ~Copyable {

  private var blocks: BlockReader
  private var position = 0

  /// Opens the file at `path`.
  package init(_ path: Text) throws(KernelError) {
    let reader = try BlockReader(path)
    blocks = reader
  }

  /// Returns the next line without its end, or nil after the last.
  package mutating func next() throws(KernelError) -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      if position == blocks.bytes.count {
        position = 0
        if try !blocks.read() { return line.isEmpty ? nil : line }
      }
      let end = blocks.bytes.count
      var stop = position
      while stop < end, blocks.bytes[stop] != UInt8(ascii: "\n") { stop += 1 }
      line.append(contentsOf: blocks.bytes[position..<stop])
      position = stop
      if stop < end {
        position += 1
        return line
      }
    }
  }
}

/// Calls `body` with each line of a file, without its end.
@inline(never)
package func forEachLine(
  of path: Text, _ body: ([UInt8]) -> Void
) throws(KernelError) {
  var lines = try LineReader(path)
  while let line = try lines.next() { body(line) }
}

/// The device and inode of a file, as the kernel numbers them.
package struct FileIdentity: Equatable, Sendable {
  /// The device, as `dev_t` inside the kernel.
  package var device: UInt64
  /// The inode.
  package var inode: UInt64

  /// Creates an identity.
  package init(device: UInt64, inode: UInt64) {
    self.device = device
    self.inode = inode
  }

  /// The identity of the file at `path`.
  package static func ofFile(_ path: Text) throws(KernelError) -> FileIdentity {
    let information = try inspectFile(path)
    return FileIdentity(
      device: UInt64(information.device_major) << 20 | UInt64(information.device_minor),
      inode: information.inode)
  }
}

/// Returns what the kernel tells of the file at `path`: its type, device, inode and size.
func inspectFile(_ path: Text) throws(KernelError) -> file_information {
  var information = file_information()
  let currentDirectory = -100  // AT_FDCWD
  let wanted = 0x301  // STATX_TYPE | STATX_INO | STATX_SIZE
  let result = withTerminated(path) { name in
    withUnsafeMutablePointer(to: &information) {
      systemCall(Int(call_statx), currentDirectory, address(name), 0, wanted, address($0))
    }
  }
  try check(result, .inspectFile, path)
  return information
}
