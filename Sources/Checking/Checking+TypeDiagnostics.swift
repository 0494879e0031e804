import Diagnostics
import KernelProfile
import Language
import Source
import Syntax
import TypedIR

extension Diagnostic {

  static func undefinedVariable(_ name: Identifier, visible: [String]) -> Diagnostic {
    Diagnostic(
      .undefinedVariable, "'$\(name.name)' is used before anything is assigned to it",
      at: name.range,
      fixIts: didYouMean(closest(to: name.name, among: visible), at: name.range, prefix: "$"))
  }

  static func variableTypeMismatch(
    _ name: String, _ old: Type, _ new: Type, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .variableType,
      "a value of type '\(new.description)' cannot be assigned to '$\(name)' of type"
        + " '\(old.description)'", at: range,
      notes: [Note("it is first assigned here", at: first)])
  }

  static func declaredTypeMismatch(
    _ declared: Type, _ type: Type, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .variableType,
      "a value of type '\(type.description)' does not fit into the declared type"
        + " '\(declared.description)'", at: range,
      fixIts: [FixIt("cast it: '(\(declared.description))'")])
  }

  static func constantOutOfRange(_ type: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .constantOutOfRange, "the number does not fit into '\(type.description)'", at: range)
  }

  static func redeclaredVariable(_ name: Identifier, previous: SourceRange) -> Diagnostic {
    Diagnostic(
      .redeclaredVariable, "'$\(name.name)' is declared already", at: name.range,
      notes: [Note("the other declaration is here", at: previous)])
  }

  static func invalidOperands(
    _ operation: Located<Tree.BinaryOperator>, _ left: Type, _ right: Type
  ) -> Diagnostic {
    Diagnostic(
      .invalidOperands,
      "'\(operation.value.rawValue)' cannot be applied to values of types '\(left.description)' and"
        + " '\(right.description)'", at: operation.range)
  }

  static func invalidOperand(
    _ operation: Located<Tree.UnaryOperator>, _ type: Type
  ) -> Diagnostic {
    Diagnostic(
      .invalidOperands,
      "'\(operation.value.rawValue)' cannot be applied to a value of type '\(type.description)'",
      at: operation.range)
  }

  static func stepOfPointer(_ type: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidOperands, "a value of type '\(type.description)' cannot be counted up or down",
      at: range)
  }

  static func invalidCast(_ source: Type, _ target: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidCast,
      "a value of type '\(source.description)' cannot be cast to '\(target.description)'",
      at: range)
  }

  static func undeclarableType(_ type: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidCast, "a variable cannot have the type '\(type.description)'", at: range)
  }

  static func aggregateType(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidCast, "only maps have values of type '\(name)'", at: range,
      fixIts: [FixIt("use an integer type for the number that is counted so far")])
  }

  static func noMembers(_ type: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(.noMembers, "a value of type '\(type.description)' has no members", at: range)
  }

  static func noElements(_ type: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(.noElements, "a value of type '\(type.description)' has no elements", at: range)
  }

  static func invalidIndex(_ type: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .noElements, "a value of type '\(type.description)' cannot be an index", at: range)
  }

  static func indexOutOfBounds(
    _ index: Int64, count: Int, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .indexOutOfBounds, "there is no element \(index): there are \(plural(count, "element"))",
      at: range)
  }

  static func conditionNotScalar(_ type: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .conditionNotScalar, "a value of type '\(type.description)' is neither true nor false",
      at: range, fixIts: [FixIt("compare it with something")])
  }

  static func notAValue(_ type: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .notAValue, "a '\(type.description)' cannot be used as a value", at: range,
      fixIts: type.valueAdvice.map { [FixIt($0)] } ?? [])
  }

  static func divisionByZero(at range: SourceRange) -> Diagnostic {
    Diagnostic(.divisionByZero, "this is a division by zero", at: range)
  }

  static func choiceMismatch(_ first: Type, _ second: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .choiceMismatch,
      "the values of the choice have the types '\(first.description)' and '\(second.description)'",
      at: range)
  }

  static func textTooLong(_ length: Int, limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .textTooLong, "the string has \(length) bytes, and strings may have \(limit)", at: range,
      fixIts: [FixIt("set 'max_strlen' in the 'config' block")])
  }

  static func unrollCountNotConstant(at range: SourceRange) -> Diagnostic {
    Diagnostic(.unrollCount, "the number of repetitions must be a constant", at: range)
  }

  static func unrollCountOutOfRange(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unrollCount, "a block is repeated 1 to 100 times, and nested ones 1000 times in all",
      at: range)
  }

  static func unknownVariableType(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.unknownVariableType, "nothing tells the type of '$\(name)'", at: range)
  }

  static func notAssignable(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .notAssignable, "'\(name)' cannot be assigned to", at: range,
      fixIts: [FixIt("write '$\(name)' for a variable or '@\(name)' for a map")])
  }

  static func noSize(_ type: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(.noSize, "the size of a '\(type.description)' is not known", at: range)
  }

  static func offsetOfBitField(at range: SourceRange) -> Diagnostic {
    Diagnostic(.noSize, "a bit field has no offset in bytes", at: range)
  }

  // MARK: Kernel types

  static func unknownType(
    _ name: String, at range: SourceRange, aggregate: String? = nil
  ) -> Diagnostic {
    if name == TypeName.text || name == TypeName.buffer {
      return Diagnostic(
        .unknownType, "the type '\(name)' has a size", at: range,
        fixIts: [FixIt("write '\(name)[16]', for at most so many bytes")])
    }
    let meant = aggregate.map { [$0] } ?? closest(to: name, among: TypeName.scalarNames)
    return Diagnostic(
      .unknownType, "there is no type '\(name)'", at: range,
      fixIts: didYouMean(meant, at: range))
  }

  static func unknownAggregate(
    _ name: Identifier, _ kind: AggregateKind, closest: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownType, "the kernel profile has no '\(kind.rawValue) \(name.name)'", at: name.range,
      fixIts: didYouMean(closest, at: name.range))
  }

  static func unknownField(
    _ name: Identifier, of owner: String, closest: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownField, "there is no field '\(name.name)' in '\(owner)'", at: name.range,
      fixIts: didYouMean(closest, at: name.range))
  }

  static func missingFields(_ use: MissingFields.Use) -> Diagnostic {
    let shown = use.tracepoints.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
    let more = use.tracepoints.count - 3
    return Diagnostic(
      .unknownField,
      "there is no field '\(use.name)' in \(shown)" + (more > 0 ? " and \(more) more" : ""),
      at: use.range)
  }

  static func incompleteType(_ type: StructureReference, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .incompleteType,
      "the kernel profile knows only the name of '\(Type.structure(type).description)'", at: range)
  }

  static func anonymousBase(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unrelocatable,
      "this points to a structure without a name, which cannot be found in another kernel",
      at: range)
  }

  static func unrelocatableField(_ name: Identifier, of owner: String) -> Diagnostic {
    Diagnostic(
      .unrelocatable,
      "the field '\(name.name)' of '\(owner)' cannot be found in another kernel", at: name.range)
  }

  // MARK: Warnings

  static func unusedValue(at range: SourceRange) -> Diagnostic {
    Diagnostic(.unusedValue, "the value is not used", at: range)
  }

  static func unreachable(at range: SourceRange) -> Diagnostic {
    Diagnostic(.unreachable, "this is never reached", at: range)
  }

  static func lostSign(_ what: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .lostSign,
      "\(what.hasPrefix("the ") ? what : "'\(what)'") has a sign, and this value has none: above"
        + " 9223372036854775807 it becomes negative", at: range,
      fixIts: [FixIt("cast one of the values")])
  }

  static func signedDivision(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .signedDivision, "the division takes negative numbers for large ones", at: range)
  }

  static func unassignedVariable(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unassignedVariable, "nothing is ever assigned to '$\(name)', which stays zero", at: range)
  }
}

extension Type {

  /// How to use something in memory.
  fileprivate var valueAdvice: String? {
    switch self {
    case .structure: "use one of its members"
    case .array: "use one of its elements"
    case .error, .void, .boolean, .integer, .pointer, .enumeration, .function, .string, .tuple,
      .record, .kernelStack, .kernelSymbol, .userStack, .userSymbol, .probeName, .functionName,
      .aggregate, .internetAddress, .timestamp, .buffer, .macAddress, .userName, .controlGroupPath:
      nil
    }
  }
}
