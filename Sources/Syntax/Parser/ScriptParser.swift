import Diagnostics
import Source

/// Reads the declarations of a file, and the order in which they come.
struct ScriptParser {

  /// What must come before probes, in the order required.
  private enum Stage {

    case cDefinitions
    case imports

  }

  private var parser: Parser
  private var shebang: SourceRange?
  private var cDefinitions: [CDefinition] = []
  private var config: ConfigBlock?
  private var imports: [ImportDeclaration] = []
  private var mapDeclarations: [MapDeclaration] = []
  private var macros: [MacroDeclaration] = []
  private var functions: [FunctionDeclaration] = []
  private var probes: [Probe] = []

  /// The first import or config block.
  private var firstImport: SourceRange?

  /// The first probe, macro, function or map declaration.
  private var firstDeclaration: SourceRange?

  /// Creates a reader of `file`.
  init(_ file: SourceFile) {
    parser = Parser(file)
  }

  // script = shebang? c-definition* ( import | config )* ( map | macro | function | probe )*
  /// Reads the whole file and returns its tree; errors are logged.
  mutating func script(into log: inout DiagnosticLog) -> Script {
    readShebang()
    while parser.token.kind != .endOfFile {
      do throws(SyntaxError) {
        try readDeclaration()
      } catch {
        parser.report(error)
        if !error.leavesBlocks { parser.skipDeclaration() }
      }
    }
    for diagnostic in parser.log.diagnostics { log.append(diagnostic) }
    return Script(
      file: parser.file, shebang: shebang, cDefinitions: cDefinitions, config: config,
      imports: imports, blockImports: parser.blockImports, mapDeclarations: mapDeclarations,
      macros: macros, functions: functions,
      probes: probes, comments: parser.comments)
  }

  private mutating func readShebang() {
    let bytes = parser.file.bytes
    guard bytes.starts(with: "#!".utf8) else { return }
    let scanner = CDefinitionScanner(lexer: parser.lexer)
    shebang = parser.range(0..<scanner.endOfShebang)
    parser.advance(to: scanner.endOfShebang)
  }

  private mutating func readDeclaration() throws(SyntaxError) {
    let start = parser.start
    let next = parser.following
    if parser.file.bytes[start] == UInt8(ascii: "#") {
      readDirective()
    } else if isAtCType(before: next) {
      try readCType()
    } else if parser.isAt(word: "import") && next.kind == .string {
      let declaration = try parser.importDeclaration()
      note(.imports, "an import", at: declaration.range)
      imports.append(declaration)
      try parser.expectSemicolon()
    } else if isAtConfig(before: next) {
      try readConfig()
    } else {
      let firstToken = parser.tokenRange
      defer { if firstDeclaration == nil { firstDeclaration = firstToken } }
      try readCode(before: next)
    }
  }

  private mutating func readCode(before next: Token) throws(SyntaxError) {
    if parser.isAt(word: "let") && next.kind == .map {
      mapDeclarations.append(try parser.mapDeclaration())
      try parser.expectSemicolon()
    } else if parser.isAt(word: "macro") && next.kind == .identifier {
      macros.append(try parser.macro())
    } else if parser.isAt(word: "fn") && next.kind == .identifier {
      functions.append(try parser.function())
    } else {
      probes.append(try parser.probe())
    }
  }

  private mutating func readConfig() throws(SyntaxError) {
    let start = parser.tokenRange
    if let config { parser.report(.duplicateConfig(at: start, first: config.range)) }
    let block = try parser.config()
    note(.imports, "the config block", at: start)
    if config == nil { config = block }
    _ = parser.take(.semicolon)
  }

  private mutating func readDirective() {
    let start = parser.start
    let end = CDefinitionScanner(lexer: parser.lexer).endOfDirective(from: start)
    let range = parser.range(start..<end)
    parser.advance(to: end)
    if parser.lexer.byte(at: start + 1) == UInt8(ascii: "!") {
      parser.report(.misplacedShebang(at: range))
    } else {
      note(.cDefinitions, "a preprocessor line", at: range)
      cDefinitions.append(CDefinition(.preprocessor, at: range))
    }
  }

  private func isAtCType(before next: Token) -> Bool {
    if parser.isAt(word: "typedef") { return next.kind == .identifier }
    guard next.kind == .identifier || next.kind == .punctuator(.leftBrace) else { return false }
    return parser.isAt(word: "struct") || parser.isAt(word: "union") || parser.isAt(word: "enum")
  }

  private mutating func readCType() throws(SyntaxError) {
    let keyword = parser.token
    let scanner = CDefinitionScanner(lexer: parser.lexer)
    let isTypedef = parser.isAt(word: "typedef")
    switch isTypedef ? scanner.endOfTypedef(keyword) : scanner.endOfType(keyword) {
    case .end(let end):
      let range = parser.range(keyword.offsets.lowerBound..<end)
      parser.advance(to: end)
      note(.cDefinitions, "a C definition", at: parser.range(keyword.offsets))
      cDefinitions.append(CDefinition(.type, at: range))
    case .unclosed(let offsets):
      parser.advance(to: parser.file.bytes.count)
      throw SyntaxError(.unclosed(parser.text(offsets), at: parser.range(offsets)))
    case .missingBody(let token):
      parser.advance(to: token.offsets.lowerBound)
      throw parser.unexpected(isTypedef ? "';'" : "'{'")
    }
  }

  private func isAtConfig(before next: Token) -> Bool {
    guard parser.isAt(word: "config"), next.kind == .punctuator(.assign) else { return false }
    return parser.lexer.token(after: next.offsets.upperBound).kind == .punctuator(.leftBrace)
  }

  /// Logs that the declaration at `range` comes after one of a later stage, if it does.
  private mutating func note(_ stage: Stage, _ description: String, at range: SourceRange) {
    if let firstDeclaration {
      parser.report(
        .misplaced(
          description, after: "the first probe, macro, function or map declaration", at: range,
          seen: firstDeclaration))
    } else if stage == .cDefinitions, let firstImport {
      parser.report(
        .misplaced(
          description, after: "the first import or config block", at: range, seen: firstImport))
    }
    if stage == .imports && firstImport == nil { firstImport = range }
  }

}

extension CDefinitionScanner {

  /// The end of the first line.
  var endOfShebang: Int {
    let end = lexer.endOfLine(from: 0)
    return end > 0 && lexer.bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
  }

}

extension Parser {

  /// Skips the rest of a declaration that has an error: its next block, or to the end of a block.
  mutating func skipDeclaration() {
    var openBraces = 0
    while token.kind != .endOfFile {
      switch token.kind {
      case .punctuator(.leftBrace):
        openBraces += 1
      case .punctuator(.rightBrace):
        openBraces -= 1
        if openBraces <= 0 {
          advance()
          return
        }
      case .punctuator(.semicolon) where openBraces == 0:
        advance()
        // Statements after a missing brace are indented, and what closes it is not.
        if lexer.byte(at: start - 1) == UInt8(ascii: "\n") && !isAt(.rightBrace) { return }
        continue
      case .endOfFile, .identifier, .number, .string, .unterminatedString, .scratchVariable,
        .positionalParameter, .parameterCount, .map, .punctuator, .unknown:
        break
      }
      advance()
    }
  }

}
