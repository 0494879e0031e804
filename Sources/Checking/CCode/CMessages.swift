import Diagnostics
import Source
import Syntax

/// What reads the messages of a C compiler.
struct CMessages {

  private let files: SourceFiles

  /// Creates a reader of messages about code of `files`.
  init(_ files: SourceFiles) {
    self.files = files
  }

  /// Logs the errors in `output`, at the code that they are about, or else at `fallback`.
  ///
  ///     In file included from probec-file-0:1:
  ///     /usr/include/x.h:7:10: error: unknown type name 'foo'
  func log(_ output: String, at fallback: SourceRange?, into log: inout DiagnosticLog) {
    let start = files[.script].range.start
    var includer: SourceRange?
    var isLogged = false
    for line in output.split(separator: "\n") {
      if line.hasPrefix(CMessages.included) {
        includer = includer ?? place(line.dropFirst(CMessages.included.count))
        continue
      }
      guard let separator = CMessages.separators.lazy.compactMap({ line.firstRange(of: $0) }).first
      else { continue }
      let message = String(line[separator.upperBound...])
      let head = line[..<separator.lowerBound]
      let range = place(head)
      log.append(
        .invalidC(
          range == nil && head.contains(":") ? "\(head): \(message)" : message,
          at: range ?? includer ?? fallback ?? start))
      includer = nil
      isLogged = true
    }
    if !isLogged {
      let text = output.split(separator: "\n").first.map(String.init) ?? "clang fails"
      log.append(.invalidC(text, at: fallback ?? start))
    }
  }

  private static let included = "In file included from "
  private static let separators = [": error: ", ": fatal error: "]

  /// Returns the word at `probec-file-0:2:7`.
  private func place(_ text: Substring) -> SourceRange? {
    guard text.hasPrefix(CText.filePrefix) else { return nil }
    let numbers = text.dropFirst(CText.filePrefix.count).split(separator: ":").map { Int($0) }
    guard numbers.count >= 2, let index = numbers[0], let line = numbers[1],
      files.files.indices.contains(index), 1...files.files[index].lineCount ~= line
    else { return nil }
    let file = files.files[index]
    let offsets = file.offsets(ofLine: line)
    guard numbers.count >= 3, let column = numbers[2],
      offsets.contains(offsets.lowerBound + column - 1)
    else { return SourceRange(file: file.id, offsets.lowerBound, offsets.upperBound) }
    let start = offsets.lowerBound + column - 1
    let rest = file.bytes[start..<offsets.upperBound]
    let end = rest.firstIndex { !$0.continuesName } ?? offsets.upperBound
    return SourceRange(file: file.id, start, max(end, start))
  }

  /// Returns the names of the types that a compiler misses: `struct foo`, or that of a typedef.
  static func missingTypes(_ output: String) -> Set<String> {
    var names: Set<String> = []
    for line in output.split(separator: "\n") {
      for phrase in ["unknown type name '", "incomplete type '", "undefined type '"] {
        guard let range = line.firstRange(of: phrase) else { continue }
        let name = line[range.upperBound...].prefix { $0 != "'" }
        names.insert(String(name.prefix { $0 != "[" }))
      }
    }
    return names
  }
}
