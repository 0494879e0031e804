import KernelProfile

/// Writes what the running kernel offers to a file.
///
/// - Parameter selection: a file with the patterns of what is kept, with what that needs; nil keeps
///   everything.
package func captureProfile(to path: String, keeping selection: String?) throws(DriverError) {
  let profile = try ProfileSource.running.read()
  guard let selection else { return try writeWhole(profile.encoded(), to: path) }
  let text = String(decoding: try readBytes(selection), as: UTF8.self)
  let kept: ProfileSelection
  do throws(ProfileError) {
    kept = try ProfileSelection(parsing: text)
  } catch {
    throw .profile(path: selection, error)
  }
  try writeWhole(profile.minimised(keeping: kept).encoded(), to: path)
}
