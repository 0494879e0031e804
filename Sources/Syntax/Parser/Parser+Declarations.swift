import Diagnostics
import Source

extension Parser {

  // import = "import" string
  /// Reads an import without its semicolon.
  mutating func importDeclaration() throws(SyntaxError) -> ImportDeclaration {
    let start = start
    advance()
    let pathRange = tokenRange
    let path = try expectString("the path of a file")
    return ImportDeclaration(path, at: pathRange, in: range(from: start))
  }

  // config = "config" "=" "{" ( setting ( ";" setting )* ";"? )? "}"
  /// Reads a config block.
  mutating func config() throws(SyntaxError) -> ConfigBlock {
    let start = start
    advance()
    try expect(.assign)
    let opening = try expect(.leftBrace)
    var settings: [ConfigSetting] = []
    while !isAt(.rightBrace) && token.kind != .endOfFile {
      do throws(SyntaxError) {
        settings.append(try setting())
        if !isAt(.rightBrace) { try expectSemicolon() }
      } catch {
        report(error)
        skipSetting()
      }
    }
    try close(opening, with: .rightBrace)
    return ConfigBlock(settings, at: range(from: start))
  }

  // setting = name "=" ( string | "true" | "false" | number | name )
  private mutating func setting() throws(SyntaxError) -> ConfigSetting {
    let key = try identifier("the name of a setting")
    try expect(.assign)
    let range = tokenRange
    let value: ConfigSetting.Value
    switch token.kind {
    case .string: value = .string(string())
    case .number: value = .integer(integer())
    case .identifier where isAt(word: "true") || isAt(word: "false"):
      value = .boolean(isAt(word: "true"))
      advance()
    case .identifier: value = .identifier(try identifier().name)
    case .endOfFile, .unterminatedString, .scratchVariable, .positionalParameter,
      .parameterCount, .map, .punctuator, .unknown:
      throw unexpected("the value of a setting")
    }
    return ConfigSetting(key, value: value, at: range)
  }

  private mutating func skipSetting() {
    while !isAt(.rightBrace) && token.kind != .endOfFile {
      if take(.semicolon) { return }
      advance()
    }
  }

  // map-declaration = "let" map "=" name "(" ( expression ( "," expression )* )? ")"
  /// Reads the declaration of a map without its semicolon.
  mutating func mapDeclaration() throws(SyntaxError) -> MapDeclaration {
    let start = start
    advance()
    let name = try sigilName(.map, "a map")
    try expect(.assign)
    let kind = try identifier("the kind of the map")
    let opening = try expect(.leftParenthesis)
    var arguments: [Expression] = []
    if !isAt(.rightParenthesis) {
      repeat { arguments.append(try expression()) } while take(.comma)
    }
    try close(opening, with: .rightParenthesis)
    return MapDeclaration(name, kind: kind, arguments: arguments, at: range(from: start))
  }

  // macro = "macro" name "(" ( parameter ( "," parameter )* )? ")" block
  /// Reads a macro.
  mutating func macro() throws(SyntaxError) -> MacroDeclaration {
    let start = start
    advance()
    let name = try identifier()
    let opening = try expect(.leftParenthesis)
    var parameters: [MacroDeclaration.Parameter] = []
    if !isAt(.rightParenthesis) {
      repeat { parameters.append(try macroParameter()) } while take(.comma)
    }
    try close(opening, with: .rightParenthesis)
    let body = try block()
    return MacroDeclaration(name, parameters: parameters, body: body, at: range(from: start))
  }

  // parameter = variable | map | name
  private mutating func macroParameter() throws(SyntaxError) -> MacroDeclaration.Parameter {
    switch token.kind {
    case .scratchVariable:
      .init(.scratchVariable, try sigilName(.scratchVariable, "a parameter"))
    case .map: .init(.map, try sigilName(.map, "a parameter"))
    case .identifier, .endOfFile, .number, .string, .unterminatedString, .positionalParameter,
      .parameterCount, .punctuator, .unknown:
      .init(.expression, try identifier("a parameter"))
    }
  }

  // function = "fn" name "(" ( variable ":" type ( "," variable ":" type )* )? ")" ":" type block
  /// Reads a function.
  mutating func function() throws(SyntaxError) -> FunctionDeclaration {
    let start = start
    advance()
    let name = try identifier()
    let opening = try expect(.leftParenthesis)
    var parameters: [FunctionDeclaration.Parameter] = []
    if !isAt(.rightParenthesis) {
      repeat {
        let parameter = try sigilName(.scratchVariable, "a parameter")
        try expect(.colon)
        parameters.append(.init(parameter, type: try type()))
      } while take(.comma)
    }
    try close(opening, with: .rightParenthesis)
    try expect(.colon)
    let result = try type()
    let body = try block()
    return FunctionDeclaration(
      name, parameters: parameters, result: result, body: body, at: range(from: start))
  }

}
