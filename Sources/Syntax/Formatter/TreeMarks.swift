import Source

/// What a formatter has to know about the tokens and only the tree tells.
struct TreeMarks {

  /// Braces and what is between them.
  struct Braces {
    /// The offset after the closing one.
    var end: Int
    /// The statements or settings, in order.
    var items: [Item]
  }

  /// A statement or setting.
  struct Item {
    /// Where it is written, without its semicolon.
    var range: SourceRange
    /// Whether a semicolon belongs behind it.
    var hasSemicolon: Bool
  }

  /// The braces that enclose statements or settings, by the offset of the opening one.
  private(set) var braces: [Int: Braces] = [:]

  /// The offsets of operators with one operand before it.
  private var prefixOperators: Set<Int> = []

  /// The offsets of operators with one operand behind it.
  private var postfixOperators: Set<Int> = []

  /// The offsets of the stars in types.
  private var typeStars: Set<Int> = []

  /// The offsets of the parentheses that end a cast.
  private var castEnds: Set<Int> = []

  /// The offsets of the slashes before and behind a predicate.
  private var openingSlashes: Set<Int> = []
  private var closingSlashes: Set<Int> = []

  private let lexer: Lexer

  init(_ script: Script) {
    lexer = Lexer(bytes: script.file.bytes)
    for probe in script.probes {
      add(probe.body, hasValue: false)
      for part in probe.parts { add(part) }
      markSlashes(of: probe)
    }
    for macro in script.macros {
      add(macro.body, hasValue: true)
      add(.block(macro.body))
    }
    for function in script.functions {
      add(function.body, hasValue: false)
      add(.block(function.body))
      for parameter in function.parameters { add(.type(parameter.type)) }
      add(.type(function.result))
    }
    for declaration in script.mapDeclarations {
      for argument in declaration.arguments { add(.expression(argument)) }
    }
    if let config = script.config { add(config) }
  }

  // MARK: Reading the tree

  private mutating func add(_ config: ConfigBlock) {
    var start = config.range.lower
    while lexer.byte(at: start) != UInt8(ascii: "{") {
      start = lexer.token(after: lexer.token(at: start).offsets.upperBound).offsets.lowerBound
    }
    braces[start] = Braces(
      end: config.range.upper,
      items: config.settings.map {
        Item(range: $0.key.range.union($0.valueRange), hasSemicolon: true)
      })
  }

  /// Notes the braces of a block, before those inside of it.
  ///
  /// The last expression of a block that has a value stays without a semicolon.
  private mutating func add(_ block: Block, hasValue: Bool) {
    var items = block.statements.map { Item(range: $0.range, hasSemicolon: $0.kind.needsSemicolon) }
    if let result = block.result {
      let statement = Statement(.expression(result), at: result.range)
      items.append(
        Item(
          range: whole(result.range, in: block, after: block.statements.last),
          hasSemicolon: !hasValue && statement.kind.needsSemicolon))
    }
    braces[block.range.lower] = Braces(end: block.range.upper, items: items)
    for statement in block.allStatements.dropLast(block.result != nil && hasValue ? 1 : 0) {
      addBlocks(of: statement)
    }
  }

  /// Returns the range of the result of a block with the parentheses around it.
  private func whole(
    _ range: SourceRange, in block: Block, after statement: Statement?
  ) -> SourceRange {
    var start = lexer.token(after: statement?.range.upper ?? block.range.lower + 1)
    while start.kind == .punctuator(.semicolon) {
      start = lexer.token(after: start.offsets.upperBound)
    }
    var end = range.upper
    var following = lexer.token(after: end)
    while following.kind == .punctuator(.rightParenthesis) {
      end = following.offsets.upperBound
      following = lexer.token(after: end)
    }
    return SourceRange(file: range.file, min(start.offsets.lowerBound, range.lower), end)
  }

  /// Notes the blocks of a statement whose values are not used.
  private mutating func addBlocks(of statement: Statement) {
    switch statement.kind {
    case .forEach(_, _, let body), .forRange(_, _, _, let body), .whileLoop(_, let body),
      .unroll(_, let body):
      add(body, hasValue: false)
    case .expression(let expression):
      switch expression.kind {
      case .block(let block): add(block, hasValue: false)
      case .ifElse(let choice):
        for branch in choice.branches { add(branch.body, hasValue: false) }
        if let otherwise = choice.otherwise { add(otherwise, hasValue: false) }
      case .integer, .boolean, .string, .identifier, .positionalParameter, .parameterCount,
        .scratchVariable, .map, .mapElement, .call, .member, .tupleElement, .element, .unary,
        .binary, .step, .conditional, .cast, .tuple, .record, .comptime, .sizeOf, .offsetOf,
        .typeInfo:
        break
      }
    case .assignment, .declaration, .discard, .breakLoop, .continueLoop, .returnValue,
      .importFile:
      break
    }
  }

