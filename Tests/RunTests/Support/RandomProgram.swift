import GoldenSupport

/// A random script with branches, loops, a map and sub-programs, whose results are computed here
/// without the compiler.
///
/// Every value has the type `int64`; RandomExpression has the rules for types. Functions are given it,
/// and return it, beside a text too.
struct RandomProgram {

  private let functions: [Function]
  private let statements: [Statement]

  private struct Function {
    let parameters: [Form]
    let statements: [Statement]
    let result: Value
    let resultForm: Form
  }

  /// How a function is given a value, or returns it.
  private enum Form: CaseIterable {
    case number, tuple, record

    var type: String {
      switch self {
      case .number: "int64"
      case .tuple: "(string[12], int64)"
      case .record: "(value : int64, text : string[100])"
      }
    }

    func packed(_ value: String) -> String {
      switch self {
      case .number: value
      case .tuple: "(\"text\", \(value))"
      case .record: "(text = \"a text\", value = \(value))"
      }
    }

    func unpacked(_ value: String) -> String {
      switch self {
      case .number: value
      case .tuple: "\(value).1"
      case .record: "\(value).value"
      }
    }
  }

  private indirect enum Value {
    case number(Int64)
    case variable(Int)
    case counter(Int)
    case element(Int64)
    case arithmetic(String, Value, Value)
    case choice(Condition, Value, Value)
    case increment(Int, by: Int64, yieldsOld: Bool)
    case component(Int, of: [Value])
    case call(Int, [Value])
  }

  private indirect enum Condition {
    case comparison(String, Value, Value)
    case logic(String, Condition, Condition)
    case negation(Condition)
  }

  private indirect enum Statement {
    case assign(Int, Value)
    case assignElement(Int64, Value)
    case addToElement(Int64, Value)
    case delete(Int64)
    case branch(Condition, [Statement], [Statement])
    case range(counter: Int, first: Int64, count: Int64, [Statement])
    case loop(counter: Int, count: Int64, [Statement])
    case leaveLoop(Condition, goesOn: Bool)
    case leave(Condition, Value)
  }

  static let variableCount = 4
  static let keys: Range<Int64> = 0..<3

  init(using random: inout SeededGenerator) {
    var builder = Builder(random: random)
    builder.budget = 6
    builder.isFunction = true
    var functions: [Function] = []
    for _ in 0..<builder.number(0...3) {
      let parameters = (0..<builder.number(1...6)).map { _ in builder.form() }
      functions.append(
        Function(
          parameters: parameters, statements: builder.block(), result: builder.value(depth: 3),
          resultForm: builder.form()))
      builder.functions.append(parameters.count)
    }
    builder.budget = 16
    builder.isFunction = false
    statements = (0..<6).flatMap { _ in builder.block() }
    self.functions = functions
    random = builder.random
  }
}

// MARK: Generation

extension RandomProgram {

  private struct Builder {
    var random: SeededGenerator
    var budget = 0
    var isFunction = false
    var functions: [Int] = []
    private var counters: [Int] = []
    private var counterCount = 0
    private var loopDepth = 0

    init(random: SeededGenerator) { self.random = random }

    mutating func number<T: FixedWidthInteger>(_ range: ClosedRange<T>) -> T {
      T.random(in: range, using: &random)
    }

    private mutating func pick<T>(_ choices: [T]) -> T { choices[number(0...choices.count - 1)] }

    mutating func form() -> Form { pick(Form.allCases) }

    private mutating func variable() -> Int { number(0...variableCount - 1) }

    private mutating func key() -> Int64 { number(keys.lowerBound...keys.upperBound - 1) }

    mutating func block() -> [Statement] { (0..<number(1...3)).map { _ in statement() } }

