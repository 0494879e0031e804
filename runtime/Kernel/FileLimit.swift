internal import CKernel

/// Raises the limit of open files as far as allowed: each attached function may need one.
package func raiseFileLimit() {
  let limitOfFiles = 7  // RLIMIT_NOFILE
  var limit: (current: UInt64, largest: UInt64) = (0, 0)
  withUnsafeMutableBytes(of: &limit) { bytes in
    _ = systemCall(Int(call_prlimit64), 0, limitOfFiles, 0, address(bytes.baseAddress))
  }
  guard limit.current < limit.largest else { return }
  limit.current = limit.largest
  withUnsafeBytes(of: limit) { bytes in
    _ = systemCall(Int(call_prlimit64), 0, limitOfFiles, address(bytes.baseAddress), 0)
  }
}
