import Language
import Source
import Syntax

/// The C code of a script, as the preprocessor gets it.
struct CText {

  /// The code.
  private(set) var text = ""

  /// The lines that include a header, which may be missing.
  private(set) var includes: [SourceRange] = []

  /// Whether there is more than lines that include something.
  private(set) var hasDefinitions = false

  /// What the names of the script's files begin with in the compiler's messages.
  static let filePrefix = "probec-file-"

  /// What precedes the name of a word behind which the preprocessor writes what it stands for.
  static let wordMark = "\"probec word "

  /// What the preprocessor leaves of a header that is missing.
  static let missingMark = "#pragma probec missing "

  /// Collects the C code of a script and of what it imports.
  ///
  /// - Parameter isNeeded: whether to ask for the meaning of words if the script has none.
  init(_ imported: ImportedScript, isNeeded: Bool, in files: SourceFiles) {
    hasDefinitions = isNeeded
    for part in imported.parts {
      for definition in part.cDefinitions { add(definition, in: part.file) }
    }
    for header in imported.headers {
      hasDefinitions = true
      place(header.range, in: files[header.range.file])
      text += "#include \"\(header.path)\"\n"
    }
    guard !text.isEmpty || isNeeded else { return }
    var words: Set<String> = []
    for part in imported.parts { part.file.collectWords(into: &words) }
    for word in words.sorted() where word != "defined" {
      text += "#ifdef \(word)\n\(CText.wordMark)\(word)\" \(word)\n#endif\n"
    }
  }

  private mutating func add(_ definition: CDefinition, in file: SourceFile) {
    let line = file.text(in: definition.range)
    guard definition.kind == .preprocessor, let header = CText.header(includedBy: line) else {
      hasDefinitions = true
      place(definition.range, in: file)
      // The language does not insist on the semicolon.
      text += line + (definition.kind == .type && !line.hasSuffix(";") ? ";\n" : "\n")
      return
    }
    text += "#if __has_include(\(header))\n"
    place(definition.range, in: file)
    text += "\(line)\n#else\n\(CText.missingMark)\(includes.count)\n#endif\n"
    includes.append(definition.range)
    if header.hasPrefix("<linux/") || header.hasPrefix("<net/") {
      for (name, value) in kernelMacros {
        text += "#ifndef \(name)\n#define \(name) \(value)\n#endif\n"
      }
      // Nearly every header of the kernel brings the numbers of errors.
      text += "#if __has_include(<linux/errno.h>)\n#include <linux/errno.h>\n#endif\n"
    }
  }

  /// Says where the next line comes from.
  private mutating func place(_ range: SourceRange, in file: SourceFile) {
    text += "# \(file.line(at: range.lower)) \"\(CText.filePrefix)\(file.id.index)\"\n"
  }

  /// Returns what a line includes, with its delimiters; nil for other lines.
  private static func header(includedBy line: String) -> Substring? {
    let directive = line.dropFirst().drop { $0.isWhitespace }
    guard directive.hasPrefix("include") else { return nil }
    let operand = directive.dropFirst("include".count).drop { $0.isWhitespace }
    let closing: Character
    switch operand.first {
    case "<": closing = ">"
    case "\"": closing = "\""
    default: return nil
    }
    guard let end = operand.dropFirst().firstIndex(of: closing) else { return nil }
    return operand[...end]
  }
}

extension SourceFile {

  /// Adds the words of the text, whatever they mean.
  fileprivate func collectWords(into words: inout Set<String>) {
    var word: [UInt8] = []
    for byte in bytes + [0] {
      if byte.continuesName {
        word.append(byte)
      } else if !word.isEmpty {
        if !word[0].isDigit { words.insert(String(decoding: word, as: UTF8.self)) }
        word = []
      }
    }
  }
}
