/// The bounds that a manifest is held to, so that the loader may compute with its numbers.
package enum ManifestLimits {

  /// The largest value, key or record in bytes.
  package static let largestSize = 1 << 20

  /// The largest number of subdivision bits of a histogram.
  package static let largestSubdivision = 5

  /// The largest number of steps of a linear histogram.
  package static let largestStepCount = 1000

  /// The largest number of frames of a stack (the kernel's default limit is 127).
  package static let largestStackDepth = 4096

  /// The largest number of a positional parameter.
  package static let largestParameterIndex = 65_535

  /// The largest ring buffer in pages: 1 GB.
  package static let largestRingBuffer = 1 << 18

  /// The largest line or column.
  static let largestPosition = 0x7fff_ffff
}
