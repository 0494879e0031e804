import KernelProfile

/// Writes what the running kernel offers to a file.
///
/// - Parameter names: if not empty, only the types, tracepoints and functions of these names, with
///   what they need.
package func captureProfile(to path: String) throws(DriverError) {
  let profile = try ProfileSource.running.read()
  try writeWhole(profile.encoded(), to: path)
}
