// Feeds bytes to what reads the names of C++ and Rust. Run from anywhere:
//
//   sh Fuzz/names/run.sh 60
//
// builds it into .build/fuzz-names and runs it for 60 seconds.

import Artefact
import Symbols

/// Reads `bytes` as what follows `_Z`.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  if let name = SourceName(of: Array("_Z".utf8) + bytes) {
    precondition(name.name.upperBound <= name.text.bytes.count, "the name is in the text")
  }
  return 0
}
