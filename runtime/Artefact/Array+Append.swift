#if hasFeature(Embedded)
  extension Array {

    /// Adds an element at the end.
    ///
    /// This hides the library's function of that name, which the compiler copies into each place
    /// that appends something: what an array does to grow is there once for each type of element.
    /// Only a function of exactly its type, which has `__owned`, hides it.
    @inline(never)
    mutating func append(_ element: __owned Element) {
      add(element, to: &self)
    }
  }

  // Where the elements' collection is not known to be an array, the library's function is meant.
  private func add<Elements: RangeReplaceableCollection>(
    _ element: consuming Elements.Element, to elements: inout Elements
  ) {
    elements.append(element)
  }
#endif
