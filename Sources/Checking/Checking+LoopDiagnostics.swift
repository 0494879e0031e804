import Diagnostics
import Source
import Syntax
import TypedIR

extension Diagnostic {

  static func noLoop(_ word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .noLoop, "'\(word)' stands outside of a loop", at: range,
      fixIts: [FixIt("use 'return' to leave the action")])
  }

  static func invalidBound(_ type: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidLoop, "a value of type '\(type.description)' cannot be the end of a range", at: range)
  }

  static func deprecatedLoop(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .deprecatedLoop, "'while' is deprecated", at: range,
      fixIts: [FixIt("write 'for ($i : 0..n) { … }', and leave it with 'break'")])
  }

  static func printedInLoop(_ name: Identifier) -> Diagnostic {
    Diagnostic(
      .printedInLoop, "this prints all of '@\(name.name)' for each of its elements",
      at: name.range, fixIts: [FixIt("print the element that the loop visits, or print behind it")])
  }

  static func mapWithoutKeys(_ name: Identifier) -> Diagnostic {
    Diagnostic(
      .invalidLoop, "'@\(name.name)' has no keys, so that there is nothing to run over",
      at: name.range)
  }

  static func unreadableAggregate(_ aggregate: Aggregate, _ name: Identifier) -> Diagnostic {
    Diagnostic(
      .invalidLoop, "the results of '\(aggregate.name)' in '@\(name.name)' are no single values",
      at: name.range, fixIts: [FixIt("print the map")])
  }
}
