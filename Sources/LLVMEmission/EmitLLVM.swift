import Artefact
import CLLVM
package import TypedIR

/// Returns a verified program as an LLVM module, with `manifest` in its `.probec` section.
///
/// - Precondition: `verify(program)` finds nothing.
package func emitLLVM(_ program: Program, manifest: [UInt8]) -> LLVMModule {
  var program = program
  program.scriptName = lastComponent(of: program.scriptName)
  return LLVMModule(name: program.scriptName) { context, module, flavor in
    let imported = link(program.bitcode, into: module, context)
    let emission = ModuleEmission(program, context, module, flavor)
    declareObjectFunctions(emission)
    for index in program.functions.indices {
      emitFunction(at: index, emission)
    }
    defineRuntimeFunctions(emission)
    let license = Array(program.license.utf8) + [0]
    addConstant("probec_license", license, section: "license", emission)
    let section = ArtefactNames.manifestSection
    addConstant("probec_manifest", manifest, section: section.description, emission)
    emission.debug.finish()
    return imported
  }
}

/// Returns a path without its folders, so that objects do not depend on where a script lies.
private func lastComponent(of path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}

/// Adds constant bytes in a section of their own.
private func addConstant(
  _ name: String, _ bytes: [UInt8], section: String, _ emission: ModuleEmission
) {
  let contents: Value = bytes.withUnsafeBytes { raw in
    LLVMConstStringInContext2(
      emission.context, raw.bindMemory(to: CChar.self).baseAddress, raw.count, 1)
  }
  let global: Value = LLVMAddGlobal(emission.module, LLVMTypeOf(contents), name)
  LLVMSetInitializer(global, contents)
  LLVMSetGlobalConstant(global, 1)
  LLVMSetSection(global, section)
  LLVMSetAlignment(global, 1)
}
