package import Diagnostics
import Language
package import Source
package import Syntax

/// Returns a script with its macros, and those of C, in the place of their calls; nil if it has
/// errors, which are logged.
///
/// Each expansion becomes a text of its own in `files`, so that every range tells what it belongs
/// to, and the variables of a macro are never those of its caller.
package func expand(
  _ script: Script, constants: [String: String] = [:], in files: inout SourceFiles,
  into log: inout DiagnosticLog
) -> Script? {
  let errorCount = log.errorCount
  var expander = Expander(script, constants: constants, files: files, log: log)
  let probes = script.probes.map { expander.probe($0) }
  let functions = script.functions.map { expander.function($0) }
  let declarations = script.mapDeclarations.map { expander.mapDeclaration($0) }
  files = expander.files
  log = expander.log
  guard log.errorCount == errorCount else { return nil }
  var expanded = script
  expanded.probes = probes
  expanded.functions = functions
  expanded.mapDeclarations = declarations
  return expanded
}

/// The working state of `expand`.
struct Expander {

  /// The macros by their names.
  let macros: MacroTable

  /// The texts of C's macros without parameters by their names.
  let constants: [String: String]

  /// The texts, those of expansions included.
  var files: SourceFiles

  /// The problems.
  var log: DiagnosticLog

  /// The expansion that is being made.
  var frame = ExpansionFrame()

  /// The height of the tree around what is being expanded.
  private var depth = 0

  /// The number of expansions so far.
  private var expansionCount = 0

  /// The most expansions of one script.
  private static let maximumExpansions = 20_000

  /// The greatest height of the tree: what the parser's nesting and operators may add up to.
  private static let maximumDepth = 1024

  init(
    _ script: Script, constants: [String: String], files: SourceFiles, log: DiagnosticLog
  ) {
    self.constants = constants
    self.files = files
    self.log = log
    macros = MacroTable(script.macros, into: &self.log)
  }

  /// Returns the range in the text of the expansion.
  func at(_ range: SourceRange) -> SourceRange {
    guard let file = frame.file else { return range }
    return SourceRange(file: file, range.lower, range.upper)
  }

  func at(_ name: Identifier) -> Identifier { Identifier(name.name, at: at(name.range)) }

  func at<Value>(_ located: Located<Value>) -> Located<Value> {
    Located(located.value, at: at(located.range))
  }

  /// Returns what `body` makes one level deeper in the tree; nil, once told, if it is too high.
  mutating func nested<Result>(
    _ range: SourceRange, _ body: (inout Expander) -> Result
  ) -> Result? {
    guard depth < Expander.maximumDepth || frame.file == nil else {
      log.append(.expansionTooLarge(frame.name, at: at(range)))
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    return body(&self)
  }

  // MARK: Calls

  /// Returns what replaces the call of a macro; nil if it is not one, or wrong.
  mutating func expansion(
    of name: Identifier, _ arguments: [Argument], at range: SourceRange
  ) -> Tree.Expression? {
    guard let candidates = macros[name.name] else { return nil }
    guard let macro = MacroTable.best(of: candidates, for: arguments) else {
      if builtin(named: name.name) == nil {
        log.append(.noSuchMacro(name, candidates, arguments.count))
      }
      return nil
    }
    guard !frame.macros.contains(macro.name.range) else {
      log.append(.recursiveMacro(name))
      return nil
    }
    guard enter(macro.name.name, at: range) else { return nil }
    let outer = frame
    defer { frame = outer }
    frame = ExpansionFrame(
      macro, arguments, file: files.addExpansion(of: name.name, in: macro.range.file, at: range),
      inside: outer.macros)
    let body = block(macro.body)
    if body.statements.isEmpty, let result = body.result { return result }
    return Tree.Expression(.block(body), at: range)
  }

  /// Returns what replaces the name of a C macro; nil if it is not one.
  mutating func constant(_ name: String, at range: SourceRange) -> Tree.Expression? {
    guard builtin(named: name) == nil, let text = constants[name] else { return nil }
    guard enter(name, at: range) else { return nil }
    let file = files.add(
      name: name, bytes: Array(text.utf8), origin: .expansion(of: name, at: range))
    var problems = DiagnosticLog()
    let expression = parseExpression(file, into: &problems)
    if expression == nil { log.append(.notAValueInC(name, text, at: range)) }
    return expression
  }

  /// Counts an expansion; returns false if there are too many, which is told once.
  private mutating func enter(_ name: String, at range: SourceRange) -> Bool {
    expansionCount += 1
    if expansionCount == Expander.maximumExpansions {
      log.append(.expansionTooLarge(name, at: range))
    }
    return expansionCount < Expander.maximumExpansions
  }
}

/// What names mean in the text that is being expanded.
struct ExpansionFrame {

  /// The macro; empty outside of macros.
  var name = ""

  /// The text of the expansion; nil outside of macros, where nothing changes.
  var file: FileID?

  /// What the parameters stand for, by their names without sigils.
  var variables: [String: Identifier] = [:]
  var maps: [String: Identifier] = [:]
  var expressions: [String: Argument] = [:]

  /// The macros that are being expanded, by where they are named.
  var macros: Set<SourceRange> = []

  /// Creates the frame outside of macros.
  init() {}

  /// Creates the frame of a call.
  init(
    _ macro: MacroDeclaration, _ arguments: [Argument], file: FileID,
    inside macros: Set<SourceRange>
  ) {
    name = macro.name.name
    self.file = file
    self.macros = macros.union([macro.name.range])
    for (parameter, argument) in zip(macro.parameters, arguments) {
      switch (parameter.kind, argument.form) {
      case (.scratchVariable, .variable(let name)): variables[parameter.name.name] = name
      case (.map, .map(let name)): maps[parameter.name.name] = name
      case (.expression, _): expressions[parameter.name.name] = argument.asValue
      case (.scratchVariable, _), (.map, _):
        preconditionFailure("the table chose a macro that does not take the arguments")
      }
    }
  }
}

extension Argument {

  /// What matters of an argument for the choice of a macro.
  enum Form {
    case variable(Identifier)
    case map(Identifier)
    case other
  }

  /// What matters of the argument for the choice of a macro.
  var form: Form {
    guard case .expression(let expression) = self else { return .other }
    switch expression.kind {
    case .scratchVariable(let name): return .variable(Identifier(name, at: expression.range))
    case .map(let name): return .map(Identifier(name, at: expression.range))
    default: return .other
    }
  }

  /// The argument for a parameter that is an expression: of a variable or a map only the value.
  fileprivate var asValue: Argument {
    guard case .expression(let expression) = self else { return self }
    switch form {
    case .variable, .map:
      return .expression(
        Tree.Expression(
          .block(Block([], result: expression, at: expression.range)), at: expression.range))
    case .other: return self
    }
  }
}
