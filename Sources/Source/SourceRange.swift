/// The identity of one source file within a compilation.
package struct FileID: Hashable, Sendable {

  /// The position of the file in its `SourceFiles`.
  package let index: UInt32

  /// Creates the identity of the file at `index` of its `SourceFiles`.
  package init(index: Int) {
    self.index = UInt32(index)
  }

  /// The script itself.
  package static let script = FileID(index: 0)

}

/// A half-open range of byte offsets in one source file.
package struct SourceRange: Hashable, Sendable {

  /// The file that contains the range.
  package let file: FileID

  private let lowerOffset: UInt32
  private let upperOffset: UInt32

  /// Creates the range of the bytes `lower..<upper` of `file`.
  package init(file: FileID, _ lower: Int, _ upper: Int) {
    precondition(lower <= upper, "a source range ends before it starts")
    self.file = file
    self.lowerOffset = UInt32(lower)
    self.upperOffset = UInt32(upper)
  }

  /// The offset of the first byte.
  package var lower: Int { Int(lowerOffset) }

  /// The offset after the last byte.
  package var upper: Int { Int(upperOffset) }

  /// The number of bytes.
  package var lengthInBytes: Int { upper - lower }

  /// Whether the range is a position between two bytes.
  package var isEmpty: Bool { lowerOffset == upperOffset }

  /// The offsets of the bytes.
  package var offsets: Range<Int> { lower..<upper }

  /// The empty range before the first byte.
  package var start: SourceRange { SourceRange(file: file, lower, lower) }

  /// The empty range after the last byte.
  package var end: SourceRange { SourceRange(file: file, upper, upper) }

  /// Returns the smallest range that covers this range and `other`.
  ///
  /// - Precondition: both are in the same file.
  package func union(_ other: SourceRange) -> SourceRange {
    precondition(file == other.file, "two ranges of different files have no union")
    return SourceRange(file: file, min(lower, other.lower), max(upper, other.upper))
  }

}
