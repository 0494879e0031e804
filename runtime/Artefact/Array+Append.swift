#if hasFeature(Embedded)
  // The compiler copies what an array does to grow into each place that appends something. For what
  // is appended in many places, these are called instead: they are preferred because they say what
  // the elements are.

  extension Array where Element == Int {

    /// Adds a number at the end.
    @inline(never)
    mutating func append(_ number: Int) {
      grow(&self, number)
    }
  }

  extension Array where Element == Text {

    /// Adds a text at the end.
    @inline(never)
    mutating func append(_ text: Text) {
      grow(&self, text)
    }
  }

  extension Array where Element == UInt8 {

    /// Adds a byte at the end.
    @inline(never)
    mutating func append(_ byte: UInt8) {
      grow(&self, byte)
    }
  }

  private func grow<Element>(_ array: inout [Element], _ element: Element) {
    array.append(element)
  }
#endif
