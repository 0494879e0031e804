import Diagnostics
import Language
import Source
import Syntax
import TypedIR

extension Diagnostic {

  /// Two functions, or a function and a macro, have one name.
  static func redeclaredFunction(_ name: Identifier, previous: SourceRange) -> Diagnostic {
    Diagnostic(
      .redeclaredFunction, "'\(name.name)' is declared twice", at: name.range,
      notes: [Note("it was declared here", at: previous)])
  }

  /// Two programs in C have a function of one name.
  static func importedTwice(
    _ name: String, at range: SourceRange, previous: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .redeclaredFunction, "the function '\(name)' is imported twice", at: range,
      notes: [Note("it is imported here as well", at: previous)],
      fixIts: [FixIt("make one of them 'static', or rename it")])
  }

  /// A parameter or result is no value that a variable can have.
  static func impossibleParameter(_ type: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .functionParameters, "functions take and return values, which '\(type.description)' is not",
      at: range, fixIts: [FixIt("pass a pointer, or make the function a macro")])
  }

  /// A function is given pointers into the kernel's memory and into that of processes.
  static func pointerIntoOtherMemory(
    _ space: AddressSpace, at range: SourceRange, declaration: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .variableType,
      space == .user
        ? "this pointer leads into a process, and another in its place into the kernel"
        : "this pointer leads into the kernel, and another in its place into a process",
      at: range, notes: [Note("it is declared here", at: declaration)],
      fixIts: [FixIt("write a function for each, or make it a macro")])
  }

  /// A function is given too few or too many arguments.
  static func functionArguments(_ name: Identifier, _ expected: Int, _ count: Int) -> Diagnostic {
    Diagnostic(
      .argumentCount,
      "'\(name.name)' takes \(expected) argument\(expected == 1 ? "" : "s"), not \(count)",
      at: name.range)
  }

  /// A type is given to a function.
  static func typeAsArgument(at range: SourceRange) -> Diagnostic {
    Diagnostic(.typeAsValue, "only macros take types as arguments", at: range)
  }

  /// A function ends without its result.
  static func missingReturn(_ name: Identifier) -> Diagnostic {
    Diagnostic(
      .functionResult, "'\(name.name)' can end without 'return' and a value", at: name.range)
  }

  /// A function without result returns a value.
  static func unexpectedResult(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.functionResult, "'\(name)' is declared to return nothing", at: range)
  }

  /// A function returns nothing and should.
  static func expectedResult(_ name: String, _ type: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .functionResult, "'\(name)' is declared to return a '\(type.description)'", at: range)
  }

  /// A function calls itself.
  static func recursiveFunction(_ name: Identifier) -> Diagnostic {
    Diagnostic(
      .recursiveFunction, "the function '\(name.name)' calls itself", at: name.range,
      fixIts: [FixIt("write a loop")])
  }

  /// A function uses what belongs to a probe.
  static func notInFunction(_ builtin: Builtin, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .notInFunction, "'\(builtin.name)' belongs to a probe, and functions are called by any",
      at: range, fixIts: [FixIt("make it a parameter, or the function a macro")])
  }
}
