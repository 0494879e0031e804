import Diagnostics
import Language
import Source
import TypedIR

/// What is wrong with builtins that depend on the loader's machine.
extension Diagnostic {

  static func debugOutput(_ builtin: Builtin, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .debugOutput,
      "'\(builtin.name)' is for debugging: it writes to the trace pipe of the kernel", at: range,
      fixIts: [FixIt("use 'printf' for what a script prints")])
  }

  static func clockWithoutDate(_ clock: Clock, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .clockWithoutDate, "the clock '\(clock.name)' does not tell the time of day", at: range,
      fixIts: [FixIt("take the time with 'nsecs'")])
  }

  static func noBytes(_ type: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .argumentType, "a value of type '\(type.description)' is neither bytes nor an address",
      at: range)
  }

  static func bufferWithoutLength(_ type: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .bufferWithoutLength,
      "how many bytes to take is not known from a value of type '\(type.description)'", at: range,
      fixIts: [FixIt("give the number of bytes as the second argument")])
  }

  static func bufferTooLong(_ bytes: Int, limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .argumentOutOfRange, "a buffer has at most \(limit) bytes, and this has \(bytes)", at: range,
      fixIts: [FixIt("give a smaller length, or set max_strlen")])
  }

  static func noMACAddress(_ type: Type, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .argumentType, "a value of type '\(type.description)' has not the 6 bytes of an address",
      at: range)
  }

  static func failure(_ message: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.failure, message, at: range)
  }

  static func tooManyDebugValues(_ count: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .debugFormat, "the kernel's trace pipe takes at most 3 values at once, not \(count)",
      at: range,
      fixIts: [FixIt("use 'printf', which takes any number")])
  }

  static func debugFormat(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .debugFormat, "the kernel's trace pipe takes only numbers and strings, and ASCII", at: range,
      fixIts: [FixIt("use 'printf', which takes everything")])
  }

  static func invalidInternetAddress(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.invalidAddress, "'\(text)' is no Internet address", at: range)
  }
}