    /// Returns a value; a simple one changes nothing and reads no map.
    mutating func value(depth: Int, isSimple: Bool = false) -> Value {
      let number = Value.number(
        pick([0, 1, 2, 3, 7, 10, -1, -3, 100, 255, 256, 65535, 1 << 31, -1 << 31]))
      guard depth > 0 else { return pick([number, .variable(variable())]) }
      let kind = self.number(0...(isSimple ? 6 : !isFunction ? 11 : functions.isEmpty ? 9 : 10))
      func operand(_ builder: inout Builder) -> Value {
        builder.value(depth: depth - 1, isSimple: isSimple)
      }
      switch kind {
      case 0: return number
      case 1: return .variable(variable())
      case 2: return counters.isEmpty ? number : .counter(pick(counters))
      case 3...5:
        return .arithmetic(pick(["+", "-", "*", "&", "|", "^"]), operand(&self), operand(&self))
      case 6:
        let condition = condition(depth: depth - 1, isSimple: isSimple)
        return .choice(condition, operand(&self), operand(&self))
      case 7, 8: return .increment(variable(), by: pick([1, -1]), yieldsOld: pick([true, false]))
      case 9:
        let values = (0..<self.number(2...3)).map { _ in operand(&self) }
        return .component(self.number(0...values.count - 1), of: values)
      case 10 where !functions.isEmpty:
        let function = self.number(0...functions.count - 1)
        return .call(function, (0..<functions[function]).map { _ in operand(&self) })
      default: return .element(key())
      }
    }

    private mutating func condition(depth: Int, isSimple: Bool = false) -> Condition {
      switch number(0...(depth > 0 ? 5 : 2)) {
      case 0...2:
        let symbol = pick(["==", "!=", "<", "<=", ">", ">="])
        let left = value(depth: depth, isSimple: isSimple)
        return .comparison(symbol, left, value(depth: depth, isSimple: isSimple))
      case 3: return .negation(condition(depth: depth - 1, isSimple: isSimple))
      default:
        let left = condition(depth: depth - 1, isSimple: isSimple)
        return .logic(pick(["&&", "||"]), left, condition(depth: depth - 1, isSimple: isSimple))
      }
    }

    private mutating func statement() -> Statement {
      budget -= 1
      switch number(0...(budget < 0 ? 0 : 10)) {
      case 0...2: return .assign(variable(), value(depth: 3))
      case 3 where !isFunction: return .assignElement(key(), value(depth: 3))
      case 4 where !isFunction: return .addToElement(key(), value(depth: 3, isSimple: true))
      case 5 where !isFunction: return .delete(key())
      case 6, 7:
        return .branch(condition(depth: 3), block(), number(0...1) == 0 ? [] : block())
      case 8 where loopDepth < 2: return loop(isRange: true)
      case 9 where loopDepth < 2: return loop(isRange: false)
      case 9...10 where loopDepth > 0:
        return .leaveLoop(condition(depth: 2), goesOn: pick([true, false]))
      case 3...5 where isFunction: return .leave(condition(depth: 2), value(depth: 2))
      default: return .assign(variable(), value(depth: 4))
      }
    }

    private mutating func loop(isRange: Bool) -> Statement {
      let counter = counterCount
      counterCount += 1
      loopDepth += 1
      counters.append(counter)
      let statements = block()
      counters.removeLast()
      loopDepth -= 1
      let count = number(0...5 as ClosedRange<Int64>)
      return isRange
        ? .range(counter: counter, first: number(-2...2), count: count, statements)
        : .loop(counter: counter, count: count, statements)
    }
  }
}

// MARK: The script

extension RandomProgram {

