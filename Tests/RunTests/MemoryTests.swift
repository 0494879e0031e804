import Foundation
import GoldenSupport
import Testing

/// The loader's allocator keeps what is written to its blocks.
@Suite struct MemoryTests {

  @Test func blocksOfAllSizesKeepTheirContents() throws {
    let folder = try TemporaryFolder()
    let names = ["malloc", "free", "posix_memalign"].map { "-D\($0)=tested_\($0)" }
    for (source, output, flags) in [
      ("runtime/CMemory/memory.c", "memory.o", names), ("Tests/memory/memory.c", "test.o", []),
    ] {
      let built = try run(
        "/usr/bin/env",
        ["clang", "-O1", "-Wall", "-Wextra", "-Werror", "-c"] + flags
          + [Programs.root.appendingPathComponent(source).path, "-o", folder.file(output)])
      #expect(built.end == .exit(0), "\(built.errors)")
    }
    let linked = try run(
      "/usr/bin/env",
      ["clang", folder.file("memory.o"), folder.file("test.o"), "-o", folder.file("test")])
    #expect(linked.end == .exit(0), "\(linked.errors)")
    let outcome = try run(folder.file("test"))
    #expect(outcome.end == .exit(0), "\(outcome.output)")
  }
}
