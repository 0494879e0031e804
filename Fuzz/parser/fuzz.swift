// Fuzzes the parser, its tree printer and the rendering of its diagnostics. Run from anywhere:
//
//   sh Fuzz/parser/run.sh 60
//
// builds it into .build/fuzz-parser and runs it for 60 seconds on the scripts in golden/.

import Diagnostics
import Source
import Syntax

/// Parses `size` bytes at `start`, and prints the tree or the errors.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzParser(_ start: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let file = SourceFile(
    name: "fuzz.bt", bytes: Array(UnsafeBufferPointer(start: start, count: size)))
  var log = DiagnosticLog()
  let script = parse(file, into: &log)
  precondition((script == nil) == log.hasErrors, "there is a tree if there are no errors")
  if let script { _ = treeText(script) }
  _ = log.rendered(in: SourceFiles(script: file))
  _ = parseExpression(file, into: &log)
  return 0
}