  /// The script; it prints the variables, then the elements of the map and their number.
  var script: String {
    let variables = (0..<Self.variableCount).map { "  let $v\($0): int64 = \($0);\n" }.joined()
    var lines = ""
    for (number, function) in functions.enumerated() {
      let parameters = function.parameters.enumerated().map { "$p\($0): \($1.type)" }
      let list = parameters.joined(separator: ", ")
      lines += "fn f\(number)(\(list)): \(function.resultForm.type) {\n"
      lines += (0..<Self.variableCount).map { variable in
        let given = function.parameters.indices.filter { $0 % Self.variableCount == variable }
        let sum = ["(int64)0"] + given.map { function.parameters[$0].unpacked("$p\($0)") }
        return "  let $v\(variable): int64 = \(sum.joined(separator: " + "));\n"
      }.joined()
      lines += text(function.statements, of: function)
      lines += "return \(function.resultForm.packed(text(function.result)));\n}\n"
    }
    let format = Array(repeating: "%lld", count: Self.variableCount + Self.keys.count + 1)
    let values =
      (0..<Self.variableCount).map { "$v\($0)" } + Self.keys.map { "@m[\($0)]" } + ["len(@m)"]
    return lines + "begin {\n  @m[99] = (int64)0; delete(@m, 99);\n" + variables + text(statements)
      + "  printf(\"\(format.joined(separator: " "))\\n\", \(values.joined(separator: ", ")));\n"
      + "  clear(@m);\n  exit();\n}\n"
  }

  private func text(_ statements: [Statement], of function: Function? = nil) -> String {
    statements.map { text($0, of: function) + "\n" }.joined()
  }

  private func text(_ statement: Statement, of function: Function?) -> String {
    switch statement {
    case .assign(let variable, let value): "$v\(variable) = \(text(value));"
    case .assignElement(let key, let value): "@m[\(key)] = \(text(value));"
    case .addToElement(let key, let value): "@m[\(key)] += \(text(value));"
    case .delete(let key): "if (has_key(@m, \(key))) { delete(@m, \(key)); }"
    case .branch(let condition, let first, let second):
      "if (\(text(condition))) {\n\(text(first, of: function))} else {\n"
        + "\(text(second, of: function))}"
    case .range(let counter, let first, let count, let statements):
      "for ($i\(counter) : (\(first))..(\(first + count))) {\n"
        + "\(text(statements, of: function))}"
    case .loop(let counter, let count, let statements):
      """
      let $i\(counter): int64 = 0;
      while ($i\(counter) < \(count)) {
      $i\(counter)++;
      \(text(statements, of: function))}
      """
    case .leaveLoop(let condition, let goesOn):
      "if (\(text(condition))) { \(goesOn ? "continue" : "break"); }"
    case .leave(let condition, let value):
      "if (\(text(condition))) { return \(returned(value, by: function)); }"
    }
  }

  private func returned(_ value: Value, by function: Function?) -> String {
    (function?.resultForm ?? .number).packed(text(value))
  }

  private func text(_ value: Value) -> String {
    switch value {
    case .number(let number): "(int64)(\(number))"
    case .variable(let variable): "$v\(variable)"
    case .counter(let counter): "(int64)$i\(counter)"
    case .element(let key): "@m[\(key)]"
    case .arithmetic(let symbol, let left, let right): "(\(text(left)) \(symbol) \(text(right)))"
    case .choice(let condition, let first, let second):
      "(\(text(condition)) ? \(text(first)) : \(text(second)))"
    case .increment(let variable, let amount, let yieldsOld):
      yieldsOld
        ? "($v\(variable)\(amount > 0 ? "++" : "--"))"
        : "(\(amount > 0 ? "++" : "--")$v\(variable))"
    case .component(let index, let values):
      "(\(values.map(text).joined(separator: ", "))).\(index)"
    case .call(let function, let values): text(function, values)
    }
  }

  private func text(_ number: Int, _ values: [Value]) -> String {
    let function = functions[number]
    let arguments = zip(function.parameters, values).map { $0.packed(text($1)) }
    return function.resultForm.unpacked("f\(number)(\(arguments.joined(separator: ", ")))")
  }

  private func text(_ condition: Condition) -> String {
    switch condition {
    case .comparison(let symbol, let left, let right): "\(text(left)) \(symbol) \(text(right))"
    case .logic(let symbol, let left, let right): "(\(text(left)) \(symbol) \(text(right)))"
    case .negation(let condition): "!(\(text(condition)))"
    }
  }
}

// MARK: Results

extension RandomProgram {

