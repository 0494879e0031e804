// Fuzzes the compiler from text to typed IR with scripts that are almost valid. Run from anywhere:
//
//   sh Fuzz/compiler/run.sh 60
//
// builds it into .build/fuzz-compiler and runs it for 60 seconds on the scripts in golden/ and
// examples/, whose words it exchanges.

import Artefact
import Checking
import Diagnostics
import Glibc
import KernelProfile
import Lowering
import Source
import Syntax
import TypedIR

/// The kernel that the scripts are compiled for.
private let profile: KernelProfile = {
  guard let file = fopen("golden/profile.probec-profile", "r") else { fatalError("no profile") }
  defer { fclose(file) }
  var bytes = [UInt8](repeating: 0, count: 1 << 22)
  let count = fread(&bytes, 1, bytes.count, file)
  guard let profile = try? KernelProfile(bytes: Array(bytes[..<count])) else {
    fatalError("the profile cannot be read")
  }
  return profile
}()

/// Compiles `size` bytes at `start`, and checks the program or shows the errors.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCompiler(_ start: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let file = SourceFile(
    name: "fuzz.bt", bytes: Array(UnsafeBufferPointer(start: start, count: size)))
  var log = DiagnosticLog()
  var files = SourceFiles(script: file)
  if let script = parse(file, into: &log),
    let expanded = expand(script, in: &files, into: &log),
    let checked = check(expanded, in: files, against: profile, into: &log)
  {
    let program = lower(checked, for: profile, compiler: "fuzz")
    let problems = verify(program)
    precondition(problems.isEmpty, "the lowering made an invalid program: \(problems)")
    _ = irText(program)
    let copy = try? Manifest(json: program.manifest.json)
    precondition(copy == program.manifest, "the manifest cannot be read again")
    let standard = format(script)
    var again = DiagnosticLog()
    let formatted = parse(SourceFile(name: "fuzz.bt", text: standard), into: &again)
    precondition(formatted.map(format) == standard, "the standard form is not stable")
  } else {
    precondition(log.hasErrors, "there is a program if there are no errors")
  }
  _ = log.rendered(in: files)
  return 0
}
