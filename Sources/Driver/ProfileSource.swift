import Artefact
import Glibc
import Kernel
package import KernelProfile

/// Where the compiler learns what a kernel offers.
package enum ProfileSource: Sendable {
  /// A file of `probec profile capture`.
  case file(String)
  /// The kernel that runs here.
  case running

  /// Reads the profile.
  package func read() throws(DriverError) -> KernelProfile {
    switch self {
    case .file(let path):
      let bytes = try readBytes(path)
      do throws(ProfileError) {
        return try KernelProfile(bytes: bytes)
      } catch {
        throw .profile(path: path, error)
      }
    case .running:
      return try runningProfile()
    }
  }
}

/// Returns the profile of the kernel that runs here; tracepoints and functions are read when a
/// script names them.
private func runningProfile() throws(DriverError) -> KernelProfile {
  let path = "/sys/kernel/btf/vmlinux"
  guard access(path, F_OK) == 0 else {
    throw .message(
      "this kernel has no type information (\(path)): give a profile of the target with --profile")
  }
  var names = utsname()
  uname(&names)
  let source = RunningKernel(
    events: { readTraceFile("available_events") ?? [] },
    format: { category, event in readTraceFile("events/\(category)/\(event)/format") },
    functions: { () -> FunctionListing in
      if let names = readTraceFile("available_filter_functions"), !names.isEmpty {
        return .filterFunctions(names)
      }
      return .kallsyms((try? readFile("/proc/kallsyms")) ?? [])
    })
  do throws(ProfileError) {
    return try KernelProfile(
      btf: try readBytesOfBTF(path), release: text(of: names.release),
      architecture: text(of: names.machine), source: source)
  } catch {
    throw .profile(path: path, error)
  }
}

private func readBytesOfBTF(_ path: String) throws(ProfileError) -> [UInt8] {
  guard let bytes = try? readFile(Text(path)) else { throw .notAProfile }
  return bytes
}

/// Returns the contents of a file of tracefs, wherever it is mounted; nil if there is none.
private func readTraceFile(_ name: String) -> [UInt8]? {
  for folder in ["/sys/kernel/tracing", "/sys/kernel/debug/tracing"] {
    if let contents = try? readFile(Text("\(folder)/\(name)")) { return contents }
  }
  return nil
}

private func text<Characters>(of characters: Characters) -> String {
  withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
}
