import Source

/// The line that contains a piece of source text, with the piece marked, cut to a window around it.
struct Excerpt {

  /// The number of the line.
  private let line: Int

  /// The text before the piece.
  private let before: [Character]

  /// The piece, as far as it is in the line.
  private let marked: [Character]

  /// The text after the piece.
  private let after: [Character]

  /// The most characters before the piece that are shown, and together in it and after it.
  private static let maximumWidth = 80

  /// The most bytes that are looked at for these.
  private static let maximumBytes = 4 * maximumWidth + 4

  /// Creates the excerpt of `file` around `range`.
  init(_ range: SourceRange, in file: SourceFile) {
    line = file.line(at: range.lower)
    let bounds = file.offsets(ofLine: line)
    let lower = min(range.lower, bounds.upperBound)
    let upper = max(lower, min(range.upper, bounds.upperBound))
    let start = max(bounds.lowerBound, lower - Excerpt.maximumBytes)
    let middle = min(upper, lower + Excerpt.maximumBytes)
    let end = min(bounds.upperBound, middle + Excerpt.maximumBytes)
    before = Excerpt.characters(file.bytes[start..<lower])
    marked = Excerpt.characters(file.bytes[lower..<middle])
    after = Excerpt.characters(file.bytes[middle..<end])
  }

  /// Returns the line, and below it carets under the piece.
  func rendered(_ style: DiagnosticStyle) -> String {
    let width = Excerpt.maximumWidth
    let isCutBefore = before.count > width
    let isCutAfter = marked.count + after.count > width
    let shownBefore = before.suffix(width)
    let shown = String(shownBefore + (marked + after).prefix(width))
    // Tabs stay tabs, so that the carets are below their text whatever the terminal makes of tabs.
    let gap = (isCutBefore ? " " : "") + String(shownBefore.map { $0 == "\t" ? "\t" : " " })
    let carets = String(repeating: "^", count: min(max(marked.count, 1), width))
    let number = "\(line) | "
    return """
      \(style.marker)\(number)\(style.reset)\(isCutBefore ? "…" : "")\(shown)\(isCutAfter ? "…" : "")
      \(String(repeating: " ", count: number.count))\(gap)\(style.marker)\(carets)\(style.reset)

      """
  }

  /// Returns the characters of `bytes`, with those that are not printable replaced.
  private static func characters(_ bytes: ArraySlice<UInt8>) -> [Character] {
    String(decoding: bytes, as: UTF8.self).map { character in
      let isControl = character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7f }
      return isControl && character != "\t" ? "\u{fffd}" : character
    }
  }

}
