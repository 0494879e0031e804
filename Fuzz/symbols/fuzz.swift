// Feeds bytes to what reads the programs and libraries that are traced. Run from anywhere:
//
//   sh Fuzz/symbols/run.sh 60
//
// builds it into .build/fuzz-symbols and runs it for 60 seconds.

import Artefact
import Kernel
import Symbols

/// Reads `bytes` as a program, and asks for all that it holds.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  let path: Text = "/dev/shm/probec-fuzz-symbols"
  do throws(KernelError) {
    let file = try openFile(path, for: .replace)
    try write(bytes, to: file.number, of: path)
  } catch {
    preconditionFailure("the input can be written")
  }
  readBinary(path)
  return 0
}

private func readBinary(_ path: Text) {
  do throws(BinaryError) {
    let binary = try Binary.open(path)
    for function in try binary.functions(debugFolders: [path], where: { _ in true }) {
      _ = binary.address(ofFileOffset: function.fileOffset)
    }
    let table = try FunctionTable(binary, debugFolders: [])
    for address in [0, 0x1000, 0x20_1234, UInt64.max] { _ = table.symbol(at: address) }
  } catch {
    precondition(!error.message.isEmpty, "every error says what is wrong")
  }
}
