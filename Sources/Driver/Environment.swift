import Artefact
import Kernel

/// Returns the environment variables of this process, `NAME=value` each.
func environmentVariables() -> [Text] {
  let variables = (try? readFile("/proc/self/environ")) ?? []
  return variables.split(separator: 0).map { Text(Array($0)) }
}

/// Returns the environment variables that begin with `BPFTRACE_`, sorted by name.
func settingsInEnvironment() -> [(name: String, value: String)] {
  environmentVariables().compactMap { variable in
    let parts = variable.bytes.split(separator: UInt8(ascii: "="), maxSplits: 1)
    guard parts.count == 2, variable.hasPrefix("BPFTRACE_") else { return nil }
    return (String(decoding: parts[0], as: UTF8.self), String(decoding: parts[1], as: UTF8.self))
  }.sorted { $0.name < $1.name }
}
