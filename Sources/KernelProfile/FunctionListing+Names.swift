import Artefact

extension FunctionListing {

  /// Whether a function called `name` is in the list.
  func contains(_ name: String) -> Bool {
    let wanted = Array(name.utf8)
    var isFound = false
    forEachName { bytes, range in
      if range.count == wanted.count, bytes[range].elementsEqual(wanted) { isFound = true }
      return !isFound
    }
    return isFound
  }

  /// The names in their order, each once.
  var names: SortedLines {
    var names: [[UInt8]] = []
    forEachName { bytes, range in
      names.append(Array(bytes[range]))
      return true
    }
    return SortedLines(sorting: names)
  }

  /// Calls `body` with each name until it returns false.
  private func forEachName(_ body: ([UInt8], Range<Int>) -> Bool) {
    switch self {
    case .filterFunctions(let bytes):
      bytes.forEachLine { line in
        let end = bytes[line].firstIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        return line.isEmpty || body(bytes, line.lowerBound..<(end ?? line.upperBound))
      }
    case .kallsyms(let bytes):
      bytes.forEachLine { line in
        guard let name = FunctionListing.functionName(in: line, of: bytes) else { return true }
        return body(bytes, name)
      }
    }
  }

  /// Returns where the name lies in a line `address type name`, if it is that of a function.
  private static func functionName(in line: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
    guard let space = bytes[line].firstIndex(of: UInt8(ascii: " ")), space + 3 < line.upperBound
    else { return nil }
    // t and T: text; w and W: weak.
    let type = bytes[space + 1] | 0x20
    guard type == UInt8(ascii: "t") || type == UInt8(ascii: "w") else { return nil }
    let start = space + 3
    let end = bytes[start..<line.upperBound].firstIndex { $0 == UInt8(ascii: "\t") }
    let name = start..<(end ?? line.upperBound)
    // Padding before functions carries symbols too, but nothing can be attached to it.
    return name.isEmpty || bytes[name].starts(with: "__pfx_".utf8) ? nil : name
  }
}
