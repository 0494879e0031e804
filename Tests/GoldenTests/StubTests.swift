import Driver
import Foundation
import GoldenSupport
import Source
import StubEmission
import Testing
import TypedIR

/// The stubs of all golden scripts and examples are C and C++ without warnings.
@Suite struct StubTests {

  /// A script whose stub is compiled.
  private struct Stub {
    var name: StubName
    var header: String
  }

  /// The stubs of the scripts in a folder.
  private static func stubs(_ scripts: [URL]) throws -> [Stub] {
    try scripts.map { url in
      let program = try GoldenScript.program(of: try ScriptSource.file(url.path).read())
      let model = StubModel(program.manifest, object: Array(0...255))
      return Stub(name: model.name, header: emitC(model))
    }
  }

  private static let examples: [URL] = {
    let folder = GoldenFile.root.deletingLastPathComponent().appendingPathComponent("examples")
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "bt" }
      + [folder.appendingPathComponent("embed-c/reads.bt")]
  }()

  /// One file includes them all, so that this also tests that they do not disturb each other.
  @Test func allTogetherCompile() throws {
    let stubs = try StubTests.stubs(GoldenScript.all.map(\.url) + StubTests.examples)
    #expect(stubs.count >= 40)
    let folder = try TemporaryFolder()
    for stub in stubs { try folder.write(stub.header, to: "\(stub.name.snakeCase).stub.h") }
    let includes = stubs.map { "#include \"\($0.name.snakeCase).stub.h\"\n" }.joined()
    // Twice: a stub may be included by several headers.
    try folder.write(includes + includes, to: "all.c")
    for compiler in CCompiler.present {
      let outcome = try compiler.check(folder.file("all.c"))
      #expect(outcome.status == 0, "\(compiler.name): \(outcome.output.prefix(4000))")
    }
  }

  @Test(arguments: ["keys", "parameters", "histograms"])
  func eachAloneCompiles(_ name: String) throws {
    let script = GoldenFile.root.appendingPathComponent("programs/\(name).bt")
    let folder = try TemporaryFolder()
    try folder.write(StubTests.stubs([script])[0].header, to: "alone.stub.h")
    try folder.write("#include \"alone.stub.h\"\n", to: "alone.c")
    for compiler in CCompiler.present {
      let outcome = try compiler.check(folder.file("alone.c"))
      #expect(outcome.status == 0, "\(compiler.name): \(outcome.output.prefix(4000))")
    }
  }

  @Test func isNamedAsTheUserWants() throws {
    let script = GoldenFile.root.appendingPathComponent("programs/keys.bt")
    let program = try GoldenScript.program(of: try ScriptSource.file(script.path).read())
    let header = emitC(StubModel(program.manifest, object: [], name: StubName("my_keys")))
    #expect(header.contains("struct my_keys {"))
    #expect(!header.contains("struct keys"))
  }
}

/// A compiler of C or C++ of this machine.
private struct CCompiler {

  let name: String
  private let path: String
  private let options: [String]

  /// Those that there are; says which are missing.
  static let present: [CCompiler] = [
    ("gcc", ["-std=c11"]), ("clang", ["-std=c11"]), ("gcc", ["-std=gnu2x"]),
    ("g++", ["-std=c++17", "-x", "c++"]), ("clang++", ["-std=c++17", "-x", "c++"]),
  ].compactMap { name, options in
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let paths = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else {
      print("skipped: stubs are not compiled by \(name), which is not installed")
      return nil
    }
    return CCompiler(name: name + " " + options[0], path: path, options: options)
  }

  /// Compiles a file without writing anything.
  func check(_ file: String) throws -> (status: Int32, output: String) {
    let include = GoldenFile.root.deletingLastPathComponent()
      .appendingPathComponent("runtime/libproberun/include").path
    let strict = ["-Wall", "-Wextra", "-Werror", "-pedantic", "-Wcast-qual", "-Wconversion"]
    return try run(path, options + strict + ["-fsyntax-only", "-I", include, file])
  }
}
