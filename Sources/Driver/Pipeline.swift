package import Diagnostics
package import KernelProfile
package import LLVMEmission
package import Source
package import TypedIR

import Artefact
import Checking
import Lowering
import Syntax

/// The compiler's name and version, as artefacts carry it.
package let compilerVersion = "probec 0.1.0"

/// Returns the program of a script, or nil if it has errors, which are logged.
package func compile(
  _ file: SourceFile, in folder: String = ".", for profile: KernelProfile,
  code: CodeOptions = CodeOptions(), files: inout SourceFiles, into log: inout DiagnosticLog
) -> Program? {
  let clang = Clang(architecture: profile.architecture, folder: folder, options: code)
  let compiler =
    clang.map { clang in
      CCompiler(includesHeaders: !code.includes.isEmpty) { clang.run($0, $1) }
    } ?? .none
  guard let written = parse(file, into: &log),
    let imported = resolveImports(
      of: written, with: importReader(folder: folder), in: &files, into: &log),
    let declarations = readC(of: imported, with: compiler, for: profile, in: files, into: &log),
    let expanded = expand(
      imported.script, constants: declarations.constants, in: &files, into: &log)
  else { return nil }
  let script = expanded.completingAttachPoints(with: code.positionalArguments)
  guard
    let profile = readBinaries(
      of: script, with: readBinaryTypes, for: declarations.profile, into: &log)
  else { return nil }
  let options = CheckOptions(
    environment: settingsInEnvironment(), programs: declarations.programs + imported.objects,
    macros: declarations.macros)
  guard let checked = check(script, in: files, against: profile, options: options, into: &log)
  else {
    return nil
  }
  let program = lower(checked, for: profile, compiler: compilerVersion)
  let broken = verify(program)
  // Unlike a precondition, this says what is wrong in a release build too.
  if let problem = broken.first { fatalError("the lowering made an invalid program: \(problem)") }
  return program
}

/// Returns the LLVM module of a program.
package func emit(_ program: Program) -> LLVMModule {
  emitLLVM(program, manifest: program.manifest.json.compact.bytes)
}
