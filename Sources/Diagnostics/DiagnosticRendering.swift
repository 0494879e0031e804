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
    var text = excerpt(range, label, message, files, style)
    for note in notes + causes(in: files) {
      text += excerpt(note.range, style.note + "note:", note.message, files, style)
    }
    for fixIt in fixIts {
      text += "  = \(style.note)help:\(style.reset) \(fixIt.message)\n"
    }
    return text
  }

  /// Returns how the text with the problem came into the compilation, from the inside out.
  private func causes(in files: SourceFiles) -> [Note] {
    var causes: [Note] = []
    var place = range
    while causes.count < Self.maximumCauses, let cause = files[place.file].origin.cause {
      switch files[place.file].origin {
      case .expansion(let name, _): causes.append(Note("in the expansion of '\(name)'", at: cause))
      case .imported: causes.append(Note("imported here", at: cause))
      case .script: break
      }
      place = cause
    }
    return causes
  }

  /// The longest chain of causes that is shown.
  private static let maximumCauses = 16

  /// Returns `message` after its position and `label`, and the line that it is about.
  private func excerpt(
    _ range: SourceRange, _ label: String, _ message: String, _ files: SourceFiles,
    _ style: DiagnosticStyle
  ) -> String {
    let file = files[range.file]
    let position = file.position(of: range)
    let place = "\(file.name):\(position.line):\(position.column):"
    return """
      \(style.emphasis)\(place)\(style.reset) \(label)\(style.reset) \
      \(style.emphasis)\(message)\(style.reset)

      """ + Excerpt(range, in: file).rendered(style)
  }

}
