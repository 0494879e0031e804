import Diagnostics
import Source

extension Diagnostic {

  /// A header is not installed.
  static func missingHeader(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingHeader, "the header is not installed: what it defines comes from the kernel profile",
      at: range)
  }

  /// There is no compiler that could read a header.
  static func unreadHeader(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingHeader,
      "the header is not read without clang: what it defines comes from the kernel profile",
      at: range)
  }

  /// C code cannot be compiled.
  static func invalidC(_ message: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.invalidC, "clang: \(message)", at: range)
  }

  /// There is no compiler for C code.
  static func noCompiler(_ reason: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .noCompiler, reason.isEmpty ? "C code is read by clang, which is not installed" : reason,
      at: range,
      fixIts: [
        FixIt("install clang (Debian: clang-19), or name it with the variable PROBEC_CLANG")
      ])
  }
}
