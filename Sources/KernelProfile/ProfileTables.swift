/// The lists of a captured profile.
struct ProfileTables: Sendable {

  /// A line for each tracepoint, as `TracepointFormat` writes it.
  let tracepoints: SortedLines

  /// The names of the attachable functions.
  let functions: SortedLines
}
