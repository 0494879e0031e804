/// Where bytes lie in memory that a BPF program may access directly.
package struct Place: Sendable, Equatable {

  /// The start of a region.
  package var base: Base

  /// The distance from the start, in bytes.
  package var offset: Int

  /// A distance computed at run time, added to `offset`, and its exclusive upper bound in bytes.
  ///
  /// Emission masks or compares so that the verifier sees the bound.
  package var index: Index?

  /// Creates a place.
  package init(_ base: Base, offset: Int = 0, index: Index? = nil) {
    self.base = base
    self.offset = offset
    self.index = index
  }

  /// Returns the place `bytes` further on.
  package func advanced(by bytes: Int) -> Place {
    Place(base, offset: offset + bytes, index: index)
  }

  /// A region of memory.
  package enum Base: Sendable, Equatable {
    /// A buffer on the stack.
    case buffer(ID<Buffer>)
    /// The function's part of the per-CPU working memory.
    case scratch
    /// The memory that the caller of the function gives it.
    case frame
    /// The record of the innermost `Statement.event` being written.
    case event
    /// The value found by the `Statement.lookup` with this number.
    case mapValue(ID<LookupResult>)
    /// A parameter in `.rodata`.
    case parameter(ID<Parameter>)
    /// A constant in `.rodata`.
    case constant(ID<Constant>)
  }

  /// A run-time index: `expression` × `stride` bytes, where `expression` is below `count`.
  package struct Index: Sendable, Equatable {
    package var expression: Expression
    package var stride: Int
    package var count: Int
    /// Creates an index.
    package init(_ expression: Expression, stride: Int, count: Int) {
      self.expression = expression
      self.stride = stride
      self.count = count
    }
  }
}

/// The element found by a lookup; numbered from 0 in each function.
package enum LookupResult {}
