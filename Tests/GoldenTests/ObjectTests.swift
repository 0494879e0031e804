import Driver
import Foundation
import Source
import Testing

/// The module and the object of each golden script hold up before independent judges.
@Suite struct ObjectTests {

  @Test(arguments: GoldenScript.all)
  func theModuleIsValid(_ script: GoldenScript) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("module.ll")
    try Data(try script.text(of: .ll).utf8).write(to: URL(fileURLWithPath: path))
    let judge = try run("/usr/bin/opt-19", ["-passes=verify", "-disable-output", path])
    #expect(judge.status == 0, "\(judge.output)")
  }

  @Test(arguments: GoldenScript.all)
  func theObjectDependsOnNothingElse(_ script: GoldenScript) throws {
    let folder = try TemporaryFolder()
    let copy = folder.file("deeper/" + script.url.lastPathComponent)
    try FileManager.default.createDirectory(
      atPath: folder.file("deeper"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: script.url.path, toPath: copy)
    let first = try script.object()
    #expect(try GoldenScript(url: URL(fileURLWithPath: copy)).object() == first)
    #expect(try script.object() == first)
    #expect(!String(decoding: first, as: UTF8.self).contains(NSTemporaryDirectory()))
  }

  @Test(arguments: GoldenScript.all)
  func theObjectHasItsSectionsAndNoDebugInformation(_ script: GoldenScript) throws {
    let folder = try TemporaryFolder()
    let sections = try run("/usr/bin/llvm-readelf-19", ["-S", "-W", folder.write(script.object())])
    #expect(sections.status == 0)
    for name in [" .BTF ", " .BTF.ext ", " .probec ", " license "] {
      #expect(sections.output.contains(name), "no\(name)")
    }
    #expect(!sections.output.contains(".debug_"))
  }

  /// libbpf loads what needs nothing bound late: its own reading of sections, maps, BTF and CO-RE.
  @Test(
    .enabled("bpftool cannot load here") { LibbpfJudge.isPresent() }, arguments: GoldenScript.all)
  func libbpfLoadsTheObject(_ script: GoldenScript) throws {
    let folder = try TemporaryFolder()
    let pins = "/sys/fs/bpf/probec-test-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: pins) }
    let judge = try run(
      LibbpfJudge.bpftool, ["prog", "loadall", folder.write(script.object()), pins])
    #expect(judge.status == 0, "\(judge.output)")
  }
}

/// bpftool, with libbpf in it.
private enum LibbpfJudge {

  static let bpftool = "/usr/sbin/bpftool"

  /// Whether it can be asked; says why not.
  static func isPresent() -> Bool {
    guard geteuid() == 0 else {
      print("skipped: bpftool cannot load programs: not root")
      return false
    }
    guard FileManager.default.isExecutableFile(atPath: bpftool),
      FileManager.default.isWritableFile(atPath: "/sys/fs/bpf")
    else {
      print("skipped: no bpftool, or no BPF file system")
      return false
    }
    return true
  }
}

/// A folder that exists as long as the value.
private struct TemporaryFolder: ~Copyable {

  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "probec-golden-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ object: [UInt8]) throws -> String {
    try Data(object).write(to: URL(fileURLWithPath: file("object.bpf.o")))
    return file("object.bpf.o")
  }
}

/// Runs a program; returns its exit status and what it printed on both streams.
private func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String)
{
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  process.standardInput = FileHandle.nullDevice
  try process.run()
  let output = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: output, as: UTF8.self))
}
