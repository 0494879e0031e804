extension BTF {

  /// Returns the size of a value of a type in bytes, or nil if it has none or it is absurd.
  package func size(of type: BTFTypeID) -> Int? {
    var current = type
    var factor = 1
    for _ in 0..<BTF.maximumDepth {
      switch kind(of: current) {
      case .integer, .structure, .union, .enumeration, .enumeration64, .float, .section:
        return product(factor, sizeField(of: current))
      case .pointer: return product(factor, 8)
      case .typedef, .const, .volatile, .restrict, .typeTag, .variable:
        current = target(of: current)
      case .array:
        guard let elements = product(factor, elementCount(of: current)) else { return nil }
        factor = elements
        current = element(of: current)
      case .void, .forward, .function, .prototype, .declarationTag: return nil
      }
    }
    return nil
  }

  /// Returns the type of the elements of an array.
  ///
  /// - Precondition: `type` is an array.
  package func element(of type: BTFTypeID) -> BTFTypeID {
    BTFTypeID(detail(0, of: type))
  }

  /// Returns the number of elements of an array; 0 of a flexible one.
  ///
  /// - Precondition: `type` is an array.
  package func elementCount(of type: BTFTypeID) -> Int {
    Int(detail(2, of: type))
  }

  private func product(_ left: Int, _ right: Int) -> Int? {
    let (result, overflows) = left.multipliedReportingOverflow(by: right)
    return overflows ? nil : result
  }
}
