import Foundation

/// A folder that exists as long as the value.
package struct TemporaryFolder: ~Copyable {

  /// The folder's path.
  package let path: String

  /// Creates a folder that other users may read.
  package init() throws {
    path = NSTemporaryDirectory() + "probec-test-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Returns the path of a file in the folder.
  package func file(_ name: String) -> String { "\(path)/\(name)" }
}
