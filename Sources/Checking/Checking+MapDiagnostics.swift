import Diagnostics
import Language
import Source
import Syntax
import TypedIR

extension Diagnostic {

  static func undefinedMap(_ name: Identifier, assigned: [String]) -> Diagnostic {
    Diagnostic(
      .undefinedMap, "nothing is ever stored in '@\(name.name)'", at: name.range,
      fixIts: didYouMean(closest(to: name.name, among: assigned), at: name.range, prefix: "@"))
  }

  static func keyCountMismatch(
    _ name: String, expected: Int, given: Int, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .keyCount, "'@\(name)' has \(plural(expected, "key")), not \(given)", at: range,
      notes: [Note("it is first used here", at: first)])
  }

  static func keyTypeMismatch(
    _ name: String, _ old: Type, _ new: Type, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .keyType,
      "a value of type '\(new.description)' cannot be a key of '@\(name)', whose keys have the type"
        + " '\(old.description)'", at: range, notes: [Note("it is first used here", at: first)])
  }

  static func mapValueMismatch(
    _ name: String, _ old: Type, _ new: Type, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .mapValueType,
      "a value of type '\(new.description)' cannot be stored in '@\(name)', whose values have the"
        + " type '\(old.description)'", at: range,
      notes: [Note("it is first assigned here", at: first)])
  }

  static func aggregateAsValue(_ aggregate: Aggregate, _ name: Identifier) -> Diagnostic {
    Diagnostic(
      .aggregateAsValue,
      "the result of '\(aggregate.name)' in '@\(name.name)' is known only when it is printed",
      at: name.range)
  }

  static func unknownMapKind(_ kind: Identifier) -> Diagnostic {
    let names = declarableMapKinds.map(\.name)
    return Diagnostic(
      .mapKind, "there is no kind of map '\(kind.name)'", at: kind.range,
      fixIts: didYouMean(closest(to: kind.name, among: names), at: kind.range)
        + [FixIt("the kinds are \(names.joined(separator: ", "))")])
  }

  static func wrongMapKind(
    _ declaration: MapTable.Declaration, _ type: Type, at range: SourceRange
  ) -> Diagnostic {
    let kinds = declarableMapKinds.filter { $0.holdsAggregates == type.isAggregate }.map(\.name)
    return Diagnostic(
      .mapKind, "a map of kind '\(declaration.kind)' cannot hold a '\(type.description)'",
      at: range, notes: [Note("it is declared here", at: declaration.range)],
      fixIts: [FixIt("declare it as \(kinds.joined(separator: " or "))")])
  }

  static func mapSizeExpected(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .argumentOutOfRange, "the size of a map must be a number from 1 to 1073741823", at: range)
  }

  static func unknownMapType(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.unknownMapType, "nothing tells the type of the values of '@\(name)'", at: range)
  }

  static func redeclaredMap(_ name: Identifier, previous: SourceRange?) -> Diagnostic {
    Diagnostic(
      .redeclaredMap, "'@\(name.name)' is declared already", at: name.range,
      notes: previous.map { [Note("the other declaration is here", at: $0)] } ?? [])
  }

  static func unusedMap(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.unusedMap, "'@\(name)' is declared and not used", at: range)
  }
}
