internal import CKernel

/// Open descriptors that are closed together.
package struct FileDescriptorList: ~Copyable {

  /// The numbers of the descriptors.
  package private(set) var numbers: [Int32] = []

  /// Creates an empty list.
  package init() {}

  deinit {
    closeTogether(numbers)
  }

  /// The number of descriptors.
  package var count: Int { numbers.count }

  /// Adds a descriptor, and returns its number.
  @discardableResult
  package mutating func append(_ descriptor: consuming FileDescriptor) -> Int32 {
    let number = descriptor.release()
    numbers.append(number)
    return number
  }

  /// Closes all descriptors.
  package mutating func closeAll() {
    closeTogether(numbers)
    numbers = []
  }

  /// Leaves the descriptors, if there are many, to a process that closes them after this one ended.
  package mutating func closeInBackground() {
    guard numbers.count > 16 else { return }
    let parent = systemCall(Int(call_getpid))
    let child = forkSharingFiles()
    if child == 0 { closeAfterEnd(of: parent, numbers) }
    if child > 0 { numbers = [] }
  }
}

/// Closes descriptors whose closing may take long.
///
/// Before it detaches a program the kernel waits until no CPU runs it, for each link some 30 ms.
/// Links that are closed by several processes at once wait together.
private func closeTogether(_ numbers: [Int32]) {
  let parts = max(1, min(numbers.count / 4, 64))
  var children: [Int] = []
  for part in 1..<parts {
    let child = forkSharingFiles()
    if child > 0 {
      children.append(child)
      continue
    }
    close(part: part, of: parts, numbers)
    if child == 0 { systemCall(Int(call_exit_group), 0) }
  }
  close(part: 0, of: parts, numbers)
  let anyChild = 0x4000_0000  // __WALL
  for child in children {
    _ = uninterrupted { systemCall(Int(call_wait4), child, 0, anyChild, 0) }
  }
}

private func close(part: Int, of parts: Int, _ numbers: [Int32]) {
  for index in stride(from: part, to: numbers.count, by: parts) {
    systemCall(Int(call_close), Int(numbers[index]))
  }
}

/// Makes a copy of this process that has its descriptors, not copies of them, and whose end sends
/// no signal; returns 0 in the copy, which runs none of this process's signal handlers.
private func forkSharingFiles() -> Int {
  let sharesFiles = 0x400  // CLONE_FILES
  let replace = 2  // SIG_SETMASK
  var masks = (all: UInt64.max, before: UInt64(0))
  withUnsafeMutableBytes(of: &masks) { masks in
    let (all, before) = (address(masks.baseAddress), address(masks.baseAddress) + 8)
    _ = systemCall(Int(call_rt_sigprocmask), replace, all, before, 8)
  }
  let child = systemCall(Int(call_clone), sharesFiles)
  if child == 0 { return 0 }
  withUnsafeMutableBytes(of: &masks.before) { before in
    _ = systemCall(Int(call_rt_sigprocmask), replace, address(before.baseAddress), 0, 8)
  }
  return child
}

/// Waits for the end of `parent` and ends, and so closes the descriptors; everything else is closed
/// at once, so that nobody waits for the end of a pipe.
private func closeAfterEnd(of parent: Int, _ numbers: [Int32]) -> Never {
  let process = systemCall(Int(call_pidfd_open), parent, 0)
  if process >= 0 {
    // struct pollfd: the descriptor and POLLIN.
    let wanted = UInt64(UInt32(truncatingIfNeeded: process)) | 1 << 32
    withUnsafeBytes(of: wanted) { bytes in
      _ = uninterrupted { systemCall(Int(call_ppoll), address(bytes.baseAddress), 1, 0, 0, 0) }
    }
  }
  var kept = [Bool](repeating: false, count: Int(numbers.max() ?? 0) + 1)
  for number in numbers { kept[Int(number)] = true }
  for number in kept.indices where !kept[number] { systemCall(Int(call_close), number) }
  systemCall(Int(call_close_range), kept.count, Int(UInt32.max), 0)
  while true { systemCall(Int(call_exit_group), 0) }
}
