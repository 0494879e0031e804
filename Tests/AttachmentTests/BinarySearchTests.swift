import Artefact
import Attachment
import Foundation
import GoldenSupport
import Testing

/// Programs and libraries are found in a folder that looks like a file system.
///
/// A class, because structures with a folder that ends with them cannot be suites.
@Suite final class BinarySearchTests {

  private let folder: TemporaryFolder
  private var root: String { folder.path }

  init() throws {
    folder = try TemporaryFolder()
    for file in [
      "bin/sh", "bin/bash", "bin/.hidden", "usr/bin/perf", "opt/x/bin/tool", "opt/y/bin/tool",
      "lib/libz.so.1", "lib/libz.so.1.2", "lib/libz.so", "usr/lib/libfoo.so", "lib/libone.so.2",
    ] {
      let path = URL(fileURLWithPath: folder.file(file))
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data().write(to: path)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("bin/zsh"), withDestinationPath: folder.file("bin/bash"))
  }

  private func paths(_ name: Text) -> [Text] {
    var search = BinarySearch(programFolders: "/nowhere:/bin:/usr/bin")
    search.root = Text(root)
    search.libraryFolders = "/lib:/usr/lib"
    return search.paths(of: name).map(search.display)
  }

  @Test(
    arguments: [
      ("/bin/bash", ["/bin/bash"]), ("/bin/fish", []), ("/bin//bash", ["/bin/bash"]),
      ("bash", ["/bin/bash"]), ("perf", ["/usr/bin/perf"]), ("fish", []),
      ("/bin/*sh", ["/bin/bash", "/bin/sh"]), ("/bin/*", ["/bin/bash", "/bin/sh"]),
      ("/bin/.h*", ["/bin/.hidden"]), ("*s*h", ["/bin/bash", "/bin/sh"]),
      ("/opt/*/bin/tool", ["/opt/x/bin/tool", "/opt/y/bin/tool"]), ("/opt/*/lib/tool", []),
      ("libz", ["/lib/libz.so.1.2"]), ("libz.so", ["/lib/libz.so.1.2"]),
      ("libz.so.1", ["/lib/libz.so.1.2"]), ("libfoo", ["/usr/lib/libfoo.so"]),
      ("libone", ["/lib/libone.so.2"]), ("libtwo", []),
      ("lib*o*.so*", ["/lib/libone.so.2", "/usr/lib/libfoo.so"]),
    ] as [(Text, [Text])])
  func isFound(_ name: Text, _ expected: [Text]) {
    #expect(paths(name) == expected)
  }

  @Test func theLinkersListIsRead() {
    let cache = CacheFixture.list([
      (0x0303, "libc.so.6", "/lib/x86_64-linux-gnu/libc.so.6"),
      (0x0803, "libc.so.6", "/lib32/libc.so.6"), (0x0303, "libm.so.6", "/lib/libm.so.6"),
    ])
    #expect(
      librariesInCache(cache, matching: "libc.so*") == ["/lib/x86_64-linux-gnu/libc.so.6"])
    #expect(librariesInCache(CacheFixture.behindAnOldList(cache), matching: "lib*").count == 2)
    for end in cache.indices {
      #expect(librariesInCache([UInt8](cache[..<end]), matching: "*").count <= 2)
    }
    #expect(librariesInCache([UInt8](repeating: 0xff, count: 100), matching: "*").isEmpty)
  }
}

/// Lists of libraries as glibc writes them.
private enum CacheFixture {

  static func list(_ libraries: [(flags: UInt32, name: String, path: String)]) -> [UInt8] {
    var strings: [UInt8] = []
    var entries: [UInt8] = []
    let start = 48 + 24 * libraries.count
    for library in libraries {
      entries.append(littleEndian: library.flags)
      for text in [library.name, library.path] {
        entries.append(littleEndian: UInt32(start + strings.count))
        strings += Array(text.utf8) + [0]
      }
      entries += [UInt8](repeating: 0, count: 12)
    }
    var cache = Array("glibc-ld.so.cache1.1".utf8)
    cache.append(littleEndian: UInt32(libraries.count))
    cache += [UInt8](repeating: 0, count: 48 - cache.count)
    return cache + entries + strings
  }

  static func behindAnOldList(_ list: [UInt8]) -> [UInt8] {
    var cache = Array("ld.so-1.7.0".utf8) + [0]
    cache.append(littleEndian: UInt32(1))
    cache += [UInt8](repeating: 0, count: 12)
    return cache + [UInt8](repeating: 0, count: 4) + list
  }
}
