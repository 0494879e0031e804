import Source

/// Returns a readable dump of `script`, the same on every machine.
package func treeText(_ script: Script) -> String {
  var printer = TreePrinter(script.file)
  printer.print(script)
  return printer.text
}

/// Writes one line for each node of a tree, indented by its depth.
struct TreePrinter {

  /// The text written so far.
  private(set) var text = ""

  /// The file of the tree.
  private let file: SourceFile

  private var depth = 0

  /// Creates a printer of trees of `file`.
  init(_ file: SourceFile) {
    self.file = file
  }

  /// Writes a line for the node at `range`, and inside of it what `children` writes.
  mutating func node(
    _ title: String, _ range: SourceRange, _ children: (inout TreePrinter) -> Void = { _ in }
  ) {
    let position = file.position(of: range)
    text += String(repeating: "  ", count: depth)
    text += "\(title) \(position.line):\(position.column)\n"
    depth += 1
    children(&self)
    depth -= 1
  }

  /// Writes a line without a position, and inside of it what `children` writes.
  mutating func group(_ title: String, _ children: (inout TreePrinter) -> Void) {
    text += String(repeating: "  ", count: depth) + title + "\n"
    depth += 1
    children(&self)
    depth -= 1
  }

  /// Returns the text at `range` on one line.
  func source(_ range: SourceRange) -> String {
    quoted(Array(file.bytes[range.offsets]))
  }

  /// Returns `bytes` between quotes, with what is not printable ASCII escaped.
  func quoted(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".unicodeScalars)
    var text = "\""
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""): text += "\\\""
      case UInt8(ascii: "\\"): text += "\\\\"
      case UInt8(ascii: "\n"): text += "\\n"
      case UInt8(ascii: "\t"): text += "\\t"
      case 0x20..<0x7f: text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        text += "\\x"
        text.unicodeScalars.append(digits[Int(byte >> 4)])
        text.unicodeScalars.append(digits[Int(byte & 15)])
      }
    }
    return text + "\""
  }

}
