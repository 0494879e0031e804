import Artefact
import Foundation
import Symbols

/// A folder with programs and libraries that the tests build, deleted with this value.
final class BinaryFixture {

  static let source = """
    __attribute__((noinline)) int innermost(int x) { return x * 3; }
    __attribute__((noinline)) static int hidden(int x) { return innermost(x) + 1; }
    __attribute__((visibility("default"))) int shown(int x) { return hidden(x) + 2; }
    __attribute__((alias("shown"))) int __shown(int x);
    int variable = 7;
    int _start(void) { return shown(variable); }
    """

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "probec-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(BinaryFixture.source.utf8).write(to: folder.appending(path: "source.c"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Compiles the source with `options` into the file `name`, and returns its path.
  func build(_ name: String, _ options: [String] = []) throws -> Text {
    try run(
      "clang",
      ["-O1", "-nostdlib", "-fuse-ld=lld", "-Wl,--build-id=sha1", "source.c", "-o", name] + options)
    return path(name)
  }

  /// The path of a file in the folder.
  func path(_ name: String) -> Text { Text(folder.appending(path: name).path) }

  /// Runs a program in the folder.
  func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(program: program) }
  }

  /// Writes a file in the folder, and returns its path.
  func write(_ bytes: [UInt8], to name: String) throws -> Text {
    try Data(bytes).write(to: folder.appending(path: name))
    return path(name)
  }

  /// Returns the bytes of a file in the folder.
  func bytes(of name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  struct Failure: Error {
    var program: String
  }
}

extension Binary {

  /// The names of all functions, in the order of their addresses.
  func names(debugFolders: [Text] = []) throws -> [String] {
    try functions(debugFolders: debugFolders) { _ in true }.map { $0.name.description }
  }
}
