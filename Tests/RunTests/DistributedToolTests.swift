import Foundation
import GoldenSupport
import Testing

/// The tools that the distribution has with bpftrace 0.17 can be compiled, unchanged.
///
/// Those that need neither kprobes nor other programs are also attached here.
@Suite(.comparesWithBpftrace) struct DistributedToolTests {

  private static let folder = "/usr/sbin/"

  static let tools =
    (try? FileManager.default.contentsOfDirectory(atPath: folder))?
    .filter { $0.hasSuffix(".bt") }.sorted() ?? []

  /// The kinds of probes that every kernel here attaches.
  private static let attachable = ["BEGIN", "END", "interval", "profile", "tracepoint", "software"]

  @Test func theDistributionHasTools() { #expect(DistributedToolTests.tools.count > 30) }

  @Test(arguments: tools) func aToolIsCompiledAndAttached(_ tool: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("tool.bpf.o")
    let outcome = try run(
      Programs.probec, ["build", DistributedToolTests.folder + tool, "-o", path])
    if tool == "runqlen.bt" && outcome.end == .exit(1) {
      // Linux 6.14 gave the field another name.
      #expect(outcome.errors.contains("no field 'nr_running' in 'struct cfs_rq'"))
      return
    }
    #expect(outcome.end == .exit(0), "\(outcome.errors)")
    let text = try String(contentsOfFile: DistributedToolTests.folder + tool, encoding: .utf8)
    let probes = text.split(separator: "\n").filter {
      $0.wholeMatch(of: /[A-Za-z]+(:[^ ]+)?,?/) != nil
    }
    guard
      probes.allSatisfy({ line in DistributedToolTests.attachable.contains { line.hasPrefix($0) } })
    else { return }
    let loading = try run(Programs.proberun, ["--dry-run", path])
    if text.contains("kaddr(") && loading.errors.contains("the kernel tells no address of") {
      // Some kernels list functions only.
      return
    }
    #expect(loading.end == .exit(0), "\(loading.errors)")
  }
}
