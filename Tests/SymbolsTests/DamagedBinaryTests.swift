import Artefact
import Foundation
import Kernel
import Symbols
import Testing

/// Files that are no programs, or damaged ones, give one error, never a trap.
@Suite struct DamagedBinaryTests {

  let fixture: BinaryFixture

  init() throws { fixture = try BinaryFixture() }

  @Test func survivesEveryPrefix() throws {
    _ = try fixture.build("program")
    let bytes = try fixture.bytes(of: "program")
    // The section headers are at the end of the file; who cares for the alignment of the last?
    for count in 0..<bytes.count - 24 {
      let path = try fixture.write(Array(bytes[..<count]), to: "prefix")
      #expect(problem(path) == (count < 4 ? .notELF : .damaged), "\(count) bytes")
    }
  }

  @Test func survivesEveryFlippedByte() throws {
    let path = try fixture.build("program")
    let bytes = try fixture.bytes(of: "program")
    let file = try FileHandle(forUpdating: URL(filePath: path.description))
    var failures = 0
    for index in bytes.indices {
      try file.seek(toOffset: UInt64(index))
      try file.write(contentsOf: [bytes[index] ^ 0xff])
      if let problem = problem(path) {
        failures += 1
        if problem.message.isEmpty { Issue.record("no message at \(index)") }
      }
      try file.seek(toOffset: UInt64(index))
      try file.write(contentsOf: [bytes[index]])
    }
    #expect(failures > 50)
    #expect(problem(path) == nil)
  }

  @Test func refusesWhatIsNoProgram() throws {
    #expect(problem(try fixture.write(Array("#!/bin/sh\n".utf8), to: "script")) == .notELF)
    #expect(problem(try fixture.write([], to: "empty")) == .notELF)
    #expect(problem("/dev/zero")?.message == "Invalid argument")
    #expect(problem(fixture.path("absent"))?.message == "No such file or directory")
    try fixture.run("mkfifo", ["fifo"])
    #expect(problem(fixture.path("fifo"))?.message == "Invalid argument")
  }

  @Test func refusesOtherMachines() throws {
    _ = try fixture.build("program")
    let bytes = try fixture.bytes(of: "program")
    for (offset, value) in [(4, 1), (5, 2), (18, 40)] {
      var changed = bytes
      changed[offset] = UInt8(value)
      #expect(problem(try fixture.write(changed, to: "changed")) == .otherMachine)
    }
    try fixture.run("clang", ["-c", "source.c", "-o", "object"])
    #expect(problem(fixture.path("object")) == .notLoadable)
  }

  @Test func survivesAFileThatShrinks() throws {
    let binary = try Binary.open(try fixture.build("program"))
    let file = try FileHandle(forUpdating: URL(filePath: binary.path.description))
    try file.truncate(atOffset: 100)
    // What was read before is still known; either way there is an answer.
    _ = try? binary.functions { _ in true }
    try file.truncate(atOffset: 0)
    #expect(problem(binary.path) == .notELF)
  }

  /// Reads all of a file, and returns why that failed.
  private func problem(_ path: Text) -> BinaryError? {
    do throws(BinaryError) {
      let binary = try Binary.open(path)
      for function in try binary.functions(debugFolders: [], where: { _ in true }) {
        _ = binary.address(ofFileOffset: function.fileOffset)
      }
      let table = try FunctionTable(binary, debugFolders: [])
      for address in [0, 0x1000, 0x2_0123, UInt64.max] { _ = table.symbol(at: address) }
      return nil
    } catch {
      return error
    }
  }
}
