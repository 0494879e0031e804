internal import CKernel

/// An open file, map, program or link, closed when this value goes away.
package struct FileDescriptor: ~Copyable {

  /// The number of the descriptor; negative once it has been given up.
  package private(set) var number: Int32

  /// Takes over the open descriptor `number`.
  init(owning number: Int) {
    self.number = Int32(truncatingIfNeeded: number)
  }

  deinit { close(number) }

  /// Gives up the descriptor without closing it.
  consuming func release() -> Int32 {
    // Embedded Swift has no `discard self` here.
    var given = self
    let number = given.number
    given.number = -1
    return number
  }
}

/// Closes a descriptor, unless it has been given up.
///
/// Not inlined: descriptors go away in a hundred places.
@inline(never)
private func close(_ number: Int32) {
  if number >= 0 { systemCall(Int(call_close), Int(number)) }
}
