import Artefact
import Diagnostics
import KernelProfile
import LLVMEmission
import Source
import StubEmission
import Syntax
import TypedIR

/// What `probec build` writes.
package enum Emission: String, CaseIterable, Sendable {
  case object, exe, c, swift, tree, ir, llvm, asm, btf, manifest
}

/// What `probec build` is asked to do.
package struct BuildOptions: Sendable {
  /// The script.
  package var script: ScriptSource
  /// The kernel to build for.
  package var profile: ProfileSource
  /// What to write.
  package var emission: Emission
  /// Where to write; nil: stages to standard output, objects and stubs to a file named after the
  /// script.
  package var output: String?
  /// The name of a stub; nil names it after the script.
  package var name: String?
  /// The loader that an executable is made of; nil: `proberun` in the folder of this program.
  package var loader: String?
  /// Where C code is looked for.
  package var code: CodeOptions
  /// How problems of the script are told.
  package var reporting: Reporting
  /// Creates options.
  package init(
    script: ScriptSource, profile: ProfileSource, emission: Emission, output: String?,
    name: String? = nil, loader: String? = nil, code: CodeOptions = CodeOptions(),
    reporting: Reporting
  ) {
    self.script = script
    self.profile = profile
    self.emission = emission
    self.output = output
    self.name = name
    self.loader = loader
    self.code = code
    self.reporting = reporting
  }
}

/// How problems of a script are told on standard error.
package struct Reporting: Sendable {
  /// Whether diagnostics are coloured.
  package var usesColor: Bool
  /// Whether warnings are told; errors always are.
  package var showsWarnings: Bool
  /// Creates a way of reporting.
  package init(usesColor: Bool, showsWarnings: Bool = true) {
    self.usesColor = usesColor
    self.showsWarnings = showsWarnings
  }

  /// Returns what a phase makes, after its warnings; throws its errors.
  func result<Result>(
    of file: SourceFile, _ phase: (inout SourceFiles, inout DiagnosticLog) -> Result?
  ) throws(DriverError) -> Result {
    var files = SourceFiles(script: file)
    var log = DiagnosticLog()
    let result = phase(&files, &log)
    let text = log.rendered(in: files, style: usesColor ? .coloured : .plain)
    guard let result else { throw .script(text) }
    if showsWarnings { complain(text) }
    return result
  }
}

/// Builds a script.
///
/// Warnings go to standard error.
package func build(_ options: BuildOptions) throws(DriverError) {
  try onDeepStack { () throws(DriverError) in try buildHere(options) }
}

private func buildHere(_ options: BuildOptions) throws(DriverError) {
  let file = try options.script.read()
  if options.emission == .tree {
    let tree = try options.reporting.result(of: file) { _, log in
      parse(file, into: &log).map(treeText)
    }
    return try writeWhole(Array(tree.utf8), to: options.output ?? "-")
  }
  let profile = try options.profile.read()
  let folder = options.script.folder
  let program = try options.reporting.result(of: file) { files, log in
    compile(
      file, in: folder, for: profile, code: options.code, files: &files, into: &log)
  }
  switch options.emission {
  case .tree, .ir:
    try writeWhole(Array(irText(program).utf8), to: options.output ?? "-")
  case .manifest:
    try writeWhole(program.manifest.json.pretty.bytes, to: options.output ?? "-")
  case .llvm:
    try writeWhole(Array(emit(program).text().utf8), to: options.output ?? "-")
  case .asm:
    try writeWhole(Array(try assembly(of: program).utf8), to: options.output ?? "-")
  case .btf:
    let text = try types(of: program, from: file, options.reporting)
    try writeWhole(Array(text.utf8), to: options.output ?? "-")
  case .object:
    try writeWhole(
      try object(of: program, from: file, options.reporting),
      to: options.output ?? options.defaultOutput("bpf.o"))
  case .exe:
    let loader = try LoaderFile(options.loader, for: program.manifest.architecture)
    let object = try object(of: program, from: file, options.reporting)
    try writeWhole(
      loader.carrying(object), to: try options.executableOutput(), permissions: 0o755)
  case .c:
    let header = emitC(try stub(of: program, from: file, options))
    try writeWhole(Array(header.utf8), to: options.output ?? options.defaultOutput("stub.h"))
  case .swift:
    let model = try stub(of: program, from: file, options)
    let path = options.output ?? "\(swiftClassName(model)).swift"
    try writeWhole(Array(emitSwift(model).utf8), to: path)
  }
}

/// Returns the artefact of a script, compiled in memory.
///
/// Warnings go to standard error.
package func artefact(
  of script: ScriptSource, for profile: ProfileSource, code: CodeOptions = CodeOptions(),
  reporting: Reporting
) throws(DriverError) -> [UInt8] {
  try onDeepStack { () throws(DriverError) in
    let file = try script.read()
    let profile = try profile.read()
    let program = try reporting.result(of: file) { files, log in
      compile(file, in: script.folder, for: profile, code: code, files: &files, into: &log)
    }
    return try object(of: program, from: file, reporting)
  }
}

extension BuildOptions {

  /// The file that is written if no other is given.
  fileprivate func defaultOutput(_ pathExtension: String) -> String {
    "\(name ?? script.stem).\(pathExtension)"
  }

  /// The executable that is written: not onto a script whose name has no `.bt` to leave out.
  fileprivate func executableOutput() throws(DriverError) -> String {
    if let output { return output }
    if case .file(let path) = script, path.hasSuffix(script.stem) {
      throw .message("the script's name does not end in '.bt': name the executable with -o")
    }
    return script.stem
  }
}

/// Returns the model of the stub of a program.
private func stub(
  of program: Program, from file: SourceFile, _ options: BuildOptions
) throws(DriverError) -> StubModel {
  let name = try options.name.map(validStubName)
  let object = try object(of: program, from: file, options.reporting)
  return StubModel(program.manifest, object: object, name: name)
}

private func validStubName(_ name: String) throws(DriverError) -> StubName {
  guard let name = StubName(name) else {
    throw .message("--name: '\(name)' is not an identifier of ASCII letters, digits and '_'")
  }
  return name
}

private func object(
  of program: Program, from file: SourceFile, _ reporting: Reporting
) throws(DriverError) -> [UInt8] {
  var failure: EmissionError?
  let bytes = try reporting.result(of: file) { _, log -> [UInt8]? in
    do throws(EmissionError) {
      return try object(of: program, from: file, into: &log)
    } catch {
      failure = error
      return []
    }
  }
  if let failure { throw .emission(failure) }
  return bytes
}

private func assembly(of program: Program) throws(DriverError) -> String {
  do throws(EmissionError) {
    return try emit(program).assembly()
  } catch {
    throw .emission(error)
  }
}

private func types(
  of program: Program, from file: SourceFile, _ reporting: Reporting
) throws(DriverError) -> String {
  let object = try object(of: program, from: file, reporting)
  do throws(ArtefactError) {
    return try typesText(of: object)
  } catch {
    throw .artefact(path: program.scriptName, error)
  }
}
