import Checking
import Glibc
import Source
import Syntax

/// What `probec fmt` is asked to do.
package enum Formatting: Sendable {
  /// Writes the standard form to standard output.
  case print
  /// Writes it into the file, if it is different.
  case replace
  /// Only tells whether the file is in the standard form.
  case check
}

/// Writes a script in the standard form; returns whether it was in it.
///
/// A file that has errors stays as it is.
/// - Parameter isUpgraded: Whether older forms of the language are replaced too.
package func format(
  _ source: ScriptSource, _ formatting: Formatting, upgrading isUpgraded: Bool,
  reporting: Reporting
) throws(DriverError) -> Bool {
  let file = try source.read()
  var script = try reporting.result(of: file) { _, log in parseImported(file, into: &log) }
  if isUpgraded {
    let newer = SourceFile(name: file.name, bytes: script.text(applying: upgrades(of: script)))
    script = try reporting.result(of: newer) { _, log in parseImported(newer, into: &log) }
  }
  let text = Array(Syntax.format(script).utf8)
  let isStandard = text == file.bytes
  switch formatting {
  case .print: try writeToStandardOutput(text)
  case .replace: if !isStandard, case .file(let path) = source { try replace(path, with: text) }
  case .check: break
  }
  return isStandard
}

/// Replaces the contents of a file, whose permissions stay.
private func replace(_ path: String, with text: [UInt8]) throws(DriverError) {
  var status = stat()
  let permissions = stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0o644
  try writeWhole(text, to: path, permissions: permissions)
}
