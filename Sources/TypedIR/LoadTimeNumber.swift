/// A number that is known when the programs are loaded: the script's own, or one that the loader is
/// given.
package enum LoadTimeNumber: Sendable, Hashable, CustomStringConvertible {

  /// A number of the script.
  case constant(Int64)

  /// The positional parameter of this number.
  case positional(Int)

  /// The number as a script writes it.
  package var description: String {
    switch self {
    case .constant(let number): String(number)
    case .positional(let index): "$\(index)"
    }
  }

  /// Returns the script's number, or `bound` for a parameter.
  package func value(orAtMost bound: Int64) -> Int64 {
    switch self {
    case .constant(let number): number
    case .positional: bound
    }
  }
}
