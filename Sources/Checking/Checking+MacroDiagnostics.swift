import Diagnostics
import Source
import Syntax

extension Diagnostic {

  /// No macro of that name takes the arguments.
  static func noSuchMacro(
    _ name: Identifier, _ candidates: [MacroDeclaration], _ count: Int
  ) -> Diagnostic {
    let arguments = count == 1 ? "this argument" : "these \(count) arguments"
    return Diagnostic(
      .macroArguments,
      count == 0
        ? "no macro '\(name.name)' is called without arguments"
        : "no macro '\(name.name)' takes \(arguments)", at: name.range,
      notes: candidates.map { Note("there is '\($0.signature)'", at: $0.name.range) })
  }

  /// A macro is part of its own expansion.
  static func recursiveMacro(_ name: Identifier) -> Diagnostic {
    Diagnostic(.recursiveMacro, "the macro '\(name.name)' calls itself", at: name.range)
  }

  /// Two macros take the same arguments.
  static func redeclaredMacro(_ name: Identifier, previous: SourceRange) -> Diagnostic {
    Diagnostic(
      .redeclaredMacro, "'\(name.name)' is declared twice for the same kinds of arguments",
      at: name.range, notes: [Note("it was declared here", at: previous)])
  }

  /// Two parameters have one name.
  static func duplicateParameter(_ name: Identifier, of owner: String) -> Diagnostic {
    Diagnostic(
      .duplicateParameter, "'\(owner)' has two parameters called '\(name.name)'", at: name.range)
  }

  /// A macro uses a map that it is not given.
  static func unhygienicMap(_ name: Identifier, in macro: String) -> Diagnostic {
    Diagnostic(
      .unhygienicMap, "the macro '\(macro)' uses '@\(name.name)' without being given it",
      at: name.range, fixIts: [FixIt("make '@\(name.name)' a parameter of the macro")])
  }

  /// A macro declares a variable with the name of a parameter.
  static func shadowedParameter(_ name: Identifier, of macro: String) -> Diagnostic {
    Diagnostic(
      .duplicateParameter, "'$\(name.name)' is a parameter of '\(macro)'", at: name.range,
      fixIts: [FixIt("choose another name for the variable")])
  }

  /// A parameter that stands for a type is used as a value.
  static func typeAsValue(
    _ name: String, _ type: SourceRange, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .typeAsValue, "'\(name)' stands for a type, which is no value", at: range,
      notes: [Note("the type is given here", at: type)])
  }

  /// Macros make more text than can be compiled.
  static func expansionTooLarge(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.expansionTooLarge, "the expansion of '\(name)' becomes too large", at: range)
  }
}
