import Diagnostics
import KernelProfile
import Language
import Rendering
import Source
import Syntax
import TypedIR

extension Diagnostic {

  /// Returns the names that are like `name`, the likest first.
  static func closest(to name: String, among candidates: [String]) -> [String] {
    closestNames(to: name, among: candidates)
  }

  static func argumentCount(
    _ builtin: Builtin, _ count: Int, at range: SourceRange
  ) -> Diagnostic {
    let minimum = builtin.minimumArgumentCount
    let expected: String
    switch builtin.maximumArgumentCount {
    case minimum?: expected = plural(minimum, "argument")
    case let maximum? where minimum == 0: expected = "at most \(plural(maximum, "argument"))"
    case let maximum?: expected = "\(minimum) to \(maximum) arguments"
    case nil: expected = "at least \(plural(minimum, "argument"))"
    }
    return Diagnostic(
      .argumentCount, "'\(builtin.name)' takes \(expected), not \(count)", at: range,
      fixIts: [FixIt("its form is '\(builtin.signature)'")])
  }

  static func typeAsArgument(
    _ parameter: BuiltinParameter, _ builtin: Builtin, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .argumentType, "'\(builtin.name)' takes a value as '\(parameter.label)', not a type",
      at: range)
  }

  static func argumentType(
    _ parameter: BuiltinParameter, _ builtin: Builtin, _ type: Type, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .argumentType,
      "'\(builtin.name)' takes \(parameter.expectation) as '\(parameter.label)', not a value of type"
        + " '\(type.description)'", at: range)
  }

  static func mapExpected(
    _ parameter: BuiltinParameter, _ builtin: Builtin, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .argumentType, "'\(builtin.name)' takes \(parameter.expectation) here", at: range)
  }

  static func noSymbol(_ builtin: Builtin, at range: SourceRange) -> Diagnostic {
    Diagnostic(.argumentType, "'\(builtin.name)' takes an address, not text", at: range)
  }

  static func notAnAddress(_ type: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .argumentType, "a value of type '\(type.description)' is no Internet address", at: range,
      fixIts: [FixIt("give it an integer, or an array or structure of 4 or 16 bytes")])
  }

  static func wrongAddressFamily(
    _ number: Int64, bytes: Int, at range: SourceRange
  ) -> Diagnostic {
    let families = addressFamilies.map { "\($0.name) (\($0.number))" }
    let known = addressFamilies.first { $0.number == number }
    let problem =
      known.map { "an address of \($0.name) has \($0.addressBytes) bytes, not \(bytes)" }
      ?? "\(number) is no family of Internet addresses"
    return Diagnostic(
      .argumentOutOfRange, problem, at: range,
      fixIts: known == nil ? [FixIt("the families are \(families.joined(separator: ", "))")] : [])
  }

  static func notStrings(_ type: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .argumentType, "a value of type '\(type.description)' is no array of strings", at: range)
  }

  static func invalidOptionName(_ name: String, at range: SourceRange) -> Diagnostic {
    let problem =
      name == helpOptionName
      ? "'--\(name)' tells what the script can be given"
      : "'\(name)' cannot be the name of an option"
    return Diagnostic(
      .invalidOptionName, problem, at: range,
      fixIts: [FixIt("a name is a letter, then letters, digits, '-' and '_', and not 'help'")])
  }

  static func optionMismatch(
    _ name: String, _ call: BuiltinCall, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .optionMismatch, "the option '\(name)' has another default or description here",
      at: call.range, notes: [Note("it is used first here", at: first)],
      fixIts: [FixIt("give it the same in all places, or keep it in a variable")])
  }

  static func unknownRegister(
    _ name: String, _ table: RegisterTable, at range: SourceRange
  ) -> Diagnostic {
    let names = table.registers.map(\.name)
    let foreign = table.foreignArchitecture(ofRegister: name)
    let problem =
      foreign.map { "'\(name)' is a register of \($0); this is for \(table.architecture)" }
      ?? "\(table.architecture) has no register '\(name)'"
    let advice =
      foreign == nil
      ? didYouMean(closest(to: name, among: names).map { "\"\($0)\"" }, at: range) : []
    return Diagnostic(
      .unknownRegister, problem, at: range,
      fixIts: advice + [FixIt("its registers are \(names.sorted().joined(separator: ", "))")])
  }

  static func notText(_ type: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(.argumentType, "a value of type '\(type.description)' is not text", at: range)
  }

  static func literalExpected(
    _ parameter: BuiltinParameter, _ builtin: Builtin, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .constantExpected, "the '\(parameter.label)' of '\(builtin.name)' must be a string literal",
      at: range)
  }

  static func exchangedArguments(
    _ literal: BuiltinParameter, _ number: BuiltinParameter, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .argumentType,
      "the '\(literal.label)' and the '\(number.label)' are given in each other's place",
      at: range, fixIts: [FixIt("exchange them")])
  }

  static func constantExpected(
    _ parameter: BuiltinParameter, _ builtin: Builtin, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .constantExpected, "the '\(parameter.label)' of '\(builtin.name)' must be a constant",
      at: range)
  }

  static func notConstant(at range: SourceRange) -> Diagnostic {
    Diagnostic(.constantExpected, "this must be a constant", at: range)
  }

  static func argumentOutOfRange(
    _ what: String, _ allowed: ClosedRange<Int64>, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .argumentOutOfRange,
      "\(what) must be a number from \(allowed.lowerBound) to \(allowed.upperBound)", at: range)
  }

  static func linearHistogramBounds(
    _ minimum: Int64, _ maximum: Int64, _ step: Int64, at range: SourceRange
  ) -> Diagnostic {
    let problem =
      minimum >= maximum
      ? "the minimum \(minimum) is not below the maximum \(maximum)"
      : "\(maximum - minimum) by steps of \(step) is more than \(maximumLinearBuckets) steps"
    return Diagnostic(.argumentOutOfRange, problem, at: range)
  }

  static func invalidFormat(
    _ error: FormatError, text: [UInt8], at range: SourceRange
  ) -> Diagnostic {
    let conversion = String(decoding: text[error.range], as: UTF8.self)
    let problem =
      switch error.reason {
      case .unsupportedConversion: "'\(conversion)' cannot be printed"
      case .unknownLength: "'\(conversion)' has a length that does not exist"
      case .widthTooLarge: "'\(conversion)' is wider than \(FormatString.maximumWidth) characters"
      }
    return Diagnostic(.invalidFormat, problem, at: range)
  }

  static func formatArgumentCount(
    _ conversions: Int, _ values: Int, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .formatArgumentCount,
      "the format has \(plural(conversions, "conversion")), but there \(values == 1 ? "is" : "are")"
        + " \(plural(values, "value"))", at: range)
  }

  static func formatArgumentType(
    _ conversion: String, _ type: Type, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .formatArgumentType, "'\(conversion)' cannot print a value of type '\(type.description)'",
      at: range, fixIts: [FixIt("'%s' prints values of any type")])
  }

  static func noValue(_ builtin: Builtin, at range: SourceRange) -> Diagnostic {
    Diagnostic(.noValue, "'\(builtin.name)' has no value", at: range)
  }

  static func misplacedAggregate(_ builtin: Builtin, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .misplacedAggregate, "the result of '\(builtin.name)' must be stored in a map", at: range,
      fixIts: [FixIt("write '@name = \(builtin.signature)'")])
  }

  static func notAvailable(
    _ builtin: Builtin, _ need: ProbeFeature, in kind: ProbeKind, at range: SourceRange
  ) -> Diagnostic {
    let kinds = probeKinds.filter { $0.provides.contains(need) }.map(\.name)
    return Diagnostic(
      .notAvailable,
      "'\(builtin.name)' is not available here: probes of kind '\(kind.name)' have no"
        + " \(need.description)", at: range,
      fixIts: [FixIt("it is available in " + kinds.joined(separator: ", "))])
  }

  /// An argument of a function is no number in a register.
  static func unreadableArgument(
    _ name: String, _ type: KernelType, at range: SourceRange
  ) -> Diagnostic {
    let reason =
      switch type {
      case .floatingPoint: "it is a floating-point number"
      case .aggregate, .array, .incomplete: "it is passed by value"
      case .void, .integer, .pointer, .enumeration, .function: "it is passed on the stack"
      }
    return Diagnostic(
      .notAvailable, "'args.\(name)' is not available here: \(reason)", at: range)
  }

  static func noSuchArgument(
    _ builtin: Builtin, count: Int, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .notAvailable,
      "'\(builtin.name)' is not available here: there are only \(plural(count, "argument"))",
      at: range)
  }

  static func wordExpected(
    _ words: [String], _ builtin: Builtin, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .wordExpected,
      "'\(builtin.name)' takes one of these words: \(words.joined(separator: ", "))", at: range)
  }

  static func unknownStackMode(_ word: String, at range: SourceRange) -> Diagnostic {
    let modes = stackModes.map(\.name)
    return Diagnostic(
      .wordExpected, "there is no way '\(word)' to print a stack", at: range,
      fixIts: didYouMean(closest(to: word, among: modes), at: range)
        + [FixIt("it is printed as one of: \(modes.joined(separator: ", "))")])
  }

  static func quotedWord(_ word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .wordExpected, "a word is expected here, and no string", at: range,
      fixIts: [
        FixIt("write '\(word)' without quotes", edit: Edit(replacing: range, with: word))
      ])
  }

  static func noBuildIDs(at range: SourceRange) -> Diagnostic {
    Diagnostic(.wordExpected, "only stacks of processes can be printed as build ids", at: range)
  }

  static func modeBehindDepth(_ builtin: Builtin, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .wordExpected, "'\(builtin.name)' takes a word, then a number of frames", at: range)
  }

  /// Returns a number with a noun.
  static func plural(_ number: Int, _ noun: String) -> String {
    "\(number == 0 ? "no" : String(number)) \(noun)\(number == 1 ? "" : "s")"
  }
}

extension BuiltinParameter {

  /// What may be given, as diagnostics say it.
  fileprivate var expectation: String {
    switch kind {
    case .integer: "an integer"
    case .constant: "a constant"
    case .loadTimeNumber: "a constant or a positional parameter"
    case .text: "text"
    case .literalText, .name: "a string literal"
    case .address: "an address"
    case .value, .reference: "a value"
    case .characters: "a string, an array of characters or a pointer to characters"
    case .memory: "a pointer or a value"
    case .variable: "a variable"
    case .type: "a type"
    case .member: "the name of a member"
    case .signal: "the name or the number of a signal"
    case .map: "the name of a map"
    case .element: "a map or an element of one"
    case .printable: "the name of a map"
    case .keyword(let words): "one of " + words.joined(separator: ", ")
    case .stackOption: "a word or a number"
    }
  }
}
