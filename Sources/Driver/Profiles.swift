import KernelProfile

/// Writes what the running kernel offers to a file.
///
/// - Parameters:
///   - list: a file that names what is kept, with what it needs; nil to keep everything. What it
///     names and the kernel lacks is warned of, as one list serves kernels that differ.
///   - release: the release to record instead of the kernel's own.
package func captureProfile(
  to path: String, keepingOnly list: String?, release: String?
) throws(DriverError) {
  // An error in the list is found before the kernel is read.
  let selection = try list.map(readSelection)
  var profile = try ProfileSource.running.read()
  if let release { profile.release = release }
  if let list, let selection {
    profile = profile.minimised(keeping: selection)
    for entry in profile.missing(of: selection) {
      complain(
        "probec: warning: \(list):\(entry.line): this kernel has no \(entry.kind.rawValue)"
          + " '\(entry.pattern)'\n")
    }
  }
  try writeWhole(profile.encoded(), to: path)
}

/// Prints what a profile file holds, in numbers.
package func showProfile(_ path: String) throws(DriverError) {
  let profile = try ProfileSource.file(path).read()
  let text = """
    release       \(profile.release)
    architecture  \(profile.architecture)
    types         \(profile.typeCount)
    tracepoints   \(profile.tracepoints(matching: "*", "*").count)
    functions     \(profile.functions(matching: "*").count)

    """
  try writeToStandardOutput(Array(text.utf8))
}

private func readSelection(_ path: String) throws(DriverError) -> ProfileSelection {
  let text = String(decoding: try readBytes(path), as: UTF8.self)
  do throws(ProfileError) {
    return try ProfileSelection(parsing: text)
  } catch {
    throw .profile(path: path, error)
  }
}
