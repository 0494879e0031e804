import Artefact
import Foundation
import GoldenSupport
import Kernel
import Testing

@Suite final class FilesTests {

  private let folder: TemporaryFolder
  private let path: Text

  init() throws {
    folder = try TemporaryFolder()
    path = Text(folder.file("file"))
  }

  @Test func whatIsWrittenIsRead() throws {
    let bytes = [UInt8]((0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    let file = try openFile(path, for: .replace)
    try write(bytes, to: file.number, of: path)
    #expect(try readFile(path) == bytes)
  }

  @Test func linesMayCrossBlocksAndLackTheirEnd() throws {
    let lines = (0..<30_000).map { "line \($0)" }
    let file = try openFile(path, for: .replace)
    try write(Array(lines.joined(separator: "\n").utf8), to: file.number, of: path)
    var reader = try LineReader(path)
    var read: [String] = []
    while let line = try reader.next() { read.append(String(decoding: line, as: UTF8.self)) }
    #expect(read == lines)
  }

  @Test func aMissingFileIsNamed() {
    do throws(KernelError) {
      _ = try readFile("/no/such/file")
      Issue.record("a missing file was read")
    } catch {
      #expect(error.message == "cannot open '/no/such/file': No such file or directory")
    }
  }

  @Test func aFileKeepsItsIdentity() throws {
    _ = try openFile(path, for: .replace)
    #expect(try FileIdentity.ofFile(path) == FileIdentity.ofFile(path))
    #expect(try FileIdentity.ofFile(path) != FileIdentity.ofFile("/"))
  }
}

@Suite struct KernelErrorTests {

  @Test func missingPrivilegesHaveARemedy() {
    let error = KernelError(number: .notPermitted, step: .createMap, subject: "m")
    #expect(
      error.message
        == "cannot create map 'm': Operation not permitted; run as root, or with the capabilities CAP_BPF and CAP_PERFMON"
    )
  }

  @Test func aFileThatMayNotBeReadNeedsNoCapability() {
    let error = KernelError(number: .accessDenied, step: .openFile, subject: "f")
    #expect(error.message == "cannot open 'f': Permission denied")
  }

  @Test func unknownNumbersAreTold() {
    #expect(ErrorNumber(rawValue: 4095).text == "error 4095")
  }
}
