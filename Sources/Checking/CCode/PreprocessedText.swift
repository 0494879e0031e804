import KernelProfile
import Syntax

/// What the preprocessor has made of the C code of a script.
struct PreprocessedText {

  /// The C code, with a tag for every enumeration.
  private(set) var code: [UInt8] = []

  /// What words stand for that C's macros define.
  private(set) var constants: [String: String] = [:]

  /// The macros that stand for nothing but themselves, as those with parameters do without arguments.
  private(set) var opaqueMacros: Set<String> = []

  /// The numbers of the headers that are missing.
  private(set) var missingHeaders: [Int] = []

  /// The types that are defined, such as `struct foo`, in order and without repetitions.
  private(set) var types: [String] = []

  /// The typedefs, in the same way.
  private(set) var typedefs: [String] = []

  /// The types and typedefs, as `struct foo` and `typedef foo`, that no header of the system
  /// defines.
  private(set) var ownNames: Set<String> = []

  /// The words that are in no header of the system.
  private(set) var ownWords: Set<String> = []

  private var isInSystemHeader = false
  private var known: Set<String> = []
  private var anonymousCount = 0

  /// Reads the output of the preprocessor.
  init(_ output: [UInt8]) {
    var tokens = CTokens()
    for line in output.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: CText.wordMark.utf8) {
        readWord(line.dropFirst(CText.wordMark.utf8.count))
      } else if line.starts(with: CText.missingMark.utf8) {
        let number = line.dropFirst(CText.missingMark.utf8.count)
        if let index = Int(String(decoding: number, as: UTF8.self)) { missingHeaders.append(index) }
      } else {
        if line.starts(with: "# ".utf8) { readMarker(line) }
        let line = line.starts(with: "#".utf8) ? Array(line) : read(line, &tokens)
        code += line + [UInt8(ascii: "\n")]
      }
    }
  }

  /// Reads what a word stands for: `name" text`.
  private mutating func readWord(_ line: ArraySlice<UInt8>) {
    guard let quote = line.firstIndex(of: UInt8(ascii: "\"")) else { return }
    let name = String(decoding: line[..<quote], as: UTF8.self)
    let text = String(decoding: line[(quote + 1)...].drop { $0 == 0x20 }, as: UTF8.self)
    if text == name {
      opaqueMacros.insert(name)
    } else {
      constants[name] = scriptText(ofMacro: text)
    }
  }

  /// Reads `# 1 "/usr/include/stdio.h" 1 3 4`, where 3 means a header of the system.
  private mutating func readMarker(_ line: ArraySlice<UInt8>) {
    let flags = line.reversed().prefix { $0 != UInt8(ascii: "\"") }
    isInSystemHeader = flags.contains(UInt8(ascii: "3"))
  }

  /// Reads a line of code, and returns it with the tags that it lacks.
  private mutating func read(_ line: ArraySlice<UInt8>, _ tokens: inout CTokens) -> [UInt8] {
    var result: [UInt8] = []
    var position = line.startIndex
    while let (end, found) = tokens.next(in: line, from: position) {
      if case .anonymousEnumeration = found {
        // What has no tag cannot be named, and only what is named is described.
        result += Array(" \(ScriptTypes.anonymousTag)\(anonymousCount) ".utf8)
        add("enum \(ScriptTypes.anonymousTag)\(anonymousCount)", isTypedef: false)
        anonymousCount += 1
      }
      result += line[position..<end]
      position = end
      switch found {
      case .definition(let name): add(name, isTypedef: false)
      case .typedef(let name): add(name, isTypedef: true)
      case .word(let word): if !isInSystemHeader { ownWords.insert(word) }
      case .anonymousEnumeration, .nothing: break
      }
    }
    return result + line[position...]
  }

  private mutating func add(_ name: String, isTypedef: Bool) {
    let full = isTypedef ? "typedef " + name : name
    if !isInSystemHeader { ownNames.insert(full) }
    guard known.insert(full).inserted else { return }
    if isTypedef { typedefs.append(name) } else { types.append(name) }
  }
}

