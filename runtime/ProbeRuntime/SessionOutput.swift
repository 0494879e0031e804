#if !hasFeature(Embedded)
  internal import Artefact
  package import Kernel
  package import Rendering
#endif

/// Where the tracing output goes, with what is not yet written.
package struct SessionOutput: ~Copyable {

  /// What is not yet written.
  package var buffer = OutputBuffer(capacity: SessionOutput.capacity + 4096)

  private let file: FileDescriptor?
  private let descriptor: Int32
  private let path: Text
  private let buffering: RunOptions.Buffering

  private static var capacity: Int { 1 << 16 }

  /// Opens the output; a file is created, or emptied, now.
  package init(_ options: borrowing RunOptions) throws(KernelError) {
    let path = options.outputPath
    let standardOutput: Int32 = 1
    if let path {
      let opened = try openFile(path, for: .replace)
      descriptor = opened.number
      file = consume opened
    } else {
      descriptor = standardOutput
      file = nil
    }
    self.path = path ?? "standard output"
    buffering = options.buffering
  }

  /// Writes as the buffering asks after one record.
  package mutating func endRecord() throws(KernelError) {
    if buffering == .none || buffer.count >= SessionOutput.capacity { try flush() }
  }

  /// Writes as the buffering asks after all records that have arrived.
  package mutating func endBatch() throws(KernelError) {
    if buffering != .full { try flush() }
  }

  /// Writes everything.
  package mutating func flush() throws(KernelError) {
    guard !buffer.isEmpty else { return }
    // What a closed pipe does not take is gone; it must not be written again at the end.
    defer { buffer.removeAll() }
    try write(buffer.bytes, to: descriptor, of: path)
  }
}

/// Writes to standard output.
func writeToStandardOutput(_ bytes: [UInt8]) throws(SessionError) {
  let standardOutput: Int32 = 1
  do throws(KernelError) {
    try write(bytes, to: standardOutput, of: "standard output")
  } catch {
    throw .output(error)
  }
}
