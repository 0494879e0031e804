import Artefact
import Foundation
import Kernel
import Symbols
import Testing

/// Programs and libraries tell their functions.
@Suite struct BinaryTests {

  let fixture: BinaryFixture

  init() throws { fixture = try BinaryFixture() }

  @Test(arguments: [["-no-pie"], ["-pie", "-fPIE"], ["-shared", "-fPIC"]])
  func functionsAreFoundByName(_ options: [String]) throws {
    let binary = try Binary.open(try fixture.build("program", options))
    #expect(try binary.names() == ["innermost", "__shown", "shown", "hidden", "_start"])
    #expect(binary.hasAllSymbols)
    let functions = try binary.functions { $0 == Array("hidden".utf8) }
    let hidden = try #require(functions.first)
    #expect(functions.count == 1 && hidden.size > 0)
    #expect(binary.fileOffset(ofAddress: hidden.address) == hidden.fileOffset)
    #expect(binary.address(ofFileOffset: hidden.fileOffset) == hidden.address)
    #expect(binary.fileOffset(ofAddress: .max) == nil)
    #expect(binary.address(ofFileOffset: .max) == nil)
  }

  @Test func addressesAreFoundAgain() throws {
    let binary = try Binary.open(try fixture.build("program", ["-pie", "-fPIE"]))
    let table = try FunctionTable(binary)
    for function in try binary.functions(where: { _ in true }) {
      let isAlias = function.name == "__shown"
      let symbol = table.symbol(at: function.address + function.size - 1)
      #expect(symbol?.name == (isAlias ? "shown" : function.name))
      #expect(symbol?.offset == function.size - 1)
    }
    #expect(table.symbol(at: 0) == nil)
    #expect(table.symbol(at: .max) == nil)
  }

  @Test func variablesHaveNamesButAreNoFunctions() throws {
    let binary = try Binary.open(try fixture.build("program"))
    #expect(try !binary.names().contains("variable"))
    #expect(try FunctionTable(binary).count == binary.names().count + 1)
  }

  @Test func whatALibraryExportsIsLeftOfAStrippedOne() throws {
    _ = try fixture.build("library", ["-shared", "-fPIC", "-fvisibility=hidden"])
    try fixture.run("objcopy", ["--strip-all", "library"])
    let binary = try Binary.open(fixture.path("library"))
    #expect(!binary.hasAllSymbols)
    #expect(try binary.names() == ["shown"])
  }

  @Test func aStrippedProgramHasNoSymbols() throws {
    _ = try fixture.build("program", ["-no-pie", "-static"])
    try fixture.run("objcopy", ["--strip-all", "program"])
    let binary = try Binary.open(fixture.path("program"))
    #expect(throws: BinaryError.stripped) { try binary.names() }
    #expect(throws: BinaryError.stripped) { try FunctionTable(binary, debugFolders: []) }
  }

  @Test func debugFilesAreFoundByBuildID() throws {
    let whole = try Binary.open(try fixture.build("program"))
    let id = whole.buildID.map { String(format: "%02x", $0) }.joined()
    #expect(id.utf8.count == 40)
    let folder = fixture.folder.appending(path: "debug/.build-id/\(id.prefix(2))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let debug = folder.appending(path: "\(id.dropFirst(2)).debug").path
    try fixture.run("objcopy", ["--only-keep-debug", "program", debug])
    try fixture.run("objcopy", ["--strip-all", "program", "stripped"])
    let stripped = try Binary.open(fixture.path("stripped"))
    #expect(try stripped.names(debugFolders: [fixture.path("debug")]) == whole.names())
    #expect(throws: BinaryError.stripped) { try stripped.names() }
    let hidden = try #require(try whole.functions { $0 == Array("hidden".utf8) }.first)
    let table = try FunctionTable(stripped, debugFolders: [fixture.path("debug")])
    #expect(table.symbol(at: hidden.address + 1)?.name == "hidden")

    // Another file at the same place is not used.
    let other = try fixture.build("other", ["-Dhidden=other"])
    try Data(try fixture.bytes(of: "other")).write(to: URL(filePath: debug))
    #expect(try Binary.open(other).buildID != whole.buildID)
    #expect(throws: BinaryError.stripped) {
      try stripped.names(debugFolders: [fixture.path("debug")])
    }
  }

  @Test(arguments: ["", ".debug/", "debug"])
  func debugFilesAreFoundByName(_ place: String) throws {
    _ = try fixture.build("program", ["-Wl,--build-id=none"])
    let folder = fixture.path("").description
    let target = place == "debug" ? "debug" + folder + "/" : place
    try FileManager.default.createDirectory(
      at: fixture.folder.appending(path: target), withIntermediateDirectories: true)
    let debug = target + "program.debug"
    try fixture.run("objcopy", ["--only-keep-debug", "program", debug])
    try fixture.run("objcopy", ["--strip-all", "--add-gnu-debuglink=\(debug)", "program"])
    let debugFolders = [fixture.path("debug")]
    let binary = try Binary.open(fixture.path("program"))
    #expect(binary.buildID.isEmpty)
    #expect(try binary.names(debugFolders: debugFolders).contains("hidden"))

    // A file with other contents is not used.
    try fixture.run("objcopy", ["--remove-section=.comment", debug])
    #expect(throws: BinaryError.stripped) {
      try Binary.open(fixture.path("program")).names(debugFolders: debugFolders)
    }
  }

  @Test func librariesOfTheSystemAreRead() throws {
    let binary = try Binary.open("/proc/self/exe")
    #expect(try binary.names().count > 100)
    let library = try #require(try mappedLibrary())
    let malloc = try #require(
      try Binary.open(library).functions { $0 == Array("malloc".utf8) }.first)
    let table = try FunctionTable(Binary.open(library))
    #expect(table.symbol(at: malloc.address + 1)?.name == "malloc")
  }

  /// The path of the C library that this process uses.
  private func mappedLibrary() throws -> Text? {
    let maps = try String(contentsOfFile: "/proc/self/maps", encoding: .utf8)
    let line = maps.split(separator: "\n").first { $0.contains("/libc.so") }
    return line?.split(separator: " ").last.map { Text(String($0)) }
  }
}
