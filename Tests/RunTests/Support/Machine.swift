import Foundation
import Testing

/// What this machine lets tests do.
enum Machine {

  /// Why nothing can be traced here; nil if tracing works.
  static let obstacle: String? = {
    if geteuid() != 0 { return "not root" }
    if !FileManager.default.fileExists(atPath: "/sys/kernel/btf/vmlinux") {
      return "the kernel has no type information"
    }
    if !FileManager.default.fileExists(atPath: "/sys/kernel/tracing/events/syscalls") {
      return "tracefs has no syscall tracepoints"
    }
    return nil
  }()

  /// Whether programs can be loaded and attached; says why not.
  static func canTrace() -> Bool {
    if let obstacle { print("skipped: cannot trace here: \(obstacle)") }
    return obstacle == nil
  }

  /// Whether the installed bpftrace can be compared with; says why not.
  static func hasBpftrace() -> Bool {
    guard canTrace() else { return false }
    guard let said = try? run(Programs.bpftrace, ["--version"]), said.output.contains("v0.17")
    else {
      print("skipped: \(Programs.bpftrace) 0.17 is not installed")
      return false
    }
    return true
  }

  /// Whether a program can be run as another user; says why not.
  static func canDropPrivileges() -> Bool {
    let possible = geteuid() == 0 && FileManager.default.isExecutableFile(atPath: setpriv)
    if !possible { print("skipped: not root, or no \(setpriv)") }
    return possible
  }

  /// Whether temporary files are on a disk, whose work can be watched; says why not.
  static let hasDisk: Bool = {
    var status = stat()
    guard stat(NSTemporaryDirectory(), &status) == 0 else { return false }
    let name = "\(status.st_dev >> 8 & 0xfff):\(status.st_dev & 0xff)"
    let isDisk = FileManager.default.fileExists(atPath: "/sys/dev/block/\(name)")
    if !isDisk { print("skipped: temporary files are not on a disk") }
    return isDisk
  }()

  /// Runs a command as another user.
  static let setpriv = "/usr/bin/setpriv"
}

extension Trait where Self == ConditionTrait {

  /// Needs a kernel that can be traced.
  static var traces: Self { .enabled("this machine cannot trace") { Machine.canTrace() } }

  /// Needs the installed bpftrace.
  static var comparesWithBpftrace: Self {
    .enabled("no bpftrace 0.17") { Machine.hasBpftrace() }
  }

  /// Needs the right to become another user.
  static var dropsPrivileges: Self {
    .enabled("cannot drop privileges") { Machine.canDropPrivileges() }
  }
}
