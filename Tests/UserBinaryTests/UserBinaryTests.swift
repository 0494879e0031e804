import Foundation
import GoldenSupport
import Testing
import UserBinary

@Suite struct UserBinaryTests {

  @Test func findsTheFunctionsOfALibraryInOrderAndOnce() throws {
    let functions = try UserBinary(reading: library("libc.so.6")).functions
    #expect(functions.contains("malloc"))
    #expect(functions == Set(functions).sorted())
    // Undefined names and data are no functions.
    #expect(!functions.contains("environ"))
  }

  @Test func findsStaticProbesOfALibrary() throws {
    let probes = try UserBinary(reading: library("libstdc++.so.6")).staticProbes
    #expect(probes.contains { $0.provider == "libstdcxx" && $0.name == "catch" })
    #expect(probes == Set(probes).sorted())
  }

  @Test func saysWhatIsWrongWithAFile() throws {
    let missing = error(of: "/nonexistent/program")
    #expect(missing == .unreadable(reason: "No such file or directory"))
    #expect(
      missing?.message(for: "/nonexistent/program")
        == "cannot open '/nonexistent/program': No such file or directory")
    #expect(error(of: "/etc/passwd") == .notElf)
    #expect(error(of: "/etc") == .notElf)
    #expect(error(of: "/dev/null") == .notElf)
  }

  @Test func anyDamageToAnObjectIsReadOrRefused() throws {
    let folder = try TemporaryFolder()
    let (source, object) = (folder.file("a.c"), folder.file("a.bpf.o"))
    let code = "int triple(int a) { return a * 3; } static int other(int a) { return a; }"
    try Data(code.utf8).write(to: URL(fileURLWithPath: source))
    let clang = try Process.run(
      URL(fileURLWithPath: "/usr/bin/clang-19"),
      arguments: ["-target", "bpf", "-O2", "-g", "-c", source, "-o", object])
    clang.waitUntilExit()
    let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: object)))
    let folderless = try CompiledObject(whole)
    #expect(folderless.functions == ["triple"])
    #expect(try CompiledObject(folderless.bytes).bytes == folderless.bytes)
    var refused = 0
    for index in whole.indices {
      var damaged = whole
      damaged[index] ^= 0xff
      if (try? CompiledObject(damaged)) == nil { refused += 1 }
      if index % 16 == 0 { _ = try? CompiledObject(Array(whole.prefix(index))) }
    }
    #expect(refused > 20)
  }

  @Test func anyCutOfABinaryIsReadOrRefused() throws {
    let whole = try Data(contentsOf: URL(fileURLWithPath: library("libc.so.6")))
    let folder = try TemporaryFolder()
    let path = folder.file("binary")
    for count in [0, 1, 4, 15, 16, 52, 63, 64, 65, 1000, 4096, whole.count / 2, whole.count - 64] {
      try whole.prefix(count).write(to: URL(fileURLWithPath: path))
      do throws(UserBinaryError) {
        _ = try UserBinary(reading: path)
      } catch {
        #expect(!error.message(for: path).isEmpty)
      }
    }
  }

  @Test func anyDamageOfABinaryIsReadOrRefused() throws {
    let whole = try Data(contentsOf: URL(fileURLWithPath: "/bin/true"))
    let folder = try TemporaryFolder()
    let path = folder.file("binary")
    var random = SeededGenerator(seed: 1)
    for _ in 0..<300 {
      var damaged = whole
      for _ in 0..<8 {
        // The headers are at both ends of the file.
        let place = Int.random(in: 0..<4096, using: &random)
        let index = Bool.random(using: &random) ? place : damaged.count - 1 - place
        damaged[index] = UInt8.random(in: 0...255, using: &random)
      }
      try damaged.write(to: URL(fileURLWithPath: path))
      do throws(UserBinaryError) {
        _ = try UserBinary(reading: path)
      } catch {
        #expect(!error.message(for: path).isEmpty)
      }
    }
  }

  private func error(of path: String) -> UserBinaryError? {
    do throws(UserBinaryError) {
      _ = try UserBinary(reading: path)
      return nil
    } catch {
      return error
    }
  }

  /// Returns the path of a library of this machine.
  private func library(_ name: String) throws -> String {
    let folders = ["/lib/x86_64-linux-gnu", "/lib/aarch64-linux-gnu", "/lib64", "/usr/lib"]
    return try #require(
      folders.map { "\($0)/\(name)" }.first { FileManager.default.fileExists(atPath: $0) })
  }
}