/// What finds the definitions of types among the tokens of C.
private struct CTokens {

  /// What a token completes.
  enum Found {
    case nothing
    case word(String)
    /// The brace behind `struct foo`.
    case definition(String)
    /// The brace behind `enum`.
    case anonymousEnumeration
    /// The semicolon of a typedef.
    case typedef(String)
  }

  /// The keyword of a tag, and then the tag, if they were the last words.
  private var keyword: String?
  private var tag: String?

  /// The parentheses of an attribute behind a keyword that are open.
  private var attributeDepth: Int?

  /// The typedef that is being read.
  private var typedef: Typedef?

  private struct Typedef {
    var braces = 0
    var parentheses = 0
    var name: String?
    /// Whether the name stood behind `(*`, so that no later one counts.
    var isPointer = false
    var isBehindStar = false
  }

  /// Returns the end of the next token and what it completes; nil at the end of the line.
  mutating func next(
    in line: ArraySlice<UInt8>, from start: Int
  ) -> (end: Int, found: Found)? {
    var start = start
    while start < line.endIndex, line[start] == 0x20 || line[start] == 0x09 { start += 1 }
    guard start < line.endIndex else { return nil }
    let first = line[start]
    if first.continuesName {
      let end = line[start...].firstIndex { !$0.continuesName } ?? line.endIndex
      let word = String(decoding: line[start..<end], as: UTF8.self)
      take(word: word)
      return (end, .word(word))
    }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      return (endOfLiteral(in: line, from: start), .nothing)
    }
    return (start + 1, take(punctuator: first))
  }

  private func endOfLiteral(in line: ArraySlice<UInt8>, from start: Int) -> Int {
    var end = start + 1
    while end < line.endIndex {
      if line[end] == line[start] { return end + 1 }
      end += line[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return line.endIndex
  }

  private mutating func take(word: String) {
    if attributeDepth != nil { return }
    switch word {
    case "struct", "union", "enum":
      keyword = word
      tag = nil
    case "__attribute__", "__attribute", "__extension__", "const", "volatile":
      if word.hasPrefix("__attr") { attributeDepth = 0 }
    case "typedef":
      typedef = Typedef()
    default:
      if keyword != nil, tag == nil { tag = word } else { keyword = nil }
      nameTypedef(word)
    }
  }

  private mutating func nameTypedef(_ word: String) {
    guard var reading = typedef, reading.braces == 0, !reading.isPointer else { return }
    if reading.parentheses == 0 { reading.name = word }
    if reading.parentheses == 1, reading.isBehindStar {
      reading.name = word
      reading.isPointer = true
    }
    typedef = reading
  }

  private mutating func take(punctuator: UInt8) -> Found {
    if let depth = attributeDepth {
      if punctuator == UInt8(ascii: "(") { attributeDepth = depth + 1 }
      if punctuator == UInt8(ascii: ")") { attributeDepth = depth > 1 ? depth - 1 : nil }
      return .nothing
    }
    defer {
      keyword = nil
      tag = nil
      typedef?.isBehindStar = punctuator == UInt8(ascii: "*")
    }
    switch punctuator {
    case UInt8(ascii: "{"):
      typedef?.braces += 1
      if let keyword, let tag { return .definition("\(keyword) \(tag)") }
      return keyword == "enum" ? .anonymousEnumeration : .nothing
    case UInt8(ascii: "}"): typedef?.braces -= 1
    case UInt8(ascii: "("): typedef?.parentheses += 1
    case UInt8(ascii: ")"): typedef?.parentheses -= 1
    case UInt8(ascii: ";"):
      guard let reading = typedef, reading.braces == 0 else { break }
      typedef = nil
      if let name = reading.name { return .typedef(name) }
    default: break
    }
    return .nothing
  }
}
