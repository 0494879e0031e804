import Foundation

/// The programs under test.
enum Programs {

  /// The root of the package.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The compiler.
  static let probec = path(of: "probec", from: "PROBEC_BIN")

  /// The loader.
  static let proberun = path(of: "proberun", from: "PROBERUN_BIN")

  /// The library for programs in C, and its header.
  static let library =
    ProcessInfo.processInfo.environment["PROBERUN_LIBRARY"]
    ?? root.appendingPathComponent(".build/lib/libproberun.a").path
  static let header = root.appendingPathComponent("runtime/libproberun/include/proberun.h").path

  /// The program that causes events.
  static let workload = testFolder + "/workload"

  /// The peer in comparisons.
  static let bpftrace = "/usr/bin/bpftrace"

  /// The folder of the program that runs the tests; SwiftPM puts `workload` beside it.
  private static let testFolder = URL(fileURLWithPath: "/proc/self/exe")
    .resolvingSymlinksInPath().deletingLastPathComponent().path

  /// Returns the path that the environment names, or what `make` left, or what was built with the
  /// tests.
  private static func path(of name: String, from variable: String) -> String {
    if let path = ProcessInfo.processInfo.environment[variable] { return path }
    let made = root.appendingPathComponent(".build/bin/\(name)").path
    return FileManager.default.isExecutableFile(atPath: made) ? made : "\(testFolder)/\(name)"
  }
}
