import Artefact
import Diagnostics
import Glibc
import Kernel
import Language
import Listing
import Source
import Syntax

/// What a listing is asked for.
package enum ListRequest: Sendable {
  /// What can be probed in the kernel.
  case everything
  /// Patterns that commas separate.
  case patterns(String)
  /// What a script attaches to.
  case script(ScriptSource)

  /// The request of an argument: a file that exists is a script.
  package init(_ argument: String) {
    self = access(argument, F_OK) == 0 ? .script(.file(argument)) : .patterns(argument)
  }
}

/// Lists probes and types on standard output, sorted for each pattern.
///
/// - Parameter hasDetails: whether arguments and members are listed as well.
package func list(
  _ request: ListRequest, profile: ProfileSource, hasDetails: Bool, reporting: Reporting
) throws(DriverError) {
  let patterns: [ListPattern]
  switch request {
  case .everything: patterns = [.everything]
  case .patterns(let text): patterns = ListPattern.parse(text)
  case .script(let script):
    patterns = try attachPoints(of: script, reporting)
  }
  let listing = try MachineListing(of: profile, hasDetails: hasDetails)
  var output: [UInt8] = []
  var missing: [ListPattern] = []
  for pattern in patterns {
    let entries = try listing.entries(matching: pattern)
    if entries.isEmpty { missing.append(pattern) }
    for entry in entries {
      output += entry.utf8
      output.append(UInt8(ascii: "\n"))
    }
  }
  try writeListing(output)
  if let pattern = missing.first { throw .message(listing.explanation(ofMissing: pattern)) }
}

/// Returns the attach points of a script as patterns.
private func attachPoints(
  of source: ScriptSource, _ reporting: Reporting
) throws(DriverError) -> [ListPattern] {
  let file = try source.read()
  let script = try reporting.result(of: file) { _, log in parse(file, into: &log) }
  return script.probes.flatMap(\.attachPoints).map { point in
    let parts = point.parts.map { $0.text ?? file.text(in: $0.range) }
    return .probes(provider: parts[0], parts: Array(parts.dropFirst()))
  }
}

/// Writes a listing; a reader that has seen enough is none of our business.
private func writeListing(_ bytes: [UInt8]) throws(DriverError) {
  signal(SIGPIPE, SIG_IGN)
  do throws(KernelError) {
    try Kernel.write(bytes, to: 1, of: "standard output")
  } catch {
    if error.number.rawValue != EPIPE { throw .file(error) }
  }
}
