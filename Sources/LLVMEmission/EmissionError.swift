/// Why LLVM's backend refused a program that the compiler accepted.
package enum EmissionError: Error, Equatable {

  /// The errors that the backend reported, such as an exceeded stack limit.
  case refused([String])
}
