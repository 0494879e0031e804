internal import CKernel

#if !hasFeature(Embedded)
  package import Artefact
#endif

/// A regular file that is read at any offset.
///
/// Never mapped into memory: a file that shrinks would end the process.
package struct RandomAccessFile: ~Copyable {

  private let descriptor: FileDescriptor

  /// The path under which the file was opened.
  package let path: Text

  /// The inode.
  package let inode: UInt64

  /// The size in bytes when the file was opened.
  package let size: Int

  /// Opens the file at `path`; nothing but a regular file is opened, so that nothing waits.
  package init(_ path: Text) throws(KernelError) {
    let information = try inspectFile(path)
    let typeMask: UInt16 = 0o170000  // S_IFMT
    let regular: UInt16 = 0o100000  // S_IFREG
    guard information.mode & typeMask == regular else {
      throw KernelError(number: .invalid, step: .openFile, subject: path)
    }
    let opened = try openFile(path, for: .readWithoutWaiting)
    descriptor = opened
    self.path = path
    inode = information.inode
    size = Int(truncatingIfNeeded: information.size)
  }

  /// Returns up to `count` bytes from `offset`; fewer where the file ends.
  package func bytes(_ count: Int, at offset: UInt64) throws(KernelError) -> [UInt8] {
    let number = Int(descriptor.number)
    var result = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      repeat {
        result = uninterrupted {
          systemCall(
            Int(call_pread64), number, address(buffer.baseAddress) + filled, count - filled,
            Int(truncatingIfNeeded: offset) &+ filled)
        }
        filled += max(result, 0)
      } while result > 0 && filled < count
    }
    try check(result, .readFile, path)
    return bytes
  }
}

/// The part of a file that was read last.
package struct FileWindow {

  /// The bytes of the window.
  package private(set) var bytes: [UInt8] = []

  private var start: UInt64 = 0

  /// Creates a window of nothing.
  package init() {}

  /// Returns where the `count` bytes at `offset` of `file` are in `bytes`; nil if the file ends
  /// before.
  ///
  /// - Precondition: `count` is at most 4096.
  package mutating func index(
    of count: Int, at offset: UInt64, in file: borrowing RandomAccessFile
  ) throws(KernelError) -> Int? {
    let size = 16384
    let largestOffset = UInt64(Int64.max) - UInt64(size)
    guard offset <= largestOffset else { return nil }
    if offset >= start, offset - start <= UInt64(bytes.count),
      bytes.count - Int(offset - start) >= count
    {
      return Int(offset - start)
    }
    start = offset
    bytes = []
    bytes = try file.bytes(size, at: offset)
    return bytes.count >= count ? 0 : nil
  }
}
