internal import CKernel

#if !hasFeature(Embedded)
  internal import Artefact
#endif

/// A part of a file that is mapped into memory until this value goes away.
struct MemoryMapping: ~Copyable {

  /// The first mapped byte.
  let start: UnsafeMutableRawPointer

  /// The number of mapped bytes.
  let count: Int

  private init(start: UnsafeMutableRawPointer, count: Int) {
    self.start = start
    self.count = count
  }

  /// Maps `count` bytes of a descriptor from `offset`, shared with the kernel.
  static func shared(
    _ descriptor: Int32, count: Int, offset: Int, isWritable: Bool, of subject: Text
  ) throws(KernelError) -> MemoryMapping {
    let readOnly = 1  // PROT_READ
    let readWrite = 3  // PROT_READ | PROT_WRITE
    let mapShared = 1  // MAP_SHARED
    let result = try check(
      systemCall(
        Int(call_mmap), 0, count, isWritable ? readWrite : readOnly, mapShared, Int(descriptor),
        offset), .mapMemory, subject)
    guard let start = UnsafeMutableRawPointer(bitPattern: result) else {
      throw KernelError(number: .invalid, step: .mapMemory, subject: subject)
    }
    return MemoryMapping(start: start, count: count)
  }

  deinit {
    systemCall(Int(call_munmap), address(start), count)
  }
}
