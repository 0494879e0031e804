import Artefact

/// Returns a comment of lines, indented behind the first.
///
/// With one line it is `/** … */`.
func cComment(_ lines: [String], begin: String = "/**", indent: String = "") -> String {
  let lines = lines.map(commentText)
  guard lines.count > 1 else { return "\(begin) \(lines.first ?? "") */" }
  let body = lines.map { $0.isEmpty ? "\(indent) *" : "\(indent) * \($0)" }
  return ([begin] + body + ["\(indent) */"]).joined(separator: "\n")
}

/// Returns text that neither ends a comment, nor begins one, nor changes how the rest is shown.
private func commentText(_ line: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in line.unicodeScalars {
    switch scalar.properties.generalCategory {
    // Marks that change the direction of text are of the category "format".
    case .control, .format, .lineSeparator, .paragraphSeparator: result.append(" ")
    default:
      if wouldJoin(result, scalar) { result.append(" ") }
      result.append(scalar)
    }
  }
  return String(result)
}

/// Whether a character would end a comment, begin one, or be a trigraph for `\` behind `text`.
private func wouldJoin(_ text: String.UnicodeScalarView, _ next: Unicode.Scalar) -> Bool {
  switch (text.last, next) {
  case ("*", "/"), ("/", "*"): true
  case ("?", "/"): text.dropLast().last == "?"
  default: false
  }
}

/// Returns a string literal of bytes.
func cString(_ bytes: [UInt8]) -> String {
  var result = "\""
  for byte in bytes {
    switch byte {
    // `??` would begin a trigraph.
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "?"):
      result += "\\" + String(UnicodeScalar(byte))
    case UInt8(ascii: "\n"): result += "\\n"
    case UInt8(ascii: "\t"): result += "\\t"
    case 0x20..<0x7f: result.unicodeScalars.append(UnicodeScalar(byte))
    default:
      // Three octal digits, so that no digit behind them belongs to them.
      let digits = String(byte, radix: 8)
      result += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
    }
  }
  return result + "\""
}

/// Returns the bytes of `text` as a string literal.
func cString(_ text: String) -> String { cString(Array(text.utf8)) }

/// Returns an integer of 64 bits.
func cInteger(_ value: UInt64, isSigned: Bool) -> String {
  if value <= Int32.max { return "\(value)" }
  guard isSigned else { return "UINT64_C(\(value))" }
  let number = Int64(bitPattern: value)
  // There are no negative literals.
  return number == .min ? "INT64_MIN" : "INT64_C(\(number))"
}

/// Returns lines that are indented by two more columns.
func cIndented(_ text: String, by levels: Int = 1) -> String {
  let blanks = String(repeating: "  ", count: levels)
  return text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.isEmpty ? "" : blanks + $0 }.joined(separator: "\n")
}

/// Returns a phrase with a capital at its beginning.
func capitalised(_ phrase: String) -> String { phrase.prefix(1).uppercased() + phrase.dropFirst() }

/// Returns a function with a comment; its body is not indented yet.
func cFunction(
  _ comment: [String], _ result: String, _ name: String, _ parameters: [String], _ body: String
) -> String {
  """
  \(cComment(comment))
  \(cHead(result, name, parameters)) {
  \(cIndented(body))
  }
  """
}

/// Returns the head of a function without the brace, in as few lines as are short enough.
func cHead(_ result: String, _ name: String, _ parameters: [String]) -> String {
  let space = result.hasSuffix("*") ? "" : " "
  return cFitted("static inline \(result)\(space)\(name)(", list: parameters, ")", columns: 98)
}

/// Returns a list in one line, in a line of its own, or in a line for each element, as it fits.
func cFitted(_ head: String, list: [String], _ end: String, columns: Int) -> String {
  let line = list.joined(separator: ", ")
  let separator = line.utf8.count + end.utf8.count + 4 > columns ? ",\n    " : ", "
  return cFitted(head, list.joined(separator: separator), end, columns: columns)
}

/// Returns a statement in one line, or in two where it is broken behind `head` to fit.
func cFitted(_ head: String, _ rest: String, _ end: String, columns: Int = 94) -> String {
  let line = head + rest + end
  if line.utf8.count <= columns { return line }
  return "\(head)\n    \(rest.drop { $0 == " " })\(end)"
}