  private mutating func add(_ part: TreeNode) {
    part.visit { node in
      switch node {
      case .block(let block):
        if braces[block.range.lower] == nil { add(block, hasValue: true) }
      case .expression(let expression): add(expression)
      case .type(let type):
        if case .pointer = type.kind { typeStars.insert(type.range.upper - 1) }
      case .statement, .target: break
      }
    }
  }

  private mutating func add(_ expression: Expression) {
    switch expression.kind {
    case .unary(let symbol, _): prefixOperators.insert(symbol.range.lower)
    case .step(let symbol, .prefix, _): prefixOperators.insert(symbol.range.lower)
    case .step(let symbol, .postfix, _): postfixOperators.insert(symbol.range.lower)
    case .cast(let type, _):
      castEnds.insert(lexer.token(after: type.range.upper).offsets.lowerBound)
    case .integer, .boolean, .string, .identifier, .positionalParameter, .parameterCount,
      .scratchVariable, .map, .mapElement, .call, .member, .tupleElement, .element, .binary,
      .conditional, .tuple, .record, .block, .ifElse, .comptime, .sizeOf, .offsetOf, .typeInfo:
      break
    }
  }

  private mutating func markSlashes(of probe: Probe) {
    guard let predicate = probe.predicate, let last = probe.attachPoints.last else { return }
    var opening = lexer.token(after: last.range.upper)
    while opening.kind == .punctuator(.comma) {
      opening = lexer.token(after: opening.offsets.upperBound)
    }
    openingSlashes.insert(opening.offsets.lowerBound)
    var closing = lexer.token(after: predicate.range.upper)
    while closing.kind == .punctuator(.rightParenthesis) {
      closing = lexer.token(after: closing.offsets.upperBound)
    }
    closingSlashes.insert(closing.offsets.lowerBound)
  }

  // MARK: Blanks

  /// Whether a blank stands between two atoms of a line.
  func separates(_ left: Atom, from right: Atom) -> Bool {
    if left.isComment || right.isComment { return true }
    if hasNothingBehind(left) || hasNothingBefore(right) { return wouldJoin(left, right) }
    if right.isPunctuator(.leftParenthesis) {
      if case .token(.identifier) = left.kind { return Self.wordsBeforeBlank.contains(left.text) }
      return true
    }
    if right.isPunctuator(.colon) { return !left.isPunctuator(.question) }
    if isTypeStar(left) && isTypeStar(right) { return false }
    return true
  }

  /// Whether a prefix operator and what follows would be another operator without a blank: `- -1`.
  private func wouldJoin(_ left: Atom, _ right: Atom) -> Bool {
    guard prefixOperators.contains(left.offsets.lowerBound) else { return false }
    let token = Lexer(bytes: Array((left.text + right.text).utf8)).token(at: 0)
    return token.offsets.count != left.text.utf8.count
  }

  /// The words that a parenthesis follows after a blank.
  private static let wordsBeforeBlank: Set<String> = [
    "if", "while", "for", "unroll", "return", "comptime", "else",
  ]

  private func hasNothingBehind(_ atom: Atom) -> Bool {
    let start = atom.offsets.lowerBound
    if prefixOperators.contains(start) || castEnds.contains(start)
      || openingSlashes.contains(start)
    {
      return true
    }
    guard case .token(.punctuator(let punctuator)) = atom.kind else { return false }
    switch punctuator {
    case .leftParenthesis, .leftBracket, .dot, .arrow, .range: return true
    default: return false
    }
  }

  private func hasNothingBefore(_ atom: Atom) -> Bool {
    let start = atom.offsets.lowerBound
    if postfixOperators.contains(start) || closingSlashes.contains(start) { return true }
    guard case .token(.punctuator(let punctuator)) = atom.kind else { return false }
    switch punctuator {
    case .rightParenthesis, .leftBracket, .rightBracket, .comma, .semicolon, .dot, .arrow, .range:
      return true
    default: return false
    }
  }

  private func isTypeStar(_ atom: Atom) -> Bool { typeStars.contains(atom.offsets.lowerBound) }

  // MARK: Breaks

  /// What each bracket around a break adds to its cost.
  static let costPerBracket = 32

  /// Returns how bad it is to break a line between two atoms, without the brackets around them;
  /// nil where that is not possible.
  func breakCost(between left: Atom?, and right: Atom) -> Int? {
    guard let left else { return nil }
    if left.isPunctuator(.comma) { return 0 }
    if left.isPunctuator(.assign) { return Self.costPerBracket - 1 }
    guard case .token(.punctuator(let punctuator)) = right.kind else { return nil }
    if punctuator == .question || punctuator == .colon { return 1 }
    let start = right.offsets.lowerBound
    guard !prefixOperators.contains(start), !typeStars.contains(start),
      !openingSlashes.contains(start), !closingSlashes.contains(start),
      let symbol = BinaryOperator(rawValue: punctuator.rawValue)
    else { return nil }
    return 2 + (BinaryOperator.allCases.firstIndex(of: symbol) ?? 0)
  }
}
