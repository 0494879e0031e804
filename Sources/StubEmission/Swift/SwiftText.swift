/// Returns a documentation comment.
func swiftComment(_ lines: [String]) -> String {
  lines.map { $0.isEmpty ? "///" : "/// \(swiftCommentText($0))" }.joined(separator: "\n")
}

/// Returns text that neither ends a comment nor changes how the rest is shown.
func swiftCommentText(_ line: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in line.unicodeScalars {
    switch scalar.properties.generalCategory {
    // Marks that change the direction of text are of the category "format".
    case .control, .format, .lineSeparator, .paragraphSeparator: result.append(" ")
    default: result.append(scalar)
    }
  }
  return String(result)
}

/// Returns a string literal.
func swiftString(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": result += "\\\(scalar)"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
        result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
  return result + "\""
}

/// Returns lines that are indented by two more columns.
func swiftIndented(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
}

/// Returns `head(items)tail` in one line, or with the items in lines of their own if that is longer
/// than `columns`.
func swiftList(_ head: String, _ items: [String], _ tail: String, columns: Int) -> String {
  let line = "\(head)\(items.joined(separator: ", "))\(tail)"
  guard line.count > columns else { return line }
  return "\(head)\n\(swiftIndented(items.joined(separator: ",\n")))\n\(tail)"
}
