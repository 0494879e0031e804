import Driver
import Foundation
import GoldenSupport
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
