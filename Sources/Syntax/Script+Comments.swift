package import Source

extension Script {

  /// What the comment at the head of the script says, without its marks; empty if there is none.
  ///
  /// It ends at the first blank line behind it, or at code.
  package var summary: String { text(of: comments[..<headCount]) }

  /// Returns what the comment directly above the line of `range` says, without its marks.
  ///
  /// A line is what its first statement says: a comment above a line with several statements
  /// belongs to the first of them, and one above a whole probe in a line to what the probe does
  /// first. The comment at the head of the script belongs to nothing else.
  package func comment(above range: SourceRange) -> String {
    guard range.file == file.id else { return "" }
    var line = file.line(at: range.lower)
    let before = file.offsets(ofLine: line).lowerBound..<range.lower
    guard !file.bytes[before].contains(UInt8(ascii: ";")) else { return "" }
    let end = firstComment(from: before.lowerBound)
    var start = end
    while start > 0, stands(comments[start - 1], above: line) {
      start -= 1
      line = file.line(at: comments[start].range.lower)
    }
    guard start < end else { return "" }
    return text(of: comments[max(start, min(headCount, end))..<end])
  }

  /// The number of the comments that are the head of the script.
  private var headCount: Int {
    var count = 0
    var end = shebang?.upper ?? 0
    for comment in comments {
      let between = file.bytes[end..<comment.range.lower]
      guard between.allSatisfy(\.isBlank) else { break }
      let lines = between.count { $0 == UInt8(ascii: "\n") }
      guard count == 0 || lines == 1 else { break }
      count += 1
      end = comment.range.upper
    }
    return count
  }

  /// Returns the index of the first comment that starts at or after `offset`.
  private func firstComment(from offset: Int) -> Int {
    var low = 0
    var high = comments.count
    while low < high {
      let middle = (low + high) / 2
      if comments[middle].range.lower < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a comment ends in the line above `line`, and nothing else stands on its lines.
  private func stands(_ comment: Comment, above line: Int) -> Bool {
    guard file.line(at: comment.range.upper) == line - 1 else { return false }
    let first = file.offsets(ofLine: file.line(at: comment.range.lower)).lowerBound
    let last = file.offsets(ofLine: line).lowerBound
    return file.bytes[first..<comment.range.lower].allSatisfy(\.isBlank)
      && file.bytes[comment.range.upper..<last].allSatisfy(\.isBlank)
  }

  /// Returns what comments say: without marks, common indentation, and blank lines around.
  private func text(of comments: ArraySlice<Comment>) -> String {
    var lines: [Substring] = []
    for comment in comments { lines += self.lines(of: comment) }
    lines = lines.map { line in
      guard let last = line.lastIndex(where: { !$0.isWhitespace }) else { return "" }
      return line[...last]
    }
    let written = lines.filter { !$0.isEmpty }
    let common = written.reduce(written.first ?? "") { common, line in
      common.prefix(zip(common, line).prefix { $0 == $1 && $0.isWhitespace }.count)
    }
    let texts = lines.map { $0.dropFirst(common.count) }
    guard let first = texts.firstIndex(where: { !$0.isEmpty }),
      let last = texts.lastIndex(where: { !$0.isEmpty })
    else { return "" }
    return texts[first...last].joined(separator: "\n")
  }

  /// Returns the lines of a comment without its marks.
  private func lines(of comment: Comment) -> [Substring] {
    let written = file.text(in: comment.range)
    guard comment.kind == .block else { return [written.drop { $0 == "/" }] }
    var lines = written.dropFirst(2).dropLast(2)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let first = lines.removeFirst()
    let rest = lines.filter { !$0.allSatisfy(\.isWhitespace) }
    let hasStars = rest.allSatisfy { $0.drop(while: \.isWhitespace).first == "*" }
    if hasStars {
      return [first.drop { $0 == "*" }] + lines.map { $0.drop(while: \.isWhitespace).dropFirst() }
    }
    // The text of the first line stays where it is above the others.
    let column = file.position(of: comment.range).column + 1
    return [String(repeating: " ", count: column) + first] + lines
  }
}
