import Diagnostics
import Source

/// A problem that makes the rest of a construct unreadable.
///
/// It is thrown to the closest place at which reading can go on, and logged there.
struct SyntaxError: Error {

  /// The problem.
  let diagnostic: Diagnostic

  /// Whether the next token starts a declaration, so that all blocks around it are left.
  let leavesBlocks: Bool

  init(_ diagnostic: Diagnostic, leavesBlocks: Bool = false) {
    self.diagnostic = diagnostic
    self.leavesBlocks = leavesBlocks
  }

}

/// The largest height of the tree of one statement, so that walking it does not run out of stack.
///
/// It differs from `maximumNesting` because `a + b + c + …` makes a high tree without nesting.
let maximumHeight = 512

/// Reads one file from its start to its end.
///
/// Functions are named after what they read. They start with `token` at the first token of that
/// and leave it after the last; those that look ahead are not mutating.
struct Parser {

  /// The file.
  let file: SourceFile

  /// The splitter of the text into tokens.
  let lexer: Lexer

  /// The next token to read.
  private(set) var token: Token

  /// The offset of the end of the last token read.
  private(set) var previousEnd = 0

  /// The comments before `token`.
  private(set) var comments: [Comment] = []

  /// The problems found so far.
  private(set) var log = DiagnosticLog()

  /// The imports in blocks, in order.
  var blockImports: [ImportDeclaration] = []

  /// Whether the expression being read is a predicate, which a slash closes.
  var isInPredicate = false

  /// The number of constructs around `token`.
  private var depth = 0

  /// The height of the tree read so far at this depth.
  private var height = 0

  /// Whether a problem at the end of the file has been logged; others follow from it.
  private var isEndReported = false

  /// Creates a parser before the first token of `file`.
  init(_ file: SourceFile) {
    self.file = file
    self.lexer = Lexer(bytes: file.bytes)
    self.token = Token(kind: .endOfFile, offsets: 0..<0)
    move(to: 0)
  }

  /// Returns the range of the bytes at `offsets`.
  func range(_ offsets: Range<Int>) -> SourceRange {
    SourceRange(file: file.id, offsets.lowerBound, offsets.upperBound)
  }

  /// Returns the range from `start` to the end of the last token read.
  func range(from start: Int) -> SourceRange {
    range(start..<max(start, previousEnd))
  }

  /// The range of the next token.
  var tokenRange: SourceRange { range(token.offsets) }

  /// The offset of the next token.
  var start: Int { token.offsets.lowerBound }

  /// Returns the text at `offsets`.
  func text(_ offsets: Range<Int>) -> String {
    String(decoding: file.bytes[offsets], as: UTF8.self)
  }

  /// The text of the next token.
  var tokenText: String { text(token.offsets) }

  /// The token after the next.
  var following: Token { lexer.token(after: token.offsets.upperBound) }

  /// Reads the next token.
  mutating func advance() {
    previousEnd = token.offsets.upperBound
    move(to: previousEnd)
  }

  /// Reads raw text up to `offset`, so that the next token is the first after it.
  ///
  /// - Precondition: `offset` is not before the next token.
  mutating func advance(to offset: Int) {
    precondition(offset >= start, "the parser moves forward only")
    previousEnd = offset
    move(to: offset)
  }

  private mutating func move(to offset: Int) {
    var offset = offset
    while let (kind, end) = lexer.trivia(at: offset) {
      let range = range(offset..<end)
      switch kind {
      case .blank: break
      case .lineComment:
        let hasReturn = file.bytes[end - 1] == UInt8(ascii: "\r")
        comments.append(Comment(.line, at: self.range(offset..<(hasReturn ? end - 1 : end))))
      case .blockComment: comments.append(Comment(.block, at: range))
      case .unterminatedComment:
        report(.unterminatedComment(at: self.range(offset..<offset + 2)))
        isEndReported = true
      }
      offset = end
    }
    token = lexer.token(at: offset)
  }

  /// Logs a problem after which reading goes on.
  mutating func report(_ diagnostic: Diagnostic) {
    log.append(diagnostic)
  }

  /// Logs the problem that `error` carries, unless it follows from one logged before.
  mutating func report(_ error: SyntaxError) {
    if token.kind == .endOfFile {
      if isEndReported { return }
      isEndReported = true
    } else if error.leavesBlocks, isEndReported {
      isEndReported = false
      return
    }
    // A string that goes on to the end of its line hides what closes the brackets before it.
    if error.diagnostic.code == .unterminatedString { isEndReported = true }
    log.append(error.diagnostic)
  }

  /// Reads what `body` reads as a construct inside of the current one.
  mutating func nested<Result>(
    _ body: (inout Parser) throws(SyntaxError) -> Result
  ) throws(SyntaxError) -> Result {
    guard depth < maximumNesting else { throw abandon(.tooDeeplyNested(at: tokenRange)) }
    let outerHeight = height
    depth += 1
    height = 0
    defer {
      depth -= 1
      height = max(outerHeight, height + 1)
    }
    return try body(&self)
  }

  /// Reads what `body` reads as the right operand of an operator, whose left one was read before.
  mutating func operand<Result>(
    _ body: (inout Parser) throws(SyntaxError) -> Result
  ) throws(SyntaxError) -> Result {
    let leftHeight = height
    height = 0
    let result = try body(&self)
    height = max(leftHeight, height)
    try grow()
    return result
  }

  /// Makes the tree that is being read one level higher.
  mutating func grow() throws(SyntaxError) {
    height += 1
    if height >= maximumHeight { throw abandon(.tooManyOperators(at: tokenRange)) }
  }

  /// Logs a problem after which nothing else in the file is worth reading.
  mutating func abandon(_ diagnostic: Diagnostic) -> SyntaxError {
    report(SyntaxError(diagnostic))
    isEndReported = true
    previousEnd = file.bytes.count
    token = lexer.token(at: file.bytes.count)
    return SyntaxError(diagnostic)
  }

}
