extension Expression {

  /// The largest number of subdivision bits of a histogram.
  package static let maximumSubdivisionBits = 5
}
