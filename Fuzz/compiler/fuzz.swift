// Fuzzes the compiler from text to object with scripts that are almost valid. Run from anywhere:
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
import LLVMEmission
import Lowering
import Source
import Syntax
import TypeInfo
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

/// One program of so many becomes an object, which takes as long as dozens of scripts take without.
private let programsPerObject: UInt64 = 4

/// Ends the process with `claim` if it does not hold; a precondition would not say what it was.
private func require(_ holds: Bool, _ claim: @autoclosure () -> String) {
  if !holds { fatalError(claim()) }
}

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
    require(problems.isEmpty, "the lowering made an invalid program: \(problems)")
    _ = irText(program)
    let copy = try? Manifest(json: program.manifest.json)
    require(copy == program.manifest, "the manifest cannot be read again")
    let standard = format(script)
    var again = DiagnosticLog()
    let formatted = parse(SourceFile(name: "fuzz.bt", text: standard), into: &again)
    require(formatted.map(format) == standard, "the standard form is not stable")
    // Which ones follows from their text, so that an input shows alone what it has shown.
    if fnv1a(file.bytes) % programsPerObject == 0 { emit(program) }
  } else {
    require(log.hasErrors, "there is a program if there are no errors")
  }
  _ = log.rendered(in: files)
  // What is refused is not changed further, so that many scripts stay valid.
  return log.hasErrors ? -1 : 0
}

/// Makes an object of `program`, and reads it as the loader does before it asks the kernel.
private func emit(_ program: Program) {
  let object: [UInt8]
  do throws(EmissionError) {
    object = try emitLLVM(program, manifest: program.manifest.json.compact.bytes).object()
  } catch {
    guard case .stackExceeded = error else { fatalError("LLVM refused the module: \(error)") }
    return
  }
  do throws(ArtefactError) {
    let plan = try LoadPlan.reading(object)
    require(plan.manifest == program.manifest, "the object has another manifest")
    let descriptors = [Int32](repeating: 3, count: plan.maps.count)
    for program in plan.programs {
      _ = program.code(mapDescriptors: descriptors)
      _ = plan.location(ofInstruction: program.instructionCount - 1, in: program)
      _ = plan.instruction(ofRelocation: 0, in: program)
    }
    _ = BTFGraph(plan.types)
    _ = plan.exceededLimit()
  } catch {
    guard case .tooManyFunctions = error else {
      fatalError("the object cannot be read: \(error.message)")
    }
  }
}
