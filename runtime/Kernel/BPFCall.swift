internal import CKernel

/// Makes the system call bpf(2), again if a signal has ended the verification: it has been delivered
/// when that begins again.
func bpfCall(_ command: bpf_cmd, _ attributes: inout bpf_attr) -> Int {
  var result = 0
  for _ in 0..<1000 {
    result = withUnsafeMutablePointer(to: &attributes) {
      systemCall(
        Int(call_bpf), Int(command.rawValue), address($0), MemoryLayout<bpf_attr>.size)
    }
    if result != -Int(ErrorNumber.tryAgain.rawValue) { break }
  }
  return result
}

/// Stores the name of a map or program as the kernel wants it: 15 bytes of `[A-Za-z0-9_.]`.
func storeObjectName(_ name: [UInt8], in field: UnsafeMutableRawBufferPointer) {
  for (index, byte) in name.prefix(15).enumerated() {
    field[index] = isAllowedInObjectName(byte) ? byte : UInt8(ascii: "_")
  }
}

private func isAllowedInObjectName(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."):
    true
  default: false
  }
}
