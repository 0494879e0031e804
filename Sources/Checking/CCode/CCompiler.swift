/// What reads C for the compiler.
package struct CCompiler: Sendable {

  /// Does a job with a text in C.
  package let run: @Sendable (_ job: CJob, _ text: String) -> CResult

  /// Whether it puts headers before every text.
  package let includesHeaders: Bool

  /// Creates a compiler.
  package init(
    includesHeaders: Bool = false,
    run: @escaping @Sendable (_ job: CJob, _ text: String) -> CResult
  ) {
    self.includesHeaders = includesHeaders
    self.run = run
  }

  /// The compiler of a machine without one.
  package static let none = CCompiler { _, _ in .missing("") }
}

/// What a C compiler does with a text.
package enum CJob: Sendable {

  /// Carries out the preprocessor's lines, and marks where the rest comes from.
  case preprocess

  /// Describes the types of what a preprocessed text declares, in BTF.
  case types

  /// Translates the program at a path into bitcode.
  case bitcode(String)

  /// Describes the functions of the program at a path, in BTF.
  case functions(String)
}

/// What comes of a job.
package enum CResult: Sendable {

  /// The text, or the BTF.
  case success([UInt8])

  /// The messages of the compiler.
  case failure(String)

  /// There is no compiler, and why.
  case missing(String)
}
