import Artefact
package import Diagnostics
package import KernelProfile
package import Source
import Syntax
import TypeInfo

/// What the C code of a script defines.
package struct CDeclarations: Sendable {

  /// The kernel, with the types of the script.
  package var profile: KernelProfile

  /// What names stand for that C's macros define.
  package var constants: [String: String]

  /// What scripts may use wrongly of C's macros.
  package var macros = CMacros.none

  /// The programs that the script imports.
  package var programs: [CProgram] = []
}

/// Returns what the C code of a script defines, or nil if it has errors, which are logged.
///
/// The code is preprocessed and then compiled once more with something of every type that it
/// defines, because compilers describe only types that are used.
package func readC(
  of imported: ImportedScript, with compiler: CCompiler, for profile: KernelProfile,
  in files: SourceFiles, into log: inout DiagnosticLog
) -> CDeclarations? {
  guard
    var declarations = readDefinitions(
      of: imported, with: compiler, for: profile, in: files, into: &log)
  else { return nil }
  var places: [String: SourceRange] = [:]
  for file in imported.programs {
    guard let program = readProgram(file, with: compiler, in: files, into: &log) else {
      return nil
    }
    for name in program.callableFunctions {
      if let previous = places.updateValue(file.range, forKey: name) {
        log.append(.importedTwice(name, at: file.range, previous: previous))
        return nil
      }
    }
    declarations.programs.append(program)
  }
  return declarations
}

/// Returns a program that a script imports, or nil if it has errors, which are logged.
private func readProgram(
  _ file: ImportedFile, with compiler: CCompiler, in files: SourceFiles,
  into log: inout DiagnosticLog
) -> CProgram? {
  var results: [[UInt8]] = []
  for job in [CJob.bitcode(file.path), .functions(file.path)] {
    switch compiler.run(job, "") {
    case .missing(let reason):
      log.append(.noCompiler(reason, at: file.range))
      return nil
    case .failure(let output):
      CMessages(files).log(output, at: file.range, into: &log)
      return nil
    case .success(let bytes): results.append(bytes)
    }
  }
  guard let types = try? BTFGraph(results[1]) else {
    log.append(.invalidC("the program has no functions that can be called", at: file.range))
    return nil
  }
  return CProgram(bitcode: results[0], types: types)
}

private func readDefinitions(
  of imported: ImportedScript, with compiler: CCompiler, for profile: KernelProfile,
  in files: SourceFiles, into log: inout DiagnosticLog
) -> CDeclarations? {
  let text = CText(imported, isNeeded: compiler.includesHeaders, in: files)
  let nothing = CDeclarations(profile: profile, constants: [:])
  guard !text.text.isEmpty else { return nothing }
  let messages = CMessages(files)
  switch compiler.run(.preprocess, text.text) {
  case .missing(let reason):
    guard text.hasDefinitions else {
      // What the kernel's headers define, the profile has.
      for include in text.includes { log.append(.unreadHeader(at: include)) }
      return nothing
    }
    log.append(.noCompiler(reason, at: imported.firstC ?? imported.script.file.range.start))
    return nil
  case .failure(let output):
    messages.log(output, at: imported.firstC, into: &log)
    return nil
  case .success(let output):
    let preprocessed = PreprocessedText(output)
    for index in preprocessed.missingHeaders where text.includes.indices.contains(index) {
      log.append(.missingHeader(at: text.includes[index]))
    }
    var declarations = CDeclarations(profile: profile, constants: preprocessed.constants)
    declarations.macros = CMacros(imported, opaque: preprocessed.opaqueMacros)
    let names = preprocessed.types + preprocessed.typedefs
    guard !names.isEmpty else { return declarations }
    switch types(of: preprocessed, compiler, profile) {
    case .missing(let reason):
      log.append(.noCompiler(reason, at: imported.firstC ?? imported.script.file.range.start))
      return nil
    case .failure(let output):
      messages.log(output, at: imported.firstC, into: &log)
      return nil
    case .success(let btf):
      guard let graph = try? BTFGraph(btf) else {
        log.append(
          .noCompiler(
            "clang writes types that cannot be read",
            at: text.includes.first
              ?? imported.script.file.range.start))
        return nil
      }
      declarations.profile = profile.adding(
        ScriptTypes(btf: graph, ownNames: preprocessed.ownNames))
      return declarations
    }
  }
}

/// Returns the types that a preprocessed text defines.
///
/// Types of the kernel that it only names are put before it, and what these need, as often as the
/// compiler misses one.
private func types(
  of text: PreprocessedText, _ compiler: CCompiler, _ profile: KernelProfile
) -> CResult {
  var uses = ""
  for (number, type) in text.types.enumerated() { uses += "\(type) *probec_type_\(number);\n" }
  for (number, type) in text.typedefs.enumerated() where text.ownNames.contains("typedef \(type)") {
    uses += "\(type) *probec_typedef_\(number);\n"
  }
  let code = String(decoding: text.code, as: UTF8.self) + uses
  var needed: Set<String> = []
  while true {
    let prelude = profile.declarations(of: needed.sorted())
    let result = compiler.run(.types, "# 1 \"probec-kernel\" 3\n\(prelude)\n\(code)")
    guard case .failure(let output) = result else { return result }
    // Not every message tells the name: what looks like the kernel's is taken for it.
    let named = CMessages.missingTypes(output).union(text.ownWords.subtracting(text.typedefs))
    let missing = named.filter { profile.declares($0) }
    guard !missing.isSubset(of: needed) else { return result }
    needed.formUnion(missing)
  }
}

extension ImportedScript {

  /// The first text because of which C is read.
  fileprivate var firstC: SourceRange? {
    parts.lazy.compactMap(\.cDefinitions.first?.range).first ?? headers.first?.range
  }
}
