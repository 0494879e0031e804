import Foundation
import KernelProfile

/// The small profile that tests and golden files share.
enum GoldenProfile {

  /// The folder `golden`.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("golden")

  /// The bytes of the file.
  static func bytes() throws -> [UInt8] {
    try [UInt8](Data(contentsOf: folder.appendingPathComponent("profile.probec-profile")))
  }

  /// What the file was made to keep.
  static func selection() throws -> ProfileSelection {
    try ProfileSelection(
      parsing: String(
        contentsOf: folder.appendingPathComponent("profile.keep"), encoding: .utf8))
  }
}
