import Driver
import Foundation
import GoldenSupport
import Source
import StubEmission
import Testing
import TypedIR

/// The stubs of all golden scripts and examples are Swift 6 without warnings.
@Suite(.enabled("swiftc is not installed") { SwiftCompiler.isPresent() })
struct SwiftStubTests {

  /// One module has them all, so that this also tests that they do not disturb each other.
  @Test func allTogetherCompile() throws {
    let scripts = GoldenScript.all.map(\.url) + SwiftStubTests.examples
    #expect(scripts.count >= 40)
    let folder = try StubFolder()
    for script in scripts { try folder.write(try SwiftStubTests.model(of: script)) }
    let outcome = try SwiftCompiler.check(folder)
    #expect(outcome.status == 0, "\(outcome.output.prefix(4000))")
  }

  /// What names may be is up to scripts: words of Swift, types that a stub uses, members that it has.
  @Test func namesThatMeanSomethingInSwiftCompile() throws {
    let folder = try StubFolder()
    for (name, script) in [("string", SwiftStubTests.words), ("self", "begin { @self = 1; }")] {
      let program = try GoldenScript.program(of: SourceFile(name: "\(name).bt", text: script))
      try folder.write(StubModel(program.manifest, object: [1]))
    }
    let outcome = try SwiftCompiler.check(folder)
    #expect(outcome.status == 0, "\(outcome.output.prefix(4000))")
  }

  @Test func isNamedAsTheUserWants() throws {
    let script = GoldenFile.root.appendingPathComponent("programs/keys.bt")
    let program = try GoldenScript.program(of: try ScriptSource.file(script.path).read())
    let name = try #require(StubName("my_keys"))
    let stub = emitSwift(StubModel(program.manifest, object: [], name: name))
    #expect(stub.contains("public final class MyKeys: ProbeScript {"))
  }

  private static let words = """
    // A comment with */ and \\(code) and "quotes".
    begin {
      @init = count(); @class["in"] = count(); @load = 1; @session = 2; @Event = 3; @text = hist(4);
      @close[1, "repeat"] = 1; @events = 1; @String = 1; @_ = 1; @a_b = 1; @aB = 1;
      printf("%d %d\\n", 1, 2);
      print(@init);
      print((1, "self"));
    }
    """

  private static func model(of script: URL) throws -> StubModel {
    let program = try GoldenScript.program(of: try ScriptSource.file(script.path).read())
    return StubModel(program.manifest, object: Array(0...255))
  }

  private static let examples: [URL] = {
    let folder = GoldenFile.root.deletingLastPathComponent().appendingPathComponent("examples")
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "bt" }
  }()
}

/// A folder of stubs that exists as long as the value.
private struct StubFolder: ~Copyable {

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func write(_ model: StubModel) throws {
    let file = folder.file("\(swiftClassName(model)).swift")
    try emitSwift(model).write(toFile: file, atomically: true, encoding: .utf8)
  }

  /// The paths of the stubs.
  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      "\(folder.path)/\($0)"
    }
  }
}

/// The compiler of this machine, with the modules that were built with the tests.
private enum SwiftCompiler {

  private static let path: String? = {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/swiftc" }.first(where: FileManager.default.isExecutableFile)
  }()

  static func isPresent() -> Bool {
    if path == nil { print("skipped: stubs in Swift are not compiled: there is no swiftc") }
    return path != nil
  }

  /// Compiles the files of a folder as one module, without writing anything.
  static func check(_ folder: borrowing StubFolder) throws -> (status: Int32, output: String) {
    let products = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent()
    let headers = GoldenFile.root.deletingLastPathComponent()
      .appendingPathComponent("runtime/CKernel/include")
    return try run(
      try #require(path),
      [
        "-typecheck", "-parse-as-library", "-swift-version", "6", "-warnings-as-errors", "-I",
        products.appendingPathComponent("Modules").path, "-I", headers.path,
      ] + folder.files())
  }
}