  /// The line that the script prints.
  var output: String {
    var state = State(variables: (0..<Self.variableCount).map { Int64($0) })
    _ = run(statements, &state)
    let elements = Self.keys.map { state.elements[$0] ?? 0 }
    return (state.variables + elements + [Int64(state.elements.count)]).map { String($0) }
      .joined(separator: " ")
  }

  private struct State {
    var variables: [Int64]
    var elements: [Int64: Int64] = [:]
    var counters: [Int: Int64] = [:]
  }

  /// What follows a statement.
  private enum Flow {
    case next, nextTurn, endOfLoop
    case result(Int64)
  }

  private func run(_ statements: [Statement], _ state: inout State) -> Flow {
    for statement in statements {
      let flow = run(statement, &state)
      if case .next = flow { continue }
      return flow
    }
    return .next
  }

  private func run(_ statement: Statement, _ state: inout State) -> Flow {
    switch statement {
    case .assign(let variable, let value): state.variables[variable] = self.value(value, &state)
    case .assignElement(let key, let value): state.elements[key] = self.value(value, &state)
    case .addToElement(let key, let value):
      state.elements[key, default: 0] &+= self.value(value, &state)
    case .delete(let key): state.elements[key] = nil
    case .branch(let condition, let first, let second):
      return run(holds(condition, &state) ? first : second, &state)
    case .range(let counter, let first, let count, let statements):
      return turns(first..<first + count, counter, statements, &state)
    case .loop(let counter, let count, let statements):
      return turns(1..<count + 1, counter, statements, &state)
    case .leaveLoop(let condition, let goesOn):
      if holds(condition, &state) { return goesOn ? .nextTurn : .endOfLoop }
    case .leave(let condition, let value):
      if holds(condition, &state) { return .result(self.value(value, &state)) }
    }
    return .next
  }

  private func turns(
    _ range: Range<Int64>, _ counter: Int, _ statements: [Statement], _ state: inout State
  ) -> Flow {
    for number in range {
      state.counters[counter] = number
      switch run(statements, &state) {
      case .next, .nextTurn: break
      case .endOfLoop: return .next
      case .result(let value): return .result(value)
      }
    }
    return .next
  }

  private func value(_ value: Value, _ state: inout State) -> Int64 {
    switch value {
    case .number(let number): return number
    case .variable(let variable): return state.variables[variable]
    case .counter(let counter): return state.counters[counter] ?? 0
    case .element(let key): return state.elements[key] ?? 0
    case .arithmetic(let symbol, let left, let right):
      let first = self.value(left, &state)
      return RandomExpression.result(symbol, first, self.value(right, &state))
    case .choice(let condition, let first, let second):
      return self.value(holds(condition, &state) ? first : second, &state)
    case .increment(let variable, let amount, let yieldsOld):
      let old = state.variables[variable]
      state.variables[variable] = old &+ amount
      return yieldsOld ? old : old &+ amount
    case .component(let index, let values): return values.map { self.value($0, &state) }[index]
    case .call(let function, let values):
      return call(functions[function], values.map { self.value($0, &state) })
    }
  }

  private func call(_ function: Function, _ values: [Int64]) -> Int64 {
    var variables = [Int64](repeating: 0, count: Self.variableCount)
    for (index, value) in values.enumerated() { variables[index % Self.variableCount] &+= value }
    var state = State(variables: variables)
    if case .result(let value) = run(function.statements, &state) { return value }
    return value(function.result, &state)
  }

  private func holds(_ condition: Condition, _ state: inout State) -> Bool {
    switch condition {
    case .comparison(let symbol, let left, let right):
      let first = value(left, &state)
      return RandomExpression.holds(symbol, first, value(right, &state)) != 0
    case .logic("&&", let left, let right): return holds(left, &state) && holds(right, &state)
    case .logic(_, let left, let right): return holds(left, &state) || holds(right, &state)
    case .negation(let condition): return !holds(condition, &state)
    }
  }
}
