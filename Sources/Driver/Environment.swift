import Artefact
import Kernel

/// Returns the environment variables that begin with `BPFTRACE_`, sorted by name.
func settingsInEnvironment() -> [(name: String, value: String)] {
  let variables = (try? readFile("/proc/self/environ")) ?? []
  return variables.split(separator: 0).compactMap { variable in
    let parts = variable.split(separator: UInt8(ascii: "="), maxSplits: 1)
    guard parts.count == 2, parts[0].starts(with: Array("BPFTRACE_".utf8)) else { return nil }
    return (String(decoding: parts[0], as: UTF8.self), String(decoding: parts[1], as: UTF8.self))
  }.sorted { $0.name < $1.name }
}
