package import Source

extension DiagnosticLog {

  /// The number of problems of each severity that are shown, so that the first stay visible.
  package static let defaultLimit = 100

  /// Returns the problems as text, in the order of their positions.
  ///
  /// At most `limit` errors and `limit` warnings are shown; the number of the others is.
  package func rendered(
    in files: SourceFiles, style: DiagnosticStyle = .plain, limit: Int = defaultLimit
  ) -> String {
    var text = ""
    var shown: [Severity: Int] = [:]
    for diagnostic in sorted {
      let count = shown[diagnostic.severity, default: 0] + 1
      shown[diagnostic.severity] = count
      if count <= limit { text += diagnostic.rendered(in: files, style: style) }
    }
    for severity in [Severity.error, .warning] {
      let hidden = shown[severity, default: 0] - limit
      if hidden > 0 { text += "\(hidden) more \(severity.rawValue)\(hidden == 1 ? "" : "s")\n" }
    }
    return text
  }

}

extension Diagnostic {

  /// Returns the problem as text: its position, message and source line, then notes and help.
  package func rendered(in files: SourceFiles, style: DiagnosticStyle = .plain) -> String {
    let label =
      switch severity {
      case .error: style.error + "error[\(code.rawValue)]:"
      case .warning: style.warning + "warning[\(code.rawValue)]:"
      }
    var text = Excerpt(range, in: files[range.file], style).rendered(label, message)
    for note in notes {
      text += Excerpt(note.range, in: files[note.range.file], style)
        .rendered(style.note + "note:", note.message)
    }
    for fixIt in fixIts {
      text += "  = \(style.note)help:\(style.reset) \(fixIt.message)\n"
    }
    return text
  }

}

/// A message about a piece of source text, with the line that contains it.
private struct Excerpt {

  private let range: SourceRange
  private let file: SourceFile
  private let style: DiagnosticStyle

  /// The longest line that is shown in full.
  private static let maximumWidth = 160

  init(_ range: SourceRange, in file: SourceFile, _ style: DiagnosticStyle) {
    self.range = range
    self.file = file
    self.style = style
  }

  /// Returns `message` after its position and `label`, and the line with carets below the range.
  func rendered(_ label: String, _ message: String) -> String {
    let position = file.position(of: range)
    let place = "\(file.name):\(position.line):\(position.column):"
    return """
      \(style.emphasis)\(place)\(style.reset) \(label)\(style.reset) \
      \(style.emphasis)\(message)\(style.reset)

      """ + sourceLine(position)
  }

  private func sourceLine(_ position: SourcePosition) -> String {
    let line = file.offsets(ofLine: position.line)
    let lower = min(range.lower, line.upperBound)
    let upper = max(lower, min(range.upper, line.upperBound))
    let before = characters(line.lowerBound..<lower)
    let marked = characters(lower..<upper)
    let after = characters(upper..<line.upperBound)

    let hidden = max(0, before.count + min(marked.count, 40) - Excerpt.maximumWidth)
    let start = hidden == 0 ? "" : "…"
    let shownBefore = before.dropFirst(hidden + (hidden == 0 ? 0 : 1))
    let whole = Array(shownBefore + marked + after)
    let shown = String(whole.prefix(Excerpt.maximumWidth))
    let end = whole.count > Excerpt.maximumWidth ? "…" : ""

    let number = "\(position.line) | "
    let indentation = String(repeating: " ", count: number.count + start.count)
    // Tabs stay tabs, so that the carets are below their text whatever the terminal makes of tabs.
    let gap = String(shownBefore.map { $0 == "\t" ? "\t" : " " })
    let room = max(1, Excerpt.maximumWidth - shownBefore.count)
    let carets = String(repeating: "^", count: min(max(marked.count, 1), room))
    return """
      \(style.marker)\(number)\(style.reset)\(start)\(shown)\(end)
      \(indentation)\(gap)\(style.marker)\(carets)\(style.reset)

      """
  }

  /// Returns the characters of the text at `offsets`, with those that are not printable replaced.
  private func characters(_ offsets: Range<Int>) -> [Character] {
    String(decoding: file.bytes[offsets], as: UTF8.self).map { character in
      let isControl = character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7f }
      return isControl && character != "\t" ? "\u{fffd}" : character
    }
  }

}
