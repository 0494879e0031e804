/// Why a test cannot go on.
struct TestFailure: Error, CustomStringConvertible {

  /// The reason, in a sentence.
  var description: String

  init(_ description: String) { self.description = description }
}
