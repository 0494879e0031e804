/// The position of a `Subject` in the table of the program or function that owns it.
package struct ID<Subject>: Hashable, Sendable {

  /// The index in the table, from 0.
  package let index: Int

  /// Creates the identity of the subject at `index`.
  package init(_ index: Int) {
    self.index = index
  }
}
